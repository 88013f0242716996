### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = ንምንባብ ዝሕግዝ ትርጉም። ሕታም ናይ ዕለት፦ { DAY($day, shape: "long") }
letter-text-draft = ንድፊ፦ እዚ ትርጉም ገና ብሰብ ኣይተመርመረን።
letter-text-outdated = ኣስተውዕሉ፦ እቲ ናይ ጀርመን ጽሑፍ ካብዚ ትርጉም ዝሓደሰ እዩ።
letter-text-foot = ናይ ጀርመን ጽሑፍ እዩ ቅቡል። ሕታም፦ { $version }
letter-text-copy = ንዓኹም ዝኸውን ቅዳሕ። እታ ደብዳበ ትለኣኸሉ፦ { $partner }
letter-text-qr = ቆጸራ ኣብ ስልኪ ንምዕቃብ፦ ካሜራ ናብዚ ስእሊ ኣቕንዑ።
letter-text-qr-alt = ናይ ቆጸራ QR-ኮድ፦ { DAY($day, shape: "full") }፡ ሰዓት { $time }
letter-text-place-day = ቦታን ዕለትን
letter-text-signature = ፌርማ
letter-text-signed = ኣብ ስክሪን ተፈሪሙ፡ { DAY($day, shape: "long") }
letter-text-signature-alt = ፌርማ ናይቲ ሰብ
letter-text-withdrawn = ብዕለት { DAY($day, shape: "long") } ተሰሪዙ። ድሕሪ ሕጂ ኣይሰርሕን እዩ።
letter-text-refused = ተነጺጉ። ዝኾነ ሓበሬታ ክመሓላለፍ ኣይፍቀድን።
letter-text-closing = ምስ ኣኽብሮታዊ ሰላምታ
letter-text-details = ሓበሬታ ብዛዕባ እቲ ሰብ

letter-text-referral-title = ምስግጋር፦ { $need }
letter-text-referral-body =
    ክቡራትን ክቡራንን፡

    ንሕና ን{ $client_name } ምኽሪ ንህብ ኣለና፡ ካባኹም ድማ ሓገዝ ንሓትት። ጉዳዩ ብዛዕባ እዚ ኣገልግሎትኩም እዩ፦ «{ $service }»።

    { $message }

    - ምሳኹም ዝተሰማምዓሉ ቆጸራ፦ { $appointment }
    - ናትና ቁጽሪ፦ { $reference }

    እቲ ሰብ ነቲ ኣብ ታሕቲ ዘሎ ሓበሬታ ክንህበኩም ብዕለት { DAY($released_on, shape: "long") } ፈቒዱልና። እቲ ፍቓድ ክሳብ ዕለት { DAY($valid_until, shape: "long") } ይሰርሕ። በጃኹም በቲ ሓበሬታ ነዚ ሓገዝ እዚ ጥራይ ተጠቐሙ፡ ንኻልእ ሰብ ድማ ኣይተሕልፍዎ። እቲ ፍቓድ እንተተሰሪዙ ክንሕብረኩም ኢና።

    በጃኹም ክሳብ ዕለት { DAY($answer_by, shape: "long") } መልሲ ሃቡና፦ ክትሕግዙ ትኽእሉ ዲኹም? ካብ መዓስ? እንተዘይኮነ፦ መን ክሕግዝ ይኽእል?

letter-text-invitation-title = ዕድመ ናብ ቆጸራኹም
letter-text-invitation-body =
    ሰላም { $client_name }፡

    ናብ ዝርርብ ንዕድመኩም ኣለና።

    - መዓልቲ፦ { DAY($day, shape: "full") }
    - ሰዓት፦ { $time }
    - ንውሓት፦ { $minutes ->
        [one] ኣስታት { $minutes } ደቒቕ
       *[other] ኣስታት { $minutes } ደቒቕ
    }
    - ቦታ፦ { $place }
    - ምስ፦ { $staff }

    በጃኹም ነዛ ደብዳበን ምስቲ ጉዳይ ዝተኣሳሰር ኩሉ ወረቓቕትን ሒዝኩም ምጹ፡ ንኣብነት ናይ መንነት ወረቐትን ካብ ቤት ጽሕፈታት መንግስቲ ዝመጻ ደብዳበታትን።

    እቲ ዝርርብ ብወለንታን ብምስጢርን እዩ። ክፍሊት የብሉን። ጀርመንኛ ቁሩብ ጥራይ ትዛረቡ ዲኹም? ኣቐዲምኩም ንገሩና። ሽዑ ዘተርጉም ሰብ ክንደሊ ኢና።

    ክትመጹ ኣይትኽእሉን ዲኹም? በጃኹም ደውሉልና፦ { $phone }። ካልእ ቆጸራ ክንረክብ ኢና።

