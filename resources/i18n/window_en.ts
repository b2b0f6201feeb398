<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Who needs something?</source>
        <translation>Who needs something?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Choose a person…</source>
        <translation>Choose a person…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>This person agrees that it stands on the day card</source>
        <translation>This person agrees that it stands on the day card</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Saved on this laptop.</source>
        <translation>Saved on this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Nothing is kept of this person.</source>
        <translation>Nothing is kept of this person.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>A way without steps</source>
        <translation>A way without steps</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>A seat, also while waiting</source>
        <translation>A seat, also while waiting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Interpreter for which language or mode</source>
        <translation>Interpreter for which language or mode</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>ASL, Spanish…</source>
        <translation>ASL, Spanish…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Day the interpreter was requested</source>
        <translation>Day the interpreter was requested</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>2026-11-03</source>
        <translation>2026-11-03</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>Day captions were requested</source>
        <translation>Day captions were requested</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>It stays on this laptop, on the day card of this person’s own delegation and beside its meetings. It goes into no export. Without consent nothing is kept.</source>
        <translation>It stays on this laptop, on the day card of this person’s own delegation and beside its meetings. It goes into no export. Without consent nothing is kept.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/access_page.py"/>
        <source>What people need to take part</source>
        <translation>What people need to take part</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Running %n minute(s) late.</source>
        <translation>
            <numerusform>Running %n minute late.</numerusform>
            <numerusform>Running %n minutes late.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>On time again.</source>
        <translation>On time again.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>The member joined.</source>
        <translation>The member joined.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>The member did not join.</source>
        <translation>The member did not join.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Cancelled. The sheets were left at the desk.</source>
        <translation>Cancelled. The sheets were left at the desk.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Moved.</source>
        <translation>Moved.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Both meetings are one now.</source>
        <translation>Both meetings are one now.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>They stay two meetings.</source>
        <translation>They stay two meetings.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>It is asked again.</source>
        <translation>It is asked again.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Recorded: the sheets were left.</source>
        <translation>Recorded: the sheets were left.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Taken back: nothing was left there.</source>
        <translation>Taken back: nothing was left there.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>These are two meetings again.</source>
        <translation>These are two meetings again.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acting.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
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
        <source>Open your next meeting</source>
        <translation>Open your next meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Missing reports: meetings without a note</source>
        <translation>Missing reports: meetings without a note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Promises: ours and theirs</source>
        <translation>Promises: ours and theirs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Questions that we owe an answer</source>
        <translation>Questions that we owe an answer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Find notes by words, offices, support, tags and days</source>
        <translation>Find notes by words, offices, support, tags and days</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/commands.py"/>
        <source>Staff names that may be one person</source>
        <translation>Staff names that may be one person</translation>
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
    <name>ActsBar</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Running late</source>
        <translation>Running late</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Member joined</source>
        <translation>Member joined</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Cancelled, left at the desk</source>
        <translation>Cancelled, left at the desk</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Where it is now</source>
        <translation>Where it is now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Dirksen 106</source>
        <translation>Dirksen 106</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>When it begins now</source>
        <translation>When it begins now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>2:30 PM</source>
        <translation>2:30 PM</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>It was not moved</source>
        <translation>It was not moved</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>What stays as it is can be left empty.</source>
        <translation>What stays as it is can be left empty.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>On time again</source>
        <translation>On time again</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>How late? L again takes the next.</source>
        <translation>How late? L again takes the next.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/acts_bar.py"/>
        <source>Close how late</source>
        <translation>Close how late</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Address of the database</source>
        <translation>Address of the database</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>The password was taken out of the address, which is shown and remembered.</source>
        <translation>The password was taken out of the address, which is shown and remembered.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>As your organizer’s mail has it. Where no name stands in it, yours is put there. The password is asked for apart.</source>
        <translation>As your organizer’s mail has it. Where no name stands in it, yours is put there. The password is asked for apart.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Use this address</source>
        <translation>Use this address</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Never mind</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Choose certificate…</source>
        <translation>Choose certificate…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Without it</source>
        <translation>Without it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Only if your organizer gave you a file with the certificate of your team’s own authority.</source>
        <translation>Only if your organizer gave you a file with the certificate of your team’s own authority.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/address_form.py"/>
        <source>Certificate of your team: %1</source>
        <translation>Certificate of your team: %1</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>That is too short for an agenda: say the one-minute version.</source>
        <translation>That is too short for an agenda: say the one-minute version.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>The time is over since %1.</source>
        <translation>The time is over since %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>%1: %2 left · whole meeting: %3 left</source>
        <translation>%1: %2 left · whole meeting: %3 left</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Agenda of %n minutes</source>
        <translation>
            <numerusform>Agenda of %n minute</numerusform>
            <numerusform>Agenda of %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Begin now</source>
        <translation>Begin now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/agenda_view.py"/>
        <source>Stop the timer</source>
        <translation>Stop the timer</translation>
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
        <translation>%1: key %2</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>Find an answer</source>
        <translation>Find an answer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>A word of their question</source>
        <translation>A word of their question</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>Questions they may ask</source>
        <translation>Questions they may ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>No answer has these words. Write the question down: we owe an answer.</source>
        <translation>No answer has these words. Write the question down: we owe an answer.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/answers_view.py"/>
        <source>The brief answers no questions.</source>
        <translation>The brief answers no questions.</translation>
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
    <name>BoardPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>%n not yet confirmed</source>
        <translation>
            <numerusform>%n not yet confirmed</numerusform>
            <numerusform>%n not yet confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>%n that cannot be as they stand</source>
        <translation>
            <numerusform>%n that cannot be as it stands</numerusform>
            <numerusform>%n that cannot be as they stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>By delegation</source>
        <translation>By delegation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>By office</source>
        <translation>By office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Which day</source>
        <translation>Which day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Which delegation</source>
        <translation>Which delegation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Which office</source>
        <translation>Which office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>All delegations</source>
        <translation>All delegations</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>All offices</source>
        <translation>All offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>In no delegation</source>
        <translation>In no delegation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>No office that is known</source>
        <translation>No office that is known</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Make one of both: %1</source>
        <translation>Make one of both: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Make one of both</source>
        <translation>Make one of both</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>They are two: %1</source>
        <translation>They are two: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>They are two</source>
        <translation>They are two</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>These look like one meeting; you said that they are two.</source>
        <translation>These look like one meeting; you said that they are two.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Ask again: %1</source>
        <translation>Ask again: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/board_page.py"/>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
</context>
<context>
    <name>BriefEditor</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>The brief, field by field</source>
        <translation>The brief, field by field</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>This name is taken.</source>
        <translation>This name is taken.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>This could not be written to the file.</source>
        <translation>This could not be written to the file.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>%n place(s) still say “%1”.</source>
        <translation>
            <numerusform>%n place still says “%1”.</numerusform>
            <numerusform>%n places still say “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/brief_editor.py"/>
        <source>Rename everywhere</source>
        <translation>Rename everywhere</translation>
    </message>
</context>
<context>
    <name>BriefFields</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Leave it as it is.</source>
        <translation>Leave it as it is.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Lower-case letters, digits and hyphens</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>en for English, es for Spanish</source>
        <translation>en for English, es for Spanish</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Congress</source>
        <translation>Congress</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The one whose measures you name, such as 119</source>
        <translation>The one whose measures you name, such as 119</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>True as of</source>
        <translation>True as of</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The day on which every statement was last true</source>
        <translation>The day on which every statement was last true</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as Lobby Weekend</source>
        <translation>Such as Lobby Weekend</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Where more is to be read</source>
        <translation>Where more is to be read</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Two or three sentences: what happens, and what you want. [words](src:name) names a source.</source>
        <translation>Two or three sentences: what happens, and what you want. [words](src:name) names a source.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A picture file that lies beside the brief</source>
        <translation>A picture file that lies beside the brief</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Logo granted on</source>
        <translation>Logo granted on</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A date such as 2026-11-22</source>
        <translation>A date such as 2026-11-22</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Number as printed</source>
        <translation>Number as printed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as 12,600+</source>
        <translation>Such as 12,600+</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What it counts</source>
        <translation>What it counts</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Short names, with commas between them</source>
        <translation>Short names, with commas between them</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A blank line begins a paragraph</source>
        <translation>A blank line begins a paragraph</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Stays on the front page</source>
        <translation>Stays on the front page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>1 stays longest; 9 leaves first</source>
        <translation>1 stays longest; 9 leaves first</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>How much of the meeting it gets</source>
        <translation>How much of the meeting it gets</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What the office is asked to do</source>
        <translation>What the office is asked to do</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as S.Res.61, H.Res.100</source>
        <translation>Such as S.Res.61, H.Res.100</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The ask in one sentence</source>
        <translation>The ask in one sentence</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>{measure} and {sponsor} are filled in for each office</source>
        <translation>{measure} and {sponsor} are filled in for each office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For an office that has done it</source>
        <translation>For an office that has done it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Thanks to the leader</source>
        <translation>Thanks to the leader</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For the office that leads it</source>
        <translation>For the office that leads it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For committee members</source>
        <translation>For committee members</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For delegates</source>
        <translation>For delegates</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>They do not vote on the floor</source>
        <translation>They do not vote on the floor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as $12 million</source>
        <translation>Such as $12 million</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Speaks for the ask</source>
        <translation>Speaks for the ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What they may say</source>
        <translation>What they may say</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What we answer</source>
        <translation>What we answer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Whose story it is</source>
        <translation>Whose story it is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Named on paper only with consent</source>
        <translation>Named on paper only with consent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Agreed to</source>
        <translation>Agreed to</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Paper, web, names on paper</source>
        <translation>Paper, web, names on paper</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Chamber</source>
        <translation>Chamber</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as OH, TX</source>
        <translation>Such as OH, TX</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as HSFA, SSFR</source>
        <translation>Such as HSFA, SSFR</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>D, R or I</source>
        <translation>D, R or I</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>By Bioguide id</source>
        <translation>By Bioguide id</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Never these offices</source>
        <translation>Never these offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Words for everybody else</source>
        <translation>Words for everybody else</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Words to say</source>
        <translation>Words to say</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Drawn as</source>
        <translation>Drawn as</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What the numbers count</source>
        <translation>What the numbers count</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>For people who do not see the chart</source>
        <translation>For people who do not see the chart</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A day, a month (2025-02) or a year</source>
        <translation>A day, a month (2025-02) or a year</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Last checked</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>The day you found the statement there</source>
        <translation>The day you found the statement there</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Words that stop being true</source>
        <translation>Words that stop being true</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>True until</source>
        <translation>True until</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Older measure</source>
        <translation>Older measure</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as H.Res.1079-118</source>
        <translation>Such as H.Res.1079-118</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Its successor</source>
        <translation>Its successor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as H.Res.100-119</source>
        <translation>Such as H.Res.100-119</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>District or state</source>
        <translation>District or state</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as TX-28, AK-AL or OH</source>
        <translation>Such as TX-28, AK-AL or OH</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>What the text calls it: [words](src:name)</source>
        <translation>What the text calls it: [words](src:name)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Such as es</source>
        <translation>Such as es</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>A brief that lies beside this one</source>
        <translation>A brief that lies beside this one</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Primary: first in the meeting</source>
        <translation>Primary: first in the meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Supporting: if there is time</source>
        <translation>Supporting: if there is time</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>On paper only, not raised</source>
        <translation>On paper only, not raised</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Cosponsor a measure</source>
        <translation>Cosponsor a measure</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Vote for it</source>
        <translation>Vote for it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Vote against it</source>
        <translation>Vote against it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Support it</source>
        <translation>Support it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Oppose it</source>
        <translation>Oppose it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Introduce it</source>
        <translation>Introduce it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Sign a letter</source>
        <translation>Sign a letter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Fund it</source>
        <translation>Fund it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Say it publicly</source>
        <translation>Say it publicly</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Answer a question</source>
        <translation>Answer a question</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_words.py"/>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>BriefHead</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>All briefs</source>
        <translation>All briefs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>As text</source>
        <translation>As text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Keep this brief</source>
        <translation>Keep this brief</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Not saved yet…</source>
        <translation>Not saved yet…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>This brief came with lobbykit. Your first change makes your own copy in this workspace, and yours is used from then on; the original stays as it is.</source>
        <translation>This brief came with lobbykit. Your first change makes your own copy in this workspace, and yours is used from then on; the original stays as it is.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>This brief came with your team’s kit. Your first change makes your own copy in this workspace, and yours is used from then on; the kit stays as it is.</source>
        <translation>This brief came with your team’s kit. Your first change makes your own copy in this workspace, and yours is used from then on; the kit stays as it is.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Made from %1. Nothing is written until you keep it.</source>
        <translation>Made from %1. Nothing is written until you keep it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/brief_head.py"/>
        <source>Doubts</source>
        <translation>Doubts</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Who brings it; the first is the sender.</source>
        <translation>Who brings it; the first is the sender.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add an organization</source>
        <translation>Add an organization</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Whom an office answers.</source>
        <translation>Whom an office answers.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Large numbers, each with its source.</source>
        <translation>Large numbers, each with its source.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a figure</source>
        <translation>Add a figure</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>The background, under headings.</source>
        <translation>The background, under headings.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Asks</source>
        <translation>Asks</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What you want one office to do.</source>
        <translation>What you want one office to do.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add an ask</source>
        <translation>Add an ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Talking points</source>
        <translation>Talking points</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What to say in the room.</source>
        <translation>What to say in the room.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Talking point</source>
        <translation>Talking point</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a talking point</source>
        <translation>Add a talking point</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What an office may say, and what to answer.</source>
        <translation>What an office may say, and what to answer.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Stories of constituents, with their consent.</source>
        <translation>Stories of constituents, with their consent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a story</source>
        <translation>Add a story</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Local sentences</source>
        <translation>Local sentences</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>One sentence for a district or a state.</source>
        <translation>One sentence for a district or a state.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Local sentence</source>
        <translation>Local sentence</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a local sentence</source>
        <translation>Add a local sentence</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Small charts on the sheet.</source>
        <translation>Small charts on the sheet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a chart</source>
        <translation>Add a chart</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Pairs of a label and a number.</source>
        <translation>Pairs of a label and a number.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Pair</source>
        <translation>Pair</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a number</source>
        <translation>Add a number</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Other words for some offices</source>
        <translation>Other words for some offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>The first that matches is printed.</source>
        <translation>The first that matches is printed.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a wording</source>
        <translation>Add a wording</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Briefs in other languages that lie beside this one.</source>
        <translation>Briefs in other languages that lie beside this one.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a translation</source>
        <translation>Add a translation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Where every statement comes from.</source>
        <translation>Where every statement comes from.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Phrases to retire</source>
        <translation>Phrases to retire</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Words that stop being true on a known day.</source>
        <translation>Words that stop being true on a known day.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a phrase</source>
        <translation>Add a phrase</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Successors</source>
        <translation>Successors</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Which measure of this Congress succeeds an older one.</source>
        <translation>Which measure of this Congress succeeds an older one.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Pair of measures</source>
        <translation>Pair of measures</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Add a successor</source>
        <translation>Add a successor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>lobbykit writes this.</source>
        <translation>lobbykit writes this.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>For the House</source>
        <translation>For the House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>When the Senate is asked something else.</source>
        <translation>When the Senate is asked something else.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>For the Senate</source>
        <translation>For the Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>When the House is asked something else.</source>
        <translation>When the House is asked something else.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Only for some offices</source>
        <translation>Only for some offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>All that you fill in must fit.</source>
        <translation>All that you fill in must fit.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>What the person agreed to.</source>
        <translation>What the person agreed to.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>The sheet</source>
        <translation>The sheet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>About the file</source>
        <translation>About the file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/part_words.py"/>
        <source>Seldom changed.</source>
        <translation>Seldom changed.</translation>
    </message>
