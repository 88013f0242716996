### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Traducere ca ajutor la citire. Versiunea din { DAY($day, shape: "long") }
letter-text-draft = Ciornă: această traducere nu a fost încă verificată.
letter-text-outdated = Atenție: textul în limba germană este mai nou decât această traducere.
letter-text-foot = Textul în limba germană este cel valabil. Versiunea: { $version }
letter-text-copy = Copie pentru dumneavoastră. Scrisoarea se trimite la: { $partner }
letter-text-qr = Pentru a salva programarea în telefon, îndreptați camera spre această imagine.
letter-text-qr-alt = Cod QR cu programarea: { DAY($day, shape: "full") }, ora { $time }
letter-text-place-day = Locul și data
letter-text-signature = Semnătura
letter-text-signed = Semnat pe ecran, { DAY($day, shape: "long") }
letter-text-signature-alt = Semnătura persoanei
letter-text-withdrawn = Retrasă la { DAY($day, shape: "long") }. Nu mai este valabilă.
letter-text-refused = Refuzat. Nu este permis să se transmită nimic.
letter-text-closing = Cu stimă
letter-text-details = Date despre persoană

letter-text-referral-title = Îndrumare: { $need }
letter-text-referral-body =
    Stimate doamne, stimați domni,

    { $client_name } primește consiliere la noi și vă rugăm să ne ajutați. Este vorba despre serviciul dumneavoastră „{ $service }”.

    { $message }

    - Programarea stabilită la dumneavoastră: { $appointment }
    - Numărul nostru: { $reference }

    La { DAY($released_on, shape: "long") }, persoana ne-a permis să vă dăm datele de mai jos. Permisiunea este valabilă până la { DAY($valid_until, shape: "long") }. Vă rugăm să folosiți datele numai pentru acest ajutor și să nu transmiteți nimic mai departe. Dacă permisiunea este retrasă, vă anunțăm.

    Vă rugăm să ne răspundeți până la { DAY($answer_by, shape: "long") }: Puteți ajuta? De când? Dacă nu: cine ar putea ajuta?

letter-text-invitation-title = Invitație la programarea dumneavoastră
letter-text-invitation-body =
    Bună ziua, { $client_name },

    Vă invităm la o discuție.

    - Ziua: { DAY($day, shape: "full") }
    - Ora: { $time }
    - Durata: { $minutes ->
        [one] circa { $minutes } minut
        [few] circa { $minutes } minute
       *[other] circa { $minutes } de minute
    }
    - Locul: { $place }
    - La: { $staff }

    Vă rugăm să aduceți această scrisoare și toate actele despre care este vorba, de exemplu actul de identitate și scrisori de la autorități.

    Discuția este voluntară și confidențială. Nu costă nimic. Vorbiți puțin germana? Spuneți-ne înainte. Atunci căutăm pe cineva care să traducă.

    Nu puteți veni? Vă rugăm să ne sunați: { $phone }. Găsim o altă programare.

letter-text-reminder-title = Vă amintim de programarea dumneavoastră
letter-text-reminder-body =
    Bună ziua, { $client_name },

    În curând aveți o programare la noi. Ne bucurăm să vă vedem.

    - Ziua: { DAY($day, shape: "full") }
    - Ora: { $time }
    - Locul: { $place }
    - La: { $staff }

    Vă rugăm să aduceți toate actele despre care este vorba.

    Nu puteți veni? Vă rugăm să ne sunați: { $phone }. Atunci o altă persoană poate primi programarea, iar pentru dumneavoastră găsim una nouă.

letter-text-partner-reminder-title = Întrebare despre îndrumarea noastră { $reference }
letter-text-partner-reminder-body =
    Stimate doamne, stimați domni,

    La { DAY($sent_on, shape: "long") } am îndrumat o persoană către serviciul dumneavoastră „{ $service }”. Încă nu am primit niciun răspuns de la dumneavoastră.

    - Despre ce este vorba: { $need }
    - Persoana: { $client_name }

    Vă rugăm să ne spuneți până la { DAY($answer_by, shape: "long") }:

    - Puteți ajuta? De când?
    - A fost deja persoana la dumneavoastră?
    - Dacă nu puteți ajuta: cine ar putea ajuta?

    Ați răspuns deja? Atunci puteți ignora această scrisoare. Vă mulțumim.

letter-text-release-title = Dezlegare de obligația de păstrare a secretului
letter-text-release-body =
    - Nume: { $client_name }
    - Data nașterii: { $born }

    Permit instituției { $office } să dea date despre mine unei alte instituții. Pentru aceasta dezleg instituția { $office } de obligația de păstrare a secretului.

    - Cine are voie să afle: { $recipient }
    - În ce scop: { $purpose }
    - Tema: { $need }
    - Numai pentru acest caz: { $case_number }
    - Ce este permis să se spună: { $kinds }
    - Date protejate în mod special, permise în mod expres (art. 9 RGPD): { $special }
    - Cine are voie să ne spună și nouă ceva, numai în acest scop: { $answering }
    - Valabil până la: { DAY($valid_until, shape: "long") }

    Nu este permis să se transmită mai mult și nimeni altcineva nu are voie să afle ceva.

    # Ce se întâmplă dacă nu semnez?
    Semnătura este voluntară. Și fără semnătură primesc consiliere în continuare. Dar atunci { $office } nu are voie să vorbească în locul meu cu instituția respectivă. Trebuie să explic personal totul acolo, iar ajutorul poate dura mai mult.

    # Mă pot răzgândi?
    Da. Pot retrage oricând această permisiune, și verbal, și fără motiv. Este suficient să spun acest lucru instituției { $office }. De atunci nu se mai transmite nimic. Ce s-a transmis înainte a fost permis.

    Toate acestea mi-au fost explicate în această limbă: { $language }. Primesc o copie.