letter-text-reminder-title = መዘኻኸሪ ቆጸራኹም
letter-text-reminder-body =
    ሰላም { $client_name }፡

    ኣብ ቀረባ እዋን ምሳና ቆጸራ ኣለኩም። ብምምጻእኩም ክንሕጎስ ኢና።

    - መዓልቲ፦ { DAY($day, shape: "full") }
    - ሰዓት፦ { $time }
    - ቦታ፦ { $place }
    - ምስ፦ { $staff }

    በጃኹም ምስቲ ጉዳይ ዝተኣሳሰር ኩሉ ወረቓቕቲ ሒዝኩም ምጹ።

    ክትመጹ ኣይትኽእሉን ዲኹም? በጃኹም ደውሉልና፦ { $phone }። ሽዑ ካልእ ሰብ ነቲ ቆጸራ ክወስዶ ይኽእል፡ ንዓኹም ድማ ሓድሽ ቆጸራ ክንረኽበልኩም ኢና።

letter-text-partner-reminder-title = ሕቶ ብዛዕባ ምስግጋርና { $reference }
letter-text-partner-reminder-body =
    ክቡራትን ክቡራንን፡

    ብዕለት { DAY($sent_on, shape: "long") } ንሓደ ሰብ ናብዚ ኣገልግሎትኩም ሰዲድና ነይርና፦ «{ $service }»። ክሳብ ሕጂ ካባኹም ዝሰማዕናዮ የለን።

    - ብዛዕባ ምንታይ፦ { $need }
    - ሰብ፦ { $client_name }

    በጃኹም ክሳብ ዕለት { DAY($answer_by, shape: "long") } ሓብሩና፦

    - ክትሕግዙ ትኽእሉ ዲኹም? ካብ መዓስ?
    - እቲ ሰብ ናባኹም መጺኡ ዶ?
    - ክትሕግዙ እንተዘይክኢልኩም፦ መን ክሕግዝ ይኽእል?

    ድሮ መልሲ ሂብኩምና ዲኹም? ሽዑ ነዛ ደብዳበ ግደፍዋ። ብዙሕ ነመስግን።

letter-text-release-title = ካብ ግዴታ ምሕላው ምስጢር ነጻ ምግባር
letter-text-release-body =
    - ስም፦ { $client_name }
    - ዕለተ ልደት፦ { $born }

    ን{ $office } ብዛዕባይ ዝምልከት ሓበሬታ ንኻልእ ትካል ክህብ እፈቅደሉ። ነዚ ንምግባር ን{ $office } ካብ ግዴታ ምሕላው ምስጢር ነጻ እገብሮ።

    - ሓበሬታ ክረክብ ዝፍቀደሉ፦ { $recipient }
    - ንምንታይ፦ { $purpose }
    - ብዛዕባ ምንታይ፦ { $need }
    - ነዚ ጉዳይ እዚ ጥራይ፦ { $case_number }
    - ክንገር ዝፍቀድ፦ { $kinds }
    - ብፍሉይ ዝተሓለወ፡ ብግልጺ ዝተፈቐደ ሓበሬታ (ዓንቀጽ 9 ናይ ሓፈሻዊ ደንቢ ሓለዋ ዳታ፡ GDPR)፦ { $special }
    - ንዓና እውን ሓበሬታ ክህብ ዝፍቀደሉ፡ ነዚ ዕላማ እዚ ጥራይ፦ { $answering }
    - ክሳብ መዓስ ከም ዝሰርሕ፦ { DAY($valid_until, shape: "long") }

    ካብዚ ንላዕሊ ክመሓላለፍ ኣይፍቀድን፡ ካልእ ሰብ እውን ዝኾነ ነገር ክፈልጥ ኣይፍቀድን።

    # እንተዘይፈሪመ እንታይ ይኸውን?
    እዚ ብወለንታ እዩ። ብዘይ ፌርማ እውን ምኽሪ ክወሃበኒ ይቕጽል። ግን { $office } ሽዑ ኣብ ክንዳይ ምስቲ ትካል ክዛረብ ኣይፍቀደሉን። ኣብኡ ንኹሉ ባዕለይ ክገልጾ ኣለኒ፡ እቲ ሓገዝ ድማ ምናልባት ዝነውሐ ግዜ ይወስድ።

    # ሓሳበይ ክቕይር እኽእል ዶ?
    እወ። ነዚ ፍቓድ ኣብ ዝኾነ እዋን ክስርዞ እኽእል፡ ብቓል እውን ብዘይ ምኽንያት እውን። ን{ $office } ምንጋር እኹል እዩ። ካብ ሽዑ ንደሓር ዝኾነ ነገር ኣይመሓላለፍን። ቅድሚኡ ዝተመሓላለፈ ዝተፈቐደ ነይሩ።

    እዚ ኹሉ በዚ ቋንቋ ተገሊጹለይ፦ { $language }። ቅዳሕ ክወሃበኒ እዩ።

