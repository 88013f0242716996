### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Le damos la bienvenida
client-display-choose-language = Elija su idioma
client-display-name-question = ¿Está bien escrito su nombre?
client-display-name-ask = ¿Cómo se escribe su nombre?
client-display-name-right = Sí, está bien
client-display-name-correct = Cambiar
client-display-name-own-script = Escribir con mis letras
client-display-given = Nombre
client-display-family = Apellidos
client-display-send = Listo
client-display-sent = ¡Gracias! La persona del mostrador ya puede verlo.
client-display-birth-question = ¿Es correcta su fecha de nacimiento?
client-display-part-unknown = desconocido
client-display-languages-question = Usted habla
client-display-appointment = Su próxima cita
client-display-with = con { $name }
client-display-tell = ¿Hay algún error? Dígaselo a la persona del mostrador.
client-display-back = Atrás
client-display-next = Siguiente
client-display-step = { $step } de { $all }
client-display-other-language = Otro idioma
client-display-gone = Ha llegado demasiado tarde. Dígaselo a la persona del mostrador.
