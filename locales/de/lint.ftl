### What the checker says about a translation. A list for translators, on the command line and in the workbench. Each
### sentence stands behind the name of the language, the file and the message.

# $line (Count) - the line in the file
lint-syntax = Zeile { $line } lässt sich nicht lesen. Oft fehlt eine Klammer oder das Gleichheitszeichen.
# The same key stands twice.
lint-duplicate = Diese Meldung steht doppelt da.
# The message stands in German, but not in this language.
lint-message-missing = Die Übersetzung fehlt.
# The message stands in this language, but not in German.
lint-message-extra = Diese Meldung gibt es im Deutschen nicht.
# The message stands in another file than in German.
# $detail (String) - the name of the file that it belongs in
lint-area-differs = Diese Meldung gehört in die Datei { $detail }.ftl.
# There is a key, but no text.
lint-empty = Diese Meldung hat keinen Text.
# A German message explains nothing to the translators.
lint-comment-missing = Der Hinweis für die Übersetzung fehlt.
# $detail (String) - the name of the variable
lint-variable-undescribed = Der Hinweis erklärt die Variable { $detail } nicht.
# $detail (String) - the name of the variable
lint-variable-unused = Der Hinweis erklärt die Variable { $detail }, aber der Text verwendet sie nicht.
# $detail (String) - the name of the variable
lint-variable-missing = Die Variable { $detail } fehlt im Text.
# $detail (String) - the name of the variable
lint-variable-unknown = Die Variable { $detail } gibt es im Deutschen nicht.
# $detail (String) - the plural form: zero, one, two, few, many, other
lint-plural-missing = Die Pluralform { $detail } fehlt.
# $detail (String) - the plural form: zero, one, two, few, many, other
lint-plural-superfluous = Die Pluralform { $detail } gibt es in dieser Sprache nicht.
# $detail (String) - the key of the other message
lint-message-reference = Der Text verweist auf die Meldung { $detail }. Bitte verwenden Sie einen Begriff mit Bindestrich am Anfang.
# $detail (String) - the name of the function
lint-function-unknown = Die Funktion { $detail } gibt es nicht. Möglich ist nur DAY.
# $detail (String) - the name of the argument
lint-shape-unknown = Die Angabe { $detail } der Funktion DAY gibt es nicht.
# $detail (String) - the number
lint-number-literal = Die Zahl { $detail } steht in Klammern. Bitte schreiben Sie sie als Text.
# A part of a message that the program does not use.
lint-attribute = Diese Meldung hat Zusätze, die das Programm nicht verwendet.