letter-text-privacy-notice-title = ብዳታኹም እንታይ ይግበር
letter-text-privacy-notice-body =
    እዚ ወረቐት { $office } ብዛዕባኹም እንታይ ከም ዝዕቅብ፡ ንምንታይን ንኽንደይ ግዜን ይነግረኩም። እንታይ መሰላት ከም ዘለኩም እውን ይነግረኩም (ዓንቀጽ 13 ናይ ሓፈሻዊ ደንቢ ሓለዋ ዳታ፡ GDPR)።

    # ሓላፍነት ዘለዎ መን እዩ?
    { $controller }

    # ሓለዋ ዳታ ዝከታተል መን እዩ?
    { $officer }

    # ዳታኹም ንምንታይ የድልየና?
    ምኽሪ ንህበኩም፡ ቆጸራ ንገብር፡ ናብ ካልኦት ትካላት እውን ንሰደኩም። ነዚ ንምግባር ንኣብነት ስም፡ ዕለተ ልደት፡ ኣድራሻ፡ ስልኪ፡ ቋንቋታት፡ መንበሪ ፍቓድን ዝተዛረብናሉ ጉዳይን ንዕቅብ። ንጸብጻባት ብዝሒ ጉዳያት ንቖጽር። ኣብዚ ቁጽርታት ስም የለን።

    # ነዚ ዝፈቅድ ኣየናይ ሕጊ እዩ?
    - ምኽሪ ምሃብ ህዝባዊ ዕዮ እዩ (ዓንቀጽ 6፡ ንኡስ ዓንቀጽ 1፡ ፊደል e ናይ GDPR)። ንማሕበራዊ ዳታ ዓንቀጻት 67 ክሳብ 85a ናይ ዓስራይ መጽሓፍ ሕጊ ማሕበራዊ ውሕስነት ጀርመን (SGB X) ይሰርሑ።
    - ብፍሉይ ዝተሓለወ ሓበሬታ፡ ንኣብነት ብዛዕባ ጥዕና፡ እቲ ሓገዝ እንተድልይዎን ሕጊ እንተፈቒድዎን ጥራይ ንዕቅቦ (ዓንቀጽ 9፡ ንኡስ ዓንቀጽ 2 ናይ GDPR)።
    - ንኻልእ ኩሉ ኣቐዲምና ንሓተኩም (ዓንቀጽ 6፡ ንኡስ ዓንቀጽ 1፡ ፊደል a ናይ GDPR)።

    # ዳታኹም መን ይረክቦ?
    - ኣብ ትካልና፦ ምኽሪ ዝህቡኹም ሰባትን ነዚ ስራሕ ዝመርሑ ወይ ዝቆጻጸሩ ሰባትን ጥራይ።
    - ካልኦት ትካላት፦ ፈቒድኩም እንተኾይንኩም ወይ ሕጊ እንተገዲዱና ጥራይ።
    - ንቴክኒካዊ መሳርሒታትና ዝከናኸኑ ኩባንያታት፦ ብመምርሒና ጥራይ። ንሳቶም እውን ምስጢር ክሕልዉ ኣለዎም።
    - ናብ ዝመጻእኩምሉ ሃገር ዝኾነ ነገር ኣይንህብን፡ ካብ ሕብረት ኤውሮጳ ወጻኢ ናብ ዘለዋ ሃገራት እውን ዝኾነ ነገር ኣይንህብን።

    # ዳታኹም ክሳብ መዓስ ይጸንሕ?
    { $years ->
        [one] ምኽሪ ምስ ተወድአ ድሕሪ { $years } ዓመት ንድምስሶ። ሕጊ እንተጠሊቡ ጥራይ ንዝነውሐ ግዜ ንዕቅቦ።
       *[other] ምኽሪ ምስ ተወድአ ድሕሪ { $years } ዓመታት ንድምስሶ። ሕጊ እንተጠሊቡ ጥራይ ንዝነውሐ ግዜ ንዕቅቦ።
    }

    # ገለ ነገር ክትነግሩና ግዴታ ዶ ኣለኩም?
    ኣይፋልን። ግን ብዘይ ገለ ሓበሬታ ብሓፈሻ ጥራይ ክንሕግዘኩም ንኽእል።

    # እንታይ መሰላት ኣለኩም?
    - ብዛዕባኹም እንታይ ከም እንዕቅብ ክትፈልጡን ቅዳሕ ክትረኽቡን መሰል ኣለኩም (ዓንቀጽ 15ን 20ን ናይ GDPR)።
    - ጌጋ እንተሃልዩ ነዐርዮ (ዓንቀጽ 16 ናይ GDPR)።
    - ዳታ ክንድምስስ ወይ ካብ ሽዑ ንደሓር ክንዕቅቦ ጥራይ ክትጠልቡ መሰል ኣለኩም (ዓንቀጽ 17ን 18ን ናይ GDPR)።
    - ኩነታትኩም ዝጠልብ እንተኾይኑ ክትቃወሙ መሰል ኣለኩም (ዓንቀጽ 21 ናይ GDPR)።
    - ዝፈቐድኩምዎ ኣብ ዝኾነ እዋን ክትስርዙ ትኽእሉ። ቅድሚኡ ዝተገብረ ዝተፈቐደ ኮይኑ ይተርፍ (ዓንቀጽ 7 ናይ GDPR)።
    - ናብ ተቖጻጻሪ በዓል መዚ ሓለዋ ዳታ ጥርዓን ከተቕርቡ መሰል ኣለኩም (ዓንቀጽ 77 ናይ GDPR)።
    - ዝምልከቶ በዓል መዚ፦ { $authority }

    ዝኾነ ኮምፒተር ብዛዕባኹም ኣይውስንን። ዘይተረድኣኩም ነገር እንተሃልዩ ሕተቱና።

