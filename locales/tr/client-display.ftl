### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Hoş geldiniz
client-display-choose-language = Dilinizi seçin
client-display-name-question = Adınız doğru yazılmış mı?
client-display-name-ask = Adınız nasıl yazılır?
client-display-name-right = Evet, doğru
client-display-name-correct = Değiştir
client-display-name-own-script = Kendi harflerimle yaz
client-display-given = Ad
client-display-family = Soyadı
client-display-send = Tamam
client-display-sent = Teşekkürler! Görevli şimdi bunu görüyor.
client-display-birth-question = Doğum tarihiniz doğru mu?
client-display-part-unknown = bilinmiyor
client-display-languages-question = Konuştuğunuz diller
client-display-appointment = Bir sonraki randevunuz
client-display-with = Görüşeceğiniz kişi: { $name }
client-display-tell = Yanlış bir şey mi var? Lütfen görevliye söyleyin.
client-display-back = Geri
client-display-next = İleri
client-display-step = { $step } / { $all }
client-display-other-language = Başka dil
client-display-gone = Bu çok geç ulaştı. Lütfen görevliye söyleyin.
