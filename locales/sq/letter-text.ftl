### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Përkthim si ndihmë për lexim. Versioni i datës { DAY($day, shape: "long") }
letter-text-draft = Projekt: ky përkthim ende nuk është kontrolluar.
letter-text-outdated = Kujdes: teksti gjermanisht është më i ri se ky përkthim.
letter-text-foot = Vendimtar është teksti gjermanisht. Versioni: { $version }
letter-text-copy = Kopje për ju. Letra i dërgohet: { $partner }
letter-text-qr = Për ta ruajtur takimin në telefon, drejtojeni kamerën te kjo figurë.
letter-text-qr-alt = Kod QR me takimin: { DAY($day, shape: "full") }, ora { $time }
letter-text-place-day = Vendi dhe data
letter-text-signature = Nënshkrimi
letter-text-signed = Nënshkruar në ekran, { DAY($day, shape: "long") }
letter-text-signature-alt = Nënshkrimi i personit
letter-text-withdrawn = E tërhequr më { DAY($day, shape: "long") }. Nuk vlen më.
letter-text-refused = E refuzuar. Nuk lejohet të jepet asgjë më tej.
letter-text-closing = Me respekt
letter-text-details = Të dhëna për personin

letter-text-referral-title = Udhëzim: { $need }
letter-text-referral-body =
    Të nderuara zonja, të nderuar zotërinj,

    { $client_name } merr këshillim te ne dhe ju lutemi për ndihmën tuaj. Bëhet fjalë për shërbimin tuaj “{ $service }”.

    { $message }

    - Takimi i caktuar te ju: { $appointment }
    - Numri ynë: { $reference }

    Më { DAY($released_on, shape: "long") } personi na ka lejuar t’jua japim të dhënat e mëposhtme. Leja vlen deri më { DAY($valid_until, shape: "long") }. Ju lutemi, përdorini të dhënat vetëm për këtë ndihmë dhe mos jepni asgjë më tej. Nëse leja tërhiqet, do t’ju njoftojmë.

    Ju lutemi, na përgjigjuni deri më { DAY($answer_by, shape: "long") }: A mund të ndihmoni? Nga kur? Nëse jo: kush mund të ndihmojë?

letter-text-invitation-title = Ftesë për takimin tuaj
letter-text-invitation-body =
    Mirëdita, { $client_name },

    Ju ftojmë në një bisedë.

    - Dita: { DAY($day, shape: "full") }
    - Ora: { $time }
    - Kohëzgjatja: { $minutes ->
        [one] rreth { $minutes } minutë
       *[other] rreth { $minutes } minuta
    }
    - Vendi: { $place }
    - Te: { $staff }

    Ju lutemi, sillni me vete këtë letër dhe të gjitha dokumentet për të cilat bëhet fjalë, për shembull letërnjoftimin dhe letrat nga zyrat shtetërore.

    Biseda është vullnetare dhe konfidenciale. Nuk kushton asgjë. Flisni pak gjermanisht? Na e thoni para takimit. Atëherë kërkojmë dikë që përkthen.

    Nuk mund të vini? Ju lutemi, na telefononi: { $phone }. Do të gjejmë një takim tjetër.

letter-text-reminder-title = Kujtesë për takimin tuaj
letter-text-reminder-body =
    Mirëdita, { $client_name },

    Së shpejti keni një takim te ne. Ju mirëpresim me kënaqësi.

    - Dita: { DAY($day, shape: "full") }
    - Ora: { $time }
    - Vendi: { $place }
    - Te: { $staff }

    Ju lutemi, sillni me vete të gjitha dokumentet për të cilat bëhet fjalë.

    Nuk mund të vini? Ju lutemi, na telefononi: { $phone }. Atëherë takimin mund ta marrë një person tjetër dhe ne gjejmë një të ri për ju.

