<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/actions.py"/>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Undo the last change</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Redo what was undone</source>
        <translation>Redo what was undone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Go to {place}</source>
        <translation>Go to {place}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Usual size of text</source>
        <translation>Usual size of text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Light colors</source>
        <translation>Light colors</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Dark colors</source>
        <translation>Dark colors</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Colors of this computer</source>
        <translation>Colors of this computer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Close lobbykit</source>
        <translation>Close lobbykit</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Asks on this page</source>
        <translation>Asks on this page</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>What we are asking</source>
        <translation>What we are asking</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Say this in 60 seconds</source>
        <translation>Say this in 60 seconds</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>If they say …</source>
        <translation>If they say …</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Not asked here, and why</source>
        <translation>Not asked here, and why</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Reworded</source>
        <translation>Reworded</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Say thank you</source>
        <translation>Say thank you</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>In the district</source>
        <translation>In the district</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Staff we know</source>
        <translation>Staff we know</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Local offices</source>
        <translation>Local offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Nothing is written down about this office yet.</source>
        <translation>Nothing is written down about this office yet.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <location filename="../../lobbykit/ui/closed_page.py"/>
        <source>Your folder cannot be opened</source>
        <translation>Your folder cannot be opened</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/closed_page.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/closed_page.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Once the first note is written, this place counts where each office stands on each ask. The meetings that lie ahead are under Meetings.</source>
        <translation>Once the first note is written, this place counts where each office stands on each ask. The meetings that lie ahead are under Meetings.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Nothing to count yet</source>
        <translation>Nothing to count yet</translation>
    </message>
</context>
<context>
    <name>DashboardPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>on this laptop</source>
        <translation>on this laptop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Offices reached</source>
        <translation>Offices reached</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>with a note</source>
        <translation>with a note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Meetings with a note</source>
        <translation>Meetings with a note</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>of %n</source>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Only the notes of this laptop are counted. Those of other teams count once they can be sent.</source>
        <translation>Only the notes of this laptop are counted. Those of other teams count once they can be sent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>What the notes say so far</source>
        <translation>What the notes say so far</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Support by ask</source>
        <translation>Support by ask</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Nothing said</source>
        <translation>Nothing said</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/dashboard/dashboard_pane.py"/>
        <source>Not raised</source>
        <translation>Not raised</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Open a file of your team</source>
        <translation>Open a file of your team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>This is a sample lobby day. The people are invented, and nothing you do here is kept.</source>
        <translation>This is a sample lobby day. The people are invented, and nothing you do here is kept.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Leave the sample</source>
        <translation>Leave the sample</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>You can read everything and change nothing.</source>
        <translation>You can read everything and change nothing.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <location filename="../../lobbykit/ui/everywhere.py"/>
        <source>That went wrong again, as before. The report is in the folder of reports.</source>
        <translation>That went wrong again, as before. The report is in the folder of reports.</translation>
    </message>
</context>
<context>
    <name>FailureWindow</name>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Something went wrong in lobbykit</source>
        <translation>Something went wrong in lobbykit</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe, and what you were typing was kept on this computer.</source>
        <translation>What you saved is safe, and what you were typing was kept on this computer.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe. What you were typing could not be kept: copy it before you go on.</source>
        <translation>What you saved is safe. What you were typing could not be kept: copy it before you go on.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>You can go on. If it happens again, close lobbykit and open it again.</source>
        <translation>You can go on. If it happens again, close lobbykit and open it again.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>The report says where in the program it happened. It holds nothing that you wrote, and it was sent to nobody. Copy it into a message to whoever helps you with lobbykit.</source>
        <translation>The report says where in the program it happened. It holds nothing that you wrote, and it was sent to nobody. Copy it into a message to whoever helps you with lobbykit.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>The report is in {file}</source>
        <translation>The report is in {file}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>The report was not written.</source>
        <translation>The report was not written.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>%1 is open</source>
        <translation>%1 is open</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Open the file your team sent you</source>
        <translation>Open the file your team sent you</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Your offices, meetings and asks came with it.</source>
        <translation>Your offices, meetings and asks came with it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Its name ends in .lobbykit. Drop it anywhere in this window or press Ctrl+O. You see what is in it before anything is opened.</source>
        <translation>Its name ends in .lobbykit. Drop it anywhere in this window or press Ctrl+O. You see what is in it before anything is opened.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/file_card.py"/>
        <source>Opened before:</source>
        <translation>Opened before:</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Write “%1”</source>
        <translation>Write “%1”</translation>
    </message>
