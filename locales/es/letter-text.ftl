### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Traducción como ayuda para leer. Versión del { DAY($day, shape: "long") }
letter-text-draft = Borrador: esta traducción aún no se ha revisado.
letter-text-outdated = Atención: el texto alemán es más reciente que esta traducción.
letter-text-foot = El texto válido es el alemán. Versión: { $version }
letter-text-copy = Copia para usted. La carta va dirigida a: { $partner }
letter-text-qr = Para guardar la cita en el teléfono, apunte la cámara a esta imagen.
letter-text-qr-alt = Código QR con la cita: { DAY($day, shape: "full") }, { $time } h
letter-text-place-day = Lugar y fecha
letter-text-signature = Firma
letter-text-signed = Firmado en la pantalla, { DAY($day, shape: "long") }
letter-text-signature-alt = Firma de la persona
letter-text-withdrawn = Retirada el { DAY($day, shape: "long") }. Ya no es válida.
letter-text-refused = Rechazado. No se puede transmitir nada.
letter-text-closing = Atentamente
letter-text-details = Datos de la persona

letter-text-referral-title = Derivación: { $need }
letter-text-referral-body =
    Estimadas señoras, estimados señores:

    Asesoramos a { $client_name } y les pedimos su ayuda. Se trata de su oferta «{ $service }».

    { $message }

    - Cita acordada con ustedes: { $appointment }
    - Nuestro número: { $reference }

    El { DAY($released_on, shape: "long") }, la persona nos autorizó a darles los datos que figuran abajo. La autorización es válida hasta el { DAY($valid_until, shape: "long") }. Por favor, utilicen los datos solo para esta ayuda y no transmitan nada a otros. Si se retira la autorización, les avisaremos.

    Por favor, respóndannos a más tardar el { DAY($answer_by, shape: "long") }: ¿Pueden ayudar? ¿Desde cuándo? Si no: ¿quién podría ayudar?

letter-text-invitation-title = Invitación a su cita
letter-text-invitation-body =
    Buenos días, { $client_name }:

    Le invitamos a una entrevista.

    - Día: { DAY($day, shape: "full") }
    - Hora: { $time } h
    - Duración: { $minutes ->
        [one] aproximadamente { $minutes } minuto
        [many] aproximadamente { $minutes } de minutos
       *[other] aproximadamente { $minutes } minutos
    }
    - Lugar: { $place }
    - Con: { $staff }

    Por favor, traiga esta carta y todos los documentos relacionados con el asunto, por ejemplo su documento de identidad y cartas de las autoridades.

    La entrevista es voluntaria y confidencial. No cuesta nada. ¿Habla poco alemán? Díganoslo antes. Entonces buscaremos a alguien que traduzca.

    ¿No puede venir? Por favor, llámenos: { $phone }. Encontraremos otra cita.

letter-text-reminder-title = Recordatorio de su cita
letter-text-reminder-body =
    Buenos días, { $client_name }:

    Pronto tiene una cita con nosotros. Nos alegrará verle.

    - Día: { DAY($day, shape: "full") }
    - Hora: { $time } h
    - Lugar: { $place }
    - Con: { $staff }

    Por favor, traiga todos los documentos relacionados con el asunto.

    ¿No puede venir? Por favor, llámenos: { $phone }. Entonces otra persona podrá tener esta cita, y encontraremos una nueva para usted.

letter-text-partner-reminder-title = Consulta sobre nuestra derivación { $reference }
letter-text-partner-reminder-body =
    Estimadas señoras, estimados señores:

    El { DAY($sent_on, shape: "long") } derivamos a una persona a su oferta «{ $service }». Todavía no hemos recibido respuesta de ustedes.

    - De qué se trata: { $need }
    - Persona: { $client_name }

    Por favor, infórmennos a más tardar el { DAY($answer_by, shape: "long") }:

    - ¿Pueden ayudar? ¿Desde cuándo?
    - ¿Ha estado ya la persona con ustedes?
    - Si no pueden ayudar: ¿quién podría ayudar?

    ¿Ya han respondido? Entonces no tengan en cuenta esta carta. Muchas gracias.

letter-text-release-title = Exención del deber de secreto
letter-text-release-body =
    - Nombre: { $client_name }
    - Fecha de nacimiento: { $born }

    Autorizo a { $office } a dar datos sobre mí a otra institución. Para ello eximo a { $office } del deber de secreto.

    - Quién puede recibir información: { $recipient }
    - Para qué: { $purpose }
    - Tema: { $need }
    - Solo para este caso: { $case_number }
    - Qué se puede decir: { $kinds }
    - Datos especialmente protegidos, autorizados expresamente (art. 9 RGPD): { $special }
    - También puede decirnos algo a nosotros, solo para este fin: { $answering }
    - Válido hasta el: { DAY($valid_until, shape: "long") }

    No se puede transmitir nada más, y nadie más puede recibir información.

    # ¿Qué pasa si no firmo?
    Es voluntario. También sin firma seguiré recibiendo asesoramiento. Pero entonces { $office } no puede hablar por mí con esa institución. Tengo que explicarlo todo allí personalmente, y la ayuda quizás tarde más.

    # ¿Puedo cambiar de opinión?
    Sí. Puedo retirar esta autorización en cualquier momento, también de palabra y sin dar motivos. Basta con decírselo a { $office }. A partir de entonces ya no se transmite nada. Lo que se transmitió antes estaba permitido.

    Todo esto se me ha explicado en este idioma: { $language }. Recibo una copia.

