### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Werger ji bo alîkariya xwendinê. Guhertoya { DAY($day, shape: "long") }
letter-text-draft = Reşnivîs: Ev werger hê nehatiye kontrolkirin.
letter-text-outdated = Baldarî: Nivîsa almanî ji vê wergerê nûtir e.
letter-text-foot = Nivîsa almanî bingeh e. Guherto: { $version }
letter-text-copy = Kopî ji bo we. Name diçe: { $partner }
letter-text-qr = Randevûyê di telefonê de tomar bikin: Kamerayê li ser vî wêneyî bigirin.
letter-text-qr-alt = Koda QR ya randevûyê: { DAY($day, shape: "full") }, saet { $time }
letter-text-place-day = Cih û dîrok
letter-text-signature = Îmze
letter-text-signed = Li ser ekranê hat îmzekirin, { DAY($day, shape: "long") }
letter-text-signature-alt = Îmzeya kesî
letter-text-withdrawn = Di { DAY($day, shape: "long") } de hat vekişandin. Êdî ne derbasdar e.
letter-text-refused = Hat redkirin. Nabe ku tu agahî ji kesî re bên dayîn.
letter-text-closing = Bi silav û rêz
letter-text-details = Agahiyên li ser kesî

letter-text-referral-title = Şandin: { $need }
letter-text-referral-body =
    Xanim û birêzên hêja,

    Em şêwirmendiya { $client_name } dikin û ji we alîkariyê dixwazin. Mijar xizmeta we ya “{ $service }” e.

    { $message }

    - Randevûya li cem we ya lihevkirî: { $appointment }
    - Hejmara me: { $reference }

    Kesî di { DAY($released_on, shape: "long") } de destûr da me ku em agahiyên jêrîn bidin we. Destûr heta { DAY($valid_until, shape: "long") } derbasdar e. Ji kerema xwe agahiyan tenê ji bo vê alîkariyê bi kar bînin û wan nedin kesên din. Heke destûr were vekişandin, em ê agahiyê bidin we.

    Ji kerema xwe heta { DAY($answer_by, shape: "long") } bersivê bidin me: Hûn dikarin alîkariyê bikin? Ji kengî ve? Heke na: Kî dikare alîkariyê bike?

letter-text-invitation-title = Vexwendina ji bo randevûya we
letter-text-invitation-body =
    Rojbaş { $client_name },

    Em we vedixwînin hevdîtinekê.

    - Roj: { DAY($day, shape: "full") }
    - Saet: { $time }
    - Dem: { $minutes ->
        [one] nêzîkî { $minutes } deqîqe
       *[other] nêzîkî { $minutes } deqîqe
    }
    - Cih: { $place }
    - Li cem: { $staff }

    Ji kerema xwe vê nameyê û hemû belgeyên ku bi mijarê ve girêdayî ne bi xwe re bînin, mînak nasname û nameyên daîreyên fermî.

    Hevdîtin bi dilxwazî ye û nepenî dimîne. Ew bêpere ye. Hûn kêm almanî diaxivin? Berî hevdîtinê ji me re bibêjin. Wê demê em ê li kesekî bigerin ku wergerê bike.

    Hûn nikarin werin? Ji kerema xwe ji me re telefon bikin: { $phone }. Em ê randevûyeke din bibînin.

letter-text-reminder-title = Bibîrxistina randevûya we
letter-text-reminder-body =
    Rojbaş { $client_name },

    Di demeke nêzîk de randevûyeke we li cem me heye. Em bi hatina we kêfxweş dibin.

    - Roj: { DAY($day, shape: "full") }
    - Saet: { $time }
    - Cih: { $place }
    - Li cem: { $staff }

    Ji kerema xwe hemû belgeyên ku bi mijarê ve girêdayî ne bi xwe re bînin.

    Hûn nikarin werin? Ji kerema xwe ji me re telefon bikin: { $phone }. Wê demê kesekî din dikare vê randevûyê bigire, û em ê ji we re yeke nû bibînin.

