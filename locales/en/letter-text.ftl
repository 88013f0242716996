### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Translation to help you read. Version of { DAY($day, shape: "long") }
letter-text-draft = Draft: nobody has checked this translation yet.
letter-text-outdated = Please note: the German text is newer than this translation.
letter-text-foot = Only the German text is binding. Version: { $version }
letter-text-copy = Copy for you. The letter goes to: { $partner }
letter-text-qr = Save the appointment on your phone: point the camera at this picture.
letter-text-qr-alt = QR code with the appointment: { DAY($day, shape: "full") }, { $time }
letter-text-place-day = Place and date
letter-text-signature = Signature
letter-text-signed = Signed on the screen, { DAY($day, shape: "long") }
letter-text-signature-alt = The person’s signature
letter-text-withdrawn = Withdrawn on { DAY($day, shape: "long") }. No longer valid.
letter-text-refused = Refused. Nothing may be passed on.
letter-text-closing = Yours sincerely
letter-text-details = About the person

letter-text-referral-title = Referral: { $need }
letter-text-referral-body =
    Dear Sir or Madam,

    we advise { $client_name } and ask for your help. It is about your service “{ $service }”.

    { $message }

    - Agreed appointment with you: { $appointment }
    - Our number: { $reference }

    On { DAY($released_on, shape: "long") } the person allowed us to give you the data below. The permission is valid until { DAY($valid_until, shape: "long") }. Please use the data for this help only and pass nothing on. If the permission is withdrawn, we will tell you.

    Please answer us by { DAY($answer_by, shape: "long") }: Can you help? From when? If not: who could help?

letter-text-invitation-title = Invitation to your appointment
letter-text-invitation-body =
    Dear { $client_name },

    we invite you to a talk.

    - Day: { DAY($day, shape: "full") }
    - Time: { $time }
    - Duration: { $minutes ->
        [one] about { $minutes } minute
       *[other] about { $minutes } minutes
    }
    - Place: { $place }
    - With: { $staff }

    Please bring this letter and all papers that it is about, for example your identity card and letters from authorities.

    The talk is voluntary and confidential. It costs nothing. Do you speak little German? Tell us before. Then we look for somebody who interprets.

    You cannot come? Please call us: { $phone }. We will find another time.

letter-text-reminder-title = Reminder of your appointment
letter-text-reminder-body =
    Dear { $client_name },

    you have an appointment with us soon. We look forward to seeing you.

    - Day: { DAY($day, shape: "full") }
    - Time: { $time }
    - Place: { $place }
    - With: { $staff }

    Please bring all papers that it is about.

    You cannot come? Please call us: { $phone }. Then somebody else can have the appointment, and we will find a new one for you.

letter-text-partner-reminder-title = Question about our referral { $reference }
letter-text-partner-reminder-body =
    Dear Sir or Madam,

    on { DAY($sent_on, shape: "long") } we referred a person to your service “{ $service }”. We have not heard from you yet.

    - What it is about: { $need }
    - Person: { $client_name }

    Please let us know by { DAY($answer_by, shape: "long") }:

    - Can you help? From when?
    - Has the person been with you already?
    - If you cannot help: who could help?

    You have answered already? Then please ignore this letter. Thank you.

letter-text-release-title = Release from the duty of secrecy
letter-text-release-body =
    - Name: { $client_name }
    - Born: { $born }

    I allow { $office } to give data about me to another organisation. For this I release { $office } from its duty of secrecy.

    - Who may be told: { $recipient }
    - What for: { $purpose }
    - Topic: { $need }
    - Only for this case: { $case_number }
    - What may be told: { $kinds }
    - Specially protected data, expressly allowed (Art. 9 GDPR): { $special }
    - May tell us something too, only for this purpose: { $answering }
    - Valid until: { DAY($valid_until, shape: "long") }

    Nothing more may be passed on, and nobody else may be told.

    # What happens if I do not sign?
    This is voluntary. I will be advised without my signature, too. But then { $office } may not speak to the organisation for me. I have to explain everything there myself, and help may take longer.

    # Can I change my mind?
    Yes. I can withdraw this permission at any time, also in spoken words and without a reason. It is enough to tell { $office }. From then on nothing is passed on. What was passed on before was allowed.

    All this was explained to me in this language: { $language }. I will get a copy.

letter-text-privacy-notice-title = What happens with your data
letter-text-privacy-notice-body =
    This sheet tells you what { $office } stores about you, what for and for how long. And it tells you which rights you have (Art. 13 GDPR).

    # Who is responsible?
    { $controller }

    # Who watches over data protection?
    { $officer }

    # What do we need your data for?
    We advise you, make appointments and refer you to other organisations. For this we store, for example, your name, date of birth, address, phone number, languages, residence title and what we talked about. For reports we count cases. There is no name in these figures.

    # Which law allows this?
    - Advice is a public task (Art. 6(1)(e) GDPR). For social data, sections 67 to 85a of the German Social Code, Book X (SGB X) apply.
    - We store specially protected data, for example about health, only if the help needs it and a law allows it (Art. 9(2) GDPR).
    - For everything else we ask you first (Art. 6(1)(a) GDPR).

    # Who gets your data?
    - In our house: only those who advise you and those who lead or check this work.
    - Other organisations: only if you have allowed it, or if a law obliges us to.
    - Companies that look after our technology: only as we instruct them. They must keep silent, too.
    - We give nothing to your country of origin and nothing to countries outside the European Union.

    # How long do we keep your data?
    { $years ->
        [one] We delete it { $years } year after the end of the advice. Only if a law demands it do we keep it longer.
       *[other] We delete it { $years } years after the end of the advice. Only if a law demands it do we keep it longer.
    }

    # Do you have to tell us anything?
    No. But without some information we can help you only in general.

    # Which rights do you have?
    - You may know what we store about you, and get a copy (Art. 15 and 20 GDPR).
    - If something is wrong, we correct it (Art. 16 GDPR).
    - You may demand that we delete data or only keep it (Art. 17 and 18 GDPR).
    - You may object if your situation requires it (Art. 21 GDPR).
    - What you have allowed you may withdraw at any time. What happened before stays allowed (Art. 7 GDPR).
    - You may complain to the data protection authority (Art. 77 GDPR).
    - Responsible authority: { $authority }

    No computer decides about you. Ask us if anything is unclear.

letter-text-data-kind-identity = name, date of birth, gender
letter-text-data-kind-reach = address, phone, e-mail
letter-text-data-kind-language = languages
letter-text-data-kind-concern = what help is needed and what there is to say about it
letter-text-data-kind-residence = nationality and residence
letter-text-data-kind-papers = documents
letter-text-data-kind-representation = who may act for me

letter-text-special-health = health
letter-text-special-origin = ethnic origin
letter-text-special-religion = religion or belief
letter-text-special-politics = political opinion, trade union
letter-text-special-sexuality = sex life, sexual orientation
letter-text-special-genetic = genetic or biometric data
letter-text-special-offences = offences and convictions

letter-text-field-name = Name
letter-text-field-birth-date = Born
letter-text-field-phone = Phone
letter-text-field-mail = E-mail
letter-text-field-languages = Languages
letter-text-field-need = Topic
letter-text-field-message = Message
letter-text-field-gender = Gender
letter-text-field-nationalities = Nationality
letter-text-field-address = Address
letter-text-field-residence = Residence
letter-text-field-documents = Documents
letter-text-field-representatives = Who acts for the person

letter-text-interpreter = with an interpreter
