### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Skierowanie
letter-where = Dokąd
letter-when = Kiedy
letter-bring = Proszę zabrać ze sobą
letter-phone = Telefon
letter-directions = Jak dojechać
letter-opening-hours = Godziny otwarcia
letter-note = Uwaga
letter-about = O tym skierowaniu
letter-name = Imię i nazwisko
letter-need = Czego dotyczy
letter-referred-by = Skierowanie od
letter-issued = Wystawiono dnia
letter-reference = Numer
letter-with = U kogo
letter-authoritative = Wiążący jest tekst niemiecki. Stan informacji na dzień: { DAY($day, shape: "long") }
letter-fallback = Ta strona nie jest jeszcze dostępna w języku: { $language }.
letter-time = godz. { $time }
letter-appointment-title = Państwa termin
letter-duration = Czas trwania: około { $minutes } min
letter-cancel = Jeśli nie mogą Państwo przyjść, prosimy o telefon
letter-need-residence = Pobyt i dokumenty
letter-need-livelihood = Środki utrzymania
letter-need-housing = Mieszkanie
letter-need-language = Nauka niemieckiego
letter-need-school-childcare = Szkoła i opieka nad dziećmi
letter-need-training-work = Szkolenie zawodowe i praca
letter-need-recognition = Uznawanie kwalifikacji
letter-need-health = Zdrowie
letter-need-family = Rodzina
letter-need-participation = Udział w życiu lokalnym
letter-need-digital = Komputer i internet
letter-need-debt = Długi
