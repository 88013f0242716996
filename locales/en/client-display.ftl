### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.

client-display-welcome = Welcome
client-display-choose-language = Choose your language
client-display-name-question = Is your name spelled correctly?
client-display-name-ask = How do you write your name?
client-display-name-right = Yes, correct
client-display-name-correct = Change
client-display-name-own-script = Write in my own letters
client-display-given = Given name
client-display-family = Family name
client-display-send = Done
client-display-sent = Thank you! The person at the desk can see it now.
client-display-birth-question = Is your date of birth correct?
client-display-part-unknown = unknown
client-display-languages-question = You speak
client-display-appointment = Your next appointment
client-display-with = with { $name }
client-display-tell = Is something wrong? Please tell the person at the desk.
client-display-back = Back
client-display-next = Next
client-display-step = { $step } of { $all }
client-display-other-language = Another language
client-display-gone = This arrived too late. Please tell the person at the desk.

client-display-title = Second screen
client-display-open = Open second screen
client-display-close = Close second screen
client-display-about = The screen in front of the client shows only what you tick here, in their language. Nothing is saved there.
client-display-parts = Show
client-display-show = Show now
client-display-ask-name = Let the client type their name
client-display-clear = Clear
client-display-state-closed = Not open
client-display-state-empty = Shows nobody
client-display-state-shows = Shows this client
client-display-state-shows-new = Asks for the name
client-display-state-shows-other = Shows somebody else
client-display-clears-in = { $seconds ->
    [one] Clears in { $seconds } second
   *[other] Clears in { $seconds } seconds
}
client-display-language = Language of the second screen
client-display-language-chosen = Chosen at the screen: { $language }
client-display-no-client = Open a client's page to let them check something there.
client-display-proposal = This is how the client writes their name
client-display-proposal-waiting = A name was written
client-display-proposal-open = Look at it in the form
client-display-proposal-replace = Put in place of “{ $name }”
client-display-proposal-fill = Take over into the form
client-display-proposal-add = Add as a further name
client-display-proposal-dismiss = Do not use
client-display-proposal-unsaved = Nothing of it is saved. You take it over into the form and save.
display-part-names = Name
display-part-birth-date = Date of birth
display-part-languages = Languages
display-part-appointment = Next appointment
error-client-display-failed = The second screen could not be opened. Please start the program again.
error-proposal-gone = This proposal is no longer there. Show the client on the second screen once more.
error-name-form = This name contains signs that no name has. Please type it anew.
