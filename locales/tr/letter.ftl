### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Yönlendirme belgesi
letter-where = Nereye
letter-when = Ne zaman
letter-bring = Lütfen yanınızda getirin
letter-phone = Telefon
letter-directions = Oraya nasıl gidilir
letter-opening-hours = Çalışma saatleri
letter-note = Not
letter-about = Bu belge hakkında
letter-name = Ad
letter-need = Konu
letter-referred-by = Yönlendiren
letter-issued = Düzenlenme tarihi
letter-reference = Numara
letter-with = Görüşeceğiniz kişi
letter-authoritative = Almanca metin esastır. Bilgilerin tarihi: { DAY($day, shape: "long") }
letter-fallback = Bu sayfa henüz şu dilde yok: { $language }.
letter-time = Saat { $time }
letter-appointment-title = Randevunuz
letter-duration = Süre: yaklaşık { $minutes } dakika
letter-cancel = Gelemeyecekseniz lütfen arayın
letter-need-residence = Oturum ve belgeler
letter-need-livelihood = Geçim
letter-need-housing = Konut
letter-need-language = Almanca öğrenme
letter-need-school-childcare = Okul ve çocuk bakımı
letter-need-training-work = Meslek eğitimi ve iş
letter-need-recognition = Diploma ve meslek denkliği
letter-need-health = Sağlık
letter-need-family = Aile
letter-need-participation = Toplumsal yaşama katılım
letter-need-digital = Bilgisayar ve internet
letter-need-debt = Borçlar
