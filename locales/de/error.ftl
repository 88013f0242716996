### Sentences for errors. Key: `error-` and the code. Each says what happened and what the person can do. They stand under
### the heading "That did not work", beside a field, or on the command line.

## Errors of every kind.

# Something that nobody foresaw.
error-unexpected = Es ist ein unerwarteter Fehler aufgetreten. Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut.
# For a code that this version has no sentence for.
# $code (String) - the code, for the person who is asked for help
error-without-words = Das hat nicht geklappt. Wenn Sie Hilfe brauchen, nennen Sie bitte diesen Code: { $code }
# The role of the user does not allow it.
error-permission-denied = Ihre Rolle erlaubt das nicht. Wenden Sie sich an die Verwaltung, wenn Sie diese Berechtigung brauchen.
# Somebody else saved the same record in the meantime.
error-version-conflict = Jemand anderes hat diesen Datensatz inzwischen geändert. Ihre Eingaben sind noch da: Vergleichen Sie beide Fassungen und entscheiden Sie dann.
# The record does not exist, or the user may not know that it does.
error-not-found = Dieser Datensatz wurde nicht gefunden. Vielleicht wurde er zurückgenommen, oder Ihre Rolle sieht ihn nicht.
# The two parts of the program don't fit together, as after an update while a window was open.
error-request-invalid = Das Programm hat diese Anfrage nicht verstanden. Bitte schließen Sie das Fenster und öffnen Sie es neu.
# Somebody cancelled a long piece of work. Nothing of it was kept.
error-cancelled = Der Vorgang wurde abgebrochen. Es wurde nichts gespeichert.
# A file can't be read.
error-file-unreadable = Die Datei lässt sich nicht lesen. Bitte prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.
# A file can't be written.
error-file-unwritable = Die Datei lässt sich nicht schreiben. Bitte prüfen Sie den Ort und Ihre Rechte.

## Signing in.

# At the sign-in. Does not say which of the two is wrong.
error-wrong-passphrase = Name oder Passphrase stimmt nicht. Bitte prüfen Sie die Schreibweise und die Feststelltaste.
# When the printed recovery key is typed.
error-wrong-recovery-key = Dieser Wiederherstellungsschlüssel passt nicht. Bitte prüfen Sie ihn Zeichen für Zeichen mit dem Ausdruck.
# The program is locked; the passphrase is needed.
error-locked = MigraDesk ist gesperrt. Bitte melden Sie sich wieder an.
# Nobody is signed in, or the session has ended.
error-signed-out = Sie sind nicht angemeldet. Bitte melden Sie sich an.

## The store: the protected file or database that holds all records.

# There is no store in the place that was named.
error-no-store = An diesem Ort gibt es keinen Datenspeicher. Bitte prüfen Sie den Pfad.
# A new store can't be made because there is something already.
error-store-exists = An diesem Ort gibt es schon einen Datenspeicher. Es wurde nichts überschrieben.
# The store can't be read though the passphrase is right. Nothing was changed.
error-store-damaged = Der Datenspeicher ist beschädigt oder unvollständig. Es wurde nichts verändert. Bitte wenden Sie sich an Ihre IT, damit sie eine Sicherung einspielt.
# The small file beside the store that holds the locked keys is missing or damaged. Nothing was changed.
error-key-file-damaged = Die Schlüsseldatei neben dem Datenspeicher fehlt oder ist beschädigt. Es wurde nichts verändert. Bitte wenden Sie sich an Ihre IT, damit sie eine Sicherung einspielt.
# The store was written by a newer version of the program.
error-store-newer = Dieser Datenspeicher stammt aus einer neueren Version von MigraDesk. Bitte aktualisieren Sie das Programm.
# Another program or person holds the store for too long.
error-store-busy = Der Datenspeicher ist gerade belegt. Bitte versuchen Sie es in einem Augenblick erneut.
# The folder of the store does not exist or may not be used.
error-store-unreachable = Der Ort des Datenspeichers ist nicht erreichbar. Bitte prüfen Sie, ob der Ordner da ist und ob Sie ihn benutzen dürfen.
# The store lies on a network drive, where files of this kind get damaged.
error-network-drive = Der Datenspeicher liegt auf einem Netzlaufwerk. Dort kann er Schaden nehmen. Bitte legen Sie ihn auf die Festplatte dieses Rechners.
# The disk is full. Nothing was half saved.
error-disk-full = Auf dem Datenträger ist kein Platz mehr. Es wurde nichts gespeichert. Bitte schaffen Sie Platz und versuchen Sie es erneut.
# Anything else that the database reports.
# $detail (String) - what the database says, for the IT; not a sentence
error-store-failed = Der Datenspeicher meldet einen Fehler ({ $detail }). Es wurde nichts gespeichert. Bitte wenden Sie sich an Ihre IT.
# Something that may exist only once is there already: a login, or a time that was given away.
error-already-taken = Das ist inzwischen vergeben. Es wurde nichts geändert. Bitte wählen Sie etwas anderes.

