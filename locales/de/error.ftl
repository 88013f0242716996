### Sentences for errors. Key: `error-` and the code. Each says what happened and what the person can do. They stand under
### the heading "That did not work", beside a field, or on the command line.

# Something that nobody foresaw.
error-unexpected = Es ist ein unerwarteter Fehler aufgetreten. Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut.
# For a code that this version has no sentence for.
# $code (String) - the code, for the person who is asked for help
error-without-words = Das hat nicht geklappt. Wenn Sie Hilfe brauchen, nennen Sie bitte diesen Code: { $code }
# The role of the user does not allow it.
error-permission-denied = Ihre Rolle erlaubt das nicht. Wenden Sie sich an Ihre Leitung, wenn Sie diese Berechtigung brauchen.
# Somebody else saved the same record in the meantime.
error-version-conflict = Jemand anderes hat diesen Datensatz inzwischen geändert. Ihre Eingaben sind noch da: Vergleichen Sie beide Fassungen und entscheiden Sie dann.
# The record does not exist, or the user may not know that it does.
error-not-found = Dieser Datensatz wurde nicht gefunden. Vielleicht wurde er gelöscht oder zusammengeführt.
# At the sign-in.
error-wrong-passphrase = Name oder Passphrase stimmt nicht. Bitte prüfen Sie die Schreibweise und die Feststelltaste.
# The file of the store can't be read though the passphrase is right. Nothing was changed.
error-store-damaged = Der Datenspeicher ist beschädigt oder unvollständig. Es wurde nichts verändert. Bitte wenden Sie sich an Ihre IT, damit sie eine Sicherung einspielt.
# The store was written by a newer version of the program.
error-store-newer = Dieser Datenspeicher stammt aus einer neueren Version von MigraDesk. Bitte aktualisieren Sie das Programm.
# Another program holds the store for too long.
error-store-busy = Der Datenspeicher ist gerade belegt. Bitte versuchen Sie es in einem Augenblick erneut.
# There is no store in the place that was named.
error-store-missing = An diesem Ort gibt es keinen Datenspeicher. Bitte prüfen Sie den Pfad.
# A new store can't be made because there is a file already.
error-store-exists = An diesem Ort gibt es schon eine Datei. Es wurde nichts überschrieben.
# The store lies on a network drive, where files of this kind get damaged.
error-store-on-network-drive = Der Datenspeicher liegt auf einem Netzlaufwerk. Dort kann er Schaden nehmen. Bitte legen Sie ihn auf die Festplatte dieses Rechners.
# The disk is full. Nothing was half saved.
error-disk-full = Auf dem Datenträger ist kein Platz mehr. Es wurde nichts gespeichert. Bitte schaffen Sie Platz und versuchen Sie es erneut.
# A file can't be read or written.
error-file-unreadable = Die Datei lässt sich nicht lesen. Bitte prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.
# A file can't be written.
error-file-unwritable = Die Datei lässt sich nicht schreiben. Bitte prüfen Sie den Ort und Ihre Rechte.
# A value is not accepted. Beside the field.
error-invalid-field = Diese Angabe ist so nicht möglich. Bitte prüfen Sie sie.
# A field that must be filled is empty. Beside the field.
error-required-field = Bitte füllen Sie dieses Feld aus.
# A text is longer than can be kept. Beside the field.
# $limit (Count) - the most characters that can be kept
error-too-long = { $limit ->
    [one] Dieser Text ist zu lang. Möglich ist höchstens { $limit } Zeichen.
   *[other] Dieser Text ist zu lang. Möglich sind höchstens { $limit } Zeichen.
}
# A birth date after today. Beside the field.
error-birth-date-future = Dieses Geburtsdatum liegt in der Zukunft.
# A birth date before 1850. Beside the field.
error-birth-date-too-old = Dieses Geburtsdatum liegt zu weit zurück.
# A day that the calendar does not have, as 30 February. Beside the field.
error-birth-date-no-such-day = Diesen Tag gibt es nicht.
# A day was given, but no month. Beside the field.
error-birth-date-day-without-month = Zum Tag fehlt der Monat. Wenn er unbekannt ist, lassen Sie auch den Tag leer.
# The program is locked; the passphrase is needed.
error-locked = MigraDesk ist gesperrt. Bitte melden Sie sich wieder an.
# The session has ended.
error-signed-out = Sie sind nicht angemeldet. Bitte melden Sie sich an.
# A change can't be undone because the record was changed again.
error-undo-conflict = Das lässt sich nicht mehr rückgängig machen, weil der Datensatz seitdem geändert wurde.
# The state that was asked for may not follow the present one.
error-state-not-allowed = Dieser Schritt ist im jetzigen Stand nicht möglich.
# A reason must be given.
error-reason-required = Bitte geben Sie einen Grund an.
# The time of an appointment was taken in the meantime.
error-slot-taken = Diese Zeit ist inzwischen vergeben. Bitte wählen Sie eine andere.
# A language that the program has no texts for.
error-unknown-language = In dieser Sprache gibt es keine Texte.
# Somebody cancelled a long piece of work. Nothing of it was kept.
error-cancelled = Der Vorgang wurde abgebrochen. Es wurde nichts gespeichert.
