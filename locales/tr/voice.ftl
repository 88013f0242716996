### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Ziyaretiniz nasıl geçti?
voice-anonymous = İsimsiz: Yalnızca sayıyoruz. Kim olduğunuzu kimse öğrenmez.
voice-question-understood = Kendi dilinizde anlaşılabildiniz mi?
voice-question-next-step = Bundan sonra ne olacağını biliyor musunuz?
voice-question-respected = Size saygılı davranıldı mı?
voice-face-good = Evet
voice-face-middling = Kısmen
voice-face-bad = Hayır
voice-skip = Atla
voice-line-question = Neyi daha iyi yapmalıyız?
voice-line-hint = Lütfen isim yazmayın. Bunu ekibimiz okur.
voice-thanks = Teşekkürler! Görüşünüz bize yardımcı oluyor.
voice-moment = Lütfen biraz bekleyin.
voice-failed = Olmadı. Lütfen gişede söyleyin.
