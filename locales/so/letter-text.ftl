### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Turjumaad akhriska kaa caawinaysa. Nooca: { DAY($day, shape: "long") }
letter-text-draft = Qabyo: Turjumaaddan weli cidna ma hubin.
letter-text-outdated = Fiiro gaar ah: Qoraalka Jarmalka ayaa ka cusub turjumaaddan.
letter-text-foot = Waxaa la raacayaa qoraalka Jarmalka. Nooca: { $version }
letter-text-copy = Nuqul adiga kuu ah. Warqaddu waxay u socotaa: { $partner }
letter-text-qr = Ballanta ku kaydi telefoonka: kamarada ku jeedi sawirkan.
letter-text-qr-alt = Koodhka QR ee ballanta: { DAY($day, shape: "full") }, saacadda { $time }
letter-text-place-day = Goobta iyo taariikhda
letter-text-signature = Saxiixa
letter-text-signed = Waxaa lagu saxiixay shaashadda, { DAY($day, shape: "long") }
letter-text-signature-alt = Saxiixa qofka
letter-text-withdrawn = Waa laga noqday, { DAY($day, shape: "long") }. Mar dambe ma shaqaynayo.
letter-text-refused = Waa la diiday. Waxba lama gudbin karo.
letter-text-closing = Salaan sharaf leh
letter-text-details = Macluumaadka qofka

letter-text-referral-title = Gudbin: { $need }
letter-text-referral-body =
    Mudanayaal iyo marwooyin sharaf leh,

    Waxaan la-talin siinnaa { $client_name }, waxaanan idinka codsanaynaa caawimaad. Waxay ku saabsan tahay adeeggiinna “{ $service }”.

    { $message }

    - Ballanta la isku afgartay ee xaggiinna: { $appointment }
    - Lambarkayaga: { $reference }

    Qofku wuxuu noo ogolaaday { DAY($released_on, shape: "long") } inaan idin siinno macluumaadka hoose. Ogolaanshuhu wuxuu shaqaynayaa ilaa { DAY($valid_until, shape: "long") }. Fadlan macluumaadka u isticmaala caawimaaddan oo keliya, cid kalena ha u gudbinina. Haddii ogolaanshaha laga noqdo, waan idin ogeysiin doonnaa.

    Fadlan noogu soo jawaaba ilaa { DAY($answer_by, shape: "long") }: Ma caawin kartaan? Laga bilaabo goorma? Haddii kale: Yaa caawin kara?

letter-text-invitation-title = Casuumadda ballantaada
letter-text-invitation-body =
    Salaan { $client_name },

    Waxaan kugu casuumaynaa wada-hadal.

    - Maalinta: { DAY($day, shape: "full") }
    - Saacadda: { $time }
    - Muddada: { $minutes ->
        [one] qiyaastii { $minutes } daqiiqo
       *[other] qiyaastii { $minutes } daqiiqo
    }
    - Goobta: { $place }
    - Qofka aad la kulmayso: { $staff }

    Fadlan soo qaado warqaddan iyo dhammaan waraaqaha ay arrintu ku saabsan tahay, tusaale ahaan kaarka aqoonsiga iyo warqadaha xafiisyada dowladda.

    Wada-hadalku waa ikhtiyaari waana sir. Waa lacag la’aan. Af-Jarmalka wax yar oo keliya miyaad ku hadashaa? Ballanta ka hor noo sheeg. Markaas waxaan raadin doonnaa qof turjuma.

    Miyaadan imaan karin? Fadlan na soo wac: { $phone }. Waxaan heli doonnaa waqti kale.

letter-text-reminder-title = Xusuusinta ballantaada
letter-text-reminder-body =
    Salaan { $client_name },

    Dhowaan ballan ayaad nala leedahay. Waan ku faraxsannahay imaatinkaaga.

    - Maalinta: { DAY($day, shape: "full") }
    - Saacadda: { $time }
    - Goobta: { $place }
    - Qofka aad la kulmayso: { $staff }

    Fadlan soo qaado dhammaan waraaqaha ay arrintu ku saabsan tahay.

    Miyaadan imaan karin? Fadlan na soo wac: { $phone }. Markaas qof kale ayaa ballanta qaadan kara, annaguna mid cusub ayaan kuu heli doonnaa.

