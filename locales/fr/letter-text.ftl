### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Traduction pour aider à la lecture. Version du { DAY($day, shape: "long") }
letter-text-draft = Projet : cette traduction n’a pas encore été vérifiée.
letter-text-outdated = Attention : le texte allemand est plus récent que cette traduction.
letter-text-foot = Seul le texte allemand fait foi. Version : { $version }
letter-text-copy = Copie pour vous. La lettre est adressée à : { $partner }
letter-text-qr = Pour enregistrer le rendez-vous dans le téléphone, dirigez l’appareil photo vers cette image.
letter-text-qr-alt = Code QR du rendez-vous : { DAY($day, shape: "full") }, { $time }
letter-text-place-day = Lieu et date
letter-text-signature = Signature
letter-text-signed = Signé à l’écran, { DAY($day, shape: "long") }
letter-text-signature-alt = Signature de la personne
letter-text-withdrawn = Retirée le { DAY($day, shape: "long") }. N’est plus valable.
letter-text-refused = Refusé. Rien ne doit être transmis.
letter-text-closing = Avec nos salutations distinguées
letter-text-details = Informations sur la personne

letter-text-referral-title = Orientation : { $need }
letter-text-referral-body =
    Madame, Monsieur,

    Nous conseillons { $client_name } et vous demandons votre aide. Il s’agit de votre offre « { $service } ».

    { $message }

    - Rendez-vous convenu chez vous : { $appointment }
    - Notre numéro : { $reference }

    Le { DAY($released_on, shape: "long") }, la personne nous a autorisés à vous donner les informations ci-dessous. L’autorisation est valable jusqu’au { DAY($valid_until, shape: "long") }. Merci d’utiliser ces informations uniquement pour cette aide et de ne rien transmettre à d’autres. Si l’autorisation est retirée, nous vous préviendrons.

    Merci de nous répondre au plus tard le { DAY($answer_by, shape: "long") } : Pouvez-vous aider ? À partir de quand ? Sinon : qui pourrait aider ?

letter-text-invitation-title = Invitation à votre rendez-vous
letter-text-invitation-body =
    Bonjour { $client_name },

    Nous vous invitons à un entretien.

    - Jour : { DAY($day, shape: "full") }
    - Heure : { $time }
    - Durée : { $minutes ->
        [one] environ { $minutes } minute
        [many] environ { $minutes } de minutes
       *[other] environ { $minutes } minutes
    }
    - Lieu : { $place }
    - Avec : { $staff }

    Merci d’apporter cette lettre et tous les papiers concernés, par exemple votre pièce d’identité et les lettres des administrations.

    L’entretien est facultatif et confidentiel. Il est gratuit. Vous parlez peu l’allemand ? Dites-le-nous avant. Nous chercherons alors quelqu’un qui traduit.

    Vous ne pouvez pas venir ? Merci de nous appeler : { $phone }. Nous trouverons un autre rendez-vous.

letter-text-reminder-title = Rappel de votre rendez-vous
letter-text-reminder-body =
    Bonjour { $client_name },

    Vous avez bientôt un rendez-vous chez nous. Nous nous réjouissons de vous voir.

    - Jour : { DAY($day, shape: "full") }
    - Heure : { $time }
    - Lieu : { $place }
    - Avec : { $staff }

    Merci d’apporter tous les papiers concernés.

    Vous ne pouvez pas venir ? Merci de nous appeler : { $phone }. Une autre personne pourra alors avoir ce rendez-vous, et nous en trouverons un nouveau pour vous.

letter-text-partner-reminder-title = Question sur notre orientation { $reference }
letter-text-partner-reminder-body =
    Madame, Monsieur,

    Le { DAY($sent_on, shape: "long") }, nous avons orienté une personne vers votre offre « { $service } ». Nous n’avons pas encore eu de réponse de votre part.

    - De quoi il s’agit : { $need }
    - Personne : { $client_name }

    Merci de nous dire au plus tard le { DAY($answer_by, shape: "long") } :

    - Pouvez-vous aider ? À partir de quand ?
    - La personne est-elle déjà venue chez vous ?
    - Si vous ne pouvez pas aider : qui pourrait aider ?

    Vous avez déjà répondu ? Dans ce cas, ne tenez pas compte de cette lettre. Merci beaucoup.

letter-text-release-title = Levée du secret professionnel
letter-text-release-body =
    - Nom : { $client_name }
    - Date de naissance : { $born }

    J’autorise { $office } à donner des informations sur moi à un autre organisme. Pour cela, je délie { $office } du secret professionnel.

    - Qui peut être informé : { $recipient }
    - Dans quel but : { $purpose }
    - Sujet : { $need }
    - Seulement pour ce dossier : { $case_number }
    - Ce qui peut être dit : { $kinds }
    - Informations spécialement protégées, autorisées expressément (art. 9 RGPD) : { $special }
    - Peut aussi nous dire quelque chose, seulement dans ce but : { $answering }
    - Valable jusqu’au : { DAY($valid_until, shape: "long") }

    Rien de plus ne peut être transmis, et personne d’autre ne peut être informé.

    # Que se passe-t-il si je ne signe pas ?
    Je suis libre de signer ou non. Même sans signature, on continue à me conseiller. Mais { $office } n’a alors pas le droit de parler pour moi à cet organisme. Je dois tout y expliquer moi-même, et l’aide prendra peut-être plus de temps.

    # Est-ce que je peux changer d’avis ?
    Oui. Je peux retirer cette autorisation à tout moment, même oralement et sans donner de raison. Il suffit que je le dise à { $office }. À partir de ce moment, plus rien n’est transmis. Ce qui a été transmis avant était autorisé.

    Tout cela m’a été expliqué dans cette langue : { $language }. Je reçois une copie.

