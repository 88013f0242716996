### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Witamy
client-display-choose-language = Wybierz swój język
client-display-name-question = Czy imię i nazwisko są napisane poprawnie?
client-display-name-ask = Jak się pisze imię i nazwisko?
client-display-name-right = Tak, poprawnie
client-display-name-correct = Zmień
client-display-name-own-script = Napisz moimi literami
client-display-given = Imię
client-display-family = Nazwisko
client-display-send = Gotowe
client-display-sent = Dziękujemy! Osoba przy stanowisku już to widzi.
client-display-birth-question = Czy data urodzenia jest poprawna?
client-display-part-unknown = nieznane
client-display-languages-question = Języki, którymi Pan/Pani mówi
client-display-appointment = Następna wizyta
client-display-with = Przyjmuje: { $name }
client-display-tell = Coś się nie zgadza? Prosimy powiedzieć osobie przy stanowisku.
client-display-back = Wstecz
client-display-next = Dalej
client-display-step = { $step } z { $all }
client-display-other-language = Inny język
client-display-gone = To dotarło za późno. Prosimy powiedzieć osobie przy stanowisku.