letter-text-partner-reminder-title = Weydiin ku saabsan gudbintayada { $reference }
letter-text-partner-reminder-body =
    Mudanayaal iyo marwooyin sharaf leh,

    Taariikhda { DAY($sent_on, shape: "long") } waxaan qof u gudbinnay adeeggiinna “{ $service }”. Weli waxba idinkama maqlin.

    - Waxa ay ku saabsan tahay: { $need }
    - Qofka: { $client_name }

    Fadlan noo soo sheega ilaa { DAY($answer_by, shape: "long") }:

    - Ma caawin kartaan? Laga bilaabo goorma?
    - Qofku miyuu idiin yimid?
    - Haddii aydnaan caawin karin: Yaa caawin kara?

    Hore miyaad u soo jawaabteen? Markaas warqaddan iska dhaafa. Aad baad u mahadsan tihiin.

letter-text-release-title = Ka dhaafidda waajibka sir-haynta
letter-text-release-body =
    - Magaca: { $client_name }
    - Taariikhda dhalashada: { $born }

    Waxaan xafiiska { $office } u ogolaanayaa inuu macluumaad igu saabsan siiyo hay’ad kale. Taas darteed waxaan xafiiska { $office } ka dhaafayaa waajibka sir-haynta.

    - Cidda wax loo sheegi karo: { $recipient }
    - Ujeeddada: { $purpose }
    - Waxa ay ku saabsan tahay: { $need }
    - Kiiskan oo keliya: { $case_number }
    - Waxa la sheegi karo: { $kinds }
    - Macluumaad si gaar ah loo ilaaliyo, si cad loo ogolaaday (Qodobka 9 ee Xeerka Guud ee Ilaalinta Xogta, GDPR): { $special }
    - Cidda iyaduna wax noo sheegi karta, ujeeddadan oo keliya: { $answering }
    - Wuxuu shaqaynayaa ilaa: { DAY($valid_until, shape: "long") }

    Wax intaas ka badan lama gudbin karo, cid kalena waxba looma sheegi karo.

    # Maxaa dhacaya haddii aanan saxiixin?
    Tani waa ikhtiyaari. Saxiix la’aan xitaa la-talinta waan sii helayaa. Laakiin markaas xafiiska { $office } looma ogola inuu magacayga kula hadlo hay’adda. Waa inaan aniga qudhaydu wax walba halkaas ku sharxo, caawimaadduna waxaa laga yaabaa inay waqti dheer qaadato.

    # Ma beddeli karaa go’aankayga?
    Haa. Mar kasta waan ka noqon karaa ogolaanshahan, xitaa hadal ahaan iyo sabab la’aan. Waxaa ku filan inaan u sheego xafiiska { $office }. Markaas kadib waxba lama gudbinayo. Wixii ka hor la gudbiyay waa la ogolaa.

    Waxaas oo dhan waxaa la iigu sharxay luqaddan: { $language }. Nuqul ayaan helayaa.

