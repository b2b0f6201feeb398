<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Who needs something?</source>
        <translation>¿Quién necesita algo?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Choose a person…</source>
        <translation>Elija una persona…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>This person agrees that it stands on the day card</source>
        <translation>Esta persona acepta que figure en la tarjeta del día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Saved on this laptop.</source>
        <translation>Guardado en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Nothing is kept of this person.</source>
        <translation>No se guarda nada de esta persona.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>A way without steps</source>
        <translation>Un camino sin escalones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>A seat, also while waiting</source>
        <translation>Un asiento, también en la espera</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Interpreter for which language or mode</source>
        <translation>Intérprete para qué idioma o modalidad</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>ASL, Spanish…</source>
        <translation>ASL, español…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Day the interpreter was requested</source>
        <translation>Día en que se pidió el intérprete</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>2026-11-03</source>
        <translation>2026-11-03</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Day captions were requested</source>
        <translation>Día en que se pidieron los subtítulos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>It stays on this laptop, on the day card of this person’s own delegation and beside its meetings. It goes into no export. Without consent nothing is kept.</source>
        <translation>Queda en esta computadora, en la tarjeta del día de la delegación de esta persona y junto a sus reuniones. No pasa a ninguna exportación. Sin consentimiento no se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>What people need to take part</source>
        <translation>Lo que las personas necesitan para participar</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Running %n minute(s) late.</source>
        <translation>
            <numerusform>Va con %n minuto de retraso.</numerusform>
            <numerusform>Va con %n minutos de retraso.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>On time again.</source>
        <translation>De nuevo a tiempo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>The member joined.</source>
        <translation>El congresista se unió.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>The member did not join.</source>
        <translation>El congresista no se unió.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Cancelled. The sheets were left at the desk.</source>
        <translation>Cancelada. Las hojas quedaron en la recepción.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Moved.</source>
        <translation>Cambiada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Both meetings are one now.</source>
        <translation>Ambas reuniones ahora son una.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>They stay two meetings.</source>
        <translation>Siguen siendo dos reuniones.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>It is asked again.</source>
        <translation>Se vuelve a preguntar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Recorded: the sheets were left.</source>
        <translation>Anotado: se dejaron las hojas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Taken back: nothing was left there.</source>
        <translation>Deshecho: no se dejó nada allí.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>These are two meetings again.</source>
        <translation>De nuevo son dos reuniones.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Go to {place}</source>
        <translation>Ir a {place}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Open your next meeting</source>
        <translation>Abrir su próxima reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Missing reports: meetings without a note</source>
        <translation>Informes que faltan: reuniones sin nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Promises: ours and theirs</source>
        <translation>Promesas: nuestras y suyas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Questions that we owe an answer</source>
        <translation>Preguntas que tenemos pendientes de responder</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Find notes by words, offices, support, tags and days</source>
        <translation>Buscar notas por palabras, oficinas, apoyo, etiquetas y días</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Staff names that may be one person</source>
        <translation>Nombres del personal que pueden ser de una misma persona</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Usual size of text</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Light colors</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Dark colors</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Colors of this computer</source>
        <translation>Colores de esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Close lobbykit</source>
        <translation>Cerrar lobbykit</translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Moved</source>
        <translation>Cambió de lugar u hora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Running late</source>
        <translation>Va con retraso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Member joined</source>
        <translation>Entró el congresista</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Cancelled, left at the desk</source>
        <translation>Cancelada, hojas en recepción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Where it is now</source>
        <translation>Dónde es ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Dirksen 106</source>
        <translation>Por ejemplo, Dirksen 106</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>When it begins now</source>
        <translation>A qué hora empieza ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>2:30 PM</source>
        <translation>Por ejemplo, 2:30 PM</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>It was not moved</source>
        <translation>No cambió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>What stays as it is can be left empty.</source>
        <translation>Lo que no cambia puede quedar vacío.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>On time again</source>
        <translation>De nuevo a tiempo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>How late? L again takes the next.</source>
        <translation>¿Cuánto retraso? Otra L toma el siguiente.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Close how late</source>
        <translation>Cerrar el retraso</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Address of the database</source>
        <translation>Dirección de la base de datos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>The password was taken out of the address, which is shown and remembered.</source>
        <translation>La contraseña se quitó de la dirección, que se muestra y se recuerda.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>As your organizer’s mail has it. Where no name stands in it, yours is put there. The password is asked for apart.</source>
        <translation>Tal como está en el correo de su organizador. Si no lleva ningún nombre, se pone el suyo. La contraseña se pide aparte.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Never mind</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Choose certificate…</source>
        <translation>Elegir certificado…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Without it</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Only if your organizer gave you a file with the certificate of your team’s own authority.</source>
        <translation>Solo si su organizador le dio un archivo con el certificado de la autoridad propia de su equipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Certificate of your team: %1</source>
        <translation>Certificado de su equipo: %1</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Agenda</source>
        <translation>Agenda de la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>That is too short for an agenda: say the one-minute version.</source>
        <translation>Es muy poco tiempo para una agenda: diga la versión de un minuto.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>The time is over since %1.</source>
        <translation>El tiempo terminó hace %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>%1: %2 left · whole meeting: %3 left</source>
        <translation>%1: quedan %2 · de toda la reunión: quedan %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Agenda of %n minutes</source>
        <translation>
            <numerusform>Agenda de %n minuto</numerusform>
            <numerusform>Agenda de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Begin now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Stop the timer</source>
        <translation>Detener el reloj</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/answer_row.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/answer_row.py"/>
        <source>%1: key %2</source>
        <translation>%1: tecla %2</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>Find an answer</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>A word of their question</source>
        <translation>Una palabra de la pregunta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>Questions they may ask</source>
        <translation>Preguntas que pueden hacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>No answer has these words. Write the question down: we owe an answer.</source>
        <translation>Ninguna respuesta tiene esas palabras. Anote la pregunta: debemos una respuesta.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>The brief answers no questions.</source>
        <translation>El informe no responde preguntas.</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Asks on this page</source>
        <translation>Peticiones de esta página</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>%n not yet confirmed</source>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>%n that cannot be as they stand</source>
        <translation>
            <numerusform>%n que no puede quedar así</numerusform>
            <numerusform>%n que no pueden quedar así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Called off</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>By delegation</source>
        <translation>Por delegación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>By office</source>
        <translation>Por oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Which delegation</source>
        <translation>Qué delegación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Which office</source>
        <translation>Qué oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>All delegations</source>
        <translation>Todas las delegaciones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>All offices</source>
        <translation>Todas las oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>In no delegation</source>
        <translation>Sin delegación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>No office that is known</source>
        <translation>Ninguna oficina conocida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Make one of both: %1</source>
        <translation>Hacer una de las dos: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Make one of both</source>
        <translation>Hacer una de las dos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>They are two: %1</source>
        <translation>Son dos: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>They are two</source>
        <translation>Son dos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>These look like one meeting; you said that they are two.</source>
        <translation>Parecen una sola reunión; usted dijo que son dos.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Ask again: %1</source>
        <translation>Volver a preguntar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
</context>
<context>
    <name>BriefEditor</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>The brief, field by field</source>
        <translation>El informe, campo por campo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>This name is taken.</source>
        <translation>Este nombre ya se usa.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>This could not be written to the file.</source>
        <translation>Esto no se pudo escribir en el archivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>%n place(s) still say “%1”.</source>
        <translation>
            <numerusform>%n lugar todavía dice «%1».</numerusform>
            <numerusform>%n lugares todavía dicen «%1».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>Rename everywhere</source>
        <translation>Cambiar el nombre en todas partes</translation>
    </message>
</context>
<context>
    <name>BriefFields</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Leave it as it is.</source>
        <translation>Déjelo como está.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>en for English, es for Spanish</source>
        <translation>en para inglés, es para español</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Congress</source>
        <translation>Congreso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The one whose measures you name, such as 119</source>
        <translation>Aquel cuyas medidas nombra, como 119</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>True as of</source>
        <translation>Cierto a fecha de</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The day on which every statement was last true</source>
        <translation>El último día en que todo lo dicho era cierto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as Lobby Weekend</source>
        <translation>Como Fin de Semana de Cabildeo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Where more is to be read</source>
        <translation>Dónde se puede leer más</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Opening</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Two or three sentences: what happens, and what you want. [words](src:name) names a source.</source>
        <translation>Dos o tres frases: qué ocurre y qué quiere usted. [palabras](src:nombre) cita una fuente.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A picture file that lies beside the brief</source>
        <translation>Un archivo de imagen junto al informe</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Logo granted on</source>
        <translation>Logotipo autorizado el</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A date such as 2026-11-22</source>
        <translation>Una fecha como 2026-11-22</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Number as printed</source>
        <translation>Cifra tal como se imprime</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as 12,600+</source>
        <translation>Como 12,600+</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Short names, with commas between them</source>
        <translation>Nombres cortos, separados por comas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A blank line begins a paragraph</source>
        <translation>Una línea en blanco comienza un párrafo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Stays on the front page</source>
        <translation>Permanece en la primera página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>1 stays longest; 9 leaves first</source>
        <translation>1 permanece más; 9 sale primero</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>How much of the meeting it gets</source>
        <translation>Cuánto de la reunión ocupa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What the office is asked to do</source>
        <translation>Qué se pide a la oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Measures</source>
        <translation>Medidas legislativas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as S.Res.61, H.Res.100</source>
        <translation>Como S.Res.61, H.Res.100</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The ask in one sentence</source>
        <translation>La petición en una frase</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>{measure} and {sponsor} are filled in for each office</source>
        <translation>{measure} y {sponsor} se rellenan para cada oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For an office that has done it</source>
        <translation>Para una oficina que ya lo hizo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Thanks to the leader</source>
        <translation>Agradecimiento a quien encabeza</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For the office that leads it</source>
        <translation>Para la oficina que la encabeza</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For committee members</source>
        <translation>Para miembros del comité</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For delegates</source>
        <translation>Para delegados</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>They do not vote on the floor</source>
        <translation>No votan en el pleno</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as $12 million</source>
        <translation>Como $12 millones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Speaks for the ask</source>
        <translation>Respalda la petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What they may say</source>
        <translation>Qué pueden decir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What we answer</source>
        <translation>Qué respondemos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Whose story it is</source>
        <translation>De quién es el testimonio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Named on paper only with consent</source>
        <translation>Se nombra en papel solo con consentimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Agreed on</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Agreed to</source>
        <translation>Aceptó</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Paper, web, names on paper</source>
        <translation>Papel, web, nombre en papel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Asked by</source>
        <translation>Preguntó</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Chamber</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as OH, TX</source>
        <translation>Como OH, TX</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as HSFA, SSFR</source>
        <translation>Como HSFA, SSFR</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Parties</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>D, R or I</source>
        <translation>D, R o I</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>By Bioguide id</source>
        <translation>Por id de Bioguide</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Never these offices</source>
        <translation>Nunca estas oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Words for everybody else</source>
        <translation>Palabras para los demás</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Words to say</source>
        <translation>Palabras para decir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Drawn as</source>
        <translation>Se dibuja como</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What the numbers count</source>
        <translation>Qué cuentan los números</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For people who do not see the chart</source>
        <translation>Para quienes no ven el gráfico</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A day, a month (2025-02) or a year</source>
        <translation>Un día, un mes (2025-02) o un año</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The day you found the statement there</source>
        <translation>El día en que encontró ahí lo dicho</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Words that stop being true</source>
        <translation>Palabras que dejan de ser ciertas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>True until</source>
        <translation>Cierto hasta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Older measure</source>
        <translation>Medida anterior</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as H.Res.1079-118</source>
        <translation>Como H.Res.1079-118</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Its successor</source>
        <translation>Su sucesora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as H.Res.100-119</source>
        <translation>Como H.Res.100-119</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Copied from</source>
        <translation>Copiado de</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>District or state</source>
        <translation>Distrito o estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as TX-28, AK-AL or OH</source>
        <translation>Como TX-28, AK-AL u OH</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What the text calls it: [words](src:name)</source>
        <translation>Como lo llama el texto: [palabras](src:nombre)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as es</source>
        <translation>Como es</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A brief that lies beside this one</source>
        <translation>Un informe junto a este</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Primary: first in the meeting</source>
        <translation>Principal: primero en la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Supporting: if there is time</source>
        <translation>De apoyo: si hay tiempo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>On paper only, not raised</source>
        <translation>Solo en papel, no se plantea</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Cosponsor a measure</source>
        <translation>Copatrocinar una medida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Vote for it</source>
        <translation>Votar a favor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Vote against it</source>
        <translation>Votar en contra</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Support it</source>
        <translation>Apoyarla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Oppose it</source>
        <translation>Oponerse a ella</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Introduce it</source>
        <translation>Presentarla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Sign a letter</source>
        <translation>Firmar una carta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Fund it</source>
        <translation>Financiarlo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Say it publicly</source>
        <translation>Decirlo en público</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Answer a question</source>
        <translation>Responder a una pregunta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>House</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Senate</source>
        <translation>Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>BriefHead</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>All briefs</source>
        <translation>Todos los informes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Keep this brief</source>
        <translation>Conservar este informe</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Not saved yet…</source>
        <translation>Aún sin guardar…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Not kept yet</source>
        <translation>Aún sin conservar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>This brief came with lobbykit. Your first change makes your own copy in this workspace, and yours is used from then on; the original stays as it is.</source>
        <translation>Este informe vino con lobbykit. Su primer cambio crea su propia copia en este espacio de trabajo, y desde entonces se usa la suya; el original queda como está.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>This brief came with your team’s kit. Your first change makes your own copy in this workspace, and yours is used from then on; the kit stays as it is.</source>
        <translation>Este informe vino con el kit de su equipo. Su primer cambio crea su propia copia en este espacio de trabajo, y desde entonces se usa la suya; el kit queda como está.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Made from %1. Nothing is written until you keep it.</source>
        <translation>Hecho a partir de %1. No se escribe nada hasta que lo conserve.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Who brings it; the first is the sender.</source>
        <translation>Quién lo presenta; la primera es la remitente.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add an organization</source>
        <translation>Agregar una organización</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Whom an office answers.</source>
        <translation>A quién responde una oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Large numbers, each with its source.</source>
        <translation>Números grandes, cada uno con su fuente.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a figure</source>
        <translation>Agregar una cifra</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>The background, under headings.</source>
        <translation>Los antecedentes, con encabezados.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a section</source>
        <translation>Agregar una sección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Asks</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What you want one office to do.</source>
        <translation>Lo que quiere que haga una oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Ask</source>
        <translation>Petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add an ask</source>
        <translation>Agregar una petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Talking points</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What to say in the room.</source>
        <translation>Qué decir en la reunión.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Talking point</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a talking point</source>
        <translation>Agregar un argumento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What an office may say, and what to answer.</source>
        <translation>Lo que puede decir una oficina, y qué responder.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Stories</source>
        <translation>Testimonios</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Stories of constituents, with their consent.</source>
        <translation>Testimonios de votantes, con su consentimiento.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Story</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a story</source>
        <translation>Agregar un testimonio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Local sentences</source>
        <translation>Frases locales</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>One sentence for a district or a state.</source>
        <translation>Una frase para un distrito o un estado.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Local sentence</source>
        <translation>Frase local</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a local sentence</source>
        <translation>Agregar una frase local</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Small charts on the sheet.</source>
        <translation>Gráficos pequeños en la hoja.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a chart</source>
        <translation>Agregar un gráfico</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Pairs of a label and a number.</source>
        <translation>Pares de etiqueta y número.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a number</source>
        <translation>Agregar un número</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Other words for some offices</source>
        <translation>Otras palabras para algunas oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>The first that matches is printed.</source>
        <translation>Se imprime la primera que coincide.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a wording</source>
        <translation>Agregar una redacción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Briefs in other languages that lie beside this one.</source>
        <translation>Informes en otros idiomas junto a este.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a translation</source>
        <translation>Agregar una traducción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Where every statement comes from.</source>
        <translation>De dónde viene cada afirmación.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a source</source>
        <translation>Agregar una fuente</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Phrases to retire</source>
        <translation>Frases por retirar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Words that stop being true on a known day.</source>
        <translation>Palabras que dejan de ser ciertas en un día conocido.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a phrase</source>
        <translation>Agregar una frase</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Successors</source>
        <translation>Sucesoras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Which measure of this Congress succeeds an older one.</source>
        <translation>Qué medida de este Congreso sucede a una anterior.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Pair of measures</source>
        <translation>Par de medidas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a successor</source>
        <translation>Agregar una sucesora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Copied from</source>
        <translation>Copiado de</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>lobbykit writes this.</source>
        <translation>Esto lo escribe lobbykit.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>For the House</source>
        <translation>Para la Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>When the Senate is asked something else.</source>
        <translation>Cuando al Senado se le pide otra cosa.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>For the Senate</source>
        <translation>Para el Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>When the House is asked something else.</source>
        <translation>Cuando a la Cámara se le pide otra cosa.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Only for some offices</source>
        <translation>Solo para algunas oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>All that you fill in must fit.</source>
        <translation>Todo lo que rellene debe coincidir.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What the person agreed to.</source>
        <translation>Lo que la persona aceptó.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>About the file</source>
        <translation>Sobre el archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Seldom changed.</source>
        <translation>Cambia rara vez.</translation>
    </message>