</context>
<context>
    <name>BriefSwitch</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/brief_switch.py"/>
        <source>Brief of this card</source>
        <translation>Brief of this card</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/brief_switch.py"/>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/assembly.py"/>
        <source>Make a brief of a file</source>
        <translation>Make a brief of a file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/no_briefs.py"/>
        <source>New brief</source>
        <translation>New brief</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/no_briefs.py"/>
        <source>Begin one with three questions, or drop a leave-behind here that you have already.</source>
        <translation>Begin one with three questions, or drop a leave-behind here that you have already.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/no_briefs.py"/>
        <source>No briefs yet</source>
        <translation>No briefs yet</translation>
    </message>
</context>
<context>
    <name>BriefsList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Briefs</source>
        <translation>Briefs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>New brief</source>
        <translation>New brief</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Drop a brief (.yaml) or a .md, .txt, .html or .docx file here to make a brief of it.</source>
        <translation>Drop a brief (.yaml) or a .md, .txt, .html or .docx file here to make a brief of it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Cannot be read as it is</source>
        <translation>Cannot be read as it is</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n ask</numerusform>
            <numerusform>%n asks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>From your kit</source>
        <translation>From your kit</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>Shipped</source>
        <translation>Shipped</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/briefs_list.py"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/briefs_pane.py"/>
        <source>The draft was discarded; %1 itself stays as it is.</source>
        <translation>The draft was discarded; %1 itself stays as it is.</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>One file for everybody: whoever opens it has your briefs, the schedule and the people, and sends notes that only organizers can read.</source>
        <translation>One file for everybody: whoever opens it has your briefs, the schedule and the people, and sends notes that only organizers can read.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>This workspace can be read only, so no file is made here.</source>
        <translation>This workspace can be read only, so no file is made here.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/builder_page.py"/>
        <source>Make the team’s file</source>
        <translation>Make the team’s file</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Nobody holds this seat now.</source>
        <translation>Nobody holds this seat now.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>The seat is held by %1 now.</source>
        <translation>The seat is held by %1 now.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Say: %1</source>
        <translation>Say: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>How do you say it? Add</source>
        <translation>How do you say it? Add</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>How do you say %1? Add it</source>
        <translation>How do you say %1? Add it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Leave-behind</source>
        <translation>Leave-behind</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Tailor the leave-behind</source>
        <translation>Tailor the leave-behind</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Thank-you letter</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>Copy the card</source>
        <translation>Copy the card</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_head.py"/>
        <source>the whole card</source>
        <translation>the whole card</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Your meeting</source>
        <translation>Your meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Start the note</source>
        <translation>Start the note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_view.py"/>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>What goes in, and what is missing</source>
        <translation>What goes in, and what is missing</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Could be better</source>
        <translation>Could be better</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Briefs</source>
        <translation>Go to Briefs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Meetings</source>
        <translation>Go to Meetings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Take in a spreadsheet…</source>
        <translation>Take in a spreadsheet…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill it in</source>
        <translation>Fill it in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Briefs, to write one</source>
        <translation>Go to Briefs, to write one</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to the logos</source>
        <translation>Go to the logos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Go to Meetings: %1</source>
        <translation>Go to Meetings: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Take in a spreadsheet: %1</source>
        <translation>Take in a spreadsheet: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill in the name</source>
        <translation>Fill in the name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill in the team</source>
        <translation>Fill in the team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/checklist_card.py"/>
        <source>Fill in where notes go</source>
        <translation>Fill in where notes go</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>What the day is called</source>
        <translation>What the day is called</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Who sends the file</source>
        <translation>Who sends the file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>What you decide</source>
        <translation>What you decide</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Which briefs go along</source>
        <translation>Which briefs go along</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Names of the team go along, so that everybody finds their name and meetings</source>
        <translation>Names of the team go along, so that everybody finds their name and meetings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>E-mail addresses and telephones of the team go along too</source>
        <translation>E-mail addresses and telephones of the team go along too</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>People and delegations come from a spreadsheet: one row for each person, saved as CSV.</source>
        <translation>People and delegations come from a spreadsheet: one row for each person, saved as CSV.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>Take in a spreadsheet…</source>
        <translation>Take in a spreadsheet…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/choices_card.py"/>
        <source>What of the people goes along</source>
        <translation>What of the people goes along</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/choosing.py"/>
        <source>Theirs is used now. Undo brings yours back.</source>
        <translation>Theirs is used now. Undo brings yours back.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/choosing.py"/>
        <source>Yours is saved. Theirs is kept as %1, beside it.</source>
        <translation>Yours is saved. Theirs is kept as %1, beside it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/choosing.py"/>
        <source>Yours is saved.</source>
        <translation>Yours is saved.</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/chosen_list.py"/>
        <source>Take off: %1</source>
        <translation>Take off: %1</translation>
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
    <name>Consent</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/consent.py"/>
        <source>%1 To what?</source>
        <translation>%1 To what?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/consent.py"/>
        <source>To what? Website, newsletter…</source>
        <translation>To what? Website, newsletter…</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>How the name is said</source>
        <translation>How the name is said</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Party (D, R or I)</source>
        <translation>Party (D, R or I)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Who holds the seat now</source>
        <translation>Who holds the seat now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Day on which the member leaves (year-month-day)</source>
        <translation>Day on which the member leaves (year-month-day)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>What is true</source>
        <translation>What is true</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Where do you know this from?</source>
        <translation>Where do you know this from?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Their scheduler, on the phone</source>
        <translation>Their scheduler, on the phone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Write what is true.</source>
        <translation>Write what is true.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/correction_form.py"/>
        <source>Write where you know this from: without it nobody can trust it later.</source>
        <translation>Write where you know this from: without it nobody can trust it later.</translation>
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
    <name>DoubtsPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Doubts</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>No doubts</source>
        <translation>No doubts</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Everything was recognized.</source>
        <translation>Everything was recognized.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Read these against %1 before you keep the brief.</source>
        <translation>Read these against %1 before you keep the brief.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Line %1 of the original</source>
        <translation>Line %1 of the original</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>%1: show the field</source>
        <translation>%1: show the field</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/doubts_panel.py"/>
        <source>Show the field</source>
        <translation>Show the field</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/dropping.py"/>
        <source>Nothing is written until you keep it.</source>
        <translation>Nothing is written until you keep it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/dropping.py"/>
        <source>Drop %1 here to make a brief of it</source>
        <translation>Drop %1 here to make a brief of it</translation>
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
        <source>This is a trial of the team’s file, as a delegate gets it. Nothing in it is sent or kept.</source>
        <translation>This is a trial of the team’s file, as a delegate gets it. Nothing in it is sent or kept.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/entrance.py"/>
        <source>End the trial</source>
        <translation>End the trial</translation>
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
    <name>FactsCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Where they are</source>
        <translation>Where they are</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Room not known</source>
        <translation>Room not known</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>No telephone known</source>
        <translation>No telephone known</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Something else is wrong…</source>
        <translation>Something else is wrong…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Say: %1</source>
        <translation>Say: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>How do you say the name?</source>
        <translation>How do you say the name?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Correct: %1</source>
        <translation>Correct: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Open the website of %1</source>
        <translation>Open the website of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/facts_card.py"/>
        <source>Website</source>
        <translation>Website</translation>
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
        <source>What you saved is safe. What you were typing in %1 could not be saved: it stands only in this window. Go there and copy it before you close lobbykit.</source>
        <translation>What you saved is safe. What you were typing in %1 could not be saved: it stands only in this window. Go there and copy it before you close lobbykit.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe. What you were typing could not be kept: copy it before you go on.</source>
        <translation>What you saved is safe. What you were typing could not be kept: copy it before you go on.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>What you saved is safe, and what you were typing was kept on this computer.</source>
        <translation>What you saved is safe, and what you were typing was kept on this computer.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/dialogs/failure_window.py"/>
        <source>Something went wrong in lobbykit</source>
        <translation>Something went wrong in lobbykit</translation>
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
    <name>FarewellPage</name>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>Not everything could be removed</source>
        <translation>Not everything could be removed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>This laptop has forgotten everything</source>
        <translation>This laptop has forgotten everything</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>Look yourself for printed sheets, exports and files saved elsewhere. Copies in the mailbox and in backups of the system stay, and a drive that is not encrypted may give back deleted files until it is wiped.</source>
        <translation>Look yourself for printed sheets, exports and files saved elsewhere. Copies in the mailbox and in backups of the system stay, and a drive that is not encrypted may give back deleted files until it is wiped.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/farewell_page.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_row.py"/>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_row.py"/>
        <source>Other words for some offices: %1</source>
        <translation>Other words for some offices: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/field_row.py"/>
        <source>Change this in the file itself: the form cannot show it.</source>
        <translation>Change this in the file itself: the form cannot show it.</translation>
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
    <name>FileChanges</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>%1 has a logo.</source>
        <translation>%1 has a logo.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>%1 has no logo any more.</source>
        <translation>%1 has no logo any more.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Noted: the logo of %1 may be used.</source>
        <translation>Noted: the logo of %1 may be used.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Noted: nobody has granted the use of the logo of %1.</source>
        <translation>Noted: nobody has granted the use of the logo of %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Support has other words now.</source>
        <translation>Support has other words now.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/file_changes.py"/>
        <source>Support has the usual words again.</source>
        <translation>Support has the usual words again.</translation>
    </message>
</context>
<context>
    <name>FindFields</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Ask anew</source>
        <translation>Ask anew</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Words of the notes</source>
        <translation>Words of the notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>All of the note</source>
        <translation>All of the note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Look for the words in</source>
        <translation>Look for the words in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Chamber</source>
        <translation>Chamber</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Support after the meeting</source>
        <translation>Support after the meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Staffer who was met</source>
        <translation>Staffer who was met</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Questions and concerns</source>
        <translation>Questions and concerns</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Answers to asks</source>
        <translation>Answers to asks</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Democrats</source>
        <translation>Democrats</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Republicans</source>
        <translation>Republicans</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_fields.py"/>
        <source>Independents</source>
        <translation>Independents</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n note found</numerusform>
            <numerusform>%n notes found</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Find notes</source>
        <translation>Find notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Once notes are written, they are found here by words, offices, support, tags and days.</source>
        <translation>Once notes are written, they are found here by words, offices, support, tags and days.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Ask with fewer words, or narrow it less.</source>
        <translation>Ask with fewer words, or narrow it less.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Show all notes</source>
        <translation>Show all notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>No note is like that</source>
        <translation>No note is like that</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Keep “%1” no longer</source>
        <translation>Keep “%1” no longer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Keep this search as</source>
        <translation>Keep this search as</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Keep search</source>
        <translation>Keep search</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Choose all that were found</source>
        <translation>Choose all that were found</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Tag, such as follow-up</source>
        <translation>Tag, such as follow-up</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Put the tag on</source>
        <translation>Put the tag on</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Take the tag off</source>
        <translation>Take the tag off</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n note chosen</numerusform>
            <numerusform>%n notes chosen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Nothing is written in it yet.</source>
        <translation>Nothing is written in it yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/find_page.py"/>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Write “%1”</source>
        <translation>Write “%1”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Show where: %1</source>
        <translation>Show where: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/written_field.py"/>
        <source>Show where</source>
        <translation>Show where</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Every rule is looked at, for every office.</source>
        <translation>Every rule is looked at, for every office.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Nothing to mend</source>
        <translation>Nothing to mend</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>This brief can be printed as it is.</source>
        <translation>This brief can be printed as it is.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>To be mended before printing · %n</source>
        <translation>
            <numerusform>To be mended before printing · %n</numerusform>
            <numerusform>To be mended before printing · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>To be decided · %n</source>
        <translation>
            <numerusform>To be decided · %n</numerusform>
            <numerusform>To be decided · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Good to know · %n</source>
        <translation>
            <numerusform>Good to know · %n</numerusform>
            <numerusform>Good to know · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>and %n more of the kind</source>
        <translation>
            <numerusform>and %n more of the kind</numerusform>
            <numerusform>and %n more of the kind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>%1: go to %2</source>
        <translation>%1: go to %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Apply fix: write “%1” instead of “%2”</source>
        <translation>Apply fix: write “%1” instead of “%2”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/findings_panel.py"/>
        <source>Apply fix</source>
        <translation>Apply fix</translation>
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
        <source>One brief on each side of the leaf</source>
        <translation>One brief on each side of the leaf</translation>
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
        <source>%1 full</source>
        <translation>%1 full</translation>
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
    <name>FoldBox</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/widgets/fold_box.py"/>
        <source>%n filled</source>
        <translation>
            <numerusform>%n filled</numerusform>
            <numerusform>%n filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Open it when done</source>
        <translation>Open it when done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Choose where the files go</source>
        <translation>Choose where the files go</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>A new folder is made in</source>
        <translation>A new folder is made in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/folder_row.py"/>
        <source>Where to put the files</source>
        <translation>Where to put the files</translation>
    </message>