letter-text-partner-reminder-title = Pirs der barê şandina me { $reference } de
letter-text-partner-reminder-body =
    Xanim û birêzên hêja,

    Di { DAY($sent_on, shape: "long") } de me kesek şand xizmeta we ya “{ $service }”. Me hê tiştek ji we nebihîstiye.

    - Mijar: { $need }
    - Kes: { $client_name }

    Ji kerema xwe heta { DAY($answer_by, shape: "long") } agahiyê bidin me:

    - Hûn dikarin alîkariyê bikin? Ji kengî ve?
    - Ew kes berê hatiye cem we?
    - Heke hûn nikaribin alîkariyê bikin: Kî dikare alîkariyê bike?

    We berê bersiv daye? Wê demê hûn dikarin vê nameyê paşguh bikin. Gelek spas.

letter-text-release-title = Azadkirina ji erka veşartina razan
letter-text-release-body =
    - Nav: { $client_name }
    - Roja jidayikbûnê: { $born }

    Ez destûrê didim { $office } ku agahiyên li ser min bide saziyeke din. Ji bo vê yekê ez { $office } ji erka veşartina razan azad dikim.

    - Kî dikare agahiyan bistîne: { $recipient }
    - Ji bo çi: { $purpose }
    - Mijar: { $need }
    - Tenê ji bo vê dosyayê: { $case_number }
    - Çi dikare were gotin: { $kinds }
    - Agahiyên bi taybetî parastî, destûra wan bi eşkereyî hatiye dayîn (Rêziknameya Giştî ya Parastina Daneyan, GDPR, made 9): { $special }
    - Ew jî dikare agahiyan bide me, tenê ji bo vê armancê: { $answering }
    - Derbasdar e heta: { DAY($valid_until, shape: "long") }

    Nabe ku ji vê zêdetir tiştek were dayîn, û nabe ku kesekî din tiştekî bizane.

    # Heke ez îmze nekim, çi dibe?
    Ev bi dilxwazî ye. Bêyî îmzeyê jî şêwirmendiya min didome. Lê wê demê destûra { $office } tune ye ku ji bo min bi wê saziyê re biaxive. Divê ez li wir her tiştî bi xwe rave bikim, û belkî alîkarî bêtir dem bigire.

    # Ez dikarim biryara xwe biguherînim?
    Erê. Ez dikarim vê destûrê her gav vekişînim, bi devkî jî û bêyî sedem. Bes e ku ez vê ji { $office } re bibêjim. Ji wê demê pê ve êdî tiştek nayê dayîn. Tiştê ku berê hatibû dayîn, bi destûr bû.

    Ev hemû bi vî zimanî ji min re hat ravekirin: { $language }. Ez kopiyekê digirim.