letter-text-partner-reminder-title = Pyetje për udhëzimin tonë { $reference }
letter-text-partner-reminder-body =
    Të nderuara zonja, të nderuar zotërinj,

    Më { DAY($sent_on, shape: "long") } kemi udhëzuar një person te shërbimi juaj “{ $service }”. Ende nuk kemi marrë përgjigje nga ju.

    - Për çfarë bëhet fjalë: { $need }
    - Personi: { $client_name }

    Ju lutemi, na njoftoni deri më { DAY($answer_by, shape: "long") }:

    - A mund të ndihmoni? Nga kur?
    - A ka qenë tashmë personi te ju?
    - Nëse nuk mund të ndihmoni: kush mund të ndihmojë?

    Jeni përgjigjur tashmë? Atëherë mos e merrni parasysh këtë letër. Faleminderit shumë.

letter-text-release-title = Lirim nga detyrimi për ruajtjen e sekretit
letter-text-release-body =
    - Emri: { $client_name }
    - Data e lindjes: { $born }

    E lejoj institucionin { $office } t’i japë të dhëna për mua një institucioni tjetër. Për këtë e liroj institucionin { $office } nga detyrimi për ruajtjen e sekretit.

    - Kush mund të marrë vesh diçka: { $recipient }
    - Për çfarë qëllimi: { $purpose }
    - Tema: { $need }
    - Vetëm për këtë rast: { $case_number }
    - Çfarë lejohet të thuhet: { $kinds }
    - Të dhëna veçanërisht të mbrojtura, të lejuara shprehimisht (neni 9 i GDPR-së): { $special }
    - Kush mund të na thotë diçka edhe neve, vetëm për këtë qëllim: { $answering }
    - Vlen deri më: { DAY($valid_until, shape: "long") }

    Më shumë nuk lejohet të jepet dhe askush tjetër nuk lejohet të marrë vesh diçka.

    # Çfarë ndodh nëse nuk nënshkruaj?
    Kjo është vullnetare. Edhe pa nënshkrim vazhdoj të marr këshillim. Por atëherë { $office } nuk lejohet të flasë në emrin tim me atë institucion. Duhet t’i shpjegoj vetë të gjitha atje dhe ndihma ndoshta zgjat më shumë.

    # A mund të ndryshoj mendim?
    Po. Mund ta tërheq këtë leje në çdo kohë, edhe me gojë dhe pa arsye. Mjafton t’ia them institucionit { $office }. Që nga ai çast nuk jepet më asgjë. Ajo që është dhënë më parë, ka qenë e lejuar.

    Të gjitha këto m’u shpjeguan në këtë gjuhë: { $language }. Do të marr një kopje.