letter-text-data-kind-identity = ስም፡ ዕለተ ልደት፡ ጾታ
letter-text-data-kind-reach = ኣድራሻ፡ ስልኪ፡ ኢመይል
letter-text-data-kind-language = ቋንቋታት
letter-text-data-kind-concern = ዘድልየኒ ሓገዝን ብዛዕባኡ ክበሃል ዘለዎን
letter-text-data-kind-residence = ዜግነትን መንበሪ ፍቓድን
letter-text-data-kind-papers = ሰነዳት
letter-text-data-kind-representation = ኣብ ክንዳይ ክሰርሕ ዝፍቀደሉ ሰብ

letter-text-special-health = ጥዕና
letter-text-special-origin = ብሄራዊ መበቆል
letter-text-special-religion = ሃይማኖት ወይ ርእየተ-ዓለም
letter-text-special-politics = ፖለቲካዊ ርእይቶ፡ ማሕበር ሰራሕተኛታት
letter-text-special-sexuality = ጾታዊ ህይወት፡ ጾታዊ ዝንባለ
letter-text-special-genetic = ናይ ዘርኢ (ጀነቲክ) ወይ ባዮመትሪክ ዳታ
letter-text-special-offences = ገበናትን ፍርድታትን

letter-text-field-name = ስም
letter-text-field-birth-date = ዕለተ ልደት
letter-text-field-phone = ስልኪ
letter-text-field-mail = ኢመይል
letter-text-field-languages = ቋንቋታት
letter-text-field-need = ብዛዕባ ምንታይ
letter-text-field-message = መልእኽቲ
letter-text-field-gender = ጾታ
letter-text-field-nationalities = ዜግነት
letter-text-field-address = ኣድራሻ
letter-text-field-residence = መንበሪ ፍቓድ
letter-text-field-documents = ሰነዳት
letter-text-field-representatives = ኣብ ክንዲ እቲ ሰብ ዝሰርሕ

letter-text-interpreter = ምስ ተርጓሚ
