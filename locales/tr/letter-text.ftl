### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Okumaya yardımcı çeviri. { DAY($day, shape: "long") } tarihli sürüm
letter-text-draft = Taslak: Bu çeviri henüz kontrol edilmedi.
letter-text-outdated = Dikkat: Almanca metin bu çeviriden daha yenidir.
letter-text-foot = Almanca metin esastır. Sürüm: { $version }
letter-text-copy = Size verilen kopya. Mektubun gönderildiği yer: { $partner }
letter-text-qr = Randevuyu telefona kaydetmek için kamerayı bu resme tutun.
letter-text-qr-alt = Randevunun QR kodu: { DAY($day, shape: "full") }, saat { $time }
letter-text-place-day = Yer ve tarih
letter-text-signature = İmza
letter-text-signed = Ekranda imzalandı, { DAY($day, shape: "long") }
letter-text-signature-alt = Kişinin imzası
letter-text-withdrawn = { DAY($day, shape: "long") } tarihinde geri alındı. Artık geçerli değil.
letter-text-refused = Reddedildi. Hiçbir bilgi verilemez.
letter-text-closing = Saygılarımızla
letter-text-details = Kişiyle ilgili bilgiler

letter-text-referral-title = Yönlendirme: { $need }
letter-text-referral-body =
    Sayın Yetkililer,

    { $client_name } adlı kişiye danışmanlık veriyoruz ve yardımınızı rica ediyoruz. Konu, sunduğunuz “{ $service }” hizmetidir.

    { $message }

    - Sizde kararlaştırılan randevu: { $appointment }
    - Numaramız: { $reference }

    Kişi, aşağıdaki bilgileri size vermemize { DAY($released_on, shape: "long") } tarihinde izin verdi. İzin { DAY($valid_until, shape: "long") } tarihine kadar geçerlidir. Lütfen bilgileri yalnızca bu yardım için kullanın ve başka kimseye vermeyin. İzin geri alınırsa size haber veririz.

    Lütfen bize { DAY($answer_by, shape: "long") } tarihine kadar yanıt verin: Yardım edebilir misiniz? Ne zamandan itibaren? Edemezseniz: Kim yardım edebilir?

letter-text-invitation-title = Randevunuza davet
letter-text-invitation-body =
    Sayın { $client_name },

    Sizi bir görüşmeye davet ediyoruz.

    - Gün: { DAY($day, shape: "full") }
    - Saat: { $time }
    - Süre: { $minutes ->
        [one] yaklaşık { $minutes } dakika
       *[other] yaklaşık { $minutes } dakika
    }
    - Yer: { $place }
    - Görüşeceğiniz kişi: { $staff }

    Lütfen bu mektubu ve konuyla ilgili bütün belgeleri yanınızda getirin, örneğin kimliğinizi ve resmî dairelerden gelen mektupları.

    Görüşme isteğe bağlıdır ve gizlidir. Ücretsizdir. Almancanız az mı? Bunu bize önceden söyleyin. O zaman çeviri yapacak birini ararız.

    Gelemiyor musunuz? Lütfen bizi arayın: { $phone }. Başka bir randevu buluruz.

letter-text-reminder-title = Randevunuzu hatırlatma
letter-text-reminder-body =
    Sayın { $client_name },

    Yakında bizde bir randevunuz var. Sizi görmekten memnun olacağız.

    - Gün: { DAY($day, shape: "full") }
    - Saat: { $time }
    - Yer: { $place }
    - Görüşeceğiniz kişi: { $staff }

    Lütfen konuyla ilgili bütün belgeleri yanınızda getirin.

    Gelemiyor musunuz? Lütfen bizi arayın: { $phone }. O zaman randevuyu başka biri alabilir, size de yeni bir randevu buluruz.

letter-text-partner-reminder-title = { $reference } numaralı yönlendirmemizle ilgili soru
letter-text-partner-reminder-body =
    Sayın Yetkililer,

    { DAY($sent_on, shape: "long") } tarihinde bir kişiyi “{ $service }” hizmetinize yönlendirdik. Sizden henüz yanıt almadık.

    - Konu: { $need }
    - Kişi: { $client_name }

    Lütfen { DAY($answer_by, shape: "long") } tarihine kadar bize bildirin:

    - Yardım edebilir misiniz? Ne zamandan itibaren?
    - Kişi size geldi mi?
    - Yardım edemiyorsanız: Kim yardım edebilir?

    Bize yanıt verdiniz mi? O zaman bu mektubu dikkate almayın. Teşekkür ederiz.

letter-text-release-title = Sır saklama yükümlülüğünden muaf tutma
letter-text-release-body =
    - Ad: { $client_name }
    - Doğum tarihi: { $born }

    { $office } kurumunun benimle ilgili bilgileri başka bir kuruma vermesine izin veriyorum. Bunun için { $office } kurumunu sır saklama yükümlülüğünden muaf tutuyorum.

    - Bilgi alabilecek olan: { $recipient }
    - Amaç: { $purpose }
    - Konu: { $need }
    - Yalnızca bu dosya için: { $case_number }
    - Söylenebilecek bilgiler: { $kinds }
    - Özel olarak korunan, açıkça izin verdiğim bilgiler (GDPR madde 9): { $special }
    - Yalnızca bu amaçla bize de bilgi verebilecek olan: { $answering }
    - Son geçerlilik günü: { DAY($valid_until, shape: "long") }

    Bundan fazlası verilemez ve başka hiç kimseye bilgi verilemez.

    # İmzalamazsam ne olur?
    Bu isteğe bağlıdır. İmzalamasam da bana danışmanlık verilmeye devam edilir. Ama o zaman { $office } benim için o kurumla konuşamaz. Orada her şeyi kendim anlatmam gerekir ve yardım belki daha uzun sürer.

    # Fikrimi değiştirebilir miyim?
    Evet. Bu izni istediğim zaman, sözlü olarak da ve sebep göstermeden geri alabilirim. Bunu { $office } kurumuna söylemem yeterlidir. O andan sonra artık hiçbir bilgi verilmez. Daha önce verilen bilgiler izinle verilmiştir.

    Bunların hepsi bana şu dilde açıklandı: { $language }. Bir kopya alacağım.