letter-text-privacy-notice-title = Çfarë ndodh me të dhënat tuaja
letter-text-privacy-notice-body =
    Kjo fletë ju thotë çfarë ruan { $office } për ju, për çfarë qëllimi dhe për sa kohë. Ajo ju thotë edhe çfarë të drejtash keni (neni 13 i Rregullores së Përgjithshme për Mbrojtjen e të Dhënave, GDPR).

    # Kush është përgjegjës?
    { $controller }

    # Kush kujdeset për mbrojtjen e të dhënave?
    { $officer }

    # Për çfarë na duhen të dhënat tuaja?
    Ne ju këshillojmë, caktojmë takime dhe ju udhëzojmë te institucione të tjera. Për këtë ruajmë për shembull emrin, datën e lindjes, adresën, telefonin, gjuhët, lejen e qëndrimit dhe për çfarë kemi folur. Për raporte numërojmë rastet. Në këto shifra nuk ka asnjë emër.

    # Cili ligj e lejon këtë?
    - Këshillimi është një detyrë me interes publik (neni 6, paragrafi 1, shkronja “e” e GDPR-së). Për të dhënat sociale vlejnë §§ 67–85a të Kodit Social gjerman, libri X (SGB X).
    - Të dhëna veçanërisht të mbrojtura, për shembull për shëndetin, i ruajmë vetëm nëse nevojiten për ndihmën dhe nëse një ligj e lejon (neni 9, paragrafi 2 i GDPR-së).
    - Për gjithçka tjetër ju pyesim më parë (neni 6, paragrafi 1, shkronja “a” e GDPR-së).

    # Kush i merr të dhënat tuaja?
    - Në institucionin tonë: vetëm ata që ju këshillojnë dhe ata që e drejtojnë ose e kontrollojnë këtë punë.
    - Institucione të tjera: vetëm nëse e keni lejuar ju ose nëse një ligj na detyron.
    - Firma që mirëmbajnë sistemet tona teknike: vetëm sipas udhëzimeve tona. Edhe ato duhet ta ruajnë sekretin.
    - Nuk i japim asgjë vendit tuaj të origjinës dhe asgjë vendeve jashtë Bashkimit Evropian.

    # Sa kohë qëndrojnë të dhënat tuaja?
    { $years ->
        [one] I fshijmë { $years } vit pas përfundimit të këshillimit. I mbajmë më gjatë vetëm nëse një ligj e kërkon.
       *[other] I fshijmë { $years } vjet pas përfundimit të këshillimit. I mbajmë më gjatë vetëm nëse një ligj e kërkon.
    }

    # A duhet të na thoni diçka?
    Jo. Por pa disa të dhëna mund t’ju ndihmojmë vetëm në mënyrë të përgjithshme.

    # Çfarë të drejtash keni?
    - Keni të drejtë të dini çfarë ruajmë për ju dhe të merrni një kopje (nenet 15 dhe 20 të GDPR-së).
    - Nëse diçka është gabim, e korrigjojmë (neni 16 i GDPR-së).
    - Keni të drejtë të kërkoni që ne t’i fshijmë të dhënat ose më tej vetëm t’i ruajmë (nenet 17 dhe 18 të GDPR-së).
    - Keni të drejtë të kundërshtoni, nëse gjendja juaj e kërkon (neni 21 i GDPR-së).
    - Atë që keni lejuar, mund ta tërhiqni në çdo kohë. Ajo që ka ndodhur më parë, mbetet e lejuar (neni 7 i GDPR-së).
    - Keni të drejtë të ankoheni te autoriteti mbikëqyrës për mbrojtjen e të dhënave (neni 77 i GDPR-së).
    - Autoriteti përgjegjës: { $authority }

    Asnjë kompjuter nuk vendos për ju. Na pyesni, nëse diçka nuk është e qartë.

letter-text-data-kind-identity = emri, data e lindjes, gjinia
letter-text-data-kind-reach = adresa, telefoni, e-maili
letter-text-data-kind-language = gjuhët
letter-text-data-kind-concern = për çfarë nevojitet ndihmë dhe çfarë ka për t’u thënë për këtë
letter-text-data-kind-residence = shtetësia dhe qëndrimi
letter-text-data-kind-papers = dokumentet
letter-text-data-kind-representation = kush mund të veprojë në emrin tim

letter-text-special-health = shëndeti
letter-text-special-origin = origjina etnike
letter-text-special-religion = feja ose botëkuptimi
letter-text-special-politics = mendimi politik, sindikata
letter-text-special-sexuality = jeta seksuale, orientimi seksual
letter-text-special-genetic = të dhëna gjenetike ose biometrike
letter-text-special-offences = vepra penale dhe dënime

letter-text-field-name = Emri
letter-text-field-birth-date = Data e lindjes
letter-text-field-phone = Telefoni
letter-text-field-mail = E-maili
letter-text-field-languages = Gjuhët
letter-text-field-need = Tema
letter-text-field-message = Mesazhi
letter-text-field-gender = Gjinia
letter-text-field-nationalities = Shtetësia
letter-text-field-address = Adresa
letter-text-field-residence = Qëndrimi
letter-text-field-documents = Dokumentet
letter-text-field-representatives = Kush vepron në emër të personit

letter-text-interpreter = me përkthyes
