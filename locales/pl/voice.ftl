### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Jak przebiegła Państwa wizyta?
voice-anonymous = Anonimowo: tylko liczymy odpowiedzi. Nikt nie dowie się, kim Państwo są.
voice-question-understood = Czy zrozumiano Państwa w Państwa języku?
voice-question-next-step = Czy wiedzą Państwo, co będzie dalej?
voice-question-respected = Czy potraktowano Państwa z szacunkiem?
voice-face-good = Tak
voice-face-middling = Częściowo
voice-face-bad = Nie
voice-skip = Pomiń
voice-line-question = Co powinniśmy poprawić?
voice-line-hint = Prosimy nie pisać nazwisk. Czyta to nasz zespół.
voice-thanks = Dziękujemy! Państwa opinia nam pomaga.
voice-moment = Proszę chwilę poczekać.
voice-failed = Nie udało się. Prosimy powiedzieć o tym przy okienku.
