### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = Neye ihtiyacınız var?
kiosk-need-residence = Oturum, belgeler
kiosk-need-livelihood = Geçim parası
kiosk-need-housing = Konut
kiosk-need-language = Almanca öğrenmek
kiosk-need-school-childcare = Okul, kreş
kiosk-need-training-work = İş, meslek eğitimi
kiosk-need-recognition = Diploma denkliği
kiosk-need-health = Sağlık
kiosk-need-family = Aile
kiosk-need-participation = İnsanlarla tanışmak
kiosk-need-digital = Telefon, internet
kiosk-need-debt = Borçlar
kiosk-other = Başka bir şey
kiosk-appointment = Randevum var
kiosk-appointment-number = Mektubunuzdaki numarayı yazın veya kodu okuyucuya tutun.
kiosk-unknown = Bugün böyle bir randevu yok. Lütfen gişeye sorun.
kiosk-number = Numaranız
kiosk-wait = Bekleme süresi: yaklaşık { $minutes } dk.
kiosk-soon = Sıranız birazdan gelecek.
kiosk-due = Randevunuz saat { $time }.
kiosk-watch = Lütfen oturun. Numaranız ekranda görünecek.
kiosk-print = Yazdır
kiosk-no-printer = Şu anda yazdırılamıyor. Lütfen numarayı aklınızda tutun.
kiosk-closed = Şu anda burada numara verilmiyor. Lütfen gişeye gidin.
board-number = Numara
board-counter = Gişe
board-waiting = Bekleyen: { $count }
board-closed = Ekran şu anda kapalı. Size seslenilecek.