letter-text-privacy-notice-title = Qué ocurre con sus datos
letter-text-privacy-notice-body =
    Esta hoja le dice qué guarda { $office } sobre usted, para qué y durante cuánto tiempo. Y le dice qué derechos tiene (art. 13 del Reglamento General de Protección de Datos, RGPD).

    # ¿Quién es responsable?
    { $controller }

    # ¿Quién vela por la protección de datos?
    { $officer }

    # ¿Para qué necesitamos sus datos?
    Le asesoramos, acordamos citas y le derivamos a otras instituciones. Para ello guardamos, por ejemplo, el nombre, la fecha de nacimiento, la dirección, el teléfono, los idiomas, el permiso de residencia y aquello de lo que hemos hablado. Para los informes contamos los casos. En esas cifras no aparece ningún nombre.

    # ¿Qué ley lo permite?
    - El asesoramiento es una misión de interés público (art. 6, apdo. 1, letra e RGPD). Para los datos sociales se aplican los §§ 67 a 85a del libro X del Código Social alemán (SGB X).
    - Los datos especialmente protegidos, por ejemplo sobre la salud, solo los guardamos si son necesarios para la ayuda y si una ley lo permite (art. 9, apdo. 2 RGPD).
    - Para todo lo demás le preguntamos antes (art. 6, apdo. 1, letra a RGPD).

    # ¿Quién recibe sus datos?
    - En nuestra institución: solo quienes le asesoran y quienes dirigen o controlan este trabajo.
    - Otras instituciones: solo si usted lo ha autorizado, o si una ley nos obliga a ello.
    - Empresas que se ocupan de nuestra tecnología: solo según nuestras instrucciones. También ellas deben guardar secreto.
    - No damos nada a su país de origen ni a países de fuera de la Unión Europea.

    # ¿Cuánto tiempo permanecen sus datos?
    { $years ->
        [one] Los borramos { $years } año después del final del asesoramiento. Solo si una ley lo exige, los conservamos más tiempo.
        [many] Los borramos { $years } de años después del final del asesoramiento. Solo si una ley lo exige, los conservamos más tiempo.
       *[other] Los borramos { $years } años después del final del asesoramiento. Solo si una ley lo exige, los conservamos más tiempo.
    }

    # ¿Tiene que decirnos algo?
    No. Pero sin algunos datos solo podemos ayudarle de forma general.

    # ¿Qué derechos tiene?
    - Tiene derecho a saber qué guardamos sobre usted y a recibir una copia (arts. 15 y 20 RGPD).
    - Si algo es incorrecto, lo corregimos (art. 16 RGPD).
    - Tiene derecho a exigir que borremos datos o que en adelante solo los conservemos (arts. 17 y 18 RGPD).
    - Tiene derecho a oponerse, si su situación lo requiere (art. 21 RGPD).
    - Lo que ha autorizado lo puede retirar en cualquier momento. Lo que ocurrió antes sigue estando permitido (art. 7 RGPD).
    - Tiene derecho a presentar una reclamación ante la autoridad de protección de datos (art. 77 RGPD).
    - Autoridad competente: { $authority }

    Ningún ordenador decide sobre usted. Pregúntenos si algo no está claro.

letter-text-data-kind-identity = nombre, fecha de nacimiento, sexo
letter-text-data-kind-reach = dirección, teléfono, correo electrónico
letter-text-data-kind-language = idiomas
letter-text-data-kind-concern = para qué se necesita ayuda y qué hay que decir sobre ello
letter-text-data-kind-residence = nacionalidad y residencia
letter-text-data-kind-papers = documentos
letter-text-data-kind-representation = quién puede actuar por mí

letter-text-special-health = salud
letter-text-special-origin = origen étnico
letter-text-special-religion = religión o convicciones filosóficas
letter-text-special-politics = opiniones políticas, sindicato
letter-text-special-sexuality = vida sexual, orientación sexual
letter-text-special-genetic = datos genéticos o biométricos
letter-text-special-offences = delitos y condenas

letter-text-field-name = Nombre
letter-text-field-birth-date = Fecha de nacimiento
letter-text-field-phone = Teléfono
letter-text-field-mail = Correo electrónico
letter-text-field-languages = Idiomas
letter-text-field-need = Tema
letter-text-field-message = Mensaje
letter-text-field-gender = Sexo
letter-text-field-nationalities = Nacionalidad
letter-text-field-address = Dirección
letter-text-field-residence = Residencia
letter-text-field-documents = Documentos
letter-text-field-representatives = Quién actúa por la persona

letter-text-interpreter = con intérprete
