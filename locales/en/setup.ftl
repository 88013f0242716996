### The first start: the office, its first administrator, the recovery key.

## Steps

# Read aloud: name of the list of steps.
setup-steps = Steps of the set-up
# First step.
setup-step-office = Office
# Second step.
setup-step-admin = Administrator
# Third step.
setup-step-content = Content
# Fourth step.
setup-step-key = Key
# At the foot of every step.
setup-nothing-leaves = Everything stays encrypted on this computer. Nothing is sent to the internet.

## The office

# Heading of the first step.
setup-office-title = Welcome. What is your office called?
# Below it.
setup-office-about = The name stands on slips, letters and reports. Check it well: it cannot be changed yet.
# Label of the field.
setup-office-name = Name of the office
# Below the label, an example.
setup-office-name-help = For example: Migration Service Centre, City of Sampleton
# Error beside the field.
setup-office-missing = Enter the name of the office.
# Label of the list of languages.
setup-languages = Languages for clients
# Below it.
setup-languages-help = Your choice is kept for letters to come. On slips each of these languages can be chosen today; German is always among them.

## The first administrator

# Heading of the second step.
setup-admin-title = Who administers the program?
# Below it.
setup-admin-about = An administrator creates people and roles, and can't read notes about clients.
# Label of the field.
setup-admin-name = Full name
# Error beside it.
setup-admin-name-missing = Enter the person’s name.
# Label of the field.
setup-login = Login
# Below the label.
setup-login-help = Small letters and digits, no spaces.
# Error beside it.
setup-login-wrong = The login needs 2 to 40 letters or digits; dot, hyphen and underscore are allowed.
# Label of the field.
setup-passphrase = Passphrase
# Below the label.
# $count (Count) - the least number of characters
setup-passphrase-help = { $count ->
   *[other] At least { $count } characters. Four or five unrelated words are easy to keep in mind and hard to guess.
}
# Error beside the field.
# $count (Count) - the least number of characters
setup-passphrase-short = { $count ->
   *[other] The passphrase is too short: at least { $count } characters.
}
# Label of the second field.
setup-passphrase-again = Repeat the passphrase
# Error beside it.
setup-passphrase-differs = The two passphrases differ. Type it once more.
# Measure of the passphrase: below the least length.
setup-strength-short = Still too short
# Measure of the passphrase.
setup-strength-weak = Easy to guess – one more word helps
# Measure of the passphrase.
setup-strength-fair = Fair
# Measure of the passphrase.
setup-strength-good = Good

## What it starts with

# Heading of the third step.
setup-content-title = What do you start with?
# Below it.
setup-content-about = There is an invented office for trying things out. For real work, start empty.
# Read aloud: name of the choice.
setup-content = Content
# First choice.
setup-content-empty = Start empty
# Below it.
setup-content-empty-help = You can read in an existing list afterwards.
# Second choice.
setup-content-demo = With invented examples
# Below it.
setup-content-demo-help = For practice only: all people are invented.
# Button that makes the store.
setup-create = Set up
# While the store is made.
setup-creating = The encrypted store is being made …
# While the invented office is filled.
# $done (Number) - records that are written
# $total (Number) - all records
setup-creating-demo = Making examples: { $done } of { $total }

## The recovery key

# Heading of the fourth step.
setup-key-title = The recovery key
# Below it.
setup-key-about = This key opens the store when nobody has a passphrase any more. Print it and keep it in a sealed envelope.
# Beside the key.
setup-key-warning = It is shown only now and kept nowhere. Whoever has it can read everything.
# A tick without which one can't go on.
setup-key-kept = I have kept the key in a safe place
# After printing.
setup-paper-printed = Sent to the printer.
# After saving.
setup-paper-saved = Saved. The file is now outside the store: delete it after printing.
# When the dialog was closed.
setup-paper-given-up = Neither printed nor saved.
# When the computer has no printer.
setup-paper-no-printer = There is no printer. Save the key as a PDF or write it down.
# Button that ends the set-up.
setup-finish = Start