</context>
<context>
    <name>BriefSwitch</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/brief_switch.py"/>
        <source>Brief of this card</source>
        <translation>Informe de esta ficha</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/brief_switch.py"/>
        <source>Brief</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/assembly.py"/>
        <source>Make a brief of a file</source>
        <translation>Hacer un informe a partir de un archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/no_briefs.py"/>
        <source>New brief</source>
        <translation>Informe nuevo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/no_briefs.py"/>
        <source>Begin one with three questions, or drop a leave-behind here that you have already.</source>
        <translation>Comience uno con tres preguntas, o suelte aquí una hoja informativa que ya tenga.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/no_briefs.py"/>
        <source>No briefs yet</source>
        <translation>Aún no hay informes</translation>
    </message>
</context>
<context>
    <name>BriefsList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Briefs</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>New brief</source>
        <translation>Informe nuevo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Drop a brief (.yaml) or a .md, .txt, .html or .docx file here to make a brief of it.</source>
        <translation>Suelte aquí un informe (.yaml) o un archivo .md, .txt, .html o .docx para hacer un informe con él.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Cannot be read as it is</source>
        <translation>No se puede leer tal como está</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Not kept yet</source>
        <translation>Aún sin conservar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>From your kit</source>
        <translation>De su kit</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Shipped</source>
        <translation>Incluido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_pane.py"/>
        <source>The draft was discarded; %1 itself stays as it is.</source>
        <translation>El borrador se descartó; %1 queda como está.</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>One file for everybody: whoever opens it has your briefs, the schedule and the people, and sends notes that only organizers can read.</source>
        <translation>Un archivo para todos: quien lo abre tiene sus informes, el calendario y las personas, y envía notas que solo leen los organizadores.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>This workspace can be read only, so no file is made here.</source>
        <translation>Este espacio de trabajo es de solo lectura, así que aquí no se hace ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>Make the team’s file</source>
        <translation>Hacer el archivo del equipo</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Nobody holds this seat now.</source>
        <translation>Nadie ocupa ahora este escaño.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>The seat is held by %1 now.</source>
        <translation>Ahora ocupa el escaño %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Say: %1</source>
        <translation>Se pronuncia: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>How do you say it? Add</source>
        <translation>¿Cómo se pronuncia? Agregar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>How do you say %1? Add it</source>
        <translation>¿Cómo se pronuncia %1? Agréguelo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Leave-behind</source>
        <translation>Hoja informativa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Tailor the leave-behind</source>
        <translation>Adaptar la hoja informativa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Thank-you letter</source>
        <translation>Carta de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Copy the card</source>
        <translation>Copiar la ficha</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>the whole card</source>
        <translation>la ficha completa</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Your meeting</source>
        <translation>Su reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Start the note</source>
        <translation>Comenzar la nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>What goes in, and what is missing</source>
        <translation>Qué entra y qué falta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>There</source>
        <translation>Está</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Could be better</source>
        <translation>Puede mejorar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Briefs</source>
        <translation>Ir a Informes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Meetings</source>
        <translation>Ir a Reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Take in a spreadsheet…</source>
        <translation>Tomar una hoja de cálculo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill it in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Briefs, to write one</source>
        <translation>Ir a Informes, para escribir uno</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to the logos</source>
        <translation>Ir a los logotipos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Meetings: %1</source>
        <translation>Ir a Reuniones: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Take in a spreadsheet: %1</source>
        <translation>Tomar una hoja de cálculo: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill in the name</source>
        <translation>Rellenar el nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill in the team</source>
        <translation>Rellenar el equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill in where notes go</source>
        <translation>Rellenar adónde van las notas</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>What the day is called</source>
        <translation>Cómo se llama el día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Who sends the file</source>
        <translation>Quién envía el archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>What you decide</source>
        <translation>Lo que usted decide</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Which briefs go along</source>
        <translation>Qué informes van</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Names of the team go along, so that everybody finds their name and meetings</source>
        <translation>Van los nombres del equipo, para que cada cual halle su nombre y sus reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>E-mail addresses and telephones of the team go along too</source>
        <translation>Van también los correos y teléfonos del equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>People and delegations come from a spreadsheet: one row for each person, saved as CSV.</source>
        <translation>Las personas y delegaciones vienen de una hoja de cálculo: una fila por persona, guardada como CSV.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Take in a spreadsheet…</source>
        <translation>Tomar una hoja de cálculo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>What of the people goes along</source>
        <translation>Qué va de las personas</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/choosing.py"/>
        <source>Theirs is used now. Undo brings yours back.</source>
        <translation>Ahora se usa el otro. Deshacer recupera el suyo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/choosing.py"/>
        <source>Yours is saved. Theirs is kept as %1, beside it.</source>
        <translation>El suyo está guardado. El otro se conserva al lado como %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/choosing.py"/>
        <source>Yours is saved.</source>
        <translation>El suyo está guardado.</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/chosen_list.py"/>
        <source>Take off: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <location filename="../../lobbykit/ui/closed_page.py"/>
        <source>Your folder cannot be opened</source>
        <translation>No se puede abrir su carpeta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/closed_page.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/closed_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/consent.py"/>
        <source>%1 To what?</source>
        <translation>%1 ¿A qué?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/consent.py"/>
        <source>To what? Website, newsletter…</source>
        <translation>¿A qué? Sitio web, boletín…</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>How the name is said</source>
        <translation>Cómo se pronuncia el nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Party (D, R or I)</source>
        <translation>Partido (D, R o I)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Who holds the seat now</source>
        <translation>Quién ocupa ahora el escaño</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Day on which the member leaves (year-month-day)</source>
        <translation>Día en que el miembro deja el cargo (año-mes-día)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>What is true</source>
        <translation>Qué es lo correcto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Where do you know this from?</source>
        <translation>¿De dónde lo sabe?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Their scheduler, on the phone</source>
        <translation>Quien lleva su agenda, por teléfono</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Write what is true.</source>
        <translation>Escriba lo que es correcto.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Write where you know this from: without it nobody can trust it later.</source>
        <translation>Escriba de dónde lo sabe: sin eso nadie podrá confiar en ello después.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Once the first note is written, this place counts where each office stands on each ask. The meetings that lie ahead are under Meetings.</source>
        <translation>En cuanto se escriba la primera nota, esta sección cuenta qué posición tiene cada oficina sobre cada petición. Las reuniones que vienen están en Reuniones.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
</context>
<context>
    <name>DashboardPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>on this laptop</source>
        <translation>en esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Offices reached</source>
        <translation>Oficinas alcanzadas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Meetings with a note</source>
        <translation>Reuniones con nota</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>of %n</source>
        <translation>
            <numerusform>de %n</numerusform>
            <numerusform>de %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Only the notes of this laptop are counted. Those of other teams count once they can be sent.</source>
        <translation>Solo se cuentan las notas de esta computadora. Las de otros equipos contarán cuando se puedan enviar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>What the notes say so far</source>
        <translation>Lo que dicen las notas hasta ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Support by ask</source>
        <translation>Apoyo por petición</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n oficina</numerusform>
            <numerusform>%n oficinas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Nothing said</source>
        <translation>Nada dicho</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Not raised</source>
        <translation>No se planteó</translation>
    </message>
</context>
<context>
    <name>DoubtsPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>No doubts</source>
        <translation>Sin dudas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Everything was recognized.</source>
        <translation>Todo se reconoció.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Read these against %1 before you keep the brief.</source>
        <translation>Compare esto con %1 antes de conservar el informe.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Line %1 of the original</source>
        <translation>Línea %1 del original</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>%1: show the field</source>
        <translation>%1: mostrar el campo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Show the field</source>
        <translation>Mostrar el campo</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/dropping.py"/>
        <source>Nothing is written until you keep it.</source>
        <translation>No se escribe nada hasta que lo conserve.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/dropping.py"/>
        <source>Drop %1 here to make a brief of it</source>
        <translation>Suelte aquí %1 para hacer un informe con él</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Open a file of your team</source>
        <translation>Abrir un archivo de su equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>This is a sample lobby day. The people are invented, and nothing you do here is kept.</source>
        <translation>Esta es una jornada de ejemplo. Las personas son inventadas, y nada de lo que haga aquí se conserva.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Leave the sample</source>
        <translation>Salir del ejemplo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>This is a trial of the team’s file, as a delegate gets it. Nothing in it is sent or kept.</source>
        <translation>Esto es una prueba del archivo del equipo, tal como lo recibe un delegado. Nada de lo que haga aquí se envía ni se guarda.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>End the trial</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>You can read everything and change nothing.</source>
        <translation>Puede leerlo todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <location filename="../../lobbykit/ui/everywhere.py"/>
        <source>That went wrong again, as before. The report is in the folder of reports.</source>
        <translation>Volvió a salir mal, igual que antes. El informe de error está en la carpeta de informes de error.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Room not known</source>
        <translation>Sala desconocida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>No telephone known</source>
        <translation>Teléfono desconocido</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Something else is wrong…</source>
        <translation>Hay otra cosa mal…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Say: %1</source>
        <translation>Se pronuncia: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>How do you say the name?</source>
        <translation>¿Cómo se pronuncia el nombre?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Correct: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Add: %1</source>
        <translation>Agregar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Open the website of %1</source>
        <translation>Abrir el sitio web de %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>FailureWindow</name>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Copy report</source>
        <translation>Copiar el informe de error</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe. What you were typing in %1 could not be saved: it stands only in this window. Go there and copy it before you close lobbykit.</source>
        <translation>Lo que guardó está a salvo. Lo que estaba escribiendo en %1 no se pudo guardar: solo está en esta ventana. Vaya allí y cópielo antes de cerrar lobbykit.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe. What you were typing could not be kept: copy it before you go on.</source>
        <translation>Lo que guardó está a salvo. Lo que estaba escribiendo no se pudo conservar: cópielo antes de continuar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe, and what you were typing was kept on this computer.</source>
        <translation>Lo que guardó está a salvo, y lo que estaba escribiendo se conservó en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Something went wrong in lobbykit</source>
        <translation>Algo salió mal en lobbykit</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>You can go on. If it happens again, close lobbykit and open it again.</source>
        <translation>Puede continuar. Si vuelve a ocurrir, cierre lobbykit y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>The report says where in the program it happened. It holds nothing that you wrote, and it was sent to nobody. Copy it into a message to whoever helps you with lobbykit.</source>
        <translation>El informe de error dice en qué parte del programa ocurrió. No contiene nada de lo que usted escribió, y no se envió a nadie. Cópielo en un mensaje a quien le ayude con lobbykit.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>The report is in {file}</source>
        <translation>El informe de error está en {file}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>The report was not written.</source>
        <translation>El informe de error no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FarewellPage</name>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>Not everything could be removed</source>
        <translation>No todo se pudo quitar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>This laptop has forgotten everything</source>
        <translation>Esta computadora lo olvidó todo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>Look yourself for printed sheets, exports and files saved elsewhere. Copies in the mailbox and in backups of the system stay, and a drive that is not encrypted may give back deleted files until it is wiped.</source>
        <translation>Busque usted las hojas impresas, las exportaciones y los archivos guardados en otro lugar. Las copias en el buzón y en los respaldos del sistema se quedan, y un disco sin cifrar puede devolver archivos borrados hasta que se limpie.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_row.py"/>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_row.py"/>
        <source>Other words for some offices: %1</source>
        <translation>Otras palabras para algunas oficinas: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_row.py"/>
        <source>Change this in the file itself: the form cannot show it.</source>
        <translation>Cambie esto en el archivo mismo: el formulario no lo puede mostrar.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>%1 is open</source>
        <translation>%1 está abierto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Open the file your team sent you</source>
        <translation>Abra el archivo que le envió su equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Your offices, meetings and asks came with it.</source>
        <translation>Con él llegaron sus oficinas, reuniones y peticiones.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Its name ends in .lobbykit. Drop it anywhere in this window or press Ctrl+O. You see what is in it before anything is opened.</source>
        <translation>Su nombre termina en .lobbykit. Suéltelo en cualquier parte de esta ventana o pulse Ctrl+O. Verá lo que contiene antes de que se abra nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Opened before:</source>
        <translation>Abiertos antes:</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>%1 has a logo.</source>
        <translation>%1 tiene un logotipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>%1 has no logo any more.</source>
        <translation>%1 ya no tiene logotipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Noted: the logo of %1 may be used.</source>
        <translation>Anotado: el logotipo de %1 se puede usar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Noted: nobody has granted the use of the logo of %1.</source>
        <translation>Anotado: nadie ha permitido usar el logotipo de %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Support has other words now.</source>
        <translation>El apoyo tiene ahora otras palabras.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Support has the usual words again.</source>
        <translation>El apoyo tiene de nuevo las palabras de siempre.</translation>
    </message>
</context>
<context>
    <name>FindFields</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Ask anew</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Words of the notes</source>
        <translation>Palabras de las notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>All of the note</source>
        <translation>Toda la nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Look for the words in</source>
        <translation>Buscar las palabras en</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Chamber</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Party</source>
        <translation>Partido</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Committee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Ask</source>
        <translation>Petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Support after the meeting</source>
        <translation>Apoyo después de la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Staffer who was met</source>
        <translation>Personal con quien se habló</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Questions and concerns</source>
        <translation>Preguntas e inquietudes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Concerns</source>
        <translation>Inquietudes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Answers to asks</source>
        <translation>Respuestas a las peticiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>House</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Senate</source>
        <translation>Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Democrats</source>
        <translation>Demócratas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Republicans</source>
        <translation>Republicanos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Independents</source>
        <translation>Independientes</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n nota encontrada</numerusform>
            <numerusform>%n notas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Find notes</source>
        <translation>Buscar notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Once notes are written, they are found here by words, offices, support, tags and days.</source>
        <translation>Cuando haya notas escritas, aquí se buscan por palabras, oficinas, apoyo, etiquetas y días.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Ask with fewer words, or narrow it less.</source>
        <translation>Pregunte con menos palabras o quite algún filtro.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Show all notes</source>
        <translation>Mostrar todas las notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>No note is like that</source>
        <translation>Ninguna nota es así</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Keep “%1” no longer</source>
        <translation>Dejar de guardar “%1”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Keep this search as</source>
        <translation>Guardar esta búsqueda como</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Keep search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Choose all that were found</source>
        <translation>Elegir todas las encontradas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Tag, such as follow-up</source>
        <translation>Etiqueta, por ejemplo seguimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Put the tag on</source>
        <translation>Poner la etiqueta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Take the tag off</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n nota elegida</numerusform>
            <numerusform>%n notas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Nothing is written in it yet.</source>
        <translation>Todavía no hay nada escrito en ella.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Write “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Show where: %1</source>
        <translation>Mostrar dónde: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Every rule is looked at, for every office.</source>
        <translation>Se revisa cada regla, para cada oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>This brief can be printed as it is.</source>
        <translation>Este informe se puede imprimir tal como está.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>To be mended before printing · %n</source>
        <translation>
            <numerusform>Por corregir antes de imprimir · %n</numerusform>
            <numerusform>Por corregir antes de imprimir · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>To be decided · %n</source>
        <translation>
            <numerusform>Por decidir · %n</numerusform>
            <numerusform>Por decidir · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Good to know · %n</source>
        <translation>
            <numerusform>Conviene saber · %n</numerusform>
            <numerusform>Conviene saber · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>and %n more of the kind</source>
        <translation>
            <numerusform>y %n más del mismo tipo</numerusform>
            <numerusform>y %n más del mismo tipo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>%1: go to %2</source>
        <translation>%1: ir a %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Apply fix: write “%1” instead of “%2”</source>
        <translation>Corregir: escribir “%1” en lugar de “%2”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Apply fix</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>FitGauge</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>Cannot be printed yet</source>
        <translation>Aún no se puede imprimir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>One brief on each side of the leaf</source>
        <translation>Un informe en cada cara de la hoja</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>Takes both sides of the leaf</source>
        <translation>Ocupa las dos caras de la hoja</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>Fits on one page</source>
        <translation>Cabe en una página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>%1 full</source>
        <translation>%1 lleno</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>On the reverse: %1</source>
        <translation>Al dorso: %1</translation>
    </message>