letter-text-privacy-notice-title = Verilerinize ne oluyor
letter-text-privacy-notice-body =
    Bu sayfa, { $office } kurumunun sizin hakkınızda neleri, ne için ve ne kadar süreyle kaydettiğini anlatır. Hangi haklara sahip olduğunuzu da anlatır (Genel Veri Koruma Tüzüğü, GDPR, madde 13).

    # Kim sorumlu?
    { $controller }

    # Verilerin korunmasına kim dikkat eder?
    { $officer }

    # Verilerinize ne için ihtiyacımız var?
    Size danışmanlık verir, randevu düzenler ve sizi başka kurumlara yönlendiririz. Bunun için örneğin adınızı, doğum tarihinizi, adresinizi, telefonunuzu, dillerinizi, oturum izninizi ve neler konuştuğumuzu kaydederiz. Raporlar için vakaları sayarız. Bu sayıların içinde hiçbir ad yer almaz.

    # Buna hangi yasa izin veriyor?
    - Danışmanlık bir kamu görevidir (GDPR madde 6 fıkra 1 bent e). Sosyal veriler için Alman Sosyal Kanunu Onuncu Kitabının (SGB X) 67 ila 85a maddeleri geçerlidir.
    - Özel olarak korunan bilgileri, örneğin sağlıkla ilgili bilgileri, yalnızca yardım için gerekliyse ve bir yasa buna izin veriyorsa kaydederiz (GDPR madde 9 fıkra 2).
    - Diğer her şey için önce size sorarız (GDPR madde 6 fıkra 1 bent a).

    # Verilerinizi kimler alır?
    - Kurumumuzda: yalnızca size danışmanlık verenler ve bu işi yönetenler veya denetleyenler.
    - Başka kurumlar: yalnızca siz izin verdiyseniz veya bir yasa bizi buna zorunlu kılıyorsa.
    - Teknik sistemlerimize bakan firmalar: yalnızca bizim talimatlarımıza göre. Onlar da sır saklamak zorundadır.
    - Geldiğiniz ülkeye ve Avrupa Birliği dışındaki ülkelere hiçbir bilgi vermeyiz.

    # Verileriniz ne kadar süre kalır?
    { $years ->
        [one] Verilerinizi danışmanlığın bitiminden { $years } yıl sonra sileriz. Yalnızca bir yasa gerektirirse daha uzun süre saklarız.
       *[other] Verilerinizi danışmanlığın bitiminden { $years } yıl sonra sileriz. Yalnızca bir yasa gerektirirse daha uzun süre saklarız.
    }

    # Bize bilgi vermek zorunda mısınız?
    Hayır. Ama bazı bilgiler olmadan size yalnızca genel olarak yardım edebiliriz.

    # Hangi haklara sahipsiniz?
    - Sizin hakkınızda neleri kaydettiğimizi öğrenebilir ve bir kopya alabilirsiniz (GDPR madde 15 ve 20).
    - Bir şey yanlışsa düzeltiriz (GDPR madde 16).
    - Verileri silmemizi veya artık yalnızca saklamamızı isteyebilirsiniz (GDPR madde 17 ve 18).
    - Durumunuz gerektiriyorsa itiraz edebilirsiniz (GDPR madde 21).
    - Verdiğiniz izni istediğiniz zaman geri alabilirsiniz. Daha önce yapılanlar izinli sayılmaya devam eder (GDPR madde 7).
    - Veri koruma denetim makamına şikâyette bulunabilirsiniz (GDPR madde 77).
    - Yetkili denetim makamı: { $authority }

    Sizin hakkınızda hiçbir bilgisayar karar vermez. Anlamadığınız bir şey varsa bize sorun.

letter-text-data-kind-identity = ad, doğum tarihi, cinsiyet
letter-text-data-kind-reach = adres, telefon, e-posta
letter-text-data-kind-language = diller
letter-text-data-kind-concern = hangi konuda yardım gerektiği ve bununla ilgili bilgiler
letter-text-data-kind-residence = vatandaşlık ve oturum
letter-text-data-kind-papers = belgeler
letter-text-data-kind-representation = benim adıma kimin hareket edebileceği

letter-text-special-health = sağlık
letter-text-special-origin = etnik köken
letter-text-special-religion = din veya dünya görüşü
letter-text-special-politics = siyasi görüş, sendika
letter-text-special-sexuality = cinsel yaşam, cinsel yönelim
letter-text-special-genetic = genetik veya biyometrik veriler
letter-text-special-offences = suçlar ve mahkûmiyetler

letter-text-field-name = Ad
letter-text-field-birth-date = Doğum tarihi
letter-text-field-phone = Telefon
letter-text-field-mail = E-posta
letter-text-field-languages = Diller
letter-text-field-need = Konu
letter-text-field-message = Mesaj
letter-text-field-gender = Cinsiyet
letter-text-field-nationalities = Vatandaşlık
letter-text-field-address = Adres
letter-text-field-residence = Oturum
letter-text-field-documents = Belgeler
letter-text-field-representatives = Kişinin adına hareket eden

letter-text-interpreter = tercümanla