</context>
<context>
    <name>FitGauge</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>Cannot be printed yet</source>
        <translation>Cannot be printed yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>Takes both sides of the leaf</source>
        <translation>Takes both sides of the leaf</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>Fits on one page</source>
        <translation>Fits on one page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>%1% full</source>
        <translation>%1% full</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/fit_gauge.py"/>
        <source>On the reverse: %1</source>
        <translation>On the reverse: %1</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Not kept yet…</source>
        <translation>Not kept yet…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Kept on this computer</source>
        <translation>Kept on this computer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>KitOpening</name>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Files of a team (*.lobbykit)</source>
        <translation>Files of a team (*.lobbykit)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>“%1” is open.</source>
        <translation>“%1” is open.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Something was changed after it was opened. Undo that first.</source>
        <translation>Something was changed after it was opened. Undo that first.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>It could not be taken back: its files were changed.</source>
        <translation>It could not be taken back: its files were changed.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>“%1” was taken back.</source>
        <translation>“%1” was taken back.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_opening.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Open “%1”?</source>
        <translation>Open “%1”?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Edition %1, made by %2 on %3. Who made it has not been checked.</source>
        <translation>Edition %1, made by %2 on %3. Who made it has not been checked.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>This edition is open already.</source>
        <translation>This edition is open already.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n field(s) in all</source>
        <translation>
            <numerusform>%n field in all</numerusform>
            <numerusform>%n fields in all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Briefs</source>
        <translation>Briefs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n taken out</source>
        <translation>
            <numerusform>%n taken out</numerusform>
            <numerusform>%n taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>%n kept as you have it</source>
        <translation>
            <numerusform>%n kept as you have it</numerusform>
            <numerusform>%n kept as you have it</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/kit_page.py"/>
        <source>You can take this back afterwards. Your own notes are not touched.</source>
        <translation>You can take this back afterwards. Your own notes are not touched.</translation>
    </message>
</context>
<context>
    <name>LeaveBehinds</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/assembly.py"/>
        <source>Make a brief first, or open the file that your team sent you.</source>
        <translation>Make a brief first, or open the file that your team sent you.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/assembly.py"/>
        <source>No brief to print</source>
        <translation>No brief to print</translation>
    </message>
</context>
<context>
    <name>LeaveBehindsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>As the brief says</source>
        <translation>As the brief says</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>Tailor a leave-behind</source>
        <translation>Tailor a leave-behind</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>Changes show on the page as you type.</source>
        <translation>Changes show on the page as you type.</translation>
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
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. Until then, every office can be looked up under Offices.</source>
        <translation>Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. Until then, every office can be looked up under Offices.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>No meetings yet</source>
        <translation>No meetings yet</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>%n not yet confirmed</source>
        <translation>
            <numerusform>%n not yet confirmed</numerusform>
            <numerusform>%n not yet confirmed</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Note written</source>
        <translation>Note written</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Not yet confirmed</source>
        <translation>Not yet confirmed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Read card: {name}</source>
        <translation>Read card: {name}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meetings_pane.py"/>
        <source>Read card</source>
        <translation>Read card</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Pick the office under Offices and write what was said there. Each note stays on this laptop.</source>
        <translation>Pick the office under Offices and write what was said there. Each note stays on this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n note(s) on this laptop, not yet sent</source>
        <translation>
            <numerusform>%n note on this laptop, not yet sent</numerusform>
            <numerusform>%n notes on this laptop, not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n older note(s) are not in this list. Ctrl+K finds each by its words.</source>
        <translation>
            <numerusform>%n older note is not in this list. Ctrl+K finds it by its words.</numerusform>
            <numerusform>%n older notes are not in this list. Ctrl+K finds each by its words.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>No office yet</source>
        <translation>No office yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Nothing is written in it yet.</source>
        <translation>Nothing is written in it yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Read card: {name}, {day}</source>
        <translation>Read card: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Read card</source>
        <translation>Read card</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Not yet sent</source>
        <translation>Not yet sent</translation>
    </message>