</context>
<context>
    <name>Folds</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Other asks</source>
        <translation>Other asks</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Questions they asked</source>
        <translation>Questions they asked</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Before, and their reasons</source>
        <translation>Before, and their reasons</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Thanks, concerns, advice</source>
        <translation>Thanks, concerns, advice</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>More about the people</source>
        <translation>More about the people</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What we left there</source>
        <translation>What we left there</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Day, time and who wrote this</source>
        <translation>Day, time and who wrote this</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Another question</source>
        <translation>Another question</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did they ask?</source>
        <translation>What did they ask?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Question %1 was answered on</source>
        <translation>Question %1 was answered on</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Answered on: 12/5</source>
        <translation>Answered on: 12/5</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>We owe the answer</source>
        <translation>We owe the answer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>We owe the answer to question %1</source>
        <translation>We owe the answer to question %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did we thank them for?</source>
        <translation>What did we thank them for?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What worries them?</source>
        <translation>What worries them?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Whom do they work with?</source>
        <translation>Whom do they work with?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did they advise?</source>
        <translation>What did they advise?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>How did it feel?</source>
        <translation>How did it feel?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>How many of us were there?</source>
        <translation>How many of us were there?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Another sheet</source>
        <translation>Another sheet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Edition of sheet %1</source>
        <translation>Edition of sheet %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Edition, at its foot</source>
        <translation>Edition, at its foot</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Copies of sheet %1</source>
        <translation>Copies of sheet %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Did you get it?</source>
        <translation>Did you get it?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>What did your team need to take part?</source>
        <translation>What did your team need to take part?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>How did it come in?</source>
        <translation>How did it come in?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Day of the meeting</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Whose note this is</source>
        <translation>Whose note this is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Who typed it in, if another</source>
        <translation>Who typed it in, if another</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>Language it is written in: en, es…</source>
        <translation>Language it is written in: en, es…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/folds.py"/>
        <source>The thank-you has been sent</source>
        <translation>The thank-you has been sent</translation>
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
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>See the page</source>
        <translation>See the page</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/form_foot.py"/>
        <source>What changed since it was printed</source>
        <translation>What changed since it was printed</translation>
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
    <name>FormPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Add an office…</source>
        <translation>Add an office…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Briefs</source>
        <translation>Briefs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Add a brief…</source>
        <translation>Add a brief…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>How sure it is</source>
        <translation>How sure it is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>This was kept from before, and is not saved yet.</source>
        <translation>This was kept from before, and is not saved yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Saved on this laptop.</source>
        <translation>Saved on this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>2026-12-01</source>
        <translation>2026-12-01</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>9:30 AM</source>
        <translation>9:30 AM</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>10:00 AM</source>
        <translation>10:00 AM</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Place, if not the office’s own room</source>
        <translation>Place, if not the office’s own room</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>What to say at the desk, or to join a call</source>
        <translation>What to say at the desk, or to join a call</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Delegation of who is new here</source>
        <translation>Delegation of who is new here</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Kept on this laptop, saved when you leave the field.</source>
        <translation>Kept on this laptop, saved when you leave the field.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>With which office? Without one it is not saved.</source>
        <translation>With which office? Without one it is not saved.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Change the meeting</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>A new meeting</source>
        <translation>A new meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Each field is saved when you leave it.</source>
        <translation>Each field is saved when you leave it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Everybody of this delegation goes</source>
        <translation>Everybody of this delegation goes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/form_page.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FoundingCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Name of the team</source>
        <translation>Name of the team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Whom to call about a lost stick or laptop (a name and a number)</source>
        <translation>Whom to call about a lost stick or laptop (a name and a number)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Leave notes unsealed</source>
        <translation>Leave notes unsealed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Anyone who finds this stick can read the notes. We accept that, for good.</source>
        <translation>Anyone who finds this stick can read the notes. We accept that, for good.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>We accept it</source>
        <translation>We accept it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Found the team</source>
        <translation>Found the team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Notes travel sealed: organizers, leads and whoever wrote a note can read it, nobody else.</source>
        <translation>Notes travel sealed: organizers, leads and whoever wrote a note can read it, nobody else.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Found a team</source>
        <translation>Found a team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>You become its first organizer. Others then open the file that you send them.</source>
        <translation>You become its first organizer. Others then open the file that you send them.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Write the name of the team and your own.</source>
        <translation>Write the name of the team and your own.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/founding_card.py"/>
        <source>Accept the sentence above, or let notes travel sealed.</source>
        <translation>Accept the sentence above, or let notes travel sealed.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/group_form.py"/>
        <source>The same words for all</source>
        <translation>The same words for all</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/group_form.py"/>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/group_form.py"/>
        <source>More fields: %1</source>
        <translation>More fields: %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>No field of it was written more than once.</source>
        <translation>No field of it was written more than once.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>No earlier versions</source>
        <translation>No earlier versions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Stands now</source>
        <translation>Stands now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Chosen among several versions</source>
        <translation>Chosen among several versions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Let it stand again</source>
        <translation>Let it stand again</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/history_page.py"/>
        <source>Let it stand again: %1, number %2, by %3</source>
        <translation>Let it stand again: %1, number %2, by %3</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Take in a schedule</source>
        <translation>Take in a schedule</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>The file is being read…</source>
        <translation>The file is being read…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>This file cannot be taken in. Nothing was changed.</source>
        <translation>This file cannot be taken in. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>%n question(s) before it can be taken in</source>
        <translation>
            <numerusform>%n question before it can be taken in</numerusform>
            <numerusform>%n questions before it can be taken in</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Another office for %1</source>
        <translation>Another office for %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Another office…</source>
        <translation>Another office…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Everything in this file is there already.</source>
        <translation>Everything in this file is there already.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>%n thing(s) would change</source>
        <translation>
            <numerusform>%n thing would change</numerusform>
            <numerusform>%n things would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>%n is there already, just as the file says</source>
        <translation>
            <numerusform>%n is there already, just as the file says</numerusform>
            <numerusform>%n are there already, just as the file says</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>It is one step, and can be taken back.</source>
        <translation>It is one step, and can be taken back.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>What the columns are taken as</source>
        <translation>What the columns are taken as</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>The column %1 is</source>
        <translation>The column %1 is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>for example: %1</source>
        <translation>for example: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Files with the same columns are taken in the same way from now on.</source>
        <translation>Files with the same columns are taken in the same way from now on.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the office</source>
        <translation>the office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>its state</source>
        <translation>its state</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>its district</source>
        <translation>its district</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>Rep. or Sen.</source>
        <translation>Rep. or Sen.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>when it begins</source>
        <translation>when it begins</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>when it ends</source>
        <translation>when it ends</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the day it ends</source>
        <translation>the day it ends</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>time zone</source>
        <translation>time zone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the place</source>
        <translation>the place</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the room</source>
        <translation>the room</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the building</source>
        <translation>the building</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>who goes</source>
        <translation>who goes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>how sure it is</source>
        <translation>how sure it is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the code</source>
        <translation>the code</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the briefs</source>
        <translation>the briefs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>the meeting’s id</source>
        <translation>the meeting’s id</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>kept as text</source>
        <translation>kept as text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/intake_page.py"/>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>Move up: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>Move down: %1</source>
        <translation>Move down: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/editor/item_card.py"/>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>KindPills</name>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/kind_pills.py"/>
        <source>Picked</source>
        <translation>Picked</translation>
    </message>
