### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = ¿Qué tal su visita?
voice-anonymous = Anónimo: solo contamos. Nadie sabe quién es usted.
voice-question-understood = ¿Le entendieron en su idioma?
voice-question-next-step = ¿Sabe qué pasa ahora?
voice-question-respected = ¿Le trataron con respeto?
voice-face-good = Sí
voice-face-middling = En parte
voice-face-bad = No
voice-skip = Saltar
voice-line-question = ¿Qué deberíamos mejorar?
voice-line-hint = Por favor, no escriba nombres. Nuestro equipo lo lee.
voice-thanks = ¡Gracias! Su opinión nos ayuda.
voice-moment = Espere un momento, por favor.
voice-failed = No ha funcionado. Dígalo en la ventanilla, por favor.