</context>
<context>
    <name>FoldBox</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/widgets/fold_box.py"/>
        <source>%n filled</source>
        <translation>
            <numerusform>%n lleno</numerusform>
            <numerusform>%n llenos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Open it when done</source>
        <translation>Abrirla al terminar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Choose where the files go</source>
        <translation>Elegir dónde van los archivos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>A new folder is made in</source>
        <translation>Se crea una carpeta nueva en</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Where to put the files</source>
        <translation>Dónde poner los archivos</translation>
    </message>
</context>
<context>
    <name>Folds</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Other asks</source>
        <translation>Otras peticiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Questions they asked</source>
        <translation>Preguntas que hicieron</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Before, and their reasons</source>
        <translation>Antes, y sus motivos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Thanks, concerns, advice</source>
        <translation>Agradecimientos, inquietudes, consejos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>More about the people</source>
        <translation>Más sobre las personas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What we left there</source>
        <translation>Lo que dejamos allí</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Access</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Day, time and who wrote this</source>
        <translation>Día, duración y quién lo escribió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did they ask?</source>
        <translation>¿Qué preguntaron?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Question %1 was answered on</source>
        <translation>La pregunta %1 se respondió el</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Answered on: 12/5</source>
        <translation>Respondida (mes/día): 12/5</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>We owe the answer</source>
        <translation>Debemos la respuesta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>We owe the answer to question %1</source>
        <translation>Debemos la respuesta a la pregunta %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did we thank them for?</source>
        <translation>¿Qué les agradecimos?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What worries them?</source>
        <translation>¿Qué les preocupa?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Whom do they work with?</source>
        <translation>¿Con quién trabajan?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did they advise?</source>
        <translation>¿Qué nos aconsejaron?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>How did it feel?</source>
        <translation>¿Qué tono tuvo?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>How many of us were there?</source>
        <translation>¿Cuántos éramos?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Another sheet</source>
        <translation>Otra hoja</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Edition of sheet %1</source>
        <translation>Edición de la hoja %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Edition, at its foot</source>
        <translation>Edición, al pie</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Copies of sheet %1</source>
        <translation>Copias de la hoja %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Did you get it?</source>
        <translation>¿Lo consiguieron?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did your team need to take part?</source>
        <translation>¿Qué necesitaba su equipo para participar?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>How did it come in?</source>
        <translation>¿Cómo llegó?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Day of the meeting</source>
        <translation>Día de la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Whose note this is</source>
        <translation>De quién es esta nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Who typed it in, if another</source>
        <translation>Quién la pasó, si fue otra persona</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Language it is written in: en, es…</source>
        <translation>Idioma en que está escrita: en, es…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>The thank-you has been sent</source>
        <translation>Ya se envió el agradecimiento</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>See the page</source>
        <translation>Ver la página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>What changed since it was printed</source>
        <translation>Qué cambió desde que se imprimió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Not kept yet…</source>
        <translation>Aún sin conservar…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Kept on this computer</source>
        <translation>Conservado en esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Add an office…</source>
        <translation>Añadir una oficina…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Briefs</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Add a brief…</source>
        <translation>Añadir un informe…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>How sure it is</source>
        <translation>Qué tan segura es</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>This was kept from before, and is not saved yet.</source>
        <translation>Esto se conservó de antes y aún no está guardado.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Saved on this laptop.</source>
        <translation>Guardado en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>2026-12-01</source>
        <translation>2026-12-01</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>9:30 AM</source>
        <translation>Por ejemplo, 9:30 AM</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>10:00 AM</source>
        <translation>p. ej. 10:00</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Place, if not the office’s own room</source>
        <translation>Lugar, si no es la oficina misma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>What to say at the desk, or to join a call</source>
        <translation>Qué decir en la recepción, o para entrar a una llamada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Delegation of who is new here</source>
        <translation>Delegación de quienes son nuevos aquí</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Kept on this laptop, saved when you leave the field.</source>
        <translation>Se conserva en esta computadora y se guarda al salir del campo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Asked for</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>With which office? Without one it is not saved.</source>
        <translation>¿Con qué oficina? Sin ella no se guarda.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Not saved yet.</source>
        <translation>Todavía no está guardado.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Change the meeting</source>
        <translation>Cambiar la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>A new meeting</source>
        <translation>Una nueva reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Each field is saved when you leave it.</source>
        <translation>Cada campo se guarda cuando usted lo deja.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Everybody of this delegation goes</source>
        <translation>Va toda esta delegación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FoundingCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Name of the team</source>
        <translation>Nombre del equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Whom to call about a lost stick or laptop (a name and a number)</source>
        <translation>A quién llamar si se pierde una memoria o una computadora (un nombre y un número)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Leave notes unsealed</source>
        <translation>Dejar las notas sin sellar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Anyone who finds this stick can read the notes. We accept that, for good.</source>
        <translation>Quien encuentre esta memoria puede leer las notas. Lo aceptamos, para siempre.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>We accept it</source>
        <translation>Lo aceptamos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Found the team</source>
        <translation>Fundar el equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Notes travel sealed: organizers, leads and whoever wrote a note can read it, nobody else.</source>
        <translation>Las notas viajan selladas: las leen los organizadores, los líderes de equipo y quien escribió cada una, nadie más.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Found a team</source>
        <translation>Fundar un equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>You become its first organizer. Others then open the file that you send them.</source>
        <translation>Usted es su primer organizador. Después los demás abren el archivo que usted les envía.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Write the name of the team and your own.</source>
        <translation>Escriba el nombre del equipo y el suyo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Accept the sentence above, or let notes travel sealed.</source>
        <translation>Acepte la frase de arriba, o deje que las notas viajen selladas.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/group_form.py"/>
        <source>The same words for all</source>
        <translation>Las mismas palabras para todas</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/group_form.py"/>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/group_form.py"/>
        <source>More fields: %1</source>
        <translation>Más campos: %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>No field of it was written more than once.</source>
        <translation>Ninguno de sus campos se escribió más de una vez.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>No earlier versions</source>
        <translation>No hay versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Stands now</source>
        <translation>Es la actual</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Chosen among several versions</source>
        <translation>Elegida entre varias versiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Let it stand again</source>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Let it stand again: %1, number %2, by %3</source>
        <translation>Volver a esta versión: %1, número %2, de %3</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Take in a schedule</source>
        <translation>Importar una agenda</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>This file cannot be taken in. Nothing was changed.</source>
        <translation>Este archivo no se puede importar. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>%n question(s) before it can be taken in</source>
        <translation>
            <numerusform>%n pregunta antes de importarlo</numerusform>
            <numerusform>%n preguntas antes de importarlo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Another office for %1</source>
        <translation>Otra oficina para %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Another office…</source>
        <translation>Otra oficina…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Everything in this file is there already.</source>
        <translation>Todo lo de este archivo ya está.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>%n thing(s) would change</source>
        <translation>
            <numerusform>Cambiaría %n cosa</numerusform>
            <numerusform>Cambiarían %n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>%n is there already, just as the file says</source>
        <translation>
            <numerusform>%n ya está, tal como dice el archivo</numerusform>
            <numerusform>%n ya están, tal como dice el archivo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Take it in</source>
        <translation>Importarlo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>It is one step, and can be taken back.</source>
        <translation>Es un solo paso y se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Changed: %1</source>
        <translation>Cambia: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>What the columns are taken as</source>
        <translation>Cómo se entiende cada columna</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>The column %1 is</source>
        <translation>La columna %1 es</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>for example: %1</source>
        <translation>por ejemplo: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Files with the same columns are taken in the same way from now on.</source>
        <translation>Desde ahora, los archivos con las mismas columnas se importan igual.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the office</source>
        <translation>la oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>its state</source>
        <translation>su estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>its district</source>
        <translation>su distrito</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>last name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Rep. or Sen.</source>
        <translation>Rep. o Sen.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>when it begins</source>
        <translation>cuándo empieza</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>when it ends</source>
        <translation>cuándo termina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the day it ends</source>
        <translation>el día en que termina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the room</source>
        <translation>la sala</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the building</source>
        <translation>el edificio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>who goes</source>
        <translation>quién va</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>how sure it is</source>
        <translation>qué tan segura es</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the code</source>
        <translation>el código</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the briefs</source>
        <translation>los informes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the meeting’s id</source>
        <translation>el id de la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>kept as text</source>
        <translation>se guarda como texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>KindPills</name>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>House</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>Senate</source>
        <translation>Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>Picked</source>
        <translation>Elegidas</translation>
    </message>