letter-text-privacy-notice-title = Waxa lagu sameeyo xogtaada
letter-text-privacy-notice-body =
    Warqaddani waxay kuu sheegaysaa waxa xafiiska { $office } kaa kaydiyo, waxa uu ugu baahan yahay iyo inta ay kaydsanaanayaan. Waxay kale oo kuu sheegaysaa xuquuqda aad leedahay (Qodobka 13 ee Xeerka Guud ee Ilaalinta Xogta, GDPR).

    # Yaa mas’uul ka ah?
    { $controller }

    # Yaa u fiirsada ilaalinta xogta?
    { $officer }

    # Maxaan xogtaada ugu baahannahay?
    Waan kula talinnaa, ballamo ayaan qabannaa, hay’ado kalena waan kuu gudbinnaa. Taas darteed waxaan kaydinnaa, tusaale ahaan, magacyada, taariikhda dhalashada, cinwaanka, telefoonka, luqadaha, ogolaanshaha deganaanshaha iyo waxa aan ka wada hadalnay. Warbixinnada waxaan u tirinnaa kiisaska. Tirooyinkaas magac kuma jiro.

    # Sharcigee ayaa taas ogolaanaya?
    - La-talintu waa hawl dadweyne (Qodobka 6, faqradda 1, xarafka e ee GDPR). Xogta bulshada waxaa khuseeya qodobbada 67 ilaa 85a ee Buugga Tobnaad ee Sharciga Bulshada ee Jarmalka (SGB X).
    - Macluumaadka si gaar ah loo ilaaliyo, tusaale ahaan kan caafimaadka, waxaan kaydinnaa oo keliya haddii caawimaaddu u baahan tahay, sharcina uu ogol yahay (Qodobka 9, faqradda 2 ee GDPR).
    - Wax kasta oo kale marka hore ayaan ku weydiinnaa (Qodobka 6, faqradda 1, xarafka a ee GDPR).

    # Yaa hela xogtaada?
    - Gudaha xafiiskayaga: kuwa kula taliya iyo kuwa shaqadan hogaamiya ama hubiya oo keliya.
    - Hay’ado kale: haddii aad ogolaatay oo keliya, ama haddii sharci nagu waajibiyo.
    - Shirkadaha farsamadayada daryeela: sida aan u farno oo keliya. Iyaguna waa inay sirta hayaan.
    - Waxba ma siinno dalka aad ka timid, waxbana ma siinno dalalka ka baxsan Midowga Yurub.

    # Ilaa goorma ayay xogtaadu kaydsan tahay?
    { $years ->
        [one] Waxaan tirtirnaa { $years } sano kadib marka la-talintu dhammaato. Haddii sharci dalbado oo keliya ayaan sii haynaa muddo ka dheer.
       *[other] Waxaan tirtirnaa { $years } sano kadib marka la-talintu dhammaato. Haddii sharci dalbado oo keliya ayaan sii haynaa muddo ka dheer.
    }

    # Ma qasab baa inaad wax noo sheegto?
    Maya. Laakiin macluumaadka qaarkood la’aantood si guud oo keliya ayaan ku caawin karnaa.

    # Xuquuqdee ayaad leedahay?
    - Waxaad xaq u leedahay inaad ogaato waxa aan kaa kaydinno iyo inaad nuqul hesho (Qodobbada 15 iyo 20 ee GDPR).
    - Haddii wax qaldan yihiin, waan saxnaa (Qodobka 16 ee GDPR).
    - Waxaad xaq u leedahay inaad dalbato inaan xogta tirtirno ama aan hadda kadib kaydinno oo keliya (Qodobbada 17 iyo 18 ee GDPR).
    - Waxaad xaq u leedahay inaad diiddo, haddii xaaladdaadu u baahan tahay (Qodobka 21 ee GDPR).
    - Wixii aad ogolaatay mar kasta waad ka noqon kartaa. Wixii ka hor dhacay weli waa la ogol yahay (Qodobka 7 ee GDPR).
    - Waxaad xaq u leedahay inaad u cabato hay’adda kormeerta ilaalinta xogta (Qodobka 77 ee GDPR).
    - Hay’adda ay khusayso: { $authority }

    Ma jiro kombuyuutar go’aan kaa gaara. Na weydii haddii wax aanay kuu caddayn.

letter-text-data-kind-identity = magaca, taariikhda dhalashada, jinsiga
letter-text-data-kind-reach = cinwaanka, telefoonka, iimaylka
letter-text-data-kind-language = luqadaha
letter-text-data-kind-concern = waxa aan u baahanahay iyo wixii laga sheegi lahaa
letter-text-data-kind-residence = jinsiyadda iyo deganaanshaha
letter-text-data-kind-papers = dukumentiyada
letter-text-data-kind-representation = cidda i matali karta

letter-text-special-health = caafimaadka
letter-text-special-origin = asalka qowmiyadda
letter-text-special-religion = diinta ama aragtida nolosha
letter-text-special-politics = fikradda siyaasadeed, ururka shaqaalaha
letter-text-special-sexuality = nolosha galmada, jihada galmada
letter-text-special-genetic = xogta hiddaha ama bayometrigga
letter-text-special-offences = dembiyada iyo xukunnada

letter-text-field-name = Magaca
letter-text-field-birth-date = Taariikhda dhalashada
letter-text-field-phone = Telefoonka
letter-text-field-mail = Iimaylka
letter-text-field-languages = Luqadaha
letter-text-field-need = Waxa ay ku saabsan tahay
letter-text-field-message = Farriin
letter-text-field-gender = Jinsiga
letter-text-field-nationalities = Jinsiyadda
letter-text-field-address = Cinwaanka
letter-text-field-residence = Deganaanshaha
letter-text-field-documents = Dukumentiyada
letter-text-field-representatives = Cidda qofka matasha

letter-text-interpreter = turjumaan leh