letter-text-privacy-notice-title = Çi bi daneyên we tê kirin
letter-text-privacy-notice-body =
    Ev rûpel ji we re dibêje ku { $office } çi li ser we tomar dike, ji bo çi û heta kengî. Her wiha ew dibêje ku mafên we çi ne (Rêziknameya Giştî ya Parastina Daneyan, GDPR, made 13).

    # Kî berpirsiyar e?
    { $controller }

    # Kî li parastina daneyan dinêre?
    { $officer }

    # Daneyên we ji bo çi ji me re lazim in?
    Em şêwirmendiya we dikin, randevûyan didin û we dişînin saziyên din. Ji bo vê yekê em mînak nav, roja jidayikbûnê, navnîşan, telefon, ziman, destûra rûniştinê û mijarên ku me li ser axivîne tomar dikin. Ji bo raporan em dosyayan dihejmêrin. Di van hejmaran de tu nav tune ye.

    # Kîjan qanûn destûra vê dide?
    - Şêwirmendî erkeke giştî ye (GDPR, made 6, paragrafa 1, tîpa e). Ji bo daneyên civakî madeyên 67 heta 85a yên Pirtûka Dehem a Qanûna Civakî ya Almanyayê (SGB X) derbasdar in.
    - Agahiyên bi taybetî parastî, mînak yên li ser tenduristiyê, em tenê wê demê tomar dikin ku ji bo alîkariyê lazim bin û qanûnek destûrê bide (GDPR, made 9, paragrafa 2).
    - Ji bo her tiştê din em pêşî ji we dipirsin (GDPR, made 6, paragrafa 1, tîpa a).

    # Kî daneyên we distîne?
    - Di saziya me de: tenê ew kesên ku şêwirmendiya we dikin û yên ku vî karî bi rê ve dibin an kontrol dikin.
    - Saziyên din: tenê heke we destûr dabe, an heke qanûnek me mecbûr bike.
    - Şîrketên ku li teknîka me dinêrin: tenê li gorî talîmatên me. Divê ew jî razan veşêrin.
    - Em tiştekî nadin welatê ku hûn jê hatine û tiştekî nadin welatên li derveyî Yekîtiya Ewropayê.

    # Daneyên we heta kengî dimînin?
    { $years ->
        [one] Em wan { $years } sal piştî dawiya şêwirmendiyê jê dibin. Tenê heke qanûnek bixwaze, em wan dirêjtir hiltînin.
       *[other] Em wan { $years } sal piştî dawiya şêwirmendiyê jê dibin. Tenê heke qanûnek bixwaze, em wan dirêjtir hiltînin.
    }

    # Divê hûn tiştekî ji me re bibêjin?
    Na. Lê bêyî hin agahiyan em dikarin tenê bi awayekî giştî alîkariya we bikin.

    # Mafên we çi ne?
    - Mafê we heye ku hûn bizanin em çi li ser we tomar dikin, û kopiyekê bistînin (GDPR, made 15 û 20).
    - Heke tiştek şaş be, em wî rast dikin (GDPR, made 16).
    - Mafê we heye ku hûn bixwazin em daneyan jê bibin an jî êdî tenê hilînin (GDPR, made 17 û 18).
    - Heke rewşa we bixwaze, mafê we heye ku hûn îtiraz bikin (GDPR, made 21).
    - Destûra ku we daye hûn dikarin her gav vekişînin. Tiştê ku berê bûye, bi destûr dimîne (GDPR, made 7).
    - Mafê we heye ku hûn li cem desteya çavdêriya parastina daneyan gilî bikin (GDPR, made 77).
    - Desteya berpirsiyar: { $authority }

    Tu kompîtur li ser we biryarê nade. Heke tiştek ne zelal be, ji me bipirsin.

letter-text-data-kind-identity = nav, roja jidayikbûnê, zayend
letter-text-data-kind-reach = navnîşan, telefon, e-peyam
letter-text-data-kind-language = ziman
letter-text-data-kind-concern = daxwaza min û tiştên ku li ser wê bên gotin
letter-text-data-kind-residence = hemwelatîbûn û rûniştin
letter-text-data-kind-papers = belge
letter-text-data-kind-representation = kî dikare li ser navê min tevbigere

letter-text-special-health = tenduristî
letter-text-special-origin = eslê etnîkî
letter-text-special-religion = ol an cîhanbînî
letter-text-special-politics = ramana siyasî, sendîka
letter-text-special-sexuality = jiyana zayendî, meyla zayendî
letter-text-special-genetic = daneyên genetîk an biyometrîk
letter-text-special-offences = sûc û mehkûmkirin

letter-text-field-name = Nav
letter-text-field-birth-date = Roja jidayikbûnê
letter-text-field-phone = Telefon
letter-text-field-mail = E-peyam
letter-text-field-languages = Ziman
letter-text-field-need = Mijar
letter-text-field-message = Peyam
letter-text-field-gender = Zayend
letter-text-field-nationalities = Hemwelatîbûn
letter-text-field-address = Navnîşan
letter-text-field-residence = Rûniştin
letter-text-field-documents = Belge
letter-text-field-representatives = Kî li ser navê kesî tevdigere

letter-text-interpreter = bi wergêr