</context>
<context>
    <name>KitBuilding</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>%n person(s) changed from the file.</source>
        <translation>
            <numerusform>%n persona cambió con el archivo.</numerusform>
            <numerusform>%n personas cambiaron con el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>The file is opened as on a delegate’s laptop…</source>
        <translation>El archivo se abre como en el portátil de un delegado…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Spreadsheets saved as text (%1)</source>
        <translation>Hojas guardadas como texto (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Take in people</source>
        <translation>Tomar personas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>A logo for %1</source>
        <translation>Un logotipo para %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Write the team’s file</source>
        <translation>Escribir el archivo del equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Files of a team (*.lobbykit)</source>
        <translation>Archivos de un equipo (*.lobbykit)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Keep the organizer key</source>
        <translation>Guardar la clave de organizador</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Keys (*.key)</source>
        <translation>Claves (*.key)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Copied: the text for the mail</source>
        <translation>Copiado: el texto para el correo</translation>
    </message>
</context>
<context>
    <name>KitOpening</name>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Files of a team (*.lobbykit)</source>
        <translation>Archivos de un equipo (*.lobbykit)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>“%1” is open.</source>
        <translation>“%1” está abierto.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Something was changed after it was opened. Undo that first.</source>
        <translation>Algo se cambió después de abrirlo. Deshaga primero ese cambio.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>It could not be taken back: its files were changed.</source>
        <translation>No se pudo deshacer: sus archivos cambiaron.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>“%1” was taken back.</source>
        <translation>Se deshizo la apertura de “%1”.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Open “%1”?</source>
        <translation>¿Abrir “%1”?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Edition %1, made by %2 on %3.</source>
        <translation>Edición %1, hecha por %2 el %3.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>This edition is open already.</source>
        <translation>Esta edición ya está abierta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n field(s) in all</source>
        <translation>
            <numerusform>%n campo en total</numerusform>
            <numerusform>%n campos en total</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Briefs</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Measures</source>
        <translation>Medidas legislativas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n added</source>
        <translation>
            <numerusform>%n se agrega</numerusform>
            <numerusform>%n se agregan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n taken out</source>
        <translation>
            <numerusform>%n se quita</numerusform>
            <numerusform>%n se quitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n kept as you have it</source>
        <translation>
            <numerusform>%n queda como lo tiene</numerusform>
            <numerusform>%n quedan como los tiene</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>You can take this back afterwards. Your own notes are not touched.</source>
        <translation>Puede deshacerlo después. Sus propias notas no se tocan.</translation>
    </message>
</context>
<context>
    <name>LaptopPrinter</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Copies of each</source>
        <translation>Copias de cada una</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>On both sides</source>
        <translation>Por ambas caras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Print now</source>
        <translation>Imprimir ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Print on this laptop’s printer</source>
        <translation>Imprimir en la impresora de esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Handing over…</source>
        <translation>Entregando…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>%n file(s) were handed to the printer.</source>
        <translation>
            <numerusform>Se entregó %n archivo a la impresora.</numerusform>
            <numerusform>Se entregaron %n archivos a la impresora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveBehinds</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/assembly.py"/>
        <source>Make a brief first, or open the file that your team sent you.</source>
        <translation>Prepare primero un informe, o abra el archivo que le envió su equipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/assembly.py"/>
        <source>No brief to print</source>
        <translation>Ningún informe para imprimir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/finding_words.py"/>
        <source>House</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/finding_words.py"/>
        <source>Senate</source>
        <translation>Senado</translation>
    </message>
</context>
<context>
    <name>LeaveBehindsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>As the brief says</source>
        <translation>Como dice el informe</translation>
    </message>
</context>
<context>
    <name>LetterWriting</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>Making the PDF…</source>
        <translation>Creando el PDF…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>No mail program could be opened here. Copy the letter instead.</source>
        <translation>Aquí no se pudo abrir ningún programa de correo. Copie la carta.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>The letter is in your mail program. It is sent when you send it there.</source>
        <translation>La carta está en su programa de correo. Se envía cuando usted la envíe desde allí.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>The letter is too long to be handed over. It is copied: paste it into the message.</source>
        <translation>La carta es demasiado larga para pasarla. Está copiada: péguela en el mensaje.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Who it goes to</source>
        <translation>A quién va dirigida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Close the letter</source>
        <translation>Cerrar la carta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Writing the letter…</source>
        <translation>Escribiendo la carta…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Thank-you letter</source>
        <translation>Carta de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Signed by %1</source>
        <translation>Firmada por %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>lobbykit sends nothing: you send it from your own mail program.</source>
        <translation>lobbykit no envía nada: usted la envía desde su propio programa de correo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Nobody has agreed to sign, so only your organization does.</source>
        <translation>Nadie ha aceptado firmar, así que firma solo su organización.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>No note says who agreed to sign. Ask everybody who is named before you send this.</source>
        <translation>Ninguna nota dice quién aceptó firmar. Pregunte a todas las personas nombradas antes de enviarla.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Nobody wrote down an e-mail address: the message opens without one.</source>
        <translation>Nadie anotó una dirección de correo: el mensaje se abre sin dirección.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>The e-mail address that is written down cannot be used: the message opens without one.</source>
        <translation>La dirección de correo anotada no se puede usar: el mensaje se abre sin dirección.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Open in your mail program</source>
        <translation>Abrir en su programa de correo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Let a laptop in</source>
        <translation>Admitir una computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>No laptop asks now. Sync, or drop the file with the request on “Send and receive”.</source>
        <translation>Ninguna computadora pide entrar ahora. Sincronice, o suelte el archivo con la solicitud en «Enviar y recibir».</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Have the person read the eight words of their laptop to you, and type them. Never take them from a mail or from your own screen: they are the proof.</source>
        <translation>Pida a la persona que le lea las ocho palabras de su computadora, y escríbalas. Nunca las tome de un correo ni de su propia pantalla: son la prueba.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>These are the words</source>
        <translation>Estas son las palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>As a delegate</source>
        <translation>Como delegado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>As a team lead</source>
        <translation>Como líder de equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>As an organizer</source>
        <translation>Como organizador</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Compare and let in</source>
        <translation>Comparar y admitir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Who was invited comes in as invited; organizers and leads can read every note from then on.</source>
        <translation>Quien fue invitado entra como se le invitó; los organizadores y los líderes pueden leer desde entonces todas las notas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Who was not invited comes in</source>
        <translation>Quien no fue invitado entra</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/line_delegate.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/dialogs/find/line_delegate.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogosCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>A logo stands beside the name on every leave-behind. Whoever listens instead of looking hears the name. SVG, PNG or JPEG, at most 8 MB; 500 pixels across are plenty.</source>
        <translation>El logotipo está junto al nombre en cada hoja informativa. Quien escucha en vez de mirar oye el nombre. SVG, PNG o JPEG, de 8 MB como mucho; 500 píxeles de ancho bastan de sobra.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Organizations and logos</source>
        <translation>Organizaciones y logotipos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>The chosen briefs name no organization yet. Under Briefs, each can say who sends it.</source>
        <translation>Los informes elegidos aún no nombran ninguna organización. En Informes, cada uno puede decir quién lo envía.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>The logo of %1</source>
        <translation>El logotipo de %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>No logo: its initials stand in its place.</source>
        <translation>Sin logotipo: en su lugar están sus iniciales.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>%1 has granted the use of this logo; without that it is not printed</source>
        <translation>%1 ha permitido usar este logotipo; sin eso no se imprime</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Choose another logo…</source>
        <translation>Elegir otro logotipo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Choose a logo for %1</source>
        <translation>Elegir un logotipo para %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Take away the logo of %1</source>
        <translation>Quitar el logotipo de %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Type an address…</source>
        <translation>Escribir una dirección…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>A stick that goes round, a network drive, or a folder of Dropbox, OneDrive or Nextcloud.</source>
        <translation>Una memoria que pasa de mano en mano, una unidad de red, o una carpeta de Dropbox, OneDrive o Nextcloud.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>You can also drop the folder here, or files ending in .lkb that somebody gave you.</source>
        <translation>También puede soltar aquí la carpeta, o archivos terminados en .lkb que alguien le dio.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>None is chosen yet</source>
        <translation>Todavía no se eligió ninguno</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Your team’s database on a server: notes go there as they would to a shared folder.</source>
        <translation>La base de datos de su equipo en un servidor: las notas van allí igual que a una carpeta compartida.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Certificate of your team: %1</source>
        <translation>Certificado de su equipo: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Use it…</source>
        <translation>Usarlo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Your team has a mailbox on a server</source>
        <translation>Su equipo tiene un buzón en un servidor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Your team says where its mailbox is</source>
        <translation>Su equipo dice dónde está su buzón</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Syncing. You can go on working; what you write meanwhile is sent next time.</source>
        <translation>Sincronizando. Puede seguir trabajando; lo que escriba mientras tanto se envía la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>How far syncing is</source>
        <translation>Avance de la sincronización</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Stop syncing</source>
        <translation>Detener la sincronización</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Read what will be sent</source>
        <translation>Leer lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Before the first sending, read all of it once. Then “Sync now” is here.</source>
        <translation>Antes del primer envío, léalo todo una vez. Después aparece aquí «Sincronizar ahora».</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Used before</source>
        <translation>Usados antes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Last time: %1</source>
        <translation>La última vez: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Not synced yet.</source>
        <translation>Todavía no se sincronizó.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Sync by itself every few minutes</source>
        <translation>Sincronizar sola cada pocos minutos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Only while nobody types, and never to a folder that you have not synced with by hand.</source>
        <translation>Solo mientras nadie escribe, y nunca con una carpeta con la que no haya sincronizado a mano.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Only while nobody types, the keyring has the password, and the last sync by hand went well.</source>
        <translation>Solo mientras nadie escribe, el llavero tiene la contraseña y la última sincronización a mano salió bien.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../lobbykit/ui/main_window.py"/>
        <source>“{place}” holds text that could not be saved. Close again and it is lost.</source>
        <translation>“{place}” tiene texto que no se pudo guardar. Si cierra otra vez, se pierde.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/main_window.py"/>
        <source>Not everything in “{place}” is saved yet. There you can see why.</source>
        <translation>Aún no está guardado todo lo escrito en «{place}». Allí puede ver por qué.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/main_window.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>%n promise(s) chosen</source>
        <translation>
            <numerusform>%n promesa elegida</numerusform>
            <numerusform>%n promesas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Mark all as done</source>
        <translation>Marcar todas como cumplidas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Mark all as not done</source>
        <translation>Marcar todas como no cumplidas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Who sees to them</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Set the person</source>
        <translation>Poner la persona</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Set the day</source>
        <translation>Poner el día</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Meeting: %1</source>
        <translation>Reunión: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>A meeting</source>
        <translation>Una reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Change the meeting</source>
        <translation>Cambiar la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Not on this laptop: %1. Ask your team for the file.</source>
        <translation>No está en esta computadora: %1. Pida el archivo a su equipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>%1 Eastern</source>
        <translation>%1 hora del Este</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Say at the desk: %1</source>
        <translation>Diga en la recepción: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Write the note: %1</source>
        <translation>Escribir la nota: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Read card: %1</source>
        <translation>Leer la ficha: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Read card</source>
        <translation>Leer la ficha</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Nobody holds this seat now.</source>
        <translation>Nadie ocupa ahora este escaño.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>The seat is held by %1 now.</source>
        <translation>Ahora ocupa el escaño %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Say: %1</source>
        <translation>Se pronuncia: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Who goes</source>
        <translation>Quién va</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Nobody is named yet.</source>
        <translation>Todavía no se nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Met before</source>
        <translation>Personas ya conocidas</translation>
    </message>
</context>
<context>
    <name>MeetingPages</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Since the import of %1</source>
        <translation>Desde la importación del %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Nothing is different from before it</source>
        <translation>Nada es distinto de antes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>The schedule is as it was before the last file was taken in.</source>
        <translation>La agenda está como antes de importar el último archivo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Once a schedule is taken in, what it changed stands here, to be read out or printed.</source>
        <translation>Cuando se importe una agenda, aquí aparecerá lo que cambió, para leerlo en voz alta o imprimirlo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Take in a schedule…</source>
        <translation>Importar una agenda…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/minute_card.py"/>
        <source>The member is here: one minute</source>
        <translation>El congresista está aquí: un minuto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/minute_card.py"/>
        <source>The member did not join after all</source>
        <translation>Al final, el congresista no se unió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/minute_card.py"/>
        <source>The one-minute version</source>
        <translation>La versión de un minuto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>What we are asking</source>
        <translation>Lo que pedimos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>No brief of this meeting is here.</source>
        <translation>No hay aquí ningún informe de esta reunión.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Talking points</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>%n more on the card of the office</source>
        <translation>
            <numerusform>%n más en la ficha de la oficina</numerusform>
            <numerusform>%n más en la ficha de la oficina</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Nobody wrote down a meeting yet.</source>
        <translation>Nadie ha anotado todavía una reunión.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>We promised</source>
        <translation>Prometimos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>They promised</source>
        <translation>Prometieron</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>due %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>made %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minuto tarde</numerusform>
            <numerusform>%n minutos tarde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Moved</source>
        <translation>Cambió de lugar u hora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>The member joined</source>
        <translation>Entró el congresista</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Not yet confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Schedules (%1)</source>
        <translation>Horarios (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Take in a schedule</source>
        <translation>Importar una agenda</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. Until then, every office can be looked up under Offices.</source>
        <translation>Sus reuniones llegan con el archivo que envía su equipo: pulse Ctrl+O, o suéltelo en esta ventana. Hasta entonces, puede consultar cada oficina en Oficinas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>No meetings yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Go on with the meeting you began</source>
        <translation>Seguir con la reunión que empezó</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Take in a schedule…</source>
        <translation>Importar una agenda…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Drop-off round</source>
        <translation>Recorrido de entrega</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>What people need</source>
        <translation>Lo que necesitan</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Make the team’s file</source>
        <translation>Hacer el archivo del equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>It was deleted, or made one with another meeting.</source>
        <translation>Se borró, o se unió con otra reunión.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>This meeting is not there any more</source>
        <translation>Esta reunión ya no existe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>%n meeting(s) changed from the file.</source>
        <translation>
            <numerusform>Se importó %n cosa del archivo.</numerusform>
            <numerusform>Se importaron %n cosas del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>What this person needs is saved.</source>
        <translation>Se guardó lo que esta persona necesita.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Nothing is kept of this person.</source>
        <translation>No se guarda nada de esta persona.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Copied: what changed</source>
        <translation>Copiado: qué cambió</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Open</source>
        <translation>Por fijar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>%1 Eastern</source>
        <translation>%1 hora del Este</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Open the meeting: %1</source>
        <translation>Abrir la reunión: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Read card: %1</source>
        <translation>Leer la ficha: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Read card</source>
        <translation>Leer la ficha</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Change the meeting: %1</source>
        <translation>Cambiar la reunión: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Split into two again: %1</source>
        <translation>Separar de nuevo en dos: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Split again</source>
        <translation>Separar de nuevo</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Missing reports</source>
        <translation>Informes que faltan</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>The one meeting that was held has no report</source>
        <translation>La única reunión celebrada no tiene informe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>%n of %1 meetings have no report</source>
        <translation>
            <numerusform>%n de %1 reuniones no tiene informe</numerusform>
            <numerusform>%n de %1 reuniones no tienen informe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Once a meeting is over it stands here, until somebody has written about it.</source>
        <translation>Cuando una reunión termina aparece aquí, hasta que alguien haya escrito sobre ella.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No meeting has been held yet</source>
        <translation>Todavía no se ha celebrado ninguna reunión</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>%n meeting(s) held, and there is a report of each.</source>
        <translation>
            <numerusform>%n reunión celebrada, y hay un informe de ella.</numerusform>
            <numerusform>%n reuniones celebradas, y hay un informe de cada una.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No report is missing</source>
        <translation>No falta ningún informe</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No day is known</source>
        <translation>No se sabe el día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Begun, not finished</source>
        <translation>Empezada, sin terminar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No time is known</source>
        <translation>No se sabe la hora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Nobody is named who went</source>
        <translation>No consta quién fue</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>This office is not among those on this laptop.</source>
        <translation>Esta oficina no está entre las de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Read card: %1</source>
        <translation>Leer la ficha: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Read card</source>
        <translation>Leer la ficha</translation>
    </message>
</context>
<context>
    <name>MorePeople</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Write their names above first.</source>
        <translation>Primero escriba sus nombres arriba.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>E-mail of %1</source>
        <translation>Correo electrónico de %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Telephone of %1</source>
        <translation>Teléfono de %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>What %1 did there</source>
        <translation>Qué hizo %1 allí</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Votes here</source>
        <translation>Vota aquí</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Signs the thank-you</source>
        <translation>Firma el agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>%1 votes here</source>
        <translation>%1 vota aquí</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>%1 signs the thank-you</source>
        <translation>%1 firma el agradecimiento</translation>
    </message>
</context>
<context>
    <name>NewBriefPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>What is the issue?</source>
        <translation>¿Cuál es el tema?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>For example: Safe playgrounds for every town</source>
        <translation>Por ejemplo: Parques infantiles seguros en cada pueblo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Name a measure above, and you will be asked here who leads it.</source>
        <translation>Nombre arriba una medida, y aquí se le preguntará quién la encabeza.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Another ask</source>
        <translation>Otra petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Begin this brief</source>
        <translation>Comenzar este informe</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>%1, led by %2</source>
        <translation>%1, encabezada por %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Understood: %1</source>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Who leads %1?</source>
        <translation>¿Quién encabeza %1?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>%1, says the record</source>
        <translation>%1, según el registro</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>For example: Rep. Foster</source>
        <translation>Por ejemplo: Rep. Foster</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>A new brief</source>
        <translation>Un informe nuevo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Three questions begin it. Everything can be changed afterwards.</source>
        <translation>Comienza con tres preguntas. Después se puede cambiar todo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>What do you ask for?</source>
        <translation>¿Qué pide?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Who leads the measure?</source>
        <translation>¿Quién encabeza la medida?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>From a file, in the place of these questions</source>
        <translation>Desde un archivo, en lugar de estas preguntas</translation>
    </message>
</context>
<context>
    <name>NoteFinding</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>The tag is on %n note(s).</source>
        <translation>
            <numerusform>La etiqueta está en %n nota.</numerusform>
            <numerusform>La etiqueta está en %n notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>The tag is off %n note(s).</source>
        <translation>
            <numerusform>La etiqueta se quitó de %n nota.</numerusform>
            <numerusform>La etiqueta se quitó de %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>Kept as “%1”.</source>
        <translation>Guardada como “%1”.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>“%1” is kept no longer.</source>
        <translation>“%1” ya no está guardada.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Note about %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Not kept yet…</source>
        <translation>Aún sin conservar…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Kept on this laptop, saved when you leave the field</source>
        <translation>Conservado en esta computadora; se guarda al salir del campo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Saved on this laptop</source>
        <translation>Guardado en esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Today, without a meeting on the schedule</source>
        <translation>Hoy, sin reunión en la agenda</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Enter: one more line. Keys 1–9: an answer. Ctrl+Enter: done</source>
        <translation>Intro: otra línea. Teclas 1–9: una respuesta. Ctrl+Intro: listo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Your team and organizers will read this</source>
        <translation>Esto lo leerán su equipo y los organizadores</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Only you read this</source>
        <translation>Solo usted lo lee</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Only you: in no list, report or export of the team.</source>
        <translation>Solo usted: en ninguna lista, informe ni exportación del equipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>What happened; your team reads this</source>
        <translation>Qué pasó; su equipo lo lee</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Put in: %1</source>
        <translation>Insertar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>What was promised, by us or by them?</source>
        <translation>¿Qué se prometió, de nuestra parte o de la suya?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Read what will be sent</source>
        <translation>Leer lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Their words about %1</source>
        <translation>Sus palabras sobre %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>In their words…</source>
        <translation>En sus palabras…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Before the meeting, %1</source>
        <translation>Antes de la reunión, %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Reasons they gave, %1</source>
        <translation>Motivos que dieron, %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Before the meeting</source>
        <translation>Antes de la reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Reasons they gave, one on each line</source>
        <translation>Motivos que dieron, uno en cada línea</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>The member</source>
        <translation>Al congresista</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Staff</source>
        <translation>Al personal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Both</source>
        <translation>A ambos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>We promised</source>
        <translation>Prometimos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They promised</source>
        <translation>Prometieron</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Typed by the author</source>
        <translation>La escribió su autor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Form on a phone</source>
        <translation>Formulario en el teléfono</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Form on the web</source>
        <translation>Formulario web</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They took notes.</source>
        <translation>Tomaron notas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They will ask the member.</source>
        <translation>Le preguntarán al congresista.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>It was new to them.</source>
        <translation>Era nuevo para ellos.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They want local numbers.</source>
        <translation>Quieren cifras locales.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They wait for leadership.</source>
        <translation>Esperan a sus líderes.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>We may call next week.</source>
        <translation>Podemos llamar la próxima semana.</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_writing.py"/>
        <source>A report by %1, %2</source>
        <translation>Informe de %1, %2</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Notes of this laptop</source>
        <translation>Notas de esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Copied: the list of missing reports</source>
        <translation>Copiado: la lista de informes que faltan</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Marked as answered.</source>
        <translation>Marcada como respondida.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>The office of this note is not among those on this laptop, so it has no card.</source>
        <translation>La oficina de esta nota no está entre las de esta computadora, así que no tiene ficha.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Copied: the answer with its sources</source>
        <translation>Copiado: la respuesta con sus fuentes</translation>
    </message>
</context>
<context>
    <name>NotesPages</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Missing reports</source>
        <translation>Informes que faltan</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Staff names</source>
        <translation>Nombres del personal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Find notes</source>
        <translation>Buscar notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Read the note: %1</source>
        <translation>Leer la nota: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Read the note</source>
        <translation>Leer la nota</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n note(s) on this laptop</source>
        <translation>
            <numerusform>%n nota en esta computadora</numerusform>
            <numerusform>%n notas en esta computadora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Pick the office under Offices and write what was said there. Each note stays on this laptop.</source>
        <translation>Elija la oficina en Oficinas y escriba lo que se dijo allí. Cada nota se queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>No office yet</source>
        <translation>Aún sin oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Nothing is written in it yet.</source>
        <translation>Todavía no hay nada escrito en ella.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Read card: {name}, {day}</source>
        <translation>Leer la ficha: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Read card</source>
        <translation>Leer la ficha</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Thank-you letter: {name}, {day}</source>
        <translation>Carta de agradecimiento: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Thank-you letter</source>
        <translation>Carta de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Edited after deletion</source>
        <translation>Modificado después de borrarse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n note(s) about this meeting</source>
        <translation>
            <numerusform>%n nota sobre esta reunión</numerusform>
            <numerusform>%n notas sobre esta reunión</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Half filled</source>
        <translation>A medias</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Not yet sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>whom you met</source>
        <translation>a quién vieron</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>an answer to an ask</source>
        <translation>una respuesta a una petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>what was said</source>
        <translation>lo que se dijo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Not in it yet: %1</source>
        <translation>Todavía falta: %1</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>%n note(s) about this meeting</source>
        <translation>
            <numerusform>%n nota sobre esta reunión</numerusform>
            <numerusform>%n notas sobre esta reunión</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>We promised: %1</source>
        <translation>Prometimos: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>They promised: %1</source>
        <translation>Prometieron: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>%1: withdrawn by %2 on %3</source>
        <translation>%1: retirado por %2 el %3</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Change the note of %1</source>
        <translation>Cambiar la nota del %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Withdraw words…</source>
        <translation>Retirar palabras…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Withdraw words of the note of %1</source>
        <translation>Retirar palabras de la nota del %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>With the previous holder, %1</source>
        <translation>Con quien ocupaba antes el escaño, %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Your meeting</source>
        <translation>Su reunión</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>More meetings ahead</source>
        <translation>Más reuniones por venir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>What we are asking</source>
        <translation>Lo que pedimos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>How they stood, ask by ask</source>
        <translation>Su postura, petición por petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Say this in 60 seconds</source>
        <translation>Dígalo en 60 segundos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>If they say …</source>
        <translation>Si dicen…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Not asked here, and why</source>
        <translation>Lo que aquí no se pide, y por qué</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>In the district</source>
        <translation>En el distrito</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Leadership</source>
        <translation>Cargos de liderazgo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Staff we know</source>
        <translation>Personal que conocemos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Local offices</source>
        <translation>Oficinas locales</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Say: %1</source>
        <translation>Se pronuncia: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Nothing is written down about this office yet.</source>
        <translation>Todavía no hay nada escrito sobre esta oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Reworded</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Say thank you</source>
        <translation>Dé las gracias</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>point %1</source>
        <translation>punto %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Thank-you letter after the note of %1</source>
        <translation>Carta de agradecimiento por la nota de %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Thank-you letter</source>
        <translation>Carta de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>Open {source} at {host} in the browser, source of {told}</source>
        <translation>Abrir {source} en {host} con el navegador, fuente de {told}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>Read it at %1</source>
        <translation>Leer en %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>No web address is given for it.</source>
        <translation>No se da ninguna dirección web para ella.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>The reports differ</source>
        <translation>Los informes no coinciden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>%n report(s) before</source>
        <translation>
            <numerusform>%n informe anterior</numerusform>
            <numerusform>%n informes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>typed in by %1</source>
        <translation>transcrito por %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Their words were not written down.</source>
        <translation>No se anotaron sus palabras.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Before the meeting: %1</source>
        <translation>Antes de la reunión: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Reasons: %1</source>
        <translation>Razones: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>We did not raise it.</source>
        <translation>No lo mencionamos.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Two people changed this report at the same time; this is what one of them wrote.</source>
        <translation>Dos personas cambiaron este informe al mismo tiempo; esto es lo que escribió una de ellas.</translation>
    </message>
</context>
<context>
    <name>OfficeField</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Which offices</source>
        <translation>Qué oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Office before</source>
        <translation>Oficina anterior</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Next office</source>
        <translation>Oficina siguiente</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>all offices</source>
        <translation>todas las oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>those we meet</source>
        <translation>las que visitamos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>its state</source>
        <translation>su estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>the House</source>
        <translation>la Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>the Senate</source>
        <translation>el Senado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>%n picked</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>pick some…</source>
        <translation>elegir algunas…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>OfficeList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Name, state, ZIP, room…</source>
        <translation>Nombre, estado, sala…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Filter offices</source>
        <translation>Filtrar oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>By name, state, district, ZIP code, committee, party or room; “mine” finds your own.</source>
        <translation>Por nombre, estado, distrito, código postal, comité, partido o sala; “mine” encuentra las suyas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Mine %n</source>
        <translation>
            <numerusform>Mías %n</numerusform>
            <numerusform>Mías %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n oficina</numerusform>
            <numerusform>%n oficinas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>No office fits “%1”</source>
        <translation>Ninguna oficina coincide con “%1”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>%n office(s) fit among all</source>
        <translation>
            <numerusform>%n oficina coincide entre todas</numerusform>
            <numerusform>%n oficinas coinciden entre todas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>%n office(s) fit with a word less</source>
        <translation>
            <numerusform>%n oficina coincide con una palabra menos</numerusform>
            <numerusform>%n oficinas coinciden con una palabra menos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Try a last name, a state, a district such as OH-3, or a room.</source>
        <translation>Pruebe un apellido, un estado, un distrito como OH-3, o una sala.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Offices are yours that you meet, that you wrote a note about, or that you elect.</source>
        <translation>Son suyas las oficinas con las que se reúne, sobre las que escribió una nota, o que usted elige con su voto.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
</context>
<context>
    <name>OfficePicker</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Name, state, ZIP…</source>
        <translation>Nombre, estado, ZIP…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Filter offices</source>
        <translation>Filtrar oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Offices to pick</source>
        <translation>Oficinas para elegir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>%n office(s) picked</source>
        <translation>
            <numerusform>%n oficina elegida</numerusform>
            <numerusform>%n oficinas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick all shown</source>
        <translation>Elegir todas las mostradas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick none shown</source>
        <translation>No elegir ninguna de las mostradas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick none</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick offices</source>
        <translation>Elegir oficinas</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>That meeting was dropped, so it is not on the card.</source>
        <translation>Esa reunión se canceló, por eso no está en la ficha.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Corrected on this laptop: %1</source>
        <translation>Corregido en esta computadora: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>The letter is saved: %1</source>
        <translation>La carta está guardada: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Your note is saved on this laptop.</source>
        <translation>Su nota está guardada en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>The photo is in no note, since its note was left while it was read. Add it again.</source>
        <translation>La foto no está en ninguna nota, porque se salió de su nota mientras se leía. Agréguela otra vez.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_acts.py"/>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_acts.py"/>
        <source>The page could not be opened here: %1</source>
        <translation>La página no se pudo abrir aquí: %1</translation>
    </message>
</context>
<context>
    <name>OfficesPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Pick an office</source>
        <translation>Elija una oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Type a name, a state or a room on the left.</source>
        <translation>Escriba a la izquierda un nombre, un estado o una sala.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>All offices</source>
        <translation>Todas las oficinas</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Syncing was not brought to its end</source>
        <translation>La sincronización no llegó a su fin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>All %n files like it</source>
        <translation>
            <numerusform>%n archivo así</numerusform>
            <numerusform>Los %n archivos así</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/page_view.py"/>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Nothing fits all of these words. Use fewer words, or only the beginning of one.</source>
        <translation>Nada coincide con todas estas palabras. Use menos palabras, o solo el comienzo de una.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Offices, measures, asks, notes, actions…</source>
        <translation>Oficinas, medidas, peticiones, notas, acciones…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Use the up and down arrows to choose, Enter to open.</source>
        <translation>Use las flechas arriba y abajo para elegir, y Enter para abrir.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>still reading…</source>
        <translation>todavía leyendo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>more than %n</source>
        <translation>
            <numerusform>más de %n</numerusform>
            <numerusform>más de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>%n more of {group}</source>
        <translation>
            <numerusform>%n más de {group}</numerusform>
            <numerusform>%n más de {group}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>{line}, {at} of {count}</source>
        <translation>{line}, {at} de {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Give the file a name that ends in one of these: %1</source>
        <translation>Dé al archivo un nombre que termine en uno de estos: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Handed to the printer %1.</source>
        <translation>Entregado a la impresora %1.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Type your passphrase</source>
        <translation>Escriba su frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Open my notes</source>
        <translation>Abrir mis notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Everything written here is sealed. The recovery key that you wrote down opens it too.</source>
        <translation>Todo lo escrito aquí está cifrado. La clave de recuperación que usted anotó también lo abre.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Another staffer</source>
        <translation>Otra persona de la oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Another of us</source>
        <translation>Otra persona nuestra</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Whom did you meet?</source>
        <translation>¿A quién vieron?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Staff you met</source>
        <translation>Personal de la oficina que vieron</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Who of us was there?</source>
        <translation>¿Quiénes de nosotros estuvieron?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Add %1</source>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Name of staffer %1</source>
        <translation>Nombre de la persona %1 de la oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Title of staffer %1</source>
        <translation>Cargo de la persona %1 de la oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Name of team member %1</source>
        <translation>Nombre de la persona %1 del equipo</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Your notes carry this name. Your team can read them once you send them; what you mark as private never leaves this laptop.</source>
        <translation>Sus notas llevan este nombre. Su equipo puede leerlas cuando usted las envíe; lo que marque como privado nunca sale de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Others</source>
        <translation>Otras personas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>I am not on the list</source>
        <translation>No estoy en la lista</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Your team or state</source>
        <translation>Su equipo o estado</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Back to the team’s file</source>
        <translation>Volver al archivo del equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Take in people</source>
        <translation>Tomar personas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Everybody in this file is on the team already.</source>
        <translation>Todas las personas de este archivo ya están en el equipo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>%n person(s) would be new or change</source>
        <translation>
            <numerusform>%n persona sería nueva o cambiaría</numerusform>
            <numerusform>%n personas serían nuevas o cambiarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>%n are on the team already, just as the file says</source>
        <translation>
            <numerusform>%n ya está en el equipo, tal como dice el archivo</numerusform>
            <numerusform>%n ya están en el equipo, tal como dice el archivo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Take them in</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>It is one step, and can be taken back. Nobody is taken off the team.</source>
        <translation>Es un solo paso y se puede deshacer. No se quita a nadie del equipo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Changed: %1</source>
        <translation>Cambia: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>What the columns are taken as</source>
        <translation>Cómo se entiende cada columna</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>not taken in</source>
        <translation>no se toma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>The column %1 is</source>
        <translation>La columna %1 es</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>for example: %1</source>
        <translation>por ejemplo: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Files with the same columns are taken in the same way from now on.</source>
        <translation>Desde ahora, los archivos con las mismas columnas se importan igual.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the whole name</source>
        <translation>el nombre completo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>last name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the delegation</source>
        <translation>la delegación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the state</source>
        <translation>el estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the district</source>
        <translation>el distrito</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the town</source>
        <translation>la localidad</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>what the person does</source>
        <translation>lo que hace la persona</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Name of who goes</source>
        <translation>Nombre de quien va</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Add somebody by name, then Enter</source>
        <translation>Añada a alguien por su nombre y pulse Intro</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Add who goes</source>
        <translation>Añadir a quien va</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Who goes</source>
        <translation>Quién va</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>%1 does not go</source>
        <translation>%1 no va</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Leads</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Tells a story</source>
        <translation>Cuenta su historia</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Asks</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Note taker</source>
        <translation>Quien anota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Keeps time</source>
        <translation>Cuida el tiempo</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Who is in photo %1?</source>
        <translation>¿Quién aparece en la foto %1?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Who is in it?</source>
        <translation>¿Quién aparece?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>What does photo %1 show, in words?</source>
        <translation>¿Qué muestra la foto %1, en palabras?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Do they agree that others see photo %1?</source>
        <translation>¿Aceptan que otros vean la foto %1?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>What does it show, for those who cannot see it?</source>
        <translation>¿Qué muestra, para quien no puede verla?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Take photo %1 out of the note</source>
        <translation>Quitar de la nota la foto %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Do they agree that others see it?</source>
        <translation>¿Aceptan que otros la vean?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Photo without words</source>
        <translation>Foto sin descripción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>There are words about this photo, and no picture.</source>
        <translation>Hay palabras sobre esta foto, pero ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Stays on this laptop: it is in no report or export, and is never sent.</source>
        <translation>Se queda en esta computadora: no está en ningún informe ni exportación, y nunca se envía.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Your team and organizers will see it.</source>
        <translation>Su equipo y los organizadores la verán.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Where and when it was taken is removed from the picture. Without consent a photo stays on this laptop.</source>
        <translation>De la foto se quita dónde y cuándo se tomó. Sin consentimiento, una foto se queda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Add a photo…</source>
        <translation>Agregar una foto…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Or drop JPEG or PNG files here.</source>
        <translation>O suelte aquí archivos JPEG o PNG.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Add a photo</source>
        <translation>Agregar una foto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>The photo is being read…</source>
        <translation>Se está leyendo la foto…</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <location filename="../../lobbykit/ui/widgets/pickers.py"/>
        <source>Pick from a calendar: %1</source>
        <translation>Elegir en un calendario: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/pickers.py"/>
        <source>Pick from a list: %1</source>
        <translation>Elegir de una lista: %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Briefs</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Leave-behinds</source>
        <translation>Hojas informativas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>PreviewArea</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>The page as text</source>
        <translation>La página como texto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Letter · %n page(s)</source>
        <translation>
            <numerusform>Carta · %n cara</numerusform>
            <numerusform>Carta · %n caras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>No page</source>
        <translation>Ninguna página</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>%n more thing(s), listed beside their fields.</source>
        <translation>
            <numerusform>%n cosa más, indicada junto a su campo.</numerusform>
            <numerusform>%n cosas más, indicadas junto a sus campos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>House and Senate</source>
        <translation>Cámara y Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Office beside</source>
        <translation>Oficina al lado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Read as text</source>
        <translation>Leer como texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Smaller page</source>
        <translation>Página más pequeña</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Fit the page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Larger page</source>
        <translation>Página más grande</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Preview</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>The form</source>
        <translation>El formulario</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>What to say at the counter</source>
        <translation>Qué decir en el mostrador</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Nothing was made.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>%n file(s) were made.</source>
        <translation>
            <numerusform>Se hizo %n archivo.</numerusform>
            <numerusform>Se hicieron %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>The correction names %n sheet(s).</source>
        <translation>
            <numerusform>La corrección nombra %n hoja.</numerusform>
            <numerusform>La corrección nombra %n hojas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Stopped. %n sheet(s) were made before.</source>
        <translation>
            <numerusform>Detenido. Antes se hizo %n hoja.</numerusform>
            <numerusform>Detenido. Antes se hicieron %n hojas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>What to make</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Plain text beside each</source>
        <translation>Texto sin formato junto a cada una</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Web page beside each</source>
        <translation>Página web junto a cada una</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Make the files</source>
        <translation>Crear los archivos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n oficina</numerusform>
            <numerusform>%n oficinas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Briefing</source>
        <translation>Ficha para leer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Day card for the phone</source>
        <translation>Tarjeta del día (teléfono)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Leave-behind</source>
        <translation>Hoja informativa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Paper report</source>
        <translation>Informe en papel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Print for this office</source>
        <translation>Imprimir para esta oficina</translation>
    </message>
</context>
<context>
    <name>PrintingRuns</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_runs.py"/>
        <source>Stopped. Nothing is half written.</source>
        <translation>Detenido. Nada quedó a medio escribir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/printing_runs.py"/>
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n archivo en %1</numerusform>
            <numerusform>%n archivos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Leave-behinds, one PDF for each office</source>
        <translation>Hojas informativas en PDF</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Send to a print shop</source>
        <translation>Mandar a una imprenta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Leave-behinds in large print</source>
        <translation>Hojas en letra grande</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Read-ahead for the staffer</source>
        <translation>Texto previo para el personal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Packet for the delegation</source>
        <translation>Carpeta de la delegación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Day card for the phone</source>
        <translation>Tarjeta del día (teléfono)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Paper report to fill in</source>
        <translation>Informe en papel para rellenar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Thank-you letters</source>
        <translation>Cartas de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>To e-mail or to print here: links work, and screen readers can read it.</source>
        <translation>Para enviar por correo o imprimir aquí: los enlaces funcionan, y los lectores de pantalla pueden leerlas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>All sheets in one file in walking order, cover sheets, a packing slip, and the order.</source>
        <translation>Todas las hojas en un solo archivo en el orden del recorrido, portadas, una lista de empaque y el pedido.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The same words in 18 points.</source>
        <translation>Las mismas palabras en 18 puntos.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>At most two pages to send before the meeting.</source>
        <translation>A lo sumo dos páginas para enviar antes de la reunión.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Schedule, office cards and answers, for those who go. Not for the office.</source>
        <translation>Horario, fichas de las oficinas y respuestas, para quienes van. No es para la oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>One file that a phone shows without a connection. Not for the office.</source>
        <translation>Un archivo que un teléfono muestra sin conexión. No es para la oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>One page for each meeting, to write on and type in later.</source>
        <translation>Una página por reunión, para escribir en ella y pasarla después.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Made from the notes of meetings that took place.</source>
        <translation>Hechas con las notas de las reuniones que tuvieron lugar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>One leaf for each office, a brief on each side.</source>
        <translation>Una hoja por oficina, con un informe en cada cara.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The office on the screen</source>
        <translation>La oficina en pantalla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Offices that we meet</source>
        <translation>Oficinas que visitamos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Offices picked by hand</source>
        <translation>Oficinas elegidas a mano</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>All offices of its state</source>
        <translation>Oficinas de su estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The House</source>
        <translation>La Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The Senate</source>
        <translation>El Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Every office</source>
        <translation>Todas las oficinas</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>Write a note about the office shown</source>
        <translation>Escribir una nota sobre la oficina que se ve</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>Make the team’s file</source>
        <translation>Hacer el archivo del equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>This is only tried out. Nothing of it is kept anyway.</source>
        <translation>Esto es solo una prueba. De todos modos no se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>This place is not made yet.</source>
        <translation>Esta sección aún no está hecha.</translation>
    </message>
</context>
<context>
    <name>PromiseMarking</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promise_marking.py"/>
        <source>Marked as done.</source>
        <translation>Marcada como cumplida.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promise_marking.py"/>
        <source>Marked as not done.</source>
        <translation>Marcada como no cumplida.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promise_marking.py"/>
        <source>%n promise(s) marked.</source>
        <translation>
            <numerusform>%n promesa marcada.</numerusform>
            <numerusform>%n promesas marcadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Another promise</source>
        <translation>Otra promesa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Promise %1</source>
        <translation>Promesa %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>What was promised?</source>
        <translation>¿Qué se prometió?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Who sees to promise %1</source>
        <translation>Quién se encarga de la promesa %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Who sees to it</source>
        <translation>Quién se encarga</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Promise %1 is due</source>
        <translation>Fecha de la promesa %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>By when: 12/5</source>
        <translation>Mes/día: 12/5</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Month and day, or year-month-day</source>
        <translation>Mes y día, o año-mes-día</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>It is done already</source>
        <translation>Ya está cumplida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Promise %1 is done</source>
        <translation>La promesa %1 está cumplida</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%n promise(s), all done</source>
        <translation>
            <numerusform>%n promesa, cumplida</numerusform>
            <numerusform>%n promesas, todas cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%n promise(s) not done yet</source>
        <translation>
            <numerusform>%n promesa sin cumplir</numerusform>
            <numerusform>%n promesas sin cumplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%n of them late</source>
        <translation>
            <numerusform>%n de ellas atrasada</numerusform>
            <numerusform>%n de ellas atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>What you or an office promises stands here as soon as it is written in a note.</source>
        <translation>Lo que usted o una oficina prometa aparece aquí en cuanto se escriba en una nota.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>No promises yet</source>
        <translation>Todavía no hay promesas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Show all promises</source>
        <translation>Mostrar todas las promesas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>There are others: choose fewer of the words above.</source>
        <translation>Hay otras: elija menos palabras de las de arriba.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>No promise is like that</source>
        <translation>No hay ninguna promesa así</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Choose all that are listed</source>
        <translation>Elegir todas las de la lista</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Late</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Done</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Ours</source>
        <translation>Nuestras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Theirs</source>
        <translation>Suyas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Said on %1</source>
        <translation>Dicho el %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>We promised</source>
        <translation>Prometimos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>They promised</source>
        <translation>Prometieron</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Seen to by %1</source>
        <translation>Se encarga %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>It is done</source>
        <translation>Está cumplida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Late: it was due %1</source>
        <translation>Atrasada: era para el %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Due %1</source>
        <translation>Para el %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Open, with no day set</source>
        <translation>Pendiente, sin fecha</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Mark as not done</source>
        <translation>Marcar como no cumplida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Mark as done</source>
        <translation>Marcar como cumplida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los arc&amp;hivos ocultos</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Verifique que el nombre del archivo sea correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se encontró la carpeta.
Verifique que el nombre de la carpeta sea correcto.</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>No se pudo borrar la carpeta.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>%n question(s) wait for our answer</source>
        <translation>
            <numerusform>%n pregunta espera nuestra respuesta</numerusform>
            <numerusform>%n preguntas esperan nuestra respuesta</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>A question that is marked “We owe the answer” in a note stands here until it is answered.</source>
        <translation>Una pregunta marcada en una nota como «Debemos la respuesta» aparece aquí hasta que se responda.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>No answer is owed</source>
        <translation>No se debe ninguna respuesta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Asked on %1</source>
        <translation>Preguntado el %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>%1 owes the answer</source>
        <translation>%1 debe la respuesta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>The brief answers nothing like it.</source>
        <translation>El informe no responde a nada parecido.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>The brief answers “%1”</source>
        <translation>El informe responde a «%1»</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Copy answer: %1</source>
        <translation>Copiar la respuesta: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Copy answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Mark as answered</source>
        <translation>Marcar como respondida</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../lobbykit/ui/rail.py"/>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/rail.py"/>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/rail.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>RawEditor</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/raw_editor.py"/>
        <source>Text of the brief’s file</source>
        <translation>Texto del archivo del informe</translation>
    </message>
</context>
<context>
    <name>ReadableCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>What anyone with the file can read</source>
        <translation>Qué puede leer quien tenga el archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>This is told once nothing is missing.</source>
        <translation>Se dirá cuando no falte nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>What is never in it</source>
        <translation>Qué no lleva nunca</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>Your team and organizers will read this, and nothing else of your notes.</source>
        <translation>Su equipo y los organizadores leerán esto, y nada más de sus notas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>Back to Sync</source>
        <translation>Volver a Sincronizar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>No note waits.</source>
        <translation>No hay ninguna nota en espera.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%n note(s) with words under “Only you”: they stay here.</source>
        <translation>
            <numerusform>%n nota con palabras en «Solo usted»: se quedan aquí.</numerusform>
            <numerusform>%n notas con palabras en «Solo usted»: se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%n photo(s) without consent: they stay here.</source>
        <translation>
            <numerusform>%n foto sin consentimiento: se queda aquí.</numerusform>
            <numerusform>%n fotos sin consentimiento: se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%n note(s) not finished: what is not saved yet is not on this page.</source>
        <translation>
            <numerusform>%n nota sin terminar: lo que aún no está guardado no está en esta página.</numerusform>
            <numerusform>%n notas sin terminar: lo que aún no está guardado no está en esta página.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>No office yet</source>
        <translation>Aún sin oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%1: withdrawn by %2 on %3. Its words are not sent.</source>
        <translation>%1: retirado por %2 el %3. Sus palabras no se envían.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>You have read this as it is now. Sending may begin.</source>
        <translation>Ya leyó esto tal como está ahora. El envío puede empezar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>Nothing is sent by pressing this.</source>
        <translation>Al pulsar esto no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>%n office(s) refused</source>
        <translation>
            <numerusform>%n oficina rechazada</numerusform>
            <numerusform>%n oficinas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>%n more office(s) were refused; manifest.csv lists them.</source>
        <translation>
            <numerusform>Se rechazó %n oficina más; manifest.csv la enumera.</numerusform>
            <numerusform>Se rechazaron %n oficinas más; manifest.csv las enumera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>Go to the sheet of {name}</source>
        <translation>Ir a la hoja de {name}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>Go to this sheet</source>
        <translation>Ir a esta hoja</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Type in a paper report</source>
        <translation>Pasar un informe en papel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Paste a filled text form</source>
        <translation>Pegar un formulario de texto lleno</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Code on the form</source>
        <translation>Código del formulario</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Whose report it is</source>
        <translation>De quién es el informe</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Type it in</source>
        <translation>Pasarlo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>The form as it came back, from its first line to its last</source>
        <translation>El formulario tal como llegó, de la primera línea a la última</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Who filled it in</source>
        <translation>Quién lo llenó</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Put it into a note</source>
        <translation>Pasarlo a una nota</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Paste the form first.</source>
        <translation>Primero pegue el formulario.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Type the code that is on the form.</source>
        <translation>Escriba el código que está en el formulario.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Write whose report it is: it stands under that name.</source>
        <translation>Escriba de quién es el informe: quedará bajo ese nombre.</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Offices that need a new sheet</source>
        <translation>Oficinas que necesitan otra hoja</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>What was wrong, in one sentence</source>
        <translation>Qué estaba mal, en una frase</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Print the new sheets</source>
        <translation>Imprimir las hojas nuevas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Reprint and correct</source>
        <translation>Reimprimir y corregir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>With it come a message for the chat, a mail, slips to hand over, and the list for each office.</source>
        <translation>Con ello vienen un mensaje para el chat, un correo, papeletas para entregar y la lista para cada oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>What was wrong, in one sentence (if you correct)</source>
        <translation>Qué estaba mal, en una frase (si corrige)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n more change(s).</source>
        <translation>
            <numerusform>%n cambio más.</numerusform>
            <numerusform>%n cambios más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>(not kept)</source>
        <translation>(no se conservó)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>It said: %1
It says now: %2</source>
        <translation>Decía: %1
Ahora dice: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Nothing of this brief was printed from here yet, so nothing can be out of date.</source>
        <translation>De este informe aún no se imprimió nada desde aquí, así que nada puede estar desactualizado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>All %n sheet(s) that were printed still say the same.</source>
        <translation>
            <numerusform>La %n hoja que se imprimió sigue diciendo lo mismo.</numerusform>
            <numerusform>Las %n hojas que se imprimieron siguen diciendo lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n sheet(s) that are out say something else today.</source>
        <translation>
            <numerusform>%n hoja entregada hoy diría otra cosa.</numerusform>
            <numerusform>%n hojas entregadas hoy dirían otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n of the offices have a new member by now.</source>
        <translation>
            <numerusform>%n de las oficinas tiene ya un nuevo miembro.</numerusform>
            <numerusform>%n de las oficinas tienen ya un nuevo miembro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnActs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_acts.py"/>
        <source>The stick to write to</source>
        <translation>La memoria en la que escribir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_acts.py"/>
        <source>The stick for your own box</source>
        <translation>La memoria para su propia casilla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_acts.py"/>
        <source>Kept and read back: %1</source>
        <translation>Guardado y leído de vuelta: %1</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Before it goes back to whoever lent it. You can stop after each step and go on another day.</source>
        <translation>Antes de que vuelva a quien la prestó. Puede parar después de cada paso y seguir otro día.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Return this laptop</source>
        <translation>Devolver esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>1. Send what waits</source>
        <translation>1. Envíe lo que espera</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>This laptop belongs to no team, so nothing can be sent.</source>
        <translation>Esta computadora no pertenece a ningún equipo, así que no se puede enviar nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Nothing waits: all of it was sent and read back.</source>
        <translation>Nada espera: todo se envió y se leyó de vuelta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n thing(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n cosa espera su envío.</numerusform>
            <numerusform>%n cosas esperan su envío.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>One moment: this is being done.</source>
        <translation>Un momento: se está haciendo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Read what will be sent</source>
        <translation>Leer lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Write it to a stick…</source>
        <translation>Escribirlo en una memoria…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Sync now with %1</source>
        <translation>Sincronizar ahora con %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Each file is read back after it was written. A stick must then be brought to an organizer.</source>
        <translation>Cada archivo se lee de vuelta después de escribirlo. Una memoria debe llevarse luego a un organizador.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The organizer has %1 of %n note(s)</source>
        <translation>
            <numerusform>El organizador tiene %1 de %n nota</numerusform>
            <numerusform>El organizador tiene %1 de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>2. See that it has arrived</source>
        <translation>2. Vea que haya llegado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The organizer has %1 of %n photo(s)</source>
        <translation>
            <numerusform>El organizador tiene %1 de %n foto</numerusform>
            <numerusform>El organizador tiene %1 de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Only what an organizer’s other laptop has confirmed counts. Let an organizer sync, then sync here again.</source>
        <translation>Solo cuenta lo que confirmó la otra computadora de un organizador. Deje que un organizador sincronice y sincronice aquí de nuevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n note(s) not confirmed yet</source>
        <translation>
            <numerusform>%n nota sin confirmar todavía</numerusform>
            <numerusform>%n notas sin confirmar todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n other thing(s) not confirmed yet: meetings, promises, prints</source>
        <translation>
            <numerusform>%n cosa más sin confirmar todavía: reuniones, promesas, impresiones</numerusform>
            <numerusform>%n cosas más sin confirmar todavía: reuniones, promesas, impresiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n note(s) typed and not saved: finish them under Notes</source>
        <translation>
            <numerusform>%n nota escrita y no guardada: termínela en Notas</numerusform>
            <numerusform>%n notas escritas y no guardadas: termínelas en Notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n photo(s) not confirmed yet. Those that nobody agreed to share never leave this laptop.</source>
        <translation>
            <numerusform>%n foto aún sin confirmar. Las que nadie aceptó compartir nunca salen de esta computadora.</numerusform>
            <numerusform>%n fotos aún sin confirmar. Las que nadie aceptó compartir nunca salen de esta computadora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>What nobody has confirmed can be given up. It is then lost for good.</source>
        <translation>A lo que nadie confirmó se puede renunciar. Entonces se pierde para siempre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Give up %n thing(s)</source>
        <translation>
            <numerusform>Renunciar a %n cosa</numerusform>
            <numerusform>Renunciar a %n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n entry(ies) of your own box that nobody else has.</source>
        <translation>
            <numerusform>%n entrada de su propia casilla que nadie más tiene.</numerusform>
            <numerusform>%n entradas de su propia casilla que nadie más tiene.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>3. Your own box</source>
        <translation>3. Su propia casilla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It is kept on your stick, and was read back.</source>
        <translation>Está guardado en su memoria, y se leyó de vuelta.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>A passphrase for the file, which only you know</source>
        <translation>Una frase de contraseña para el archivo, que solo usted conoce</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The same passphrase once more</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The two passphrases are not the same. Type them once more.</source>
        <translation>Las dos frases de contraseña no son iguales. Escríbalas otra vez.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Keep it on a stick…</source>
        <translation>Guardarlo en una memoria…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It becomes a file that only your passphrase opens, also with the program age. Photos are not in it.</source>
        <translation>Se convierte en un archivo que solo abre su frase de contraseña, también con el programa age. Las fotos no van en él.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Give up %n entry(ies) of my own</source>
        <translation>
            <numerusform>Renunciar a %n entrada mía</numerusform>
            <numerusform>Renunciar a %n entradas mías</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It removes your notes, their copies, what was sent and received, keys, drafts and recent files.</source>
        <translation>Quita sus notas, sus copias, lo enviado y recibido, las claves, los borradores y los archivos recientes.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It cannot remove printed sheets, exports and files saved elsewhere, copies in the mailbox, backups of the system, and what a drive keeps of deleted files. Only a drive that is encrypted or wiped gives nothing back.</source>
        <translation>No puede quitar las hojas impresas, las exportaciones y los archivos guardados en otro lugar, las copias en el buzón, los respaldos del sistema, ni lo que un disco conserva de los archivos borrados. Solo un disco cifrado o limpiado no devuelve nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Last: forget everything</source>
        <translation>Por último: olvidarlo todo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Forget everything on this laptop</source>
        <translation>Olvidar todo en esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>lobbykit closes and then says what it could not remove.</source>
        <translation>lobbykit se cierra y después dice lo que no pudo quitar.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>Delegate</source>
        <translation>Delegado/a</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>Team lead</source>
        <translation>Líder de equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>Organizer</source>
        <translation>Organizador/a</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>First you see the offices you meet, in larger type. Everything else stays there.</source>
        <translation>Primero verá las oficinas con las que se reúne, en letra más grande. Todo lo demás sigue ahí.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>First you see the leave-behinds to tailor and print. Everything else stays there.</source>
        <translation>Primero verá las hojas informativas para adaptar e imprimir. Todo lo demás sigue ahí.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>First you see the dashboard of all teams. Everything else stays there.</source>
        <translation>Primero verá el panel de todos los equipos. Todo lo demás sigue ahí.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Offices with no meeting, in walking order</source>
        <translation>Oficinas sin reunión, en orden de recorrido</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Drop-off round</source>
        <translation>Recorrido de entrega</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Tick an office once you have left the sheets there. Press the line to see its card.</source>
        <translation>Marque una oficina cuando haya dejado allí las hojas. Pulse la línea para ver su ficha.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Each of these has a meeting, or none of them is known here.</source>
        <translation>Cada una de estas tiene reunión, o aquí no se conoce ninguna.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Show all offices</source>
        <translation>Mostrar todas las oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>No office to pass by</source>
        <translation>Ninguna oficina por recorrer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>%n office(s) with no meeting, by building and floor</source>
        <translation>
            <numerusform>%n oficina sin reunión</numerusform>
            <numerusform>%n oficinas sin reunión, por edificio y piso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>%n visited already</source>
        <translation>
            <numerusform>%n ya visitada</numerusform>
            <numerusform>%n ya visitadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>left</source>
        <translation>ya se dejó</translation>
    </message>
</context>
<context>
    <name>RunShown</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/run_shown.py"/>
        <source>Something went wrong; nothing more was made.</source>
        <translation>Algo salió mal; no se hizo nada más.</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>After a meeting, each ask gets one of these levels: a word and a sign for people, the number for tables.</source>
        <translation>Después de una reunión, cada petición recibe uno de estos niveles: una palabra y un signo para las personas, el número para las tablas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>How support is written down</source>
        <translation>Cómo se anota el apoyo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Where there is no level, a note says why:</source>
        <translation>Donde no hay nivel, una nota dice por qué:</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>not counted</source>
        <translation>no se cuenta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Levels in your own words</source>
        <translation>Niveles con sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Two to seven, one on each line, the most supportive first. Letters without accents.</source>
        <translation>De dos a siete, uno por línea, primero el que más apoya. Letras sin acentos.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Use these words</source>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Use the usual words</source>
        <translation>Usar las palabras de siempre</translation>
    </message>
</context>
<context>
    <name>ServerActs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/server_acts.py"/>
        <source>The certificate of your team’s own authority</source>
        <translation>El certificado de la autoridad propia de su equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/server_acts.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/server_acts.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>What comes first</source>
        <translation>Qué aparece primero</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>These settings stay on this computer.</source>
        <translation>Estos ajustes se quedan en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Nobody has said yet.</source>
        <translation>Nadie lo ha dicho todavía.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Change who you are</source>
        <translation>Cambiar quién es usted</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Move as little as possible</source>
        <translation>Mover lo menos posible</translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>This is what your team and organizers will read</source>
        <translation>Esto es lo que leerán su equipo y los organizadores</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>Close what will be sent</source>
        <translation>Cerrar lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>What is in “Only you” is not in it, and is never sent.</source>
        <translation>Lo que escriba en «Solo usted» no está aquí y nunca se envía.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ShopQuestions</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Copies for each office</source>
        <translation>Copias para cada oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Print on both sides</source>
        <translation>Imprimir por ambas caras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>White, the usual</source>
        <translation>Blanco, el habitual</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>White, heavier (28 lb)</source>
        <translation>Blanco, más grueso (28 lb)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>White, recycled</source>
        <translation>Blanco, reciclado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>When it is picked up</source>
        <translation>Cuándo se recoge</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Sunday, 4 p.m.</source>
        <translation>Domingo, 4 p. m.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Where it is picked up</source>
        <translation>Dónde se recoge</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>The shop on K Street</source>
        <translation>La imprenta de la calle K</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Whom they call with questions</source>
        <translation>A quién llaman si hay preguntas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Name and telephone</source>
        <translation>Nombre y teléfono</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Team that carries them</source>
        <translation>Equipo que las lleva</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Ohio, team 2</source>
        <translation>Ohio, equipo 2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>What the counter will ask</source>
        <translation>Lo que preguntarán en el mostrador</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>How many copies for each office?</source>
        <translation>¿Cuántas copias para cada oficina?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Which paper? (US Letter, black ink)</source>
        <translation>¿Qué papel? (carta, tinta negra)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>When is it picked up?</source>
        <translation>¿Cuándo se recoge?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Whom do they call with questions?</source>
        <translation>¿A quién llaman si hay preguntas?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Who carries them? (on the cover sheets)</source>
        <translation>¿Quién las lleva? (en las portadas)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Move in a list</source>
        <translation>Moverse por una lista</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Open, or press the button</source>
        <translation>Abrir, o pulsar el botón</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Close what lies above the window</source>
        <translation>Cerrar lo que está encima de la ventana</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>In lists and forms</source>
        <translation>En listas y formularios</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/side.py"/>
        <source>Tailor a leave-behind</source>
        <translation>Adaptar una hoja informativa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/side.py"/>
        <source>Changes show on the page as you type.</source>
        <translation>Los cambios se ven en la página mientras escribe.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Keep it in this computer’s keyring</source>
        <translation>Guardarla en el llavero de esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Password of %1 on %2</source>
        <translation>Contraseña de %1 en %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>The keyring of this computer has its password.</source>
        <translation>El llavero de esta computadora tiene la contraseña.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>The password that stood in the address is used once. It stands in no file.</source>
        <translation>La contraseña que estaba en la dirección se usa una vez. No está en ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>This computer has no keyring for programs: it is asked for each time, and kept nowhere.</source>
        <translation>Esta computadora no tiene llavero para programas: la contraseña se pide cada vez y no se guarda en ningún lugar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Otherwise it is asked for each time, and nothing is synced by itself.</source>
        <translation>Si no, se pide cada vez y nada se sincroniza por sí solo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Forget the password</source>
        <translation>Olvidar la contraseña</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Type the password first.</source>
        <translation>Escriba primero la contraseña.</translation>
    </message>
</context>
<context>
    <name>SourceFilter</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Which sources are shown</source>
        <translation>Qué fuentes se muestran</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>SourceStates</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Sound</source>
        <translation>En orden</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Add a source in the form, then refer to it in the text.</source>
        <translation>Agregue una fuente en el formulario y luego cítela en el texto.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>All sources are sound</source>
        <translation>Todas las fuentes están bien</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Each has an address, was checked and is used.</source>
        <translation>Cada una tiene dirección, se comprobó y se usa.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Checked %1</source>
        <translation>Comprobada el %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Used by</source>
        <translation>Usada en</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Edit source %1</source>
        <translation>Editar la fuente %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Open website of %1</source>
        <translation>Abrir el sitio web de %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Open website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Nothing refers to it</source>
        <translation>Nada la cita</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Last checked %1</source>
        <translation>Comprobada por última vez el %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Never checked</source>
        <translation>Nunca comprobada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>%1: go to where %2 is used</source>
        <translation>%1: ir adonde se usa %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Opening</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Ask</source>
        <translation>Petición</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Talking point</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Story</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Local sentence</source>
        <translation>Frase local</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>StaffJoining</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_joining.py"/>
        <source>%1 and %2 are listed as one person.</source>
        <translation>%1 y %2 figuran como una misma persona.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_joining.py"/>
        <source>%1 is listed as somebody else.</source>
        <translation>%1 figura como otra persona.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%n person(s) on the staff of offices</source>
        <translation>
            <numerusform>%n persona del personal de las oficinas</numerusform>
            <numerusform>%n personas del personal de las oficinas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Staff names</source>
        <translation>Nombres del personal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Whoever is named as staff in a note stands here, and names that look alike side by side.</source>
        <translation>Aquí aparece el personal que nombran las notas, y los nombres parecidos uno junto al otro.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>No staff yet</source>
        <translation>Todavía no hay personal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Names that look alike within one office would stand here side by side.</source>
        <translation>Los nombres parecidos dentro de una oficina aparecerían aquí uno junto al otro.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>No two names look alike</source>
        <translation>No hay dos nombres parecidos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>These may be one person. Nothing is merged before you say so, and notes keep their names.</source>
        <translation>Pueden ser una misma persona. Nada se une hasta que usted lo diga, y las notas conservan sus nombres.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Listed as one person</source>
        <translation>Figuran como una misma persona</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%1 and %2, %3</source>
        <translation>%1 y %2, %3</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>also spelled %1</source>
        <translation>también escrito %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Merge both as %1</source>
        <translation>Unir ambos como %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Merge under this name</source>
        <translation>Unir con este nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Also spelled %1</source>
        <translation>También escrito %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%1 is somebody else</source>
        <translation>%1 es otra persona</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Read card</source>
        <translation>Leer la ficha</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>Your %n note(s) are safe on this laptop, %n not yet sent</source>
        <translation>
            <numerusform>Su %n nota está a salvo en esta computadora, %n sin enviar</numerusform>
            <numerusform>Sus %n notas están a salvo en esta computadora, %n sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>Your %n note(s) are safe on this laptop</source>
        <translation>
            <numerusform>Su %n nota está a salvo en esta computadora</numerusform>
            <numerusform>Sus %n notas están a salvo en esta computadora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>No notes yet. Each is safe on this laptop once you write it.</source>
        <translation>Aún no hay notas. Cada una está a salvo en esta computadora en cuanto la escribe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>Offices as of %n day(s) ago</source>
        <translation>
            <numerusform>Oficinas según datos de hace %n día</numerusform>
            <numerusform>Oficinas según datos de hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n note(s) of yours wait(s) to be sent</source>
        <translation>
            <numerusform>%n nota suya espera su envío</numerusform>
            <numerusform>%n notas suyas esperan su envío</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>No note of yours waits to be sent</source>
        <translation>Ninguna nota suya espera su envío</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Each was on the disk before “saved” was said, and is kept until it was sent.</source>
        <translation>Cada una estaba en el disco antes de que se dijera “guardado”, y se conserva hasta que se envíe.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Read what is sent</source>
        <translation>Leer lo que se envía</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>The organizer has %1 of %n note(s)</source>
        <translation>
            <numerusform>El organizador tiene %1 de %n nota</numerusform>
            <numerusform>El organizador tiene %1 de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Counted only from what an organizer’s laptop has confirmed. Sync again after they have synced.</source>
        <translation>Se cuenta solo lo que confirmó la computadora de un organizador. Sincronice otra vez después de que ellos lo hayan hecho.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>The organizer has %1 of %n photo(s)</source>
        <translation>
            <numerusform>El organizador tiene %1 de %n foto</numerusform>
            <numerusform>El organizador tiene %1 de %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n other change(s) wait(s): meetings, promises, prints.</source>
        <translation>
            <numerusform>%n cambio más espera: reuniones, promesas, impresiones.</numerusform>
            <numerusform>%n cambios más esperan: reuniones, promesas, impresiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n note(s) of your own box wait(s), sealed so that only you can open them.</source>
        <translation>
            <numerusform>%n entrada de su propia casilla espera, sellada para que solo usted la abra.</numerusform>
            <numerusform>%n entradas de su propia casilla esperan, selladas para que solo usted las abra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n bundle(s) sealed for others are carried along unread.</source>
        <translation>
            <numerusform>%n paquete sellado para otros viaja sin leerse.</numerusform>
            <numerusform>%n paquetes sellados para otros viajan sin leerse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n file(s) are of a newer lobbykit: update it to read them.</source>
        <translation>
            <numerusform>%n archivo es de un lobbykit más nuevo: actualícelo para leerlo.</numerusform>
            <numerusform>%n archivos son de un lobbykit más nuevo: actualícelo para leerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n file(s) are not whole yet; they are looked at again each time.</source>
        <translation>
            <numerusform>%n archivo todavía no está completo; se mira de nuevo cada vez.</numerusform>
            <numerusform>%n archivos todavía no están completos; se miran de nuevo cada vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrikePanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Withdrawn words are shown nowhere any more: in no list, search, report or export. That they were withdrawn, by whom and when, stays on record. Undo brings them back.</source>
        <translation>Las palabras retiradas ya no se muestran en ninguna parte: en ninguna lista, búsqueda, informe ni exportación. Que se retiraron, quién y cuándo, queda registrado. Deshacer las devuelve.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Which words do you withdraw?</source>
        <translation>¿Qué palabras retira?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Withdraw nothing</source>
        <translation>No retirar nada</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Strike: %1</source>
        <translation>Tachar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Strike this</source>
        <translation>Tachar esto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Nothing in it was written by you on this laptop.</source>
        <translation>Usted no escribió nada de esto en esta computadora.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>Synced.</source>
        <translation>Sincronizado.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>Syncing was not brought to its end.</source>
        <translation>La sincronización no llegó a su fin.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>The folder that your team shares</source>
        <translation>La carpeta que comparte su equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>A copy of everything was made and read back.</source>
        <translation>Se hizo una copia de todo y se volvió a leer entera.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>Show the copies</source>
        <translation>Mostrar las copias</translation>
    </message>
</context>
<context>
    <name>SyncPages</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Send and receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Team and laptops</source>
        <translation>Equipo y computadoras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Return this laptop</source>
        <translation>Devolver esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>One moment: what lies on this laptop is being looked through.</source>
        <translation>Un momento: se está revisando lo que hay en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>SyncPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What goes to your team, what came, and what waits</source>
        <translation>Lo que va a su equipo, lo que llegó y lo que espera</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Found a team…</source>
        <translation>Fundar un equipo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Open the file that your team sent you, or found a team. Until then nothing leaves this laptop.</source>
        <translation>Abra el archivo que le envió su equipo, o funde un equipo. Hasta entonces nada sale de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>This laptop belongs to no team yet</source>
        <translation>Esta computadora todavía no pertenece a ningún equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Show its words</source>
        <translation>Ver sus palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Read its eight words to your organizer. What you send is kept, and read once it is let in.</source>
        <translation>Lea sus ocho palabras a su organizador. Lo que envíe se guarda, y se lee cuando la admitan.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>This laptop is not let in yet</source>
        <translation>Esta computadora todavía no fue admitida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>An organizer has put this laptop out: what it sends no longer counts.</source>
        <translation>Un organizador excluyó esta computadora: lo que envía ya no cuenta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>%n note(s) wait on this laptop</source>
        <translation>
            <numerusform>%n nota espera en esta computadora</numerusform>
            <numerusform>%n notas esperan en esta computadora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>No note waits</source>
        <translation>Ninguna nota espera</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Each was on the disk before “saved” was said, and is kept until it was sent.</source>
        <translation>Cada una estaba en el disco antes de que se dijera “guardado”, y se conserva hasta que se envíe.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Read what will be sent</source>
        <translation>Leer lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>All of it on one page, once before anything is sent for the first time.</source>
        <translation>Todo en una página, una vez antes de que se envíe algo por primera vez.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What your team will read</source>
        <translation>Lo que leerá su equipo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>%n note(s) not finished</source>
        <translation>
            <numerusform>%n nota sin terminar</numerusform>
            <numerusform>%n notas sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What was typed is kept. Finish it under Notes.</source>
        <translation>Lo escrito se conserva. Termínelo en Notas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Offices, meetings and briefs come in a .lobbykit file. You see what is in it before it is opened.</source>
        <translation>Las oficinas, reuniones e informes llegan en un archivo .lobbykit. Usted ve lo que contiene antes de abrirlo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Open the file your team sent you</source>
        <translation>Abra el archivo que le envió su equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Carry a copy of everything</source>
        <translation>Llevar una copia de todo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>One file, which you can carry on a stick. “lobbykit restore” in a terminal brings it back.</source>
        <translation>Un solo archivo, que puede llevar en una memoria USB. “lobbykit restore” en una terminal lo recupera.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>The newest copy is of {day}.</source>
        <translation>La copia más reciente es del {day}.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Show the copies</source>
        <translation>Mostrar las copias</translation>
    </message>
</context>
<context>
    <name>TailorForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Brief</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Brief on the reverse</source>
        <translation>Informe al dorso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Local paragraph</source>
        <translation>Párrafo local</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>One local fact or name, with **bold** if you like. It is printed as you type it.</source>
        <translation>Un dato o nombre local, con **negrita** si quiere. Se imprime tal como lo escribe.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Name of the staffer</source>
        <translation>Nombre de la persona del personal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Story</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Nothing, or what has no room in front</source>
        <translation>Nada, o lo que no cabe delante</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>%1 of about %2 characters</source>
        <translation>%1 de unos %2 caracteres</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Swap front and reverse</source>
        <translation>Intercambiar frente y dorso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>On the reverse</source>
        <translation>Al dorso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Second brief…</source>
        <translation>Al dorso…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Second brief on the reverse</source>
        <translation>Segundo informe al dorso</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>In the district or state</source>
        <translation>En el distrito o estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Drag, or Alt+Up/Down</source>
        <translation>Arrastre, o Alt+flechas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Asks on this page</source>
        <translation>Peticiones de esta página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>For the attention of (staffer)</source>
        <translation>A la atención de (personal)</translation>
    </message>
</context>
<context>
    <name>TakingPeople</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/taking_people.py"/>
        <source>Line %1:</source>
        <translation>Línea %1:</translation>
    </message>
</context>
<context>
    <name>TeamActs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>The team is founded. Save its organizer key now, away from this laptop.</source>
        <translation>El equipo está fundado. Guarde ahora su clave de organizador, lejos de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>%1 is let in. Sync, so that everybody learns of it.</source>
        <translation>%1 fue admitido. Sincronice para que todos lo sepan.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>It is put out. Sync, so that everybody learns of it.</source>
        <translation>Quedó excluida. Sincronice para que todos lo sepan.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>Where to keep the organizer key</source>
        <translation>Dónde guardar la clave de organizador</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>The team is who may read the notes. You become its first organizer: every note is sealed on the laptop it was written on, and only organizers&apos; laptops open it.</source>
        <translation>El equipo es quien puede leer las notas. Usted será su primer organizador: cada nota se sella en el portátil donde se escribió, y solo la abren los portátiles de los organizadores.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>What the team is called</source>
        <translation>Cómo se llama el equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Whom to call when something is lost</source>
        <translation>A quién llamar si algo se pierde</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Found the team</source>
        <translation>Fundar el equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Found your team</source>
        <translation>Funde su equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Where notes are brought or sent</source>
        <translation>Adónde se llevan o envían las notas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Say which folder or stick, in your own words, or give an address that begins with https://. Never a password: everybody with the file reads this.</source>
        <translation>Diga qué carpeta o memoria, con sus palabras, o dé una dirección que empiece por https://. Nunca una contraseña: esto lo lee quien tenga el archivo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>The team: %1</source>
        <translation>El equipo: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>The organizer key opens every note of the team. Keep it in a file on a stick, with the papers of your organization: if this laptop is lost, it is the only way to what was sent.</source>
        <translation>La clave de organizador abre todas las notas del equipo. Guárdela en un archivo en una memoria, con los papeles de su organización: si se pierde este portátil, es el único camino a lo enviado.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Keep the organizer key…</source>
        <translation>Guardar la clave de organizador…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Written. Take the stick away from this laptop.</source>
        <translation>Escrita. Aleje la memoria de este portátil.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Who can read what you send, and whose laptops belong to the team</source>
        <translation>Quién puede leer lo que usted envía, y qué computadoras pertenecen al equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>No team yet</source>
        <translation>Todavía no hay equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>If your team exists, its file says so: open it, and this laptop belongs to the team.</source>
        <translation>Si su equipo ya existe, su archivo lo dice: ábralo, y esta computadora pertenece al equipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Open your team’s file</source>
        <translation>Abrir el archivo de su equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This team does not seal: anyone who finds this stick can read the notes.</source>
        <translation>Este equipo no sella: quien encuentre esta memoria puede leer las notas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>%n laptop(s) wait(s) for an organizer.</source>
        <translation>
            <numerusform>%n computadora espera a un organizador.</numerusform>
            <numerusform>%n computadoras esperan a un organizador.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop is in the team.</source>
        <translation>Esta computadora está en el equipo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop was let in unseen: have an organizer compare its words.</source>
        <translation>Esta computadora fue admitida sin verla: pida a un organizador que compare sus palabras.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop waits to be let in: read its words to your organizer.</source>
        <translation>Esta computadora espera que la admitan: lea sus palabras a su organizador.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This key belongs to somebody else in the team: tell your organizer.</source>
        <translation>Esta clave pertenece a otra persona del equipo: avise a su organizador.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>An organizer has put this laptop out: what it sends no longer counts.</source>
        <translation>Un organizador excluyó esta computadora: lo que envía ya no cuenta.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Read these words to your organizer, on the telephone or face to face, never by mail.</source>
        <translation>Lea estas palabras a su organizador, por teléfono o en persona, nunca por correo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>These words stand for its keys. Who compares them with you knows that it is your laptop.</source>
        <translation>Estas palabras representan sus claves. Quien las compare con usted sabe que es su computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>The words of this laptop: %1</source>
        <translation>Las palabras de esta computadora: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>The same as a code for a camera</source>
        <translation>Lo mismo como código para una cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Organizer</source>
        <translation>Organizador/a</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Team lead</source>
        <translation>Líder de equipo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Delegate</source>
        <translation>Delegado/a</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>No laptop has asked yet</source>
        <translation>Ninguna computadora ha pedido entrar todavía</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Let in, words compared</source>
        <translation>Admitida, palabras comparadas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Let in unseen: compare its words</source>
        <translation>Admitida sin verla: compare sus palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>%1 (this laptop)</source>
        <translation>%1 (esta computadora)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put out: %1, %2</source>
        <translation>Excluir: %1, %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put out…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>What this laptop of %1 writes from now on counts no more, and nothing new is sealed to it.</source>
        <translation>Lo que esta computadora de %1 escriba desde ahora ya no cuenta, y nada nuevo se sella para ella.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>What it could read until now it still can, and what you hold of it stays. It stays out: it comes back only with new keys.</source>
        <translation>Lo que podía leer hasta ahora lo sigue pudiendo leer, y lo que usted tiene de ella se queda. Queda fuera: solo vuelve con claves nuevas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put this laptop out</source>
        <translation>Excluir esta computadora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Leave it in</source>
        <translation>Dejarla dentro</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Save the key…</source>
        <translation>Guardar la clave…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Whoever has this file reads every note, so keep it away from this laptop. With all laptops of organizers lost, nothing else opens sealed notes.</source>
        <translation>Quien tenga este archivo lee todas las notas, así que guárdelo lejos de esta computadora. Si se pierden todas las computadoras de organizadores, nada más abre las notas selladas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>The organizer key</source>
        <translation>La clave de organizador</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Opens the file in a window of its own, as on a laptop that has nothing yet. There you pick one of your people or type another name, and go through everything. Nothing of it is sent or kept, and your own work is not touched.</source>
        <translation>Abre el archivo en una ventana propia, como en un portátil que aún no tiene nada. Allí elige a una de sus personas o escribe otro nombre, y lo recorre todo. Nada de ello se envía ni se guarda, y su propio trabajo no se toca.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Try it as a delegate</source>
        <translation>Probarlo como delegado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Only tell what is in it</source>
        <translation>Solo decir qué contiene</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>How it looks to a delegate</source>
        <translation>Cómo lo ve un delegado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It is being tried…</source>
        <translation>Se está probando…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It opens, and says: signed by %1.</source>
        <translation>Se abre y dice: firmado por %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Without a delegation</source>
        <translation>Sin delegación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>and %n more delegation(s)</source>
        <translation>
            <numerusform>y %n delegación más</numerusform>
            <numerusform>y %n delegaciones más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Nobody finds their name: each has to type it.</source>
        <translation>Nadie halla su nombre: cada cual tiene que escribirlo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>%n meeting(s) to go to</source>
        <translation>
            <numerusform>%n reunión a la que ir</numerusform>
            <numerusform>%n reuniones a las que ir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>The first: %1</source>
        <translation>La primera: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>%n brief(s): %1</source>
        <translation>
            <numerusform>%n informe: %1</numerusform>
            <numerusform>%n informes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>%n office(s) to look up</source>
        <translation>
            <numerusform>%n oficina para consultar</numerusform>
            <numerusform>%n oficinas para consultar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Notes are for %1: sealed for %2.</source>
        <translation>Las notas son para %1: selladas para %2.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Notes go to: %1</source>
        <translation>Las notas van a: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It does not say where to bring the notes.</source>
        <translation>No dice adónde llevar las notas.</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/trouble_bar.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/trouble_bar.py"/>
        <source>Not saved: %1 What you typed stands only in this window. “As text” shows it to copy.</source>
        <translation>No se guardó: %1 Lo que escribió solo está en esta ventana. “Como texto” lo muestra para copiarlo.</translation>
    </message>
</context>
<context>
    <name>TwoTextsPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Their text</source>
        <translation>El otro texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Somebody removed %1. Yours is not lost: “Keep mine” writes it again.</source>
        <translation>Alguien eliminó %1. Lo suyo no se ha perdido: «Conservar el mío» lo escribe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>%1 cannot be read any more: it is no text, or it is locked. Yours is not lost.</source>
        <translation>%1 ya no se puede leer: no es texto o está bloqueado. Lo suyo no se ha perdido.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Somebody changed %1 outside of this window. Nothing is written until you choose.</source>
        <translation>Alguien cambió %1 fuera de esta ventana. No se escribe nada hasta que usted elija.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>“Keep mine” keeps a copy of theirs beside the file.</source>
        <translation>“Conservar el mío” guarda una copia del otro junto al archivo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Yours</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Theirs</source>
        <translation>El otro</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../lobbykit/ui/undoing.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/undoing.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Only you see this.</source>
        <translation>Solo usted ve esto.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Another version came in while this was open: read it before you choose.</source>
        <translation>Llegó otra versión mientras esto estaba abierto: léala antes de elegir.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Shown until you choose</source>
        <translation>Se muestra hasta que elija</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Choose version %1, by %2: %3</source>
        <translation>Elegir la versión %1, de %2: %3</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Choose this one</source>
        <translation>Elegir esta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Combine them in one text</source>
        <translation>Combinarlas en un solo texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>One text of all versions: %1</source>
        <translation>Un solo texto de todas las versiones: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Let this text stand</source>
        <translation>Dejar este texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Show the meeting</source>
        <translation>Ver la reunión</translation>
    </message>
</context>
<context>
    <name>VersionSettling</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Chosen. The other versions stay under “Earlier versions”.</source>
        <translation>Elegida. Las otras versiones siguen en «Versiones anteriores».</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Combined. All versions stay under “Earlier versions”.</source>
        <translation>Combinadas. Todas las versiones siguen en «Versiones anteriores».</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Kept: it is not deleted any more.</source>
        <translation>Conservado: ya no está borrado.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>It stands again.</source>
        <translation>Vuelve a ser la actual.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>You (%1), %2, %3 by your clock</source>
        <translation>Usted (%1), %2, %3 según su reloj</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>%1, %2, %3 by their clock</source>
        <translation>%1, %2, %3 según el reloj de quien lo escribió</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Earlier versions: %1</source>
        <translation>Versiones anteriores: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/marked_words.py"/>
        <source>Different here: %1</source>
        <translation>Distinto aquí: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/versions_button.py"/>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/versions_button.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n cosa por decidir</numerusform>
            <numerusform>%n cosas por decidir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Two people, or two laptops, wrote the same field without seeing each other. Words that differ are underlined. Nothing is deleted when you choose: every version stays under “Earlier versions”.</source>
        <translation>Dos personas, o dos portátiles, escribieron el mismo campo sin ver lo del otro. Las palabras distintas están subrayadas. Al elegir no se borra nada: todas las versiones siguen en «Versiones anteriores».</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>When two people write the same field without seeing each other, both versions stand here.</source>
        <translation>Cuando dos personas escriben el mismo campo sin ver lo de la otra, las dos versiones aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Nothing to settle</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Deleted: %1</source>
        <translation>Borrado: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Edited after deletion</source>
        <translation>Modificado después de borrarse</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Written by somebody who had not seen that it was deleted:</source>
        <translation>Escrito por alguien que no había visto que estaba borrado:</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Delete it all the same</source>
        <translation>Borrarlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WantedAskRow</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Ask %1: what to do</source>
        <translation>Petición %1: qué hacer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Ask %1: measures, or in words</source>
        <translation>Petición %1: medidas, o en palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>H.Res. 100 and S.Res. 61, or a few words</source>
        <translation>H.Res. 100 y S.Res. 61, o unas palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Ask %1: who leads the measure</source>
        <translation>Petición %1: quién encabeza la medida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Remove ask %1</source>
        <translation>Quitar la petición %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Cosponsor</source>
        <translation>Copatrocinar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Vote for</source>
        <translation>Votar a favor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Vote against</source>
        <translation>Votar en contra</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Support</source>
        <translation>Apoyar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Oppose</source>
        <translation>Oponerse</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Introduce</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Fund</source>
        <translation>Financiar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Say publicly</source>
        <translation>Decir en público</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Answer a question</source>
        <translation>Responder a una pregunta</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Start</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Ready for lobby day</source>
        <translation>Todo listo para la jornada de cabildeo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Everything works without internet. Nothing leaves this laptop until you send it.</source>
        <translation>Todo funciona sin internet. Nada sale de esta computadora hasta que usted lo envíe.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>A brief to look at</source>
        <translation>Un informe para echar un vistazo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>There is no brief here yet.</source>
        <translation>Todavía no hay ningún informe aquí.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>It comes with the program. Pick an office to see what it asks there.</source>
        <translation>Viene con el programa. Elija una oficina para ver qué se le pide.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>What comes first</source>
        <translation>Qué aparece primero</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Try a sample lobby day</source>
        <translation>Probar una jornada de ejemplo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Text size, colors, language</source>
        <translation>Tamaño de texto, colores, idioma</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It can be written once nothing is missing above.</source>
        <translation>Se puede escribir cuando arriba no falte nada.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Edition %1, signed with the key of this laptop.</source>
        <translation>Edición %1, firmada con la clave de este portátil.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Edition %1 is written: %2</source>
        <translation>La edición %1 está escrita: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>These words prove that it is yours. Read them to whoever asks; do not put them into the mail:</source>
        <translation>Estas palabras prueban que es suyo. Léalas a quien pregunte; no las ponga en el correo:</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Text for the mail</source>
        <translation>Texto para el correo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>ZipCard</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>What is your ZIP code?</source>
        <translation>¿Cuál es su código postal?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>Five digits</source>
        <translation>Cinco cifras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>We show the offices it may belong to. It is not kept.</source>
        <translation>Le mostramos las oficinas a las que puede corresponder. No se guarda.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>One of these in the House</source>
        <translation>Una de estas en la Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>Probably, in the House</source>
        <translation>Probablemente, en la Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>In the Senate</source>
        <translation>En el Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>%1 is vacant</source>
        <translation>%1 está vacante</translation>
    </message>
</context>
<context>
    <name>_AskLine</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
</context>
<context>
    <name>_Grip</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Drag to another place, or press Alt+Up and Alt+Down</source>
        <translation>Arrastre a otro lugar, o pulse Alt+flecha arriba o abajo</translation>
    </message>
</context>
</TS>