## Fields. They stand beside the field.

# A value is not accepted.
error-field-invalid = Diese Angabe ist so nicht möglich. Bitte prüfen Sie sie.
# A field that must be filled is empty.
error-field-required = Bitte füllen Sie dieses Feld aus.
# A text is longer than can be kept.
# $limit (Count) - the most characters that can be kept
# $length (Count) - the characters that there are
error-field-too-long = { $limit ->
    [one] Dieser Text hat { $length } Zeichen. Möglich ist höchstens { $limit } Zeichen.
   *[other] Dieser Text hat { $length } Zeichen. Möglich sind höchstens { $limit } Zeichen.
}
# A text holds characters that no keyboard types, as after copying from a broken file.
error-field-control-character = Dieser Text enthält unsichtbare Steuerzeichen. Bitte tippen Sie ihn neu ein.
# A language that the program has no texts for.
error-language-unknown = In dieser Sprache gibt es keine Texte.
# A new passphrase is too short.
# $least (Count) - the fewest characters that a passphrase must have
error-passphrase-short = { $least ->
    [one] Die Passphrase ist zu kurz. Sie braucht mindestens { $least } Zeichen.
   *[other] Die Passphrase ist zu kurz. Sie braucht mindestens { $least } Zeichen.
}
# A passphrase was given for a person without a login.
error-passphrase-for-login = Eine Passphrase braucht auch einen Anmeldenamen.
# A login has characters that can't be used.
error-login-form = Der Anmeldename darf nur aus Kleinbuchstaben (a bis z), Ziffern, Punkt, Bindestrich und Unterstrich bestehen.
# Another person has this login.
error-login-taken = Diesen Anmeldenamen hat schon jemand. Bitte wählen Sie einen anderen.
# Working hours that end before they start, or overlap.
error-hours-invalid = Diese Arbeitszeit ist nicht möglich: Das Ende muss nach dem Beginn liegen, und Zeiten dürfen sich nicht überschneiden.
# A list of names, languages or contact means is longer than can be kept.
# $limit (Count) - the most entries
error-field-too-many = { $limit ->
    [one] Hier ist höchstens { $limit } Eintrag möglich.
   *[other] Hier sind höchstens { $limit } Einträge möglich.
}
# A telephone number with too few digits.
error-phone-form = Das ist keine Telefonnummer. Bitte schreiben Sie sie mit Vorwahl.
# A code that stands for no country.
error-nationality-unknown = Diese Staatsangehörigkeit ist nicht bekannt. Bitte wählen Sie eine aus der Liste.
# The same language was entered twice for one person.
error-language-twice = Diese Sprache steht schon in der Liste.
# A title of residence that the rules of the office don't know.
error-residence-title-unknown = Dieser Aufenthaltstitel ist nicht bekannt. Bitte wählen Sie einen aus der Liste oder tragen Sie ihn so ein, wie er im Dokument steht.
# Both a last day and "unlimited" were given.
error-residence-until-and-unlimited = Ein unbefristeter Titel hat keinen letzten Tag. Bitte lassen Sie eines von beiden weg.
# A day so far away that it must be a typing mistake.
error-day-implausible = Dieses Datum ist sehr weit entfernt. Bitte prüfen Sie das Jahr.
# A birth date after today.
error-birth-date-future = Dieses Geburtsdatum liegt in der Zukunft.
# A birth date before 1850.
error-birth-date-too-old = Dieses Geburtsdatum liegt zu weit zurück.
# A day that the calendar does not have, as 30 February.
error-birth-date-no-such-day = Diesen Tag gibt es nicht.
# A day was given, but no month.
error-birth-date-day-without-month = Zum Tag fehlt der Monat. Wenn er unbekannt ist, lassen Sie auch den Tag leer.

## Rules.

# The last person who may administer the office can't lose this role.
error-last-administrator = Das ist die letzte Person mit der Rolle Administration. Geben Sie diese Rolle zuerst einer anderen Person.
# There is nothing that could be undone.
error-undo-nothing = Hier gibt es nichts, was sich rückgängig machen lässt.
# It was undone already.
error-undo-done = Das wurde schon rückgängig gemacht.
# Somebody else did it.
error-undo-not-yours = Das hat jemand anderes getan. Nur diese Person kann es rückgängig machen.
