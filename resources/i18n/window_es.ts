<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <name>AskList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Asks on this page</source>
        <translation>Peticiones de esta página</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>What we are asking</source>
        <translation>Lo que pedimos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Say this in 60 seconds</source>
        <translation>Dígalo en 60 segundos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>If they say …</source>
        <translation>Si dicen…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Not asked here, and why</source>
        <translation>Lo que aquí no se pide, y por qué</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Reworded</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Say thank you</source>
        <translation>Dé las gracias</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>In the district</source>
        <translation>En el distrito</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Staff we know</source>
        <translation>Personal que conocemos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Local offices</source>
        <translation>Oficinas locales</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Nothing is written down about this office yet.</source>
        <translation>Todavía no hay nada escrito sobre esta oficina.</translation>
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
        <source>Something went wrong in lobbykit</source>
        <translation>Algo salió mal en lobbykit</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe, and what you were typing was kept on this computer.</source>
        <translation>Lo que guardó está a salvo, y lo que estaba escribiendo se conservó en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe. What you were typing could not be kept: copy it before you go on.</source>
        <translation>Lo que guardó está a salvo. Lo que estaba escribiendo no se pudo conservar: cópielo antes de continuar.</translation>
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
    <name>FindingList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Write “%1”</source>
        <translation>Escribir “%1”</translation>
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
        <source>%1% full</source>
        <translation>%1 % lleno</translation>
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
    <name>FormFoot</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
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
        <source>Edition %1, made by %2 on %3. Who made it has not been checked.</source>
        <translation>Edición %1, hecha por %2 el %3. No se ha comprobado quién la hizo.</translation>
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
</context>
<context>
    <name>LeaveBehindsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>As the brief says</source>
        <translation>Como dice el informe</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>House</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>Senate</source>
        <translation>Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>Tailor a leave-behind</source>
        <translation>Adaptar una hoja informativa</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>Changes show on the page as you type.</source>
        <translation>Los cambios se ven en la página mientras escribe.</translation>
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
    <name>Meetings</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. Until then, every office can be looked up under Offices.</source>
        <translation>Sus reuniones llegan con el archivo que envía su equipo: pulse Ctrl+O, o suéltelo en esta ventana. Hasta entonces, puede consultar cada oficina en Oficinas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>No meetings yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>%n not yet confirmed</source>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Open</source>
        <translation>Por fijar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Not yet confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Read card: {name}</source>
        <translation>Leer la ficha: {name}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Read card</source>
        <translation>Leer la ficha</translation>
    </message>
