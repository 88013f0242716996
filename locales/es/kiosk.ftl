### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = ¿Qué necesita?
kiosk-need-residence = Residencia, papeles
kiosk-need-livelihood = Dinero para vivir
kiosk-need-housing = Vivienda
kiosk-need-language = Aprender alemán
kiosk-need-school-childcare = Escuela, guardería
kiosk-need-training-work = Trabajo, formación
kiosk-need-recognition = Títulos, diplomas
kiosk-need-health = Salud
kiosk-need-family = Familia
kiosk-need-participation = Conocer gente
kiosk-need-digital = Móvil, internet
kiosk-need-debt = Deudas
kiosk-other = Otra cosa
kiosk-appointment = Tengo una cita
kiosk-appointment-number = Escriba el número de su carta o acerque el código al lector.
kiosk-unknown = Hoy no hay ninguna cita con este número. Pregunte en la ventanilla.
kiosk-number = Su número
kiosk-wait = Espera: unos { $minutes } min
kiosk-soon = Pronto será su turno.
kiosk-due = Su cita es a las { $time }.
kiosk-watch = Tome asiento, por favor. Su número aparecerá en la pantalla.
kiosk-print = Imprimir
kiosk-no-printer = Ahora no se puede imprimir. Recuerde el número, por favor.
kiosk-closed = Ahora no hay números aquí. Vaya a la ventanilla, por favor.
board-number = Número
board-counter = Ventanilla
board-waiting = En espera: { $count }
board-closed = La pantalla está apagada. Le llamarán.