letter-text-privacy-notice-title = Ce se întâmplă cu datele dumneavoastră
letter-text-privacy-notice-body =
    Această foaie vă spune ce date despre dumneavoastră păstrează { $office }, în ce scop și cât timp. Vă spune și ce drepturi aveți (art. 13 din Regulamentul general privind protecția datelor, RGPD).

    # Cine este responsabil?
    { $controller }

    # Cine are grijă de protecția datelor?
    { $officer }

    # De ce avem nevoie de datele dumneavoastră?
    Vă consiliem, stabilim programări și vă îndrumăm către alte instituții. Pentru aceasta păstrăm, de exemplu, numele, data nașterii, adresa, telefonul, limbile, titlul de ședere și despre ce am vorbit. Pentru rapoarte numărăm cazurile. În aceste cifre nu apare niciun nume.

    # Ce lege permite acest lucru?
    - Consilierea este o sarcină de interes public (art. 6 alin. 1 lit. e RGPD). Pentru datele sociale se aplică §§ 67–85a din Codul social german, cartea a X-a (SGB X).
    - Datele protejate în mod special, de exemplu despre sănătate, le păstrăm numai dacă sunt necesare pentru ajutor și dacă o lege permite acest lucru (art. 9 alin. 2 RGPD).
    - Pentru orice altceva vă întrebăm înainte (art. 6 alin. 1 lit. a RGPD).

    # Cine primește datele dumneavoastră?
    - În instituția noastră: numai cine vă consiliază și cine conduce sau verifică această muncă.
    - Alte instituții: numai dacă ați permis acest lucru sau dacă o lege ne obligă.
    - Firme care se ocupă de sistemele noastre tehnice: numai după instrucțiunile noastre. Și ele sunt obligate să păstreze secretul.
    - Nu dăm nimic țării dumneavoastră de origine și nimic unor țări din afara Uniunii Europene.

    # Cât timp rămân datele dumneavoastră?
    { $years ->
        [one] Le ștergem la { $years } an după încheierea consilierii. Le păstrăm mai mult timp numai dacă o lege cere acest lucru.
        [few] Le ștergem la { $years } ani după încheierea consilierii. Le păstrăm mai mult timp numai dacă o lege cere acest lucru.
       *[other] Le ștergem la { $years } de ani după încheierea consilierii. Le păstrăm mai mult timp numai dacă o lege cere acest lucru.
    }

    # Trebuie să ne spuneți ceva?
    Nu. Dar fără unele informații vă putem ajuta numai în mod general.

    # Ce drepturi aveți?
    - Aveți dreptul să știți ce date păstrăm despre dumneavoastră și să primiți o copie (art. 15 și 20 RGPD).
    - Dacă ceva este greșit, îl corectăm (art. 16 RGPD).
    - Aveți dreptul să cereți ca noi să ștergem datele sau doar să le păstrăm în continuare (art. 17 și 18 RGPD).
    - Aveți dreptul să vă opuneți, dacă situația dumneavoastră cere acest lucru (art. 21 RGPD).
    - Ce ați permis puteți retrage oricând. Ce s-a întâmplat înainte rămâne permis (art. 7 RGPD).
    - Aveți dreptul să depuneți o plângere la autoritatea de supraveghere a protecției datelor (art. 77 RGPD).
    - Autoritatea competentă: { $authority }

    Niciun calculator nu decide despre dumneavoastră. Întrebați-ne dacă ceva nu este clar.

letter-text-data-kind-identity = nume, data nașterii, sex
letter-text-data-kind-reach = adresă, telefon, e-mail
letter-text-data-kind-language = limbi
letter-text-data-kind-concern = pentru ce este nevoie de ajutor și ce este de spus despre aceasta
letter-text-data-kind-residence = cetățenie și ședere
letter-text-data-kind-papers = documente
letter-text-data-kind-representation = cine are voie să acționeze pentru mine

letter-text-special-health = sănătate
letter-text-special-origin = origine etnică
letter-text-special-religion = religie sau convingeri filozofice
letter-text-special-politics = opinii politice, sindicat
letter-text-special-sexuality = viață sexuală, orientare sexuală
letter-text-special-genetic = date genetice sau biometrice
letter-text-special-offences = infracțiuni și condamnări

letter-text-field-name = Nume
letter-text-field-birth-date = Data nașterii
letter-text-field-phone = Telefon
letter-text-field-mail = E-mail
letter-text-field-languages = Limbi
letter-text-field-need = Tema
letter-text-field-message = Mesaj
letter-text-field-gender = Sex
letter-text-field-nationalities = Cetățenie
letter-text-field-address = Adresă
letter-text-field-residence = Ședere
letter-text-field-documents = Documente
letter-text-field-representatives = Cine acționează pentru persoană

letter-text-interpreter = cu interpret