</context>
<context>
    <name>Notes</name>
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
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n note(s) on this laptop, not yet sent</source>
        <translation>
            <numerusform>%n nota en esta computadora, sin enviar</numerusform>
            <numerusform>%n notas en esta computadora, sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n older note(s) are not in this list. Ctrl+K finds each by its words.</source>
        <translation>
            <numerusform>%n nota anterior no está en esta lista. Ctrl+K la encuentra por sus palabras.</numerusform>
            <numerusform>%n notas anteriores no están en esta lista. Ctrl+K encuentra cada una por sus palabras.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
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
        <source>Two versions</source>
        <translation>Dos versiones</translation>
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
</context>
<context>
    <name>OfficesPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Name, state, ZIP, committee, room…</source>
        <translation>Nombre, estado, comité, sala…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Filter offices</source>
        <translation>Filtrar oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>House</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Senate</source>
        <translation>Senado</translation>
    </message>
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
        <source>No office fits. Use fewer words.</source>
        <translation>Ninguna oficina coincide. Use menos palabras.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n oficina</numerusform>
            <numerusform>%n oficinas</numerusform>
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
            <numerusform>Carta · %n página</numerusform>
            <numerusform>Carta · %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>No page</source>
        <translation>Ninguna página</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>House and Senate</source>
        <translation>Cámara y Senado</translation>
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
        <translation>Vista previa</translation>
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
        <source>%n more office(s) were refused; manifest.csv lists them.</source>
        <translation>
            <numerusform>Se rechazó %n oficina más; manifest.csv la enumera.</numerusform>
            <numerusform>Se rechazaron %n oficinas más; manifest.csv las enumera.</numerusform>
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
        <source>Copies for each office</source>
        <translation>Copias para cada oficina</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Print on both sides</source>
        <translation>Imprimir por las dos caras</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Team that carries them</source>
        <translation>Equipo que las lleva</translation>
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
        <source>Where to put the files</source>
        <translation>Dónde poner los archivos</translation>
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
        <source>Team that carries them (on the cover sheets)</source>
        <translation>Equipo que las lleva (en las portadas)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>A new folder is made in</source>
        <translation>Se crea una carpeta nueva en</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Make the files</source>
        <translation>Crear los archivos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Leave-behinds, one PDF for each office</source>
        <translation>Hojas informativas en PDF</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Send to a print shop</source>
        <translation>Mandar a una imprenta</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Leave-behinds in large print</source>
        <translation>Hojas en letra grande</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Read-ahead for the staffer</source>
        <translation>Texto previo para el personal</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Packet for the delegation</source>
        <translation>Carpeta de la delegación</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Day card for the phone</source>
        <translation>Tarjeta del día (teléfono)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Paper report to fill in</source>
        <translation>Informe en papel para rellenar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Thank-you letters</source>
        <translation>Cartas de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>To e-mail or to print here: links work, and screen readers can read it.</source>
        <translation>Para enviar por correo o imprimir aquí: los enlaces funcionan, y los lectores de pantalla pueden leerlas.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>All sheets in one file in walking order, cover sheets, a packing slip, and the order.</source>
        <translation>Todas las hojas en un solo archivo en el orden del recorrido, portadas, una lista de empaque y el pedido.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The same words in 18 points.</source>
        <translation>Las mismas palabras en 18 puntos.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>At most two pages to send before the meeting.</source>
        <translation>A lo sumo dos páginas para enviar antes de la reunión.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Schedule, office cards and answers, for those who go. Not for the office.</source>
        <translation>Horario, fichas de las oficinas y respuestas, para quienes van. No es para la oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>One file that a phone shows without a connection. Not for the office.</source>
        <translation>Un archivo que un teléfono muestra sin conexión. No es para la oficina.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>One page for each meeting, to write on and type in later.</source>
        <translation>Una página por reunión, para escribir en ella y pasarla después.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Made from the notes of meetings that took place.</source>
        <translation>Hechas con las notas de las reuniones que tuvieron lugar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The office on the screen</source>
        <translation>La oficina en pantalla</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Offices that we meet</source>
        <translation>Oficinas que visitamos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>All offices of its state</source>
        <translation>Oficinas de su estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The House</source>
        <translation>La Cámara</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The Senate</source>
        <translation>El Senado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Every office</source>
        <translation>Todas las oficinas</translation>
    </message>
</context>
<context>
    <name>Program</name>
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
    <name>Standing</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>Your %n note(s) are safe on this laptop, %n not yet sent</source>
        <translation>
            <numerusform>Su %n nota está a salvo en esta computadora, %n sin enviar</numerusform>
            <numerusform>Sus %n notas están a salvo en esta computadora, %n sin enviar</numerusform>
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
    <name>SyncPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Sending notes to your team is not built yet, so nothing leaves this laptop and no note is lost by waiting.</source>
        <translation>Todavía no se pueden enviar notas a su equipo, así que nada sale de esta computadora y ninguna nota se pierde por esperar.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What waits to be sent, and where it is safe until then</source>
        <translation>Lo que espera para enviarse, y dónde está a salvo hasta entonces</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Sync</source>
        <translation>Sincronización</translation>
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
        <source>What you can do today</source>
        <translation>Lo que puede hacer hoy</translation>
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
        <source>“lobbykit backup” in a terminal makes one file of everything, which you can carry on a stick.</source>
        <translation>“lobbykit backup” en una terminal hace un solo archivo de todo, que puede llevar en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>The newest copy is of {day}.</source>
        <translation>La copia más reciente es del {day}.</translation>
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
        <source>Office</source>
        <translation>Oficina</translation>
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
        <source>%1 of about %2 characters</source>
        <translation>%1 de unos %2 caracteres</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>In the district or state</source>
        <translation>En el distrito o estado</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>One local fact or name, with **bold** if you like. It is printed as you type it.</source>
        <translation>Un dato o nombre local, con **negrita** si quiere. Se imprime tal como lo escribe.</translation>
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
        <source>ONE OF THESE IN THE HOUSE</source>
        <translation>UNA DE ESTAS EN LA CÁMARA</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>PROBABLY, IN THE HOUSE</source>
        <translation>PROBABLEMENTE, EN LA CÁMARA</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>IN THE SENATE</source>
        <translation>EN EL SENADO</translation>
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