</context>
<context>
    <name>KitBuilding</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>%n person(s) changed from the file.</source>
        <translation>
            <numerusform>%n person changed from the file.</numerusform>
            <numerusform>%n people changed from the file.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>The file is opened as on a delegate’s laptop…</source>
        <translation>The file is opened as on a delegate’s laptop…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Spreadsheets saved as text (%1)</source>
        <translation>Spreadsheets saved as text (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Take in people</source>
        <translation>Take in people</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Pictures (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>A logo for %1</source>
        <translation>A logo for %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Write the team’s file</source>
        <translation>Write the team’s file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Files of a team (*.lobbykit)</source>
        <translation>Files of a team (*.lobbykit)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Keep the organizer key</source>
        <translation>Keep the organizer key</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Keys (*.key)</source>
        <translation>Keys (*.key)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/assembly.py"/>
        <source>Copied: the text for the mail</source>
        <translation>Copied: the text for the mail</translation>
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
        <source>Edition %1, made by %2 on %3.</source>
        <translation>Edition %1, made by %2 on %3.</translation>
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
    <name>LaptopPrinter</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Copies of each</source>
        <translation>Copies of each</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>On both sides</source>
        <translation>On both sides</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Print now</source>
        <translation>Print now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Print on this laptop’s printer</source>
        <translation>Print on this laptop’s printer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>Handing over…</source>
        <translation>Handing over…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/laptop_printer.py"/>
        <source>%n file(s) were handed to the printer.</source>
        <translation>
            <numerusform>%n file was handed to the printer.</numerusform>
            <numerusform>%n files were handed to the printer.</numerusform>
        </translation>
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
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/finding_words.py"/>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/finding_words.py"/>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
</context>
<context>
    <name>LeaveBehindsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/leave_behinds_pane.py"/>
        <source>As the brief says</source>
        <translation>As the brief says</translation>
    </message>
</context>
<context>
    <name>LetterWriting</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>Making the PDF…</source>
        <translation>Making the PDF…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>No mail program could be opened here. Copy the letter instead.</source>
        <translation>No mail program could be opened here. Copy the letter instead.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>The letter is in your mail program. It is sent when you send it there.</source>
        <translation>The letter is in your mail program. It is sent when you send it there.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>The letter is too long to be handed over. It is copied: paste it into the message.</source>
        <translation>The letter is too long to be handed over. It is copied: paste it into the message.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letter_writing.py"/>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Who it goes to</source>
        <translation>Who it goes to</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Close the letter</source>
        <translation>Close the letter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Writing the letter…</source>
        <translation>Writing the letter…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Thank-you letter</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Write the note</source>
        <translation>Write the note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Signed by %1</source>
        <translation>Signed by %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>lobbykit sends nothing: you send it from your own mail program.</source>
        <translation>lobbykit sends nothing: you send it from your own mail program.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Nobody has agreed to sign, so only your organization does.</source>
        <translation>Nobody has agreed to sign, so only your organization does.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>No note says who agreed to sign. Ask everybody who is named before you send this.</source>
        <translation>No note says who agreed to sign. Ask everybody who is named before you send this.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Nobody wrote down an e-mail address: the message opens without one.</source>
        <translation>Nobody wrote down an e-mail address: the message opens without one.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>The e-mail address that is written down cannot be used: the message opens without one.</source>
        <translation>The e-mail address that is written down cannot be used: the message opens without one.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Open in your mail program</source>
        <translation>Open in your mail program</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/letters_card.py"/>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Let a laptop in</source>
        <translation>Let a laptop in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>No laptop asks now. Sync, or drop the file with the request on “Send and receive”.</source>
        <translation>No laptop asks now. Sync, or drop the file with the request on “Send and receive”.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Have the person read the eight words of their laptop to you, and type them. Never take them from a mail or from your own screen: they are the proof.</source>
        <translation>Have the person read the eight words of their laptop to you, and type them. Never take them from a mail or from your own screen: they are the proof.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>These are the words</source>
        <translation>These are the words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>As a delegate</source>
        <translation>As a delegate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>As a team lead</source>
        <translation>As a team lead</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>As an organizer</source>
        <translation>As an organizer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Compare and let in</source>
        <translation>Compare and let in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Who was invited comes in as invited; organizers and leads can read every note from then on.</source>
        <translation>Who was invited comes in as invited; organizers and leads can read every note from then on.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/letting_in.py"/>
        <source>Who was not invited comes in</source>
        <translation>Who was not invited comes in</translation>
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
    <name>LogosCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>A logo stands beside the name on every leave-behind. Whoever listens instead of looking hears the name. SVG, PNG or JPEG, at most 8 MB; 500 pixels across are plenty.</source>
        <translation>A logo stands beside the name on every leave-behind. Whoever listens instead of looking hears the name. SVG, PNG or JPEG, at most 8 MB; 500 pixels across are plenty.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Organizations and logos</source>
        <translation>Organizations and logos</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>The chosen briefs name no organization yet. Under Briefs, each can say who sends it.</source>
        <translation>The chosen briefs name no organization yet. Under Briefs, each can say who sends it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>The logo of %1</source>
        <translation>The logo of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>No logo: its initials stand in its place.</source>
        <translation>No logo: its initials stand in its place.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>%1 has granted the use of this logo; without that it is not printed</source>
        <translation>%1 has granted the use of this logo; without that it is not printed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Choose another logo…</source>
        <translation>Choose another logo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Choose a logo…</source>
        <translation>Choose a logo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Choose a logo for %1</source>
        <translation>Choose a logo for %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Take away the logo of %1</source>
        <translation>Take away the logo of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/logos_card.py"/>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Type an address…</source>
        <translation>Type an address…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>A stick that goes round, a network drive, or a folder of Dropbox, OneDrive or Nextcloud.</source>
        <translation>A stick that goes round, a network drive, or a folder of Dropbox, OneDrive or Nextcloud.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>You can also drop the folder here, or files ending in .lkb that somebody gave you.</source>
        <translation>You can also drop the folder here, or files ending in .lkb that somebody gave you.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>None is chosen yet</source>
        <translation>None is chosen yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Your team’s database on a server: notes go there as they would to a shared folder.</source>
        <translation>Your team’s database on a server: notes go there as they would to a shared folder.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Certificate of your team: %1</source>
        <translation>Certificate of your team: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Use it…</source>
        <translation>Use it…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Your team has a mailbox on a server</source>
        <translation>Your team has a mailbox on a server</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Your team says where its mailbox is</source>
        <translation>Your team says where its mailbox is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Syncing. You can go on working; what you write meanwhile is sent next time.</source>
        <translation>Syncing. You can go on working; what you write meanwhile is sent next time.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>How far syncing is</source>
        <translation>How far syncing is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Stop syncing</source>
        <translation>Stop syncing</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Read what will be sent</source>
        <translation>Read what will be sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Before the first sending, read all of it once. Then “Sync now” is here.</source>
        <translation>Before the first sending, read all of it once. Then “Sync now” is here.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Used before</source>
        <translation>Used before</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Last time: %1</source>
        <translation>Last time: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Not synced yet.</source>
        <translation>Not synced yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Sync by itself every few minutes</source>
        <translation>Sync by itself every few minutes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Only while nobody types, and never to a folder that you have not synced with by hand.</source>
        <translation>Only while nobody types, and never to a folder that you have not synced with by hand.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/mailbox_card.py"/>
        <source>Only while nobody types, the keyring has the password, and the last sync by hand went well.</source>
        <translation>Only while nobody types, the keyring has the password, and the last sync by hand went well.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../lobbykit/ui/main_window.py"/>
        <source>“{place}” holds text that could not be saved. Close again and it is lost.</source>
        <translation>“{place}” holds text that could not be saved. Close again and it is lost.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/main_window.py"/>
        <source>Not everything in “{place}” is saved yet. There you can see why.</source>
        <translation>Not everything in “{place}” is saved yet. There you can see why.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/main_window.py"/>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>%n promise(s) chosen</source>
        <translation>
            <numerusform>%n promise chosen</numerusform>
            <numerusform>%n promises chosen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Mark all as done</source>
        <translation>Mark all as done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Mark all as not done</source>
        <translation>Mark all as not done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Who sees to them</source>
        <translation>Who sees to them</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Set the person</source>
        <translation>Set the person</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/mark_bar.py"/>
        <source>Set the day</source>
        <translation>Set the day</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Meeting: %1</source>
        <translation>Meeting: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>A meeting</source>
        <translation>A meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Change the meeting</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Not on this laptop: %1. Ask your team for the file.</source>
        <translation>Not on this laptop: %1. Ask your team for the file.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>%1 Eastern</source>
        <translation>%1 Eastern</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Say at the desk: %1</source>
        <translation>Say at the desk: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Write the note: %1</source>
        <translation>Write the note: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Write the note</source>
        <translation>Write the note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Read card: %1</source>
        <translation>Read card: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Read card</source>
        <translation>Read card</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Nobody holds this seat now.</source>
        <translation>Nobody holds this seat now.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>The seat is held by %1 now.</source>
        <translation>The seat is held by %1 now.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Say: %1</source>
        <translation>Say: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Who goes</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Nobody is named yet.</source>
        <translation>Nobody is named yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_page.py"/>
        <source>Met before</source>
        <translation>Met before</translation>
    </message>
</context>
<context>
    <name>MeetingPages</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Since the import of %1</source>
        <translation>Since the import of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Nothing is different from before it</source>
        <translation>Nothing is different from before it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>The schedule is as it was before the last file was taken in.</source>
        <translation>The schedule is as it was before the last file was taken in.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>No changes yet</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Once a schedule is taken in, what it changed stands here, to be read out or printed.</source>
        <translation>Once a schedule is taken in, what it changed stands here, to be read out or printed.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/changes_page.py"/>
        <source>Take in a schedule…</source>
        <translation>Take in a schedule…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/minute_card.py"/>
        <source>The member is here: one minute</source>
        <translation>The member is here: one minute</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/minute_card.py"/>
        <source>The member did not join after all</source>
        <translation>The member did not join after all</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/minute_card.py"/>
        <source>The one-minute version</source>
        <translation>The one-minute version</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>What we are asking</source>
        <translation>What we are asking</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>No brief of this meeting is here.</source>
        <translation>No brief of this meeting is here.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Talking points</source>
        <translation>Talking points</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>With %1</source>
        <translation>With %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>%n more on the card of the office</source>
        <translation>
            <numerusform>%n more on the card of the office</numerusform>
            <numerusform>%n more on the card of the office</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Nobody wrote down a meeting yet.</source>
        <translation>Nobody wrote down a meeting yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>We promised</source>
        <translation>We promised</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>They promised</source>
        <translation>They promised</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>made %1</source>
        <translation>made %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/office_part.py"/>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>All meetings</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>The member joined</source>
        <translation>The member joined</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/parts.py"/>
        <source>Not yet confirmed</source>
        <translation>Not yet confirmed</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Schedules (%1)</source>
        <translation>Schedules (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Take in a schedule</source>
        <translation>Take in a schedule</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. Until then, every office can be looked up under Offices.</source>
        <translation>Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. Until then, every office can be looked up under Offices.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>No meetings yet</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Go on with the meeting you began</source>
        <translation>Go on with the meeting you began</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Take in a schedule…</source>
        <translation>Take in a schedule…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Drop-off round</source>
        <translation>Drop-off round</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>What people need</source>
        <translation>What people need</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Make the team’s file</source>
        <translation>Make the team’s file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>All meetings</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>It was deleted, or made one with another meeting.</source>
        <translation>It was deleted, or made one with another meeting.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>This meeting is not there any more</source>
        <translation>This meeting is not there any more</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>%n meeting(s) changed from the file.</source>
        <translation>
            <numerusform>%n thing was taken in from the file.</numerusform>
            <numerusform>%n things were taken in from the file.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>What this person needs is saved.</source>
        <translation>What this person needs is saved.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Nothing is kept of this person.</source>
        <translation>Nothing is kept of this person.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/assembly.py"/>
        <source>Copied: what changed</source>
        <translation>Copied: what changed</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>%1 Eastern</source>
        <translation>%1 Eastern</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Note written</source>
        <translation>Note written</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Open the meeting: %1</source>
        <translation>Open the meeting: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Read card: %1</source>
        <translation>Read card: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Read card</source>
        <translation>Read card</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Change the meeting: %1</source>
        <translation>Change the meeting: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Split into two again: %1</source>
        <translation>Split into two again: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/meeting_card.py"/>
        <source>Split again</source>
        <translation>Split again</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Missing reports</source>
        <translation>Missing reports</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>The one meeting that was held has no report</source>
        <translation>The one meeting that was held has no report</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>%n of %1 meetings have no report</source>
        <translation>
            <numerusform>%n of %1 meetings has no report</numerusform>
            <numerusform>%n of %1 meetings have no report</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Once a meeting is over it stands here, until somebody has written about it.</source>
        <translation>Once a meeting is over it stands here, until somebody has written about it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No meeting has been held yet</source>
        <translation>No meeting has been held yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>%n meeting(s) held, and there is a report of each.</source>
        <translation>
            <numerusform>%n meeting held, and there is a report of it.</numerusform>
            <numerusform>%n meetings held, and there is a report of each.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No report is missing</source>
        <translation>No report is missing</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No day is known</source>
        <translation>No day is known</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Begun, not finished</source>
        <translation>Begun, not finished</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>No time is known</source>
        <translation>No time is known</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Nobody is named who went</source>
        <translation>Nobody is named who went</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>This office is not among those on this laptop.</source>
        <translation>This office is not among those on this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Write the note</source>
        <translation>Write the note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Read card: %1</source>
        <translation>Read card: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/missing_page.py"/>
        <source>Read card</source>
        <translation>Read card</translation>
    </message>
</context>
<context>
    <name>MorePeople</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Write their names above first.</source>
        <translation>Write their names above first.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>E-mail of %1</source>
        <translation>E-mail of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Telephone of %1</source>
        <translation>Telephone of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>What %1 did there</source>
        <translation>What %1 did there</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Votes here</source>
        <translation>Votes here</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>Signs the thank-you</source>
        <translation>Signs the thank-you</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>%1 votes here</source>
        <translation>%1 votes here</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/more_people.py"/>
        <source>%1 signs the thank-you</source>
        <translation>%1 signs the thank-you</translation>
    </message>
</context>
<context>
    <name>NewBriefPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>What is the issue?</source>
        <translation>What is the issue?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>For example: Safe playgrounds for every town</source>
        <translation>For example: Safe playgrounds for every town</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Name a measure above, and you will be asked here who leads it.</source>
        <translation>Name a measure above, and you will be asked here who leads it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Another ask</source>
        <translation>Another ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Begin this brief</source>
        <translation>Begin this brief</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>%1, led by %2</source>
        <translation>%1, led by %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Understood: %1</source>
        <translation>Understood: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Who leads %1?</source>
        <translation>Who leads %1?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>%1, says the record</source>
        <translation>%1, says the record</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>For example: Rep. Foster</source>
        <translation>For example: Rep. Foster</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>A new brief</source>
        <translation>A new brief</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Three questions begin it. Everything can be changed afterwards.</source>
        <translation>Three questions begin it. Everything can be changed afterwards.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>What do you ask for?</source>
        <translation>What do you ask for?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Who leads the measure?</source>
        <translation>Who leads the measure?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/new_brief_page.py"/>
        <source>From a file, in the place of these questions</source>
        <translation>From a file, in the place of these questions</translation>
    </message>
</context>
<context>
    <name>NoteFinding</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>The tag is on %n note(s).</source>
        <translation>
            <numerusform>The tag is on %n note.</numerusform>
            <numerusform>The tag is on %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>The tag is off %n note(s).</source>
        <translation>
            <numerusform>The tag was taken off %n note.</numerusform>
            <numerusform>The tag was taken off %n notes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>Kept as “%1”.</source>
        <translation>Kept as “%1”.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/note_finding.py"/>
        <source>“%1” is kept no longer.</source>
        <translation>“%1” is kept no longer.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Note about %1</source>
        <translation>Note about %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Not kept yet…</source>
        <translation>Not kept yet…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Kept on this laptop, saved when you leave the field</source>
        <translation>Kept on this laptop, saved when you leave the field</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Saved on this laptop</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Today, without a meeting on the schedule</source>
        <translation>Today, without a meeting on the schedule</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Your note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Enter: one more line. Keys 1–9: an answer. Ctrl+Enter: done</source>
        <translation>Enter: one more line. Keys 1–9: an answer. Ctrl+Enter: done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Your team and organizers will read this</source>
        <translation>Your team and organizers will read this</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Only you read this</source>
        <translation>Only you read this</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Only you: in no list, report or export of the team.</source>
        <translation>Only you: in no list, report or export of the team.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>What happened; your team reads this</source>
        <translation>What happened; your team reads this</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Put in: %1</source>
        <translation>Put in: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>What was promised, by us or by them?</source>
        <translation>What was promised, by us or by them?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Read what will be sent</source>
        <translation>Read what will be sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_form.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Their words about %1</source>
        <translation>Their words about %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>In their words…</source>
        <translation>In their words…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Before the meeting, %1</source>
        <translation>Before the meeting, %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Reasons they gave, %1</source>
        <translation>Reasons they gave, %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Before the meeting</source>
        <translation>Before the meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/asks.py"/>
        <source>Reasons they gave, one on each line</source>
        <translation>Reasons they gave, one on each line</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>The member</source>
        <translation>The member</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>We promised</source>
        <translation>We promised</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They promised</source>
        <translation>They promised</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Typed by the author</source>
        <translation>Typed by the author</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Form on a phone</source>
        <translation>Form on a phone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>Form on the web</source>
        <translation>Form on the web</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They took notes.</source>
        <translation>They took notes.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They will ask the member.</source>
        <translation>They will ask the member.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>It was new to them.</source>
        <translation>It was new to them.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They want local numbers.</source>
        <translation>They want local numbers.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>They wait for leadership.</source>
        <translation>They wait for leadership.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/note_words.py"/>
        <source>We may call next week.</source>
        <translation>We may call next week.</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_writing.py"/>
        <source>A report by %1, %2</source>
        <translation>A report by %1, %2</translation>
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
        <translation>Notes of this laptop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Copied: the list of missing reports</source>
        <translation>Copied: the list of missing reports</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Marked as answered.</source>
        <translation>Marked as answered.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>The office of this note is not among those on this laptop, so it has no card.</source>
        <translation>The office of this note is not among those on this laptop, so it has no card.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/assembly.py"/>
        <source>Copied: the answer with its sources</source>
        <translation>Copied: the answer with its sources</translation>
    </message>
</context>
<context>
    <name>NotesPages</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Missing reports</source>
        <translation>Missing reports</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Staff names</source>
        <translation>Staff names</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Find notes</source>
        <translation>Find notes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/pages.py"/>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Read the note: %1</source>
        <translation>Read the note: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/parts.py"/>
        <source>Read the note</source>
        <translation>Read the note</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n note(s) on this laptop</source>
        <translation>
            <numerusform>%n note on this laptop</numerusform>
            <numerusform>%n notes on this laptop</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
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
        <source>Thank-you letter: {name}, {day}</source>
        <translation>Thank-you letter: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Thank-you letter</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Edited after deletion</source>
        <translation>Edited after deletion</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>%n note(s) about this meeting</source>
        <translation>
            <numerusform>%n note about this meeting</numerusform>
            <numerusform>%n notes about this meeting</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Half filled</source>
        <translation>Half filled</translation>
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
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>whom you met</source>
        <translation>whom you met</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>an answer to an ask</source>
        <translation>an answer to an ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>what was said</source>
        <translation>what was said</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/notes_pane.py"/>
        <source>Not in it yet: %1</source>
        <translation>Not in it yet: %1</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>%n note(s) about this meeting</source>
        <translation>
            <numerusform>%n note about this meeting</numerusform>
            <numerusform>%n notes about this meeting</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>We promised: %1</source>
        <translation>We promised: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>They promised: %1</source>
        <translation>They promised: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>%1: withdrawn by %2 on %3</source>
        <translation>%1: withdrawn by %2 on %3</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Change the note of %1</source>
        <translation>Change the note of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Withdraw words…</source>
        <translation>Withdraw words…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_entry.py"/>
        <source>Withdraw words of the note of %1</source>
        <translation>Withdraw words of the note of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>With the previous holder, %1</source>
        <translation>With the previous holder, %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Where they are</source>
        <translation>Where they are</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Your meeting</source>
        <translation>Your meeting</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>More meetings ahead</source>
        <translation>More meetings ahead</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>What we are asking</source>
        <translation>What we are asking</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>How they stood, ask by ask</source>
        <translation>How they stood, ask by ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Say this in 60 seconds</source>
        <translation>Say this in 60 seconds</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>If they say …</source>
        <translation>If they say …</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Not asked here, and why</source>
        <translation>Not asked here, and why</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>In the district</source>
        <translation>In the district</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Staff we know</source>
        <translation>Staff we know</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Local offices</source>
        <translation>Local offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_text.py"/>
        <source>Say: %1</source>
        <translation>Say: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Nothing is written down about this office yet.</source>
        <translation>Nothing is written down about this office yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Reworded</source>
        <translation>Reworded</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Say thank you</source>
        <translation>Say thank you</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>point %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Thank-you letter after the note of %1</source>
        <translation>Thank-you letter after the note of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/sections.py"/>
        <source>Thank-you letter</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>Open {source} at {host} in the browser, source of {told}</source>
        <translation>Open {source} at {host} in the browser, source of {told}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>Read it at %1</source>
        <translation>Read it at %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/source_line.py"/>
        <source>No web address is given for it.</source>
        <translation>No web address is given for it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>The reports differ</source>
        <translation>The reports differ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>%n report(s) before</source>
        <translation>
            <numerusform>%n report before</numerusform>
            <numerusform>%n reports before</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>typed in by %1</source>
        <translation>typed in by %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Their words were not written down.</source>
        <translation>Their words were not written down.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Before the meeting: %1</source>
        <translation>Before the meeting: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Reasons: %1</source>
        <translation>Reasons: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>We did not raise it.</source>
        <translation>We did not raise it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/support_part.py"/>
        <source>Two people changed this report at the same time; this is what one of them wrote.</source>
        <translation>Two people changed this report at the same time; this is what one of them wrote.</translation>
    </message>
</context>
<context>
    <name>OfficeField</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Which offices</source>
        <translation>Which offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Office before</source>
        <translation>Office before</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>Next office</source>
        <translation>Next office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>all offices</source>
        <translation>all offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>those we meet</source>
        <translation>those we meet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>its state</source>
        <translation>its state</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>the House</source>
        <translation>the House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>the Senate</source>
        <translation>the Senate</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>%n picked</source>
        <translation>
            <numerusform>%n picked</numerusform>
            <numerusform>%n picked</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>pick some…</source>
        <translation>pick some…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_field.py"/>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>OfficeList</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Name, state, ZIP, room…</source>
        <translation>Name, state, ZIP, room…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Filter offices</source>
        <translation>Filter offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>By name, state, district, ZIP code, committee, party or room; “mine” finds your own.</source>
        <translation>By name, state, district, ZIP code, committee, party or room; “mine” finds your own.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Mine %n</source>
        <translation>
            <numerusform>Mine %n</numerusform>
            <numerusform>Mine %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>No office fits “%1”</source>
        <translation>No office fits “%1”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>%n office(s) fit among all</source>
        <translation>
            <numerusform>%n office fits among all</numerusform>
            <numerusform>%n offices fit among all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>%n office(s) fit with a word less</source>
        <translation>
            <numerusform>%n office fits with a word less</numerusform>
            <numerusform>%n offices fit with a word less</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Try a last name, a state, a district such as OH-3, or a room.</source>
        <translation>Try a last name, a state, a district such as OH-3, or a room.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Offices are yours that you meet, that you wrote a note about, or that you elect.</source>
        <translation>Offices are yours that you meet, that you wrote a note about, or that you elect.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/office_list.py"/>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
</context>
<context>
    <name>OfficePicker</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Name, state, ZIP…</source>
        <translation>Name, state, ZIP…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Filter offices</source>
        <translation>Filter offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Offices to pick</source>
        <translation>Offices to pick</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>%n office(s) picked</source>
        <translation>
            <numerusform>%n office picked</numerusform>
            <numerusform>%n offices picked</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick all shown</source>
        <translation>Pick all shown</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick none shown</source>
        <translation>Pick none shown</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick all</source>
        <translation>Pick all</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick none</source>
        <translation>Pick none</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/office_picker.py"/>
        <source>Pick offices</source>
        <translation>Pick offices</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>That meeting was dropped, so it is not on the card.</source>
        <translation>That meeting was dropped, so it is not on the card.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Corrected on this laptop: %1</source>
        <translation>Corrected on this laptop: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>The letter is saved: %1</source>
        <translation>The letter is saved: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>Your note is saved on this laptop.</source>
        <translation>Your note is saved on this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/assembly.py"/>
        <source>The photo is in no note, since its note was left while it was read. Add it again.</source>
        <translation>The photo is in no note, since its note was left while it was read. Add it again.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_acts.py"/>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/card_acts.py"/>
        <source>The page could not be opened here: %1</source>
        <translation>The page could not be opened here: %1</translation>
    </message>
</context>
<context>
    <name>OfficesPane</name>
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
        <source>All offices</source>
        <translation>All offices</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Synced</source>
        <translation>Synced</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Syncing was not brought to its end</source>
        <translation>Syncing was not brought to its end</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>All %n files like it</source>
        <translation>
            <numerusform>%n file like it</numerusform>
            <numerusform>All %n files like it</numerusform>
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
    <name>Papers</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Give the file a name that ends in one of these: %1</source>
        <translation>Give the file a name that ends in one of these: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/papers.py"/>
        <source>Handed to the printer %1.</source>
        <translation>Handed to the printer %1.</translation>
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
    <name>People</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Another staffer</source>
        <translation>Another staffer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Another of us</source>
        <translation>Another of us</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Whom did you meet?</source>
        <translation>Whom did you meet?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Staff you met</source>
        <translation>Staff you met</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Who of us was there?</source>
        <translation>Who of us was there?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Name of staffer %1</source>
        <translation>Name of staffer %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Title of staffer %1</source>
        <translation>Title of staffer %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/people.py"/>
        <source>Name of team member %1</source>
        <translation>Name of team member %1</translation>
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
    <name>PeoplePage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Back to the team’s file</source>
        <translation>Back to the team’s file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>The file is being read…</source>
        <translation>The file is being read…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Take in people</source>
        <translation>Take in people</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Everybody in this file is on the team already.</source>
        <translation>Everybody in this file is on the team already.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>%n person(s) would be new or change</source>
        <translation>
            <numerusform>%n person would be new or change</numerusform>
            <numerusform>%n people would be new or change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>%n are on the team already, just as the file says</source>
        <translation>
            <numerusform>%n is on the team already, just as the file says</numerusform>
            <numerusform>%n are on the team already, just as the file says</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Take them in</source>
        <translation>Take them in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>It is one step, and can be taken back. Nobody is taken off the team.</source>
        <translation>It is one step, and can be taken back. Nobody is taken off the team.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>What the columns are taken as</source>
        <translation>What the columns are taken as</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>not taken in</source>
        <translation>not taken in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>The column %1 is</source>
        <translation>The column %1 is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>for example: %1</source>
        <translation>for example: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>Files with the same columns are taken in the same way from now on.</source>
        <translation>Files with the same columns are taken in the same way from now on.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the whole name</source>
        <translation>the whole name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the delegation</source>
        <translation>the delegation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the state</source>
        <translation>the state</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the district</source>
        <translation>the district</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>the town</source>
        <translation>the town</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>what the person does</source>
        <translation>what the person does</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>user name</source>
        <translation>user name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/people_page.py"/>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Name of who goes</source>
        <translation>Name of who goes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Add somebody by name, then Enter</source>
        <translation>Add somebody by name, then Enter</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Add who goes</source>
        <translation>Add who goes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Who goes</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>%1 does not go</source>
        <translation>%1 does not go</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Tells a story</source>
        <translation>Tells a story</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Asks</source>
        <translation>Asks</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Note taker</source>
        <translation>Note taker</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/people_rows.py"/>
        <source>Keeps time</source>
        <translation>Keeps time</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Who is in photo %1?</source>
        <translation>Who is in photo %1?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Who is in it?</source>
        <translation>Who is in it?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>What does photo %1 show, in words?</source>
        <translation>What does photo %1 show, in words?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Do they agree that others see photo %1?</source>
        <translation>Do they agree that others see photo %1?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>What does it show, for those who cannot see it?</source>
        <translation>What does it show, for those who cannot see it?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Take photo %1 out of the note</source>
        <translation>Take photo %1 out of the note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Do they agree that others see it?</source>
        <translation>Do they agree that others see it?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Photo without words</source>
        <translation>Photo without words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>There are words about this photo, and no picture.</source>
        <translation>There are words about this photo, and no picture.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Stays on this laptop: it is in no report or export, and is never sent.</source>
        <translation>Stays on this laptop: it is in no report or export, and is never sent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Your team and organizers will see it.</source>
        <translation>Your team and organizers will see it.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Where and when it was taken is removed from the picture. Without consent a photo stays on this laptop.</source>
        <translation>Where and when it was taken is removed from the picture. Without consent a photo stays on this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Add a photo…</source>
        <translation>Add a photo…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Or drop JPEG or PNG files here.</source>
        <translation>Or drop JPEG or PNG files here.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Pictures (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/photos.py"/>
        <source>The photo is being read…</source>
        <translation>The photo is being read…</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <location filename="../../lobbykit/ui/widgets/pickers.py"/>
        <source>Pick from a calendar: %1</source>
        <translation>Pick from a calendar: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/pickers.py"/>
        <source>Pick from a list: %1</source>
        <translation>Pick from a list: %1</translation>
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
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>%n more thing(s), listed beside their fields.</source>
        <translation>
            <numerusform>%n more thing, listed beside its field.</numerusform>
            <numerusform>%n more things, listed beside their fields.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>House and Senate</source>
        <translation>House and Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Office beside</source>
        <translation>Office beside</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>Beside it</source>
        <translation>Beside it</translation>
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
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/preview_area.py"/>
        <source>The form</source>
        <translation>The form</translation>
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
        <source>The correction names %n sheet(s).</source>
        <translation>
            <numerusform>The correction names %n sheet.</numerusform>
            <numerusform>The correction names %n sheets.</numerusform>
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
        <source>In which language</source>
        <translation>In which language</translation>
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
        <source>Make the files</source>
        <translation>Make the files</translation>
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
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Day card for the phone</source>
        <translation>Day card for the phone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Leave-behind</source>
        <translation>Leave-behind</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Paper report</source>
        <translation>Paper report</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_card.py"/>
        <source>Print for this office</source>
        <translation>Print for this office</translation>
    </message>
</context>
<context>
    <name>PrintingRuns</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/printing_runs.py"/>
        <source>Stopped. Nothing is half written.</source>
        <translation>Stopped. Nothing is half written.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/offices/printing_runs.py"/>
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Leave-behinds, one PDF for each office</source>
        <translation>Leave-behinds, one PDF for each office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Send to a print shop</source>
        <translation>Send to a print shop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Leave-behinds in large print</source>
        <translation>Leave-behinds in large print</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Read-ahead for the staffer</source>
        <translation>Read-ahead for the staffer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Packet for the delegation</source>
        <translation>Packet for the delegation</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Day card for the phone</source>
        <translation>Day card for the phone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Paper report to fill in</source>
        <translation>Paper report to fill in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Thank-you letters</source>
        <translation>Thank-you letters</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>To e-mail or to print here: links work, and screen readers can read it.</source>
        <translation>To e-mail or to print here: links work, and screen readers can read it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>All sheets in one file in walking order, cover sheets, a packing slip, and the order.</source>
        <translation>All sheets in one file in walking order, cover sheets, a packing slip, and the order.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The same words in 18 points.</source>
        <translation>The same words in 18 points.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>At most two pages to send before the meeting.</source>
        <translation>At most two pages to send before the meeting.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Schedule, office cards and answers, for those who go. Not for the office.</source>
        <translation>Schedule, office cards and answers, for those who go. Not for the office.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>One file that a phone shows without a connection. Not for the office.</source>
        <translation>One file that a phone shows without a connection. Not for the office.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>One page for each meeting, to write on and type in later.</source>
        <translation>One page for each meeting, to write on and type in later.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Made from the notes of meetings that took place.</source>
        <translation>Made from the notes of meetings that took place.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>One leaf for each office, a brief on each side.</source>
        <translation>One leaf for each office, a brief on each side.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The office on the screen</source>
        <translation>The office on the screen</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Offices that we meet</source>
        <translation>Offices that we meet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Offices picked by hand</source>
        <translation>Offices picked by hand</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>All offices of its state</source>
        <translation>All offices of its state</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The House</source>
        <translation>The House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>The Senate</source>
        <translation>The Senate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/print_words.py"/>
        <source>Every office</source>
        <translation>Every office</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>Write a note about the office shown</source>
        <translation>Write a note about the office shown</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>Make the team’s file</source>
        <translation>Make the team’s file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/program.py"/>
        <source>This is only tried out. Nothing of it is kept anyway.</source>
        <translation>This is only tried out. Nothing of it is kept anyway.</translation>
    </message>
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
    <name>PromiseMarking</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promise_marking.py"/>
        <source>Marked as done.</source>
        <translation>Marked as done.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promise_marking.py"/>
        <source>Marked as not done.</source>
        <translation>Marked as not done.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promise_marking.py"/>
        <source>%n promise(s) marked.</source>
        <translation>
            <numerusform>%n promise marked.</numerusform>
            <numerusform>%n promises marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Another promise</source>
        <translation>Another promise</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Promise %1</source>
        <translation>Promise %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>What was promised?</source>
        <translation>What was promised?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Who sees to promise %1</source>
        <translation>Who sees to promise %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Promise %1 is due</source>
        <translation>Promise %1 is due</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>By when: 12/5</source>
        <translation>By when: 12/5</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Month and day, or year-month-day</source>
        <translation>Month and day, or year-month-day</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>It is done already</source>
        <translation>It is done already</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/promises.py"/>
        <source>Promise %1 is done</source>
        <translation>Promise %1 is done</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%n promise(s), all done</source>
        <translation>
            <numerusform>%n promise, done</numerusform>
            <numerusform>%n promises, all done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%n promise(s) not done yet</source>
        <translation>
            <numerusform>%n promise not done yet</numerusform>
            <numerusform>%n promises not done yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>What you or an office promises stands here as soon as it is written in a note.</source>
        <translation>What you or an office promises stands here as soon as it is written in a note.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>No promises yet</source>
        <translation>No promises yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Show all promises</source>
        <translation>Show all promises</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>There are others: choose fewer of the words above.</source>
        <translation>There are others: choose fewer of the words above.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>No promise is like that</source>
        <translation>No promise is like that</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Choose all that are listed</source>
        <translation>Choose all that are listed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Show only</source>
        <translation>Show only</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Said on %1</source>
        <translation>Said on %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>We promised</source>
        <translation>We promised</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>They promised</source>
        <translation>They promised</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Seen to by %1</source>
        <translation>Seen to by %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Late: it was due %1</source>
        <translation>Late: it was due %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Open, with no day set</source>
        <translation>Open, with no day set</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Mark as not done</source>
        <translation>Mark as not done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/promises_page.py"/>
        <source>Choose</source>
        <translation>Choose</translation>
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
    <name>QuestionsPage</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>%n question(s) wait for our answer</source>
        <translation>
            <numerusform>%n question waits for our answer</numerusform>
            <numerusform>%n questions wait for our answer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>A question that is marked “We owe the answer” in a note stands here until it is answered.</source>
        <translation>A question that is marked “We owe the answer” in a note stands here until it is answered.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>No answer is owed</source>
        <translation>No answer is owed</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Asked on %1</source>
        <translation>Asked on %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>%1 owes the answer</source>
        <translation>%1 owes the answer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>The brief answers nothing like it.</source>
        <translation>The brief answers nothing like it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>The brief answers “%1”</source>
        <translation>The brief answers “%1”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Copy answer: %1</source>
        <translation>Copy answer: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Copy answer</source>
        <translation>Copy answer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/questions_page.py"/>
        <source>Mark as answered</source>
        <translation>Mark as answered</translation>
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
    <name>RawEditor</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/raw_editor.py"/>
        <source>Text of the brief’s file</source>
        <translation>Text of the brief’s file</translation>
    </message>
</context>
<context>
    <name>ReadableCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>What anyone with the file can read</source>
        <translation>What anyone with the file can read</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>This is told once nothing is missing.</source>
        <translation>This is told once nothing is missing.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>What is never in it</source>
        <translation>What is never in it</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>Your team and organizers will read this, and nothing else of your notes.</source>
        <translation>Your team and organizers will read this, and nothing else of your notes.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>Back to Sync</source>
        <translation>Back to Sync</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>No note waits.</source>
        <translation>No note waits.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>What will be sent</source>
        <translation>What will be sent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%n note(s) with words under “Only you”: they stay here.</source>
        <translation>
            <numerusform>%n note with words under “Only you”: they stay here.</numerusform>
            <numerusform>%n notes with words under “Only you”: they stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%n photo(s) without consent: they stay here.</source>
        <translation>
            <numerusform>%n photo without consent: it stays here.</numerusform>
            <numerusform>%n photos without consent: they stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%n note(s) not finished: what is not saved yet is not on this page.</source>
        <translation>
            <numerusform>%n note not finished: what is not saved yet is not on this page.</numerusform>
            <numerusform>%n notes not finished: what is not saved yet is not on this page.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>No office yet</source>
        <translation>No office yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>%1: withdrawn by %2 on %3. Its words are not sent.</source>
        <translation>%1: withdrawn by %2 on %3. Its words are not sent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>You have read this as it is now. Sending may begin.</source>
        <translation>You have read this as it is now. Sending may begin.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>Nothing is sent by pressing this.</source>
        <translation>Nothing is sent by pressing this.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/reading_page.py"/>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>%n office(s) refused</source>
        <translation>
            <numerusform>%n office refused</numerusform>
            <numerusform>%n offices refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>%n more office(s) were refused; manifest.csv lists them.</source>
        <translation>
            <numerusform>%n more office was refused; manifest.csv lists it.</numerusform>
            <numerusform>%n more offices were refused; manifest.csv lists them.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>Go to the sheet of {name}</source>
        <translation>Go to the sheet of {name}</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/refused_list.py"/>
        <source>Go to this sheet</source>
        <translation>Go to this sheet</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Type in a paper report</source>
        <translation>Type in a paper report</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Paste a filled text form</source>
        <translation>Paste a filled text form</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Code on the form</source>
        <translation>Code on the form</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Whose report it is</source>
        <translation>Whose report it is</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Type it in</source>
        <translation>Type it in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>The form as it came back, from its first line to its last</source>
        <translation>The form as it came back, from its first line to its last</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Who filled it in</source>
        <translation>Who filled it in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Put it into a note</source>
        <translation>Put it into a note</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Paste the form first.</source>
        <translation>Paste the form first.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Type the code that is on the form.</source>
        <translation>Type the code that is on the form.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/reports_card.py"/>
        <source>Write whose report it is: it stands under that name.</source>
        <translation>Write whose report it is: it stands under that name.</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Offices that need a new sheet</source>
        <translation>Offices that need a new sheet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>What was wrong, in one sentence</source>
        <translation>What was wrong, in one sentence</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Print the new sheets</source>
        <translation>Print the new sheets</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Reprint and correct</source>
        <translation>Reprint and correct</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>With it come a message for the chat, a mail, slips to hand over, and the list for each office.</source>
        <translation>With it come a message for the chat, a mail, slips to hand over, and the list for each office.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>What was wrong, in one sentence (if you correct)</source>
        <translation>What was wrong, in one sentence (if you correct)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n more change(s).</source>
        <translation>
            <numerusform>%n more change.</numerusform>
            <numerusform>%n more changes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>(not kept)</source>
        <translation>(not kept)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>It said: %1
It says now: %2</source>
        <translation>It said: %1
It says now: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>Nothing of this brief was printed from here yet, so nothing can be out of date.</source>
        <translation>Nothing of this brief was printed from here yet, so nothing can be out of date.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>All %n sheet(s) that were printed still say the same.</source>
        <translation>
            <numerusform>The %n sheet that was printed still says the same.</numerusform>
            <numerusform>All %n sheets that were printed still say the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n sheet(s) that are out say something else today.</source>
        <translation>
            <numerusform>%n sheet that is out says something else today.</numerusform>
            <numerusform>%n sheets that are out say something else today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/leave_behinds/reprint_panel.py"/>
        <source>%n of the offices have a new member by now.</source>
        <translation>
            <numerusform>%n of the offices has a new member by now.</numerusform>
            <numerusform>%n of the offices have a new member by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnActs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_acts.py"/>
        <source>The stick to write to</source>
        <translation>The stick to write to</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_acts.py"/>
        <source>The stick for your own box</source>
        <translation>The stick for your own box</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_acts.py"/>
        <source>Kept and read back: %1</source>
        <translation>Kept and read back: %1</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Before it goes back to whoever lent it. You can stop after each step and go on another day.</source>
        <translation>Before it goes back to whoever lent it. You can stop after each step and go on another day.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Return this laptop</source>
        <translation>Return this laptop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>1. Send what waits</source>
        <translation>1. Send what waits</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>This laptop belongs to no team, so nothing can be sent.</source>
        <translation>This laptop belongs to no team, so nothing can be sent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Nothing waits: all of it was sent and read back.</source>
        <translation>Nothing waits: all of it was sent and read back.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n thing(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n thing waits to be sent.</numerusform>
            <numerusform>%n things wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>One moment: this is being done.</source>
        <translation>One moment: this is being done.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Read what will be sent</source>
        <translation>Read what will be sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Write it to a stick…</source>
        <translation>Write it to a stick…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Sync now with %1</source>
        <translation>Sync now with %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Each file is read back after it was written. A stick must then be brought to an organizer.</source>
        <translation>Each file is read back after it was written. A stick must then be brought to an organizer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The organizer has %1 of %n note(s)</source>
        <translation>
            <numerusform>The organizer has %1 of %n note</numerusform>
            <numerusform>The organizer has %1 of %n notes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>2. See that it has arrived</source>
        <translation>2. See that it has arrived</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The organizer has %1 of %n photo(s)</source>
        <translation>
            <numerusform>The organizer has %1 of %n photo</numerusform>
            <numerusform>The organizer has %1 of %n photos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Only what an organizer’s other laptop has confirmed counts. Let an organizer sync, then sync here again.</source>
        <translation>Only what an organizer’s other laptop has confirmed counts. Let an organizer sync, then sync here again.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n note(s) not confirmed yet</source>
        <translation>
            <numerusform>%n note not confirmed yet</numerusform>
            <numerusform>%n notes not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n other thing(s) not confirmed yet: meetings, promises, prints</source>
        <translation>
            <numerusform>%n other thing not confirmed yet: meetings, promises, prints</numerusform>
            <numerusform>%n other things not confirmed yet: meetings, promises, prints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n note(s) typed and not saved: finish them under Notes</source>
        <translation>
            <numerusform>%n note typed and not saved: finish it under Notes</numerusform>
            <numerusform>%n notes typed and not saved: finish them under Notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n photo(s) not confirmed yet. Those that nobody agreed to share never leave this laptop.</source>
        <translation>
            <numerusform>%n photo not confirmed yet. Those that nobody agreed to share never leave this laptop.</numerusform>
            <numerusform>%n photos not confirmed yet. Those that nobody agreed to share never leave this laptop.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>What nobody has confirmed can be given up. It is then lost for good.</source>
        <translation>What nobody has confirmed can be given up. It is then lost for good.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Give up %n thing(s)</source>
        <translation>
            <numerusform>Give up %n thing</numerusform>
            <numerusform>Give up %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>%n entry(ies) of your own box that nobody else has.</source>
        <translation>
            <numerusform>%n entry of your own box that nobody else has.</numerusform>
            <numerusform>%n entries of your own box that nobody else has.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>3. Your own box</source>
        <translation>3. Your own box</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It is kept on your stick, and was read back.</source>
        <translation>It is kept on your stick, and was read back.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>A passphrase for the file, which only you know</source>
        <translation>A passphrase for the file, which only you know</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The same passphrase once more</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>The two passphrases are not the same. Type them once more.</source>
        <translation>The two passphrases are not the same. Type them once more.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Keep it on a stick…</source>
        <translation>Keep it on a stick…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It becomes a file that only your passphrase opens, also with the program age. Photos are not in it.</source>
        <translation>It becomes a file that only your passphrase opens, also with the program age. Photos are not in it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Give up %n entry(ies) of my own</source>
        <translation>
            <numerusform>Give up %n entry of my own</numerusform>
            <numerusform>Give up %n entries of my own</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It removes your notes, their copies, what was sent and received, keys, drafts and recent files.</source>
        <translation>It removes your notes, their copies, what was sent and received, keys, drafts and recent files.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>It cannot remove printed sheets, exports and files saved elsewhere, copies in the mailbox, backups of the system, and what a drive keeps of deleted files. Only a drive that is encrypted or wiped gives nothing back.</source>
        <translation>It cannot remove printed sheets, exports and files saved elsewhere, copies in the mailbox, backups of the system, and what a drive keeps of deleted files. Only a drive that is encrypted or wiped gives nothing back.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Last: forget everything</source>
        <translation>Last: forget everything</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>Forget everything on this laptop</source>
        <translation>Forget everything on this laptop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/return_page.py"/>
        <source>lobbykit closes and then says what it could not remove.</source>
        <translation>lobbykit closes and then says what it could not remove.</translation>
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
    <name>RoundPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Offices with no meeting, in walking order</source>
        <translation>Offices with no meeting, in walking order</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Drop-off round</source>
        <translation>Drop-off round</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Tick an office once you have left the sheets there. Press the line to see its card.</source>
        <translation>Tick an office once you have left the sheets there. Press the line to see its card.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Each of these has a meeting, or none of them is known here.</source>
        <translation>Each of these has a meeting, or none of them is known here.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>Show all offices</source>
        <translation>Show all offices</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>No office to pass by</source>
        <translation>No office to pass by</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>%n office(s) with no meeting, by building and floor</source>
        <translation>
            <numerusform>%n office with no meeting</numerusform>
            <numerusform>%n offices with no meeting, by building and floor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>%n visited already</source>
        <translation>
            <numerusform>%n visited already</numerusform>
            <numerusform>%n visited already</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/meetings/round_page.py"/>
        <source>left</source>
        <translation>left</translation>
    </message>
</context>
<context>
    <name>RunShown</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/run_shown.py"/>
        <source>Something went wrong; nothing more was made.</source>
        <translation>Something went wrong; nothing more was made.</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>After a meeting, each ask gets one of these levels: a word and a sign for people, the number for tables.</source>
        <translation>After a meeting, each ask gets one of these levels: a word and a sign for people, the number for tables.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>How support is written down</source>
        <translation>How support is written down</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Where there is no level, a note says why:</source>
        <translation>Where there is no level, a note says why:</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Levels in your own words</source>
        <translation>Levels in your own words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Two to seven, one on each line, the most supportive first. Letters without accents.</source>
        <translation>Two to seven, one on each line, the most supportive first. Letters without accents.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Use these words</source>
        <translation>Use these words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/scale_card.py"/>
        <source>Use the usual words</source>
        <translation>Use the usual words</translation>
    </message>
</context>
<context>
    <name>ServerActs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/server_acts.py"/>
        <source>The certificate of your team’s own authority</source>
        <translation>The certificate of your team’s own authority</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/server_acts.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/server_acts.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
    <name>SharedPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>This is what your team and organizers will read</source>
        <translation>This is what your team and organizers will read</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>Close what will be sent</source>
        <translation>Close what will be sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>What is in “Only you” is not in it, and is never sent.</source>
        <translation>What is in “Only you” is not in it, and is never sent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>What will be sent</source>
        <translation>What will be sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/note_parts/shared_panel.py"/>
        <source>Office</source>
        <translation>Office</translation>
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
        <translation>Copies for each office</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Print on both sides</source>
        <translation>Print on both sides</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>White, the usual</source>
        <translation>White, the usual</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>White, heavier (28 lb)</source>
        <translation>White, heavier (28 lb)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>White, recycled</source>
        <translation>White, recycled</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>When it is picked up</source>
        <translation>When it is picked up</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Sunday, 4 p.m.</source>
        <translation>Sunday, 4 p.m.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Where it is picked up</source>
        <translation>Where it is picked up</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>The shop on K Street</source>
        <translation>The shop on K Street</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Whom they call with questions</source>
        <translation>Whom they call with questions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Name and telephone</source>
        <translation>Name and telephone</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Team that carries them</source>
        <translation>Team that carries them</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Ohio, team 2</source>
        <translation>Ohio, team 2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>What the counter will ask</source>
        <translation>What the counter will ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>How many copies for each office?</source>
        <translation>How many copies for each office?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Which paper? (US Letter, black ink)</source>
        <translation>Which paper? (US Letter, black ink)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>When is it picked up?</source>
        <translation>When is it picked up?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Whom do they call with questions?</source>
        <translation>Whom do they call with questions?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/shop_questions.py"/>
        <source>Who carries them? (on the cover sheets)</source>
        <translation>Who carries them? (on the cover sheets)</translation>
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
    <name>Side</name>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/side.py"/>
        <source>Tailor a leave-behind</source>
        <translation>Tailor a leave-behind</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/side.py"/>
        <source>Changes show on the page as you type.</source>
        <translation>Changes show on the page as you type.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Keep it in this computer’s keyring</source>
        <translation>Keep it in this computer’s keyring</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Password of %1 on %2</source>
        <translation>Password of %1 on %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>The keyring of this computer has its password.</source>
        <translation>The keyring of this computer has its password.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>The password that stood in the address is used once. It stands in no file.</source>
        <translation>The password that stood in the address is used once. It stands in no file.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>This computer has no keyring for programs: it is asked for each time, and kept nowhere.</source>
        <translation>This computer has no keyring for programs: it is asked for each time, and kept nowhere.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Otherwise it is asked for each time, and nothing is synced by itself.</source>
        <translation>Otherwise it is asked for each time, and nothing is synced by itself.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Forget the password</source>
        <translation>Forget the password</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sign_in.py"/>
        <source>Type the password first.</source>
        <translation>Type the password first.</translation>
    </message>
</context>
<context>
    <name>SourceFilter</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Which sources are shown</source>
        <translation>Which sources are shown</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>SourceStates</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>No address</source>
        <translation>No address</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/source_filter.py"/>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>No sources yet</source>
        <translation>No sources yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Add a source in the form, then refer to it in the text.</source>
        <translation>Add a source in the form, then refer to it in the text.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>All sources are sound</source>
        <translation>All sources are sound</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Each has an address, was checked and is used.</source>
        <translation>Each has an address, was checked and is used.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Checked %1</source>
        <translation>Checked %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Edit source %1</source>
        <translation>Edit source %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Open website of %1</source>
        <translation>Open website of %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Open website</source>
        <translation>Open website</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>No address</source>
        <translation>No address</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Nothing refers to it</source>
        <translation>Nothing refers to it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Last checked %1</source>
        <translation>Last checked %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Never checked</source>
        <translation>Never checked</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>%1: go to where %2 is used</source>
        <translation>%1: go to where %2 is used</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Talking point</source>
        <translation>Talking point</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Local sentence</source>
        <translation>Local sentence</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/sources_panel.py"/>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>StaffJoining</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_joining.py"/>
        <source>%1 and %2 are listed as one person.</source>
        <translation>%1 and %2 are listed as one person.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_joining.py"/>
        <source>%1 is listed as somebody else.</source>
        <translation>%1 is listed as somebody else.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%n person(s) on the staff of offices</source>
        <translation>
            <numerusform>%n person on the staff of offices</numerusform>
            <numerusform>%n people on the staff of offices</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Staff names</source>
        <translation>Staff names</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Whoever is named as staff in a note stands here, and names that look alike side by side.</source>
        <translation>Whoever is named as staff in a note stands here, and names that look alike side by side.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>No staff yet</source>
        <translation>No staff yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Names that look alike within one office would stand here side by side.</source>
        <translation>Names that look alike within one office would stand here side by side.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>No two names look alike</source>
        <translation>No two names look alike</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>These may be one person. Nothing is merged before you say so, and notes keep their names.</source>
        <translation>These may be one person. Nothing is merged before you say so, and notes keep their names.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Listed as one person</source>
        <translation>Listed as one person</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%1 and %2, %3</source>
        <translation>%1 and %2, %3</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>also spelled %1</source>
        <translation>also spelled %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Merge both as %1</source>
        <translation>Merge both as %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Merge under this name</source>
        <translation>Merge under this name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Also spelled %1</source>
        <translation>Also spelled %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>%1 is somebody else</source>
        <translation>%1 is somebody else</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/staff_page.py"/>
        <source>Read card</source>
        <translation>Read card</translation>
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
    <message numerus="yes">
        <location filename="../../lobbykit/ui/standing.py"/>
        <source>Your %n note(s) are safe on this laptop</source>
        <translation>
            <numerusform>Your %n note is safe on this laptop</numerusform>
            <numerusform>Your %n notes are safe on this laptop</numerusform>
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
    <name>StandingCard</name>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n note(s) of yours wait(s) to be sent</source>
        <translation>
            <numerusform>%n note of yours waits to be sent</numerusform>
            <numerusform>%n notes of yours wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>No note of yours waits to be sent</source>
        <translation>No note of yours waits to be sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Each was on the disk before “saved” was said, and is kept until it was sent.</source>
        <translation>Each was on the disk before “saved” was said, and is kept until it was sent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Read what is sent</source>
        <translation>Read what is sent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>The organizer has %1 of %n note(s)</source>
        <translation>
            <numerusform>The organizer has %1 of %n note</numerusform>
            <numerusform>The organizer has %1 of %n notes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>Counted only from what an organizer’s laptop has confirmed. Sync again after they have synced.</source>
        <translation>Counted only from what an organizer’s laptop has confirmed. Sync again after they have synced.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>The organizer has %1 of %n photo(s)</source>
        <translation>
            <numerusform>The organizer has %1 of %n photo</numerusform>
            <numerusform>The organizer has %1 of %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n other change(s) wait(s): meetings, promises, prints.</source>
        <translation>
            <numerusform>%n other change waits: meetings, promises, prints.</numerusform>
            <numerusform>%n other changes wait: meetings, promises, prints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n note(s) of your own box wait(s), sealed so that only you can open them.</source>
        <translation>
            <numerusform>%n entry of your own box waits, sealed so that only you can open it.</numerusform>
            <numerusform>%n entries of your own box wait, sealed so that only you can open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n bundle(s) sealed for others are carried along unread.</source>
        <translation>
            <numerusform>%n bundle sealed for others is carried along unread.</numerusform>
            <numerusform>%n bundles sealed for others are carried along unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n file(s) are of a newer lobbykit: update it to read them.</source>
        <translation>
            <numerusform>%n file is of a newer lobbykit: update it to read the file.</numerusform>
            <numerusform>%n files are of a newer lobbykit: update it to read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/standing_card.py"/>
        <source>%n file(s) are not whole yet; they are looked at again each time.</source>
        <translation>
            <numerusform>%n file is not whole yet; it is looked at again each time.</numerusform>
            <numerusform>%n files are not whole yet; they are looked at again each time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrikePanel</name>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Withdrawn words are shown nowhere any more: in no list, search, report or export. That they were withdrawn, by whom and when, stays on record. Undo brings them back.</source>
        <translation>Withdrawn words are shown nowhere any more: in no list, search, report or export. That they were withdrawn, by whom and when, stays on record. Undo brings them back.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Which words do you withdraw?</source>
        <translation>Which words do you withdraw?</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Withdraw nothing</source>
        <translation>Withdraw nothing</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Strike: %1</source>
        <translation>Strike: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Strike this</source>
        <translation>Strike this</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/offices/strike_panel.py"/>
        <source>Nothing in it was written by you on this laptop.</source>
        <translation>Nothing in it was written by you on this laptop.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>Synced.</source>
        <translation>Synced.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>Syncing was not brought to its end.</source>
        <translation>Syncing was not brought to its end.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>The folder that your team shares</source>
        <translation>The folder that your team shares</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>A copy of everything was made and read back.</source>
        <translation>A copy of everything was made and read back.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/assembly.py"/>
        <source>Show the copies</source>
        <translation>Show the copies</translation>
    </message>
</context>
<context>
    <name>SyncPages</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Send and receive</source>
        <translation>Send and receive</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Team and laptops</source>
        <translation>Team and laptops</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Return this laptop</source>
        <translation>Return this laptop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>One moment: what lies on this laptop is being looked through.</source>
        <translation>One moment: what lies on this laptop is being looked through.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/pages.py"/>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>SyncPane</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What goes to your team, what came, and what waits</source>
        <translation>What goes to your team, what came, and what waits</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Found a team…</source>
        <translation>Found a team…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Open the file that your team sent you, or found a team. Until then nothing leaves this laptop.</source>
        <translation>Open the file that your team sent you, or found a team. Until then nothing leaves this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>This laptop belongs to no team yet</source>
        <translation>This laptop belongs to no team yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Show its words</source>
        <translation>Show its words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Read its eight words to your organizer. What you send is kept, and read once it is let in.</source>
        <translation>Read its eight words to your organizer. What you send is kept, and read once it is let in.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>This laptop is not let in yet</source>
        <translation>This laptop is not let in yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>An organizer has put this laptop out: what it sends no longer counts.</source>
        <translation>An organizer has put this laptop out: what it sends no longer counts.</translation>
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
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Read what will be sent</source>
        <translation>Read what will be sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>All of it on one page, once before anything is sent for the first time.</source>
        <translation>All of it on one page, once before anything is sent for the first time.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>What your team will read</source>
        <translation>What your team will read</translation>
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
        <source>Files</source>
        <translation>Files</translation>
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
        <source>One file, which you can carry on a stick. “lobbykit restore” in a terminal brings it back.</source>
        <translation>One file, which you can carry on a stick. “lobbykit restore” in a terminal brings it back.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>The newest copy is of {day}.</source>
        <translation>The newest copy is of {day}.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/sync_pane.py"/>
        <source>Make a copy</source>
        <translation>Make a copy</translation>
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
        <source>Brief on the reverse</source>
        <translation>Brief on the reverse</translation>
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
        <source>One local fact or name, with **bold** if you like. It is printed as you type it.</source>
        <translation>One local fact or name, with **bold** if you like. It is printed as you type it.</translation>
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
        <source>Nothing, or what has no room in front</source>
        <translation>Nothing, or what has no room in front</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>%1 of about %2 characters</source>
        <translation>%1 of about %2 characters</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Swap front and reverse</source>
        <translation>Swap front and reverse</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>On the reverse</source>
        <translation>On the reverse</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Second brief…</source>
        <translation>Second brief…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>Second brief on the reverse</source>
        <translation>Second brief on the reverse</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/leave_behinds/tailor_form.py"/>
        <source>In the district or state</source>
        <translation>In the district or state</translation>
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
    <name>TakingPeople</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/taking_people.py"/>
        <source>Line %1:</source>
        <translation>Line %1:</translation>
    </message>
</context>
<context>
    <name>TeamActs</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>The team is founded. Save its organizer key now, away from this laptop.</source>
        <translation>The team is founded. Save its organizer key now, away from this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>%1 is let in. Sync, so that everybody learns of it.</source>
        <translation>%1 is let in. Sync, so that everybody learns of it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>It is put out. Sync, so that everybody learns of it.</source>
        <translation>It is put out. Sync, so that everybody learns of it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_acts.py"/>
        <source>Where to keep the organizer key</source>
        <translation>Where to keep the organizer key</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>The team is who may read the notes. You become its first organizer: every note is sealed on the laptop it was written on, and only organizers&apos; laptops open it.</source>
        <translation>The team is who may read the notes. You become its first organizer: every note is sealed on the laptop it was written on, and only organizers&apos; laptops open it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>What the team is called</source>
        <translation>What the team is called</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Whom to call when something is lost</source>
        <translation>Whom to call when something is lost</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Found the team</source>
        <translation>Found the team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Found your team</source>
        <translation>Found your team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Where notes are brought or sent</source>
        <translation>Where notes are brought or sent</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Say which folder or stick, in your own words, or give an address that begins with https://. Never a password: everybody with the file reads this.</source>
        <translation>Say which folder or stick, in your own words, or give an address that begins with https://. Never a password: everybody with the file reads this.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>The team: %1</source>
        <translation>The team: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>The organizer key opens every note of the team. Keep it in a file on a stick, with the papers of your organization: if this laptop is lost, it is the only way to what was sent.</source>
        <translation>The organizer key opens every note of the team. Keep it in a file on a stick, with the papers of your organization: if this laptop is lost, it is the only way to what was sent.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Keep the organizer key…</source>
        <translation>Keep the organizer key…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/team_card.py"/>
        <source>Written. Take the stick away from this laptop.</source>
        <translation>Written. Take the stick away from this laptop.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Who can read what you send, and whose laptops belong to the team</source>
        <translation>Who can read what you send, and whose laptops belong to the team</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>No team yet</source>
        <translation>No team yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>If your team exists, its file says so: open it, and this laptop belongs to the team.</source>
        <translation>If your team exists, its file says so: open it, and this laptop belongs to the team.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Open your team’s file</source>
        <translation>Open your team’s file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This team does not seal: anyone who finds this stick can read the notes.</source>
        <translation>This team does not seal: anyone who finds this stick can read the notes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>%n laptop(s) wait(s) for an organizer.</source>
        <translation>
            <numerusform>%n laptop waits for an organizer.</numerusform>
            <numerusform>%n laptops wait for an organizer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop is in the team.</source>
        <translation>This laptop is in the team.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop was let in unseen: have an organizer compare its words.</source>
        <translation>This laptop was let in unseen: have an organizer compare its words.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop waits to be let in: read its words to your organizer.</source>
        <translation>This laptop waits to be let in: read its words to your organizer.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This key belongs to somebody else in the team: tell your organizer.</source>
        <translation>This key belongs to somebody else in the team: tell your organizer.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>An organizer has put this laptop out: what it sends no longer counts.</source>
        <translation>An organizer has put this laptop out: what it sends no longer counts.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Read these words to your organizer, on the telephone or face to face, never by mail.</source>
        <translation>Read these words to your organizer, on the telephone or face to face, never by mail.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>These words stand for its keys. Who compares them with you knows that it is your laptop.</source>
        <translation>These words stand for its keys. Who compares them with you knows that it is your laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>The words of this laptop: %1</source>
        <translation>The words of this laptop: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>The same as a code for a camera</source>
        <translation>The same as a code for a camera</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Organizer</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>No laptop has asked yet</source>
        <translation>No laptop has asked yet</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Let in, words compared</source>
        <translation>Let in, words compared</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Let in unseen: compare its words</source>
        <translation>Let in unseen: compare its words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put out</source>
        <translation>Put out</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>%1 (this laptop)</source>
        <translation>%1 (this laptop)</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put out: %1, %2</source>
        <translation>Put out: %1, %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put out…</source>
        <translation>Put out…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>What this laptop of %1 writes from now on counts no more, and nothing new is sealed to it.</source>
        <translation>What this laptop of %1 writes from now on counts no more, and nothing new is sealed to it.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>What it could read until now it still can, and what you hold of it stays. It stays out: it comes back only with new keys.</source>
        <translation>What it could read until now it still can, and what you hold of it stays. It stays out: it comes back only with new keys.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Put this laptop out</source>
        <translation>Put this laptop out</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Leave it in</source>
        <translation>Leave it in</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Save the key…</source>
        <translation>Save the key…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>Whoever has this file reads every note, so keep it away from this laptop. With all laptops of organizers lost, nothing else opens sealed notes.</source>
        <translation>Whoever has this file reads every note, so keep it away from this laptop. With all laptops of organizers lost, nothing else opens sealed notes.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/sync/team_page.py"/>
        <source>The organizer key</source>
        <translation>The organizer key</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Opens the file in a window of its own, as on a laptop that has nothing yet. There you pick one of your people or type another name, and go through everything. Nothing of it is sent or kept, and your own work is not touched.</source>
        <translation>Opens the file in a window of its own, as on a laptop that has nothing yet. There you pick one of your people or type another name, and go through everything. Nothing of it is sent or kept, and your own work is not touched.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Try it as a delegate</source>
        <translation>Try it as a delegate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Only tell what is in it</source>
        <translation>Only tell what is in it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>How it looks to a delegate</source>
        <translation>How it looks to a delegate</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It is being tried…</source>
        <translation>It is being tried…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It opens, and says: signed by %1.</source>
        <translation>It opens, and says: signed by %1.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Without a delegation</source>
        <translation>Without a delegation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>and %n more delegation(s)</source>
        <translation>
            <numerusform>and %n more delegation</numerusform>
            <numerusform>and %n more delegations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Nobody finds their name: each has to type it.</source>
        <translation>Nobody finds their name: each has to type it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>%n meeting(s) to go to</source>
        <translation>
            <numerusform>%n meeting to go to</numerusform>
            <numerusform>%n meetings to go to</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>The first: %1</source>
        <translation>The first: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>%n brief(s): %1</source>
        <translation>
            <numerusform>%n brief: %1</numerusform>
            <numerusform>%n briefs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>%n office(s) to look up</source>
        <translation>
            <numerusform>%n office to look up</numerusform>
            <numerusform>%n offices to look up</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Notes are for %1: sealed for %2.</source>
        <translation>Notes are for %1: sealed for %2.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Notes go to: %1</source>
        <translation>Notes go to: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It does not say where to bring the notes.</source>
        <translation>It does not say where to bring the notes.</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/trouble_bar.py"/>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/trouble_bar.py"/>
        <source>Not saved: %1 What you typed stands only in this window. “As text” shows it to copy.</source>
        <translation>Not saved: %1 What you typed stands only in this window. “As text” shows it to copy.</translation>
    </message>
</context>
<context>
    <name>TwoTextsPage</name>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Your text</source>
        <translation>Your text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Their text</source>
        <translation>Their text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Next difference</source>
        <translation>Next difference</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Somebody removed %1. Yours is not lost: “Keep mine” writes it again.</source>
        <translation>Somebody removed %1. Yours is not lost: “Keep mine” writes it again.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>%1 cannot be read any more: it is no text, or it is locked. Yours is not lost.</source>
        <translation>%1 cannot be read any more: it is no text, or it is locked. Yours is not lost.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Somebody changed %1 outside of this window. Nothing is written until you choose.</source>
        <translation>Somebody changed %1 outside of this window. Nothing is written until you choose.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>“Keep mine” keeps a copy of theirs beside the file.</source>
        <translation>“Keep mine” keeps a copy of theirs beside the file.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/two_texts_page.py"/>
        <source>Theirs</source>
        <translation>Theirs</translation>
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
    <name>VersionCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Only you see this.</source>
        <translation>Only you see this.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Another version came in while this was open: read it before you choose.</source>
        <translation>Another version came in while this was open: read it before you choose.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Version %1 of %2</source>
        <translation>Version %1 of %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Shown until you choose</source>
        <translation>Shown until you choose</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Choose version %1, by %2: %3</source>
        <translation>Choose version %1, by %2: %3</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Choose this one</source>
        <translation>Choose this one</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Combine them in one text</source>
        <translation>Combine them in one text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>One text of all versions: %1</source>
        <translation>One text of all versions: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Let this text stand</source>
        <translation>Let this text stand</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Show the meeting</source>
        <translation>Show the meeting</translation>
    </message>
</context>
<context>
    <name>VersionSettling</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Chosen. The other versions stay under “Earlier versions”.</source>
        <translation>Chosen. The other versions stay under “Earlier versions”.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Combined. All versions stay under “Earlier versions”.</source>
        <translation>Combined. All versions stay under “Earlier versions”.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Kept: it is not deleted any more.</source>
        <translation>Kept: it is not deleted any more.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>Deleted.</source>
        <translation>Deleted.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/settling_versions.py"/>
        <source>It stands again.</source>
        <translation>It stands again.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>You (%1), %2, %3 by your clock</source>
        <translation>You (%1), %2, %3 by your clock</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>%1, %2, %3 by their clock</source>
        <translation>%1, %2, %3 by their clock</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/version_card.py"/>
        <source>Earlier versions: %1</source>
        <translation>Earlier versions: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/marked_words.py"/>
        <source>Different here: %1</source>
        <translation>Different here: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/widgets/versions_button.py"/>
        <source>Two versions</source>
        <translation>Two versions</translation>
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
            <numerusform>%n thing to settle</numerusform>
            <numerusform>%n things to settle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Two people, or two laptops, wrote the same field without seeing each other. Words that differ are underlined. Nothing is deleted when you choose: every version stays under “Earlier versions”.</source>
        <translation>Two people, or two laptops, wrote the same field without seeing each other. Words that differ are underlined. Nothing is deleted when you choose: every version stays under “Earlier versions”.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>When two people write the same field without seeing each other, both versions stand here.</source>
        <translation>When two people write the same field without seeing each other, both versions stand here.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Nothing to settle</source>
        <translation>Nothing to settle</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Edited after deletion</source>
        <translation>Edited after deletion</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Written by somebody who had not seen that it was deleted:</source>
        <translation>Written by somebody who had not seen that it was deleted:</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/notes/versions_page.py"/>
        <source>Delete it all the same</source>
        <translation>Delete it all the same</translation>
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
        <translation>Ask %1: what to do</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Ask %1: measures, or in words</source>
        <translation>Ask %1: measures, or in words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>H.Res. 100 and S.Res. 61, or a few words</source>
        <translation>H.Res. 100 and S.Res. 61, or a few words</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Ask %1: who leads the measure</source>
        <translation>Ask %1: who leads the measure</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Remove ask %1</source>
        <translation>Remove ask %1</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Cosponsor</source>
        <translation>Cosponsor</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Vote for</source>
        <translation>Vote for</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Vote against</source>
        <translation>Vote against</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Oppose</source>
        <translation>Oppose</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Introduce</source>
        <translation>Introduce</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Say publicly</source>
        <translation>Say publicly</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/briefs/wanted_ask_row.py"/>
        <source>Answer a question</source>
        <translation>Answer a question</translation>
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
    <name>WrittenCard</name>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Write the file…</source>
        <translation>Write the file…</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>It can be written once nothing is missing above.</source>
        <translation>It can be written once nothing is missing above.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Edition %1, signed with the key of this laptop.</source>
        <translation>Edition %1, signed with the key of this laptop.</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Edition %1 is written: %2</source>
        <translation>Edition %1 is written: %2</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>These words prove that it is yours. Read them to whoever asks; do not put them into the mail:</source>
        <translation>These words prove that it is yours. Read them to whoever asks; do not put them into the mail:</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Text for the mail</source>
        <translation>Text for the mail</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/panes/kit/outcome_cards.py"/>
        <source>Open folder</source>
        <translation>Open folder</translation>
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
        <source>One of these in the House</source>
        <translation>One of these in the House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>Probably, in the House</source>
        <translation>Probably, in the House</translation>
    </message>
    <message>
        <location filename="../../lobbykit/ui/first_run/zip_card.py"/>
        <source>In the Senate</source>
        <translation>In the Senate</translation>
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