</context>
<context>
    <name>OfficesPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Name, state, ZIP, committee, room…</source>
        <translation>Name, state, ZIP, committee, room…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Filter offices</source>
        <translation>Filter offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Pick an office</source>
        <translation>Pick an office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>Type a name, a state or a room on the left.</source>
        <translation>Type a name, a state or a room on the left.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>No office fits. Use fewer words.</source>
        <translation>No office fits. Use fewer words.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/offices_pane.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/page_view.py"/>
        <source>Preview of the page</source>
        <translation>Preview of the page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Nothing fits all of these words. Use fewer words, or only the beginning of one.</source>
        <translation>Nothing fits all of these words. Use fewer words, or only the beginning of one.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Offices, measures, asks, notes, actions…</source>
        <translation>Offices, measures, asks, notes, actions…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Use the up and down arrows to choose, Enter to open.</source>
        <translation>Use the up and down arrows to choose, Enter to open.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>still reading…</source>
        <translation>still reading…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>more than %n</source>
        <translation>
            <numerusform>more than %n</numerusform>
            <numerusform>more than %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>%n more of {group}</source>
        <translation>
            <numerusform>%n more of {group}</numerusform>
            <numerusform>%n more of {group}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/find/palette.py"/>
        <source>{line}, {at} of {count}</source>
        <translation>{line}, {at} of {count}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Type your passphrase</source>
        <translation>Type your passphrase</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase or recovery key</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Open my notes</source>
        <translation>Open my notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Everything written here is sealed. The recovery key that you wrote down opens it too.</source>
        <translation>Everything written here is sealed. The recovery key that you wrote down opens it too.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/passphrase_page.py"/>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Your notes carry this name. Your team can read them once you send them; what you mark as private never leaves this laptop.</source>
        <translation>Your notes carry this name. Your team can read them once you send them; what you mark as private never leaves this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>I am not on the list</source>
        <translation>I am not on the list</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/people_card.py"/>
        <source>Your team or state</source>
        <translation>Your team or state</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Briefs</source>
        <translation>Briefs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Leave-behinds</source>
        <translation>Leave-behinds</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/place.py"/>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>PreviewArea</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>The page as text</source>
        <translation>The page as text</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Letter · %n page(s)</source>
        <translation>
            <numerusform>Letter · %n page</numerusform>
            <numerusform>Letter · %n pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>No page</source>
        <translation>No page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>House and Senate</source>
        <translation>House and Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Read as text</source>
        <translation>Read as text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Smaller page</source>
        <translation>Smaller page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Fit the page</source>
        <translation>Fit the page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Larger page</source>
        <translation>Larger page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>What to say at the counter</source>
        <translation>What to say at the counter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Nothing was made.</source>
        <translation>Nothing was made.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>%n file(s) were made.</source>
        <translation>
            <numerusform>%n file was made.</numerusform>
            <numerusform>%n files were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>%n more office(s) were refused; manifest.csv lists them.</source>
        <translation>
            <numerusform>%n more office was refused; manifest.csv lists it.</numerusform>
            <numerusform>%n more offices were refused; manifest.csv lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_outcome.py"/>
        <source>Stopped. %n sheet(s) were made before.</source>
        <translation>
            <numerusform>Stopped. %n sheet was made before.</numerusform>
            <numerusform>Stopped. %n sheets were made before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>What to make</source>
        <translation>What to make</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Plain text beside each</source>
        <translation>Plain text beside each</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Web page beside each</source>
        <translation>Web page beside each</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Copies for each office</source>
        <translation>Copies for each office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Print on both sides</source>
        <translation>Print on both sides</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Team that carries them</source>
        <translation>Team that carries them</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Where to put the files</source>
        <translation>Where to put the files</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Team that carries them (on the cover sheets)</source>
        <translation>Team that carries them (on the cover sheets)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>A new folder is made in</source>
        <translation>A new folder is made in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Make the files</source>
        <translation>Make the files</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Leave-behinds, one PDF for each office</source>
        <translation>Leave-behinds, one PDF for each office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Send to a print shop</source>
        <translation>Send to a print shop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Leave-behinds in large print</source>
        <translation>Leave-behinds in large print</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Read-ahead for the staffer</source>
        <translation>Read-ahead for the staffer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Packet for the delegation</source>
        <translation>Packet for the delegation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Day card for the phone</source>
        <translation>Day card for the phone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Paper report to fill in</source>
        <translation>Paper report to fill in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Thank-you letters</source>
        <translation>Thank-you letters</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>To e-mail or to print here: links work, and screen readers can read it.</source>
        <translation>To e-mail or to print here: links work, and screen readers can read it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>All sheets in one file in walking order, cover sheets, a packing slip, and the order.</source>
        <translation>All sheets in one file in walking order, cover sheets, a packing slip, and the order.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The same words in 18 points.</source>
        <translation>The same words in 18 points.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>At most two pages to send before the meeting.</source>
        <translation>At most two pages to send before the meeting.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Schedule, office cards and answers, for those who go. Not for the office.</source>
        <translation>Schedule, office cards and answers, for those who go. Not for the office.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>One file that a phone shows without a connection. Not for the office.</source>
        <translation>One file that a phone shows without a connection. Not for the office.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>One page for each meeting, to write on and type in later.</source>
        <translation>One page for each meeting, to write on and type in later.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Made from the notes of meetings that took place.</source>
        <translation>Made from the notes of meetings that took place.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The office on the screen</source>
        <translation>The office on the screen</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Offices that we meet</source>
        <translation>Offices that we meet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>All offices of its state</source>
        <translation>All offices of its state</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The House</source>
        <translation>The House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>The Senate</source>
        <translation>The Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_panel.py"/>
        <source>Every office</source>
        <translation>Every office</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>This place is not made yet.</source>
        <translation>This place is not made yet.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
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
        <translation>Return</translation>
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
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/rail.py"/>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/rail.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>Organizer</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>First you see the offices you meet, in larger type. Everything else stays there.</source>
        <translation>First you see the offices you meet, in larger type. Everything else stays there.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>First you see the leave-behinds to tailor and print. Everything else stays there.</source>
        <translation>First you see the leave-behinds to tailor and print. Everything else stays there.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/role_row.py"/>
        <source>First you see the dashboard of all teams. Everything else stays there.</source>
        <translation>First you see the dashboard of all teams. Everything else stays there.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Who you are</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>What comes first</source>
        <translation>What comes first</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Colors</source>
        <translation>Colors</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>These settings stay on this computer.</source>
        <translation>These settings stay on this computer.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Nobody has said yet.</source>
        <translation>Nobody has said yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Change who you are</source>
        <translation>Change who you are</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>As the system has it</source>
        <translation>As the system has it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/settings_page.py"/>
        <source>Move as little as possible</source>
        <translation>Move as little as possible</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Next control</source>
        <translation>Next control</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Move in a list</source>
        <translation>Move in a list</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Open, or press the button</source>
        <translation>Open, or press the button</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>Close what lies above the window</source>
        <translation>Close what lies above the window</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/shortcut_sheet.py"/>
        <source>In lists and forms</source>
        <translation>In lists and forms</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>Your %n note(s) are safe on this laptop, %n not yet sent</source>
        <translation>
            <numerusform>Your %n note is safe on this laptop, %n not yet sent</numerusform>
            <numerusform>Your %n notes are safe on this laptop, %n not yet sent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>No notes yet. Each is safe on this laptop once you write it.</source>
        <translation>No notes yet. Each is safe on this laptop once you write it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>Offices as of %n day(s) ago</source>
        <translation>
            <numerusform>Offices as of %n day ago</numerusform>
            <numerusform>Offices as of %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Sending notes to your team is not built yet, so nothing leaves this laptop and no note is lost by waiting.</source>
        <translation>Sending notes to your team is not built yet, so nothing leaves this laptop and no note is lost by waiting.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What waits to be sent, and where it is safe until then</source>
        <translation>What waits to be sent, and where it is safe until then</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>%n note(s) wait on this laptop</source>
        <translation>
            <numerusform>%n note waits on this laptop</numerusform>
            <numerusform>%n notes wait on this laptop</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>No note waits</source>
        <translation>No note waits</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Each was on the disk before “saved” was said, and is kept until it was sent.</source>
        <translation>Each was on the disk before “saved” was said, and is kept until it was sent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>%n note(s) not finished</source>
        <translation>
            <numerusform>%n note not finished</numerusform>
            <numerusform>%n notes not finished</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What was typed is kept. Finish it under Notes.</source>
        <translation>What was typed is kept. Finish it under Notes.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Offices, meetings and briefs come in a .lobbykit file. You see what is in it before it is opened.</source>
        <translation>Offices, meetings and briefs come in a .lobbykit file. You see what is in it before it is opened.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What you can do today</source>
        <translation>What you can do today</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Open the file your team sent you</source>
        <translation>Open the file your team sent you</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Carry a copy of everything</source>
        <translation>Carry a copy of everything</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>“lobbykit backup” in a terminal makes one file of everything, which you can carry on a stick.</source>
        <translation>“lobbykit backup” in a terminal makes one file of everything, which you can carry on a stick.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>The newest copy is of {day}.</source>
        <translation>The newest copy is of {day}.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Show the copies</source>
        <translation>Show the copies</translation>
    </message>