letter-text-privacy-notice-title = Ce que deviennent vos données
letter-text-privacy-notice-body =
    Cette feuille vous dit ce que { $office } enregistre sur vous, dans quel but et pendant combien de temps. Elle vous dit aussi quels droits vous avez (art. 13 du règlement général sur la protection des données, RGPD).

    # Qui est responsable ?
    { $controller }

    # Qui veille à la protection des données ?
    { $officer }

    # Pourquoi avons-nous besoin de vos données ?
    Nous vous conseillons, nous fixons des rendez-vous et nous vous orientons vers d’autres organismes. Pour cela, nous enregistrons par exemple le nom, la date de naissance, l’adresse, le téléphone, les langues, le titre de séjour et ce dont nous avons parlé. Pour les rapports, nous comptons les dossiers. Dans ces chiffres, il n’y a aucun nom.

    # Quelle loi le permet ?
    - Le conseil est une mission d’intérêt public (art. 6, par. 1, point e RGPD). Pour les données sociales s’appliquent les §§ 67 à 85a du livre X du code social allemand (SGB X).
    - Nous enregistrons des informations spécialement protégées, par exemple sur la santé, seulement si elles sont nécessaires pour l’aide et si une loi le permet (art. 9, par. 2 RGPD).
    - Pour tout le reste, nous vous demandons d’abord (art. 6, par. 1, point a RGPD).

    # Qui reçoit vos données ?
    - Dans notre service : seulement les personnes qui vous conseillent et celles qui dirigent ou contrôlent ce travail.
    - Autres organismes : seulement si vous l’avez autorisé, ou si une loi nous y oblige.
    - Entreprises qui s’occupent de nos systèmes techniques : seulement selon nos instructions. Elles aussi doivent garder le secret.
    - Nous ne donnons rien à votre pays d’origine et rien à des pays hors de l’Union européenne.

    # Combien de temps vos données restent-elles ?
    { $years ->
        [one] Nous les effaçons { $years } an après la fin du conseil. Nous les gardons plus longtemps seulement si une loi l’exige.
        [many] Nous les effaçons { $years } d’années après la fin du conseil. Nous les gardons plus longtemps seulement si une loi l’exige.
       *[other] Nous les effaçons { $years } ans après la fin du conseil. Nous les gardons plus longtemps seulement si une loi l’exige.
    }

    # Devez-vous nous dire quelque chose ?
    Non. Mais sans certaines informations, nous ne pouvons vous aider que de façon générale.

    # Quels droits avez-vous ?
    - Vous avez le droit de savoir ce que nous enregistrons sur vous et d’en recevoir une copie (art. 15 et 20 RGPD).
    - Si quelque chose est faux, nous le corrigeons (art. 16 RGPD).
    - Vous avez le droit de demander que nous effacions des données ou que nous les conservions seulement (art. 17 et 18 RGPD).
    - Vous avez le droit de vous opposer, si votre situation l’exige (art. 21 RGPD).
    - Ce que vous avez autorisé, vous pouvez le retirer à tout moment. Ce qui s’est passé avant reste autorisé (art. 7 RGPD).
    - Vous avez le droit de déposer une plainte auprès de l’autorité de protection des données (art. 77 RGPD).
    - Autorité compétente : { $authority }

    Aucun ordinateur ne décide à votre sujet. Demandez-nous si quelque chose n’est pas clair.

letter-text-data-kind-identity = nom, date de naissance, sexe
letter-text-data-kind-reach = adresse, téléphone, e-mail
letter-text-data-kind-language = langues
letter-text-data-kind-concern = l’aide dont j’ai besoin et ce qu’il faut en dire
letter-text-data-kind-residence = nationalité et séjour
letter-text-data-kind-papers = documents
letter-text-data-kind-representation = qui peut agir pour moi

letter-text-special-health = santé
letter-text-special-origin = origine ethnique
letter-text-special-religion = religion ou convictions philosophiques
letter-text-special-politics = opinions politiques, syndicat
letter-text-special-sexuality = vie sexuelle, orientation sexuelle
letter-text-special-genetic = données génétiques ou biométriques
letter-text-special-offences = infractions et condamnations

letter-text-field-name = Nom
letter-text-field-birth-date = Date de naissance
letter-text-field-phone = Téléphone
letter-text-field-mail = E-mail
letter-text-field-languages = Langues
letter-text-field-need = Sujet
letter-text-field-message = Message
letter-text-field-gender = Sexe
letter-text-field-nationalities = Nationalité
letter-text-field-address = Adresse
letter-text-field-residence = Séjour
letter-text-field-documents = Documents
letter-text-field-representatives = Qui agit pour la personne

letter-text-interpreter = avec interprète
