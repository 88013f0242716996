### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = Czego Pan/Pani potrzebuje?
kiosk-need-residence = Pobyt, dokumenty
kiosk-need-livelihood = Pieniądze na życie
kiosk-need-housing = Mieszkanie
kiosk-need-language = Nauka niemieckiego
kiosk-need-school-childcare = Szkoła, przedszkole
kiosk-need-training-work = Praca, nauka zawodu
kiosk-need-recognition = Uznanie dyplomu
kiosk-need-health = Zdrowie
kiosk-need-family = Rodzina
kiosk-need-participation = Spotkania z ludźmi
kiosk-need-digital = Telefon, internet
kiosk-need-debt = Długi
kiosk-other = Coś innego
kiosk-appointment = Mam umówiony termin
kiosk-appointment-number = Proszę wpisać numer z listu albo przyłożyć kod do czytnika.
kiosk-unknown = Nie ma dziś takiego terminu. Proszę zapytać w okienku.
kiosk-number = Pana/Pani numer
kiosk-wait = Czas oczekiwania: ok. { $minutes } min
kiosk-soon = Zaraz będzie Pana/Pani kolej.
kiosk-due = Pana/Pani termin: { $time }.
kiosk-watch = Proszę usiąść. Numer pojawi się na tablicy.
kiosk-print = Wydrukuj
kiosk-no-printer = Teraz nie można wydrukować. Proszę zapamiętać numer.
kiosk-closed = Teraz nie ma tu numerków. Proszę podejść do okienka.
board-number = Numer
board-counter = Okienko
board-waiting = Czekających: { $count }
board-closed = Tablica jest teraz wyłączona. Zostanie Pan/Pani wezwany/a.