</context>
<context>
    <name>TailorForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Local paragraph</source>
        <translation>Local paragraph</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Name of the staffer</source>
        <translation>Name of the staffer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>%1 of about %2 characters</source>
        <translation>%1 of about %2 characters</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>In the district or state</source>
        <translation>In the district or state</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>One local fact or name, with **bold** if you like. It is printed as you type it.</source>
        <translation>One local fact or name, with **bold** if you like. It is printed as you type it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Drag, or Alt+Up/Down</source>
        <translation>Drag, or Alt+Up/Down</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Asks on this page</source>
        <translation>Asks on this page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>For the attention of (staffer)</source>
        <translation>For the attention of (staffer)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../lobbykit/ui/undoing.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/undoing.py"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Ready for lobby day</source>
        <translation>Ready for lobby day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Everything works without internet. Nothing leaves this laptop until you send it.</source>
        <translation>Everything works without internet. Nothing leaves this laptop until you send it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>A brief to look at</source>
        <translation>A brief to look at</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>There is no brief here yet.</source>
        <translation>There is no brief here yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>It comes with the program. Pick an office to see what it asks there.</source>
        <translation>It comes with the program. Pick an office to see what it asks there.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>What comes first</source>
        <translation>What comes first</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Try a sample lobby day</source>
        <translation>Try a sample lobby day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/welcome.py"/>
        <source>Text size, colors, language</source>
        <translation>Text size, colors, language</translation>
    </message>
</context>
<context>
    <name>ZipCard</name>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>What is your ZIP code?</source>
        <translation>What is your ZIP code?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>Five digits</source>
        <translation>Five digits</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>We show the offices it may belong to. It is not kept.</source>
        <translation>We show the offices it may belong to. It is not kept.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>ONE OF THESE IN THE HOUSE</source>
        <translation>ONE OF THESE IN THE HOUSE</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>PROBABLY, IN THE HOUSE</source>
        <translation>PROBABLY, IN THE HOUSE</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>IN THE SENATE</source>
        <translation>IN THE SENATE</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>%1 is vacant</source>
        <translation>%1 is vacant</translation>
    </message>
</context>
<context>
    <name>_AskLine</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Move up: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Move down: %1</source>
        <translation>Move down: %1</translation>
    </message>
</context>
<context>
    <name>_Grip</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/ask_list.py"/>
        <source>Drag to another place, or press Alt+Up and Alt+Down</source>
        <translation>Drag to another place, or press Alt+Up and Alt+Down</translation>
    </message>
</context>
</TS>
