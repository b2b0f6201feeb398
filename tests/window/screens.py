"""Every screen of the window, and every state of it that looks different: a new one is one more line of the table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from lobbykit.app import paths
from lobbykit.app.kit_previews import TakenDown, office_names, preview_kit
from lobbykit.app.schedule_desk.board import View
from lobbykit.ui.closed_page import ClosedPage
from lobbykit.ui.dialogs.failure_window import FailureWindow
from lobbykit.ui.first_run.zip_card import ZipCard
from lobbykit.ui.panes.kit.logos_card import LogosCard
from lobbykit.ui.panes.kit.outcome_cards import ReadableCard
from lobbykit.ui.panes.kit.scale_card import ScaleCard
from lobbykit.ui.panes.leave_behinds.leave_behinds_pane import LeaveBehindsPane
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.panes.offices.card_view import CardView
from lobbykit.ui.panes.offices.offices_pane import OfficesPane
from lobbykit.ui.passphrase_page import PassphrasePage
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Role
from tests.window import after_meetings, after_states, kit_states, note_states, schedule, states, sync_states
from tests.window.stage import BIG, DARK, LARGE, LARGEST, NARROW, SAMPLE, SPANISH, Dress, Stage, until

if TYPE_CHECKING:
    from collections.abc import Callable

EMPTY, FULL, TRIAL = "empty", "full", "trial"
"""The workspaces: a new one, one with the sample kit and notes, and the throw-away sample itself."""
NOBODY, DELEGATE, LEAD, ORGANIZER = None, Role.DELEGATE, Role.TEAM_LEAD, Role.ORGANIZER
LONG = "Safe playgrounds, clean rivers and a clinic within half an hour for every family of the Fox Valley"
PRINTERS = ("Hall", "HP LaserJet Pro MFP M428fdw in the room of the volunteers (second floor)")
REPORT = """lobbykit 0.1 on Python 3.12, Qt 6.12
KeyError at lobbykit/ui/panes/offices/offices_pane.py:137
  offices_pane.py:137 _refilter
  offices_pane.py:129 _kind
"""


@dataclass(frozen=True)
class Screen:
    """A state of the window: its name and title, the workspace and role it is seen with, how it comes about, and the
    dresses it is pictured in beside the usual one. `show` returns what is looked at."""

    name: str
    title: str
    workspace: str
    role: Role | None
    show: Callable[[Stage], QWidget]
    also: tuple[Dress, ...] = ()


def place(which: Place) -> Callable[[Stage], QWidget]:
    """Return what goes to a place of the rail."""

    def show(stage: Stage) -> QWidget:
        stage.window.go(which.value)
        return stage.window

    return show


def first_run(stage: Stage) -> QWidget:
    stage.program.entrance.welcome()
    return stage.window


def zip_code(stage: Stage) -> QWidget:
    first_run(stage)
    field = next(one for one in stage.window.findChildren(ZipCard) if one.isVisible()).findChild(QLineEdit)
    assert field is not None
    field.setText("60506")
    return stage.window


def kit_opening(stage: Stage) -> QWidget:
    file, bench = paths.resources() / SAMPLE, stage.bench
    preview = preview_kit(file, bench.shelves, TakenDown.of(bench.session), office_names(bench))
    stage.program.entrance.kits._show(Path(SAMPLE), preview)
    return stage.window


def kit_refused(stage: Stage) -> QWidget:
    first_run(stage)
    file = stage.laptop.folder / "team-ohio.lobbykit"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes((paths.resources() / SAMPLE).read_bytes()[:900])
    stage.program.entrance.kits.open_file(file)
    until(lambda: bool(stage.window.bars.texts))
    return stage.window


def settings(stage: Stage) -> QWidget:
    stage.program.entrance.show_settings()
    return stage.window


def offices(typed: str, pick: str = "") -> Callable[[Stage], QWidget]:
    """Return what filters the offices by words, and picks one by its seat."""

    def show(stage: Stage) -> QWidget:
        stage.window.go(Place.OFFICES.value)
        pane = stage.window.findChild(OfficesPane)
        assert isinstance(pane, OfficesPane)
        filtering = pane.findChild(QLineEdit)
        assert filtering is not None
        filtering.setText(typed)
        if pick:
            roster = stage.bench.library().roster.offices
            pane.pick(next(one.id for one in roster if one.district_code == pick))
        return stage.window

    return show


def on_the_card(does: Callable[[CardView], object]) -> Callable[[Stage], QWidget]:
    """Return what shows the card of an office and does something on it."""

    def show(stage: Stage) -> QWidget:
        window = offices("", "IL-11")(stage)
        stage.rest()
        card = window.findChild(CardView)
        assert isinstance(card, CardView)
        does(card)
        stage.later.append(lambda: offices("", "IL-12")(stage))
        return window

    return show


def longest(stage: Stage) -> QWidget:
    """Show the office of which there is most to say."""
    roster = stage.bench.library().roster.offices
    most = max(roster, key=lambda one: (len(one.committees), len(one.name), one.id))
    stage.program.pick_office(most.id)
    return stage.window


def tailoring(stage: Stage) -> QWidget:
    stage.window.go(Place.LEAVE_BEHINDS.value)
    stage.rest()
    pane = stage.window.findChild(LeaveBehindsPane)
    assert isinstance(pane, LeaveBehindsPane)
    pane.side.setCurrentIndex(0)
    return stage.window


def printing(stage: Stage) -> QWidget:
    tailoring(stage)
    pane = stage.window.findChild(LeaveBehindsPane)
    assert isinstance(pane, LeaveBehindsPane)
    pane.panel.folder.put_below(Path("Documents") / "lobbykit")
    pane._go_printing()
    return stage.window


def at_the_counter(stage: Stage) -> QWidget:
    printing(stage)
    pane = stage.window.findChild(LeaveBehindsPane)
    assert isinstance(pane, LeaveBehindsPane)
    pane.panel.what.show_chosen("shop")
    pane.panel.what.picked.emit("shop")
    return stage.window


def picking(stage: Stage) -> QWidget:
    tailoring(stage)
    pane = stage.window.findChild(LeaveBehindsPane)
    assert isinstance(pane, LeaveBehindsPane)
    pane.form.office.scope_picked.emit("picked")
    return stage.window


def reprinting(stage: Stage) -> QWidget:
    tailoring(stage)
    pane = stage.window.findChild(LeaveBehindsPane)
    assert isinstance(pane, LeaveBehindsPane)
    pane.reprints.folder.put_below(Path("Documents") / "lobbykit")
    pane._go_reprinting()
    stage.rest()
    return stage.window


def finding(typed: str) -> Callable[[Stage], QWidget]:
    """Return what opens the window that finds anything, and types words into it."""

    def show(stage: Stage) -> QWidget:
        offices("", "IL-11")(stage)
        everywhere = stage.program.everywhere
        everywhere.find()
        until(lambda: not everywhere.finder.is_reading)
        assert everywhere.overlay is not None
        box = everywhere.overlay.findChild(QLineEdit)
        assert box is not None
        box.setText(typed)
        return stage.window

    return show


def keys(stage: Stage) -> QWidget:
    offices("", "IL-11")(stage)
    stage.program.everywhere.show_keys()
    return stage.window


def notices(stage: Stage) -> QWidget:
    place(Place.MEETINGS)(stage)
    say = stage.window.notices.say
    say("The files are in Documents/lobbykit.", "Open folder", int)
    say("Reading team-ohio.lobbykit…")
    say("A talking point was changed on another laptop while you were writing here. Both texts are kept.", "Show", int)
    return stage.window


def undoing(stage: Stage) -> QWidget:
    place(Place.NOTES)(stage)
    stage.window.notices.say("The note was deleted.", "Undo", int)
    return stage.window


def reading_only(stage: Stage) -> QWidget:
    place(Place.OFFICES)(stage)
    text = "You can read everything and change nothing. lobbykit is open in another window."
    stage.window.bars.put("read-only", text, "lock", "warn")
    stage.later.append(lambda: stage.window.bars.take("read-only"))
    return stage.window


def failure(stage: Stage) -> QWidget:
    place(Place.OFFICES)(stage)
    shown = FailureWindow(stage.window, stage.program.look, REPORT, "reports/2026-11-22-0900.txt", kept=True)
    shown.show()
    return shown


def passphrase(stage: Stage) -> QWidget:
    shown = PassphrasePage(stage.program.look)
    stage.window.show_page(shown, alone=True)
    shown.refuse("This passphrase does not open the workspace. Try again, or type the recovery key.")
    return stage.window


def closed(stage: Stage) -> QWidget:
    why = "The folder of lobbykit cannot be written: No space left on device. Make room on the disk, then try again."
    stage.window.show_page(ClosedPage(stage.program.look, why), alone=True)
    return stage.window


SCREENS = (
    Screen("first-run", "The first screen", EMPTY, NOBODY, first_run, (DARK, LARGE, LARGEST, NARROW, SPANISH)),
    Screen("first-run-zip", "A ZIP code, and the offices it may belong to", EMPTY, NOBODY, zip_code),
    Screen(
        "kit-opening",
        "What a file of the team brings, before it is opened",
        EMPTY,
        NOBODY,
        kit_opening,
        (DARK, SPANISH),
    ),
    Screen("kit-refused", "A file that cannot be opened", EMPTY, NOBODY, kit_refused),
    Screen("who", "Who are you?", FULL, NOBODY, first_run, (LARGE, NARROW)),
    Screen("offices-empty", "Offices, none picked", EMPTY, DELEGATE, offices(""), (NARROW,)),
    Screen("offices-none", "Offices, nothing fits", EMPTY, DELEGATE, offices("xyzzy")),
    Screen(
        "office",
        "The card of an office",
        FULL,
        LEAD,
        offices("illinois", "IL-11"),
        (DARK, LARGE, LARGEST, NARROW, SPANISH),
    ),
    Screen(
        "office-note",
        "A note written on the card",
        FULL,
        LEAD,
        on_the_card(lambda card: card.note_wanted.emit()),
        (DARK, LARGEST, NARROW),
    ),
    Screen(
        "office-correction",
        "A fact is corrected",
        FULL,
        LEAD,
        on_the_card(lambda card: card.facts.open_form(("phone",))),
        (LARGEST,),
    ),
    Screen(
        "office-print",
        "Papers about one office",
        FULL,
        LEAD,
        on_the_card(lambda card: card.printing.show()),
        (LARGEST,),
    ),
    Screen("office-long", "The card with the most to say", FULL, LEAD, longest, (LARGE,)),
    Screen("office-end", "The card, further down", FULL, LEAD, on_the_card(states.card_end), (LARGEST, NARROW)),
    Screen(
        "office-support",
        "How an office stood, ask by ask",
        FULL,
        LEAD,
        after_states.support,
        (DARK, BIG, SPANISH),
    ),
    Screen("office-letter", "Thank-you letters", FULL, LEAD, after_states.letter, (DARK, BIG, SPANISH)),
    Screen("office-no-letter", "Nothing to thank for yet", FULL, LEAD, after_states.no_letter),
    Screen("office-unsourced", "A fact without its source", FULL, LEAD, on_the_card(states.without_source)),
    Screen(
        "office-note-long", "A note that cannot be saved", FULL, LEAD, on_the_card(note_states.note_written), (LARGEST,)
    ),
    Screen(
        "office-note-full",
        "A note with folded groups that hold text",
        FULL,
        LEAD,
        on_the_card(note_states.note_full),
        (DARK, LARGE, NARROW, SPANISH),
    ),
    Screen(
        "office-note-open",
        "Every group of a note, opened",
        FULL,
        LEAD,
        on_the_card(note_states.note_open),
        (LARGE, BIG, SPANISH),
    ),
    Screen(
        "office-note-sent", "What others will read", FULL, LEAD, on_the_card(note_states.note_sent), (DARK, SPANISH)
    ),
    Screen(
        "office-note-photos",
        "Photos of a note, one of them gone",
        FULL,
        LEAD,
        on_the_card(note_states.note_photos),
        (DARK, LARGEST),
    ),
    Screen(
        "office-note-withdrawn",
        "Words of a note are withdrawn",
        FULL,
        LEAD,
        on_the_card(note_states.note_strikes),
        (DARK, LARGEST),
    ),
    Screen("sync-reading", "All that would be sent", FULL, LEAD, note_states.note_reading, (DARK, LARGEST)),
    Screen("meetings-empty", "Meetings, none yet", EMPTY, DELEGATE, place(Place.MEETINGS)),
    Screen("meetings", "Meetings, day by day", FULL, DELEGATE, schedule.board(), (DARK, LARGEST, NARROW)),
    Screen("meetings-news", "Meetings: late, moved, joined, cancelled", FULL, LEAD, schedule.news, (BIG, SPANISH)),
    Screen("meetings-teams", "Meetings of one delegation", FULL, LEAD, schedule.board(View.TEAM)),
    Screen("meeting", "A meeting, at the door", FULL, DELEGATE, schedule.meeting, (DARK, LARGE, LARGEST, SPANISH)),
    Screen("meeting-timer", "Its agenda while it runs", FULL, DELEGATE, schedule.running, (BIG,)),
    Screen("meeting-joined", "The member joined: one minute", FULL, DELEGATE, schedule.joined_screen, (LARGEST,)),
    Screen("meeting-moved", "A meeting is moved", FULL, DELEGATE, schedule.moving, (SPANISH,)),
    Screen("meeting-late", "A meeting runs late", FULL, DELEGATE, schedule.late_one),
    Screen("meeting-day", "A day is picked", FULL, LEAD, after_states.picking("day"), (DARK, BIG, SPANISH)),
    Screen("meeting-time", "A time is picked", FULL, LEAD, after_states.picking("until"), (DARK,)),
    Screen("drop-off", "The drop-off round", FULL, LEAD, schedule.drop_off, (BIG,)),
    Screen("meeting-form", "A meeting is changed by hand", FULL, LEAD, schedule.form, (DARK, BIG, SPANISH)),
    Screen("meeting-new", "A new meeting, with what is wrong", FULL, LEAD, schedule.new_wrong, (LARGE,)),
    Screen("intake-asking", "A schedule that asks first", FULL, LEAD, schedule.asking, (DARK, BIG, SPANISH)),
    Screen("intake-ready", "What a schedule would change", FULL, LEAD, schedule.ready, (LARGE,)),
    Screen("intake-refused", "A schedule that cannot be taken in", FULL, LEAD, schedule.refused),
    Screen("access", "What somebody needs to take part", FULL, LEAD, schedule.access, (DARK, BIG, SPANISH)),
    Screen("changes-empty", "Nothing changed since the last import", FULL, LEAD, schedule.changes),
    Screen("changes", "What changed since the last import", FULL, LEAD, after_states.changed, (DARK, BIG, SPANISH)),
    Screen(
        "briefs", "A brief beside its preflight", FULL, LEAD, states.brief(), (DARK, LARGE, LARGEST, NARROW, SPANISH)
    ),
    Screen("brief-ask", "An ask is edited", FULL, LEAD, states.brief(field="rank: primary"), (DARK, LARGEST, BIG)),
    Screen("brief-sources", "The sources of a brief", FULL, LEAD, states.brief("sources"), (DARK, LARGEST)),
    Screen("brief-text", "The text of a brief", FULL, LEAD, states.brief(as_text=True)),
    Screen("brief-wrong", "A mistake, and its fix", FULL, LEAD, states.brief_wrong, (DARK, LARGEST, NARROW, SPANISH)),
    Screen("brief-new", "Three questions begin a brief", FULL, LEAD, states.brief_new(), (SPANISH,)),
    Screen(
        "brief-new-answered",
        "Three questions, answered",
        FULL,
        LEAD,
        states.brief_new(("H.Res. 317", ""), ("HR 99999 and S 12", "Rep. Foster"), ("", ""), issue=LONG, tried=True),
        (DARK, LARGEST, BIG),
    ),
    Screen(
        "brief-import", "A handout, with what is in doubt", FULL, LEAD, states.brief_import, (DARK, LARGEST, NARROW)
    ),
    Screen("brief-two-texts", "A file that was changed outside", FULL, LEAD, states.brief_two_texts, (DARK, LARGEST)),
    Screen(
        "leave-behinds",
        "A leave-behind beside its page",
        FULL,
        LEAD,
        tailoring,
        (DARK, LARGE, LARGEST, NARROW, SPANISH),
    ),
    Screen("beside", "House and Senate side by side", FULL, LEAD, states.beside, (DARK,)),
    Screen("as-words", "The page read as text", FULL, LEAD, states.as_words),
    Screen("misspelled", "Too much text, and a name misspelled", FULL, LEAD, states.misspelled, (NARROW,)),
    Screen("print-way", "A print run on its way", FULL, LEAD, states.under_way),
    Screen("print-done", "Files, and a printer", FULL, LEAD, states.printed(printers=PRINTERS), (SPANISH,)),
    Screen("print-refused", "Offices that were refused", FULL, LEAD, states.printed(refused=14)),
    Screen("reprint", "Sheets that are out of date", FULL, LEAD, states.out_of_date, (DARK,)),
    Screen("print", "The print panel", FULL, LEAD, printing, (NARROW,)),
    Screen("print-shop", "What the counter of a print shop will ask", FULL, LEAD, at_the_counter, (LARGEST, NARROW)),
    Screen("pick-offices", "Offices picked by hand", FULL, LEAD, picking, (DARK, LARGEST, NARROW)),
    Screen("reprint-empty", "What changed since it was printed", EMPTY, LEAD, reprinting, (LARGEST,)),
    Screen("notes-empty", "Notes, none yet", EMPTY, DELEGATE, place(Place.NOTES)),
    Screen("notes", "The notes of this laptop", FULL, DELEGATE, place(Place.NOTES), (DARK, LARGEST)),
    Screen(
        "notes-reports",
        "Reports that were not typed here",
        FULL,
        ORGANIZER,
        note_states.note_reports,
        (DARK, LARGEST, SPANISH),
    ),
    Screen("notes-missing", "Meetings without a report", FULL, LEAD, after_meetings.missing, (DARK, BIG, SPANISH)),
    Screen("notes-missing-empty", "No report is missing", EMPTY, LEAD, after_meetings.page(NotesPage.MISSING)),
    Screen("notes-promises", "Promises, ours and theirs", FULL, LEAD, after_meetings.promises, (DARK, BIG, SPANISH)),
    Screen("notes-promises-empty", "No promises yet", EMPTY, LEAD, after_meetings.page(NotesPage.PROMISES)),
    Screen("notes-questions", "Questions that are owed", FULL, LEAD, after_meetings.questions, (DARK, BIG, SPANISH)),
    Screen("notes-questions-empty", "No answer is owed", EMPTY, LEAD, after_meetings.page(NotesPage.QUESTIONS)),
    Screen(
        "notes-chosen", "Promises that are marked together", FULL, LEAD, after_meetings.chosen, (DARK, BIG, SPANISH)
    ),
    Screen("notes-find", "Finding notes", FULL, ORGANIZER, after_meetings.finding, (DARK, BIG, SPANISH)),
    Screen("notes-find-none", "Nothing found", FULL, ORGANIZER, after_meetings.found_nothing, (SPANISH,)),
    Screen("notes-find-empty", "Nothing to find yet", EMPTY, ORGANIZER, after_meetings.page(NotesPage.FIND)),
    Screen("notes-staff", "Staff names that look alike", FULL, ORGANIZER, after_meetings.staff, (DARK, BIG, SPANISH)),
    Screen("notes-staff-empty", "No staff yet", EMPTY, ORGANIZER, after_meetings.page(NotesPage.STAFF)),
    Screen("notes-versions", "Fields in two versions", FULL, LEAD, after_meetings.versions, (DARK, BIG, SPANISH)),
    Screen(
        "notes-side-by-side",
        "Two versions side by side, being combined",
        FULL,
        LEAD,
        after_meetings.side_by_side,
        (DARK, LARGEST, NARROW, BIG, SPANISH),
    ),
    Screen("notes-third-version", "A third version came in", FULL, LEAD, after_meetings.third, (SPANISH,)),
    Screen("notes-earlier", "Earlier versions of a note", FULL, LEAD, after_meetings.earlier, (DARK, BIG, SPANISH)),
    Screen("notes-marked", "A note in two versions", FULL, LEAD, after_meetings.marked_note, (BIG, SPANISH)),
    Screen("notes-versions-empty", "Nothing to settle", EMPTY, LEAD, after_meetings.page(NotesPage.VERSIONS)),
    Screen("dashboard-empty", "Dashboard, nothing to count", EMPTY, ORGANIZER, place(Place.DASHBOARD)),
    Screen("dashboard", "What the notes say so far", FULL, ORGANIZER, place(Place.DASHBOARD), (DARK, LARGEST)),
    Screen("sync-empty", "Sync, no note waits", EMPTY, DELEGATE, place(Place.SYNC)),
    Screen("sync", "Sync, notes wait", FULL, DELEGATE, place(Place.SYNC), (DARK, LARGEST, NARROW)),
    Screen(
        "sync-waiting", "A mailbox, before the first sending", FULL, LEAD, sync_states.waiting, (DARK, BIG, SPANISH)
    ),
    Screen("sync-synced", "What went and what came", FULL, LEAD, sync_states.synced, (DARK, BIG, SPANISH)),
    Screen("sync-refused", "A stick that is not there", FULL, LEAD, sync_states.refused),
    Screen("sync-server", "A server asks for a password", FULL, LEAD, sync_states.server, (DARK, BIG, SPANISH)),
    Screen("sync-address", "An address that is not safe", FULL, LEAD, sync_states.address, (DARK, BIG, SPANISH)),
    Screen("sync-proposal", "What the team proposes, and no keyring", FULL, LEAD, sync_states.proposal, (SPANISH,)),
    Screen("team-founding", "A team is founded", FULL, ORGANIZER, sync_states.no_team, (BIG, SPANISH)),
    Screen("team", "Team and laptops", FULL, ORGANIZER, sync_states.team, (DARK, BIG, SPANISH)),
    Screen(
        "team-members", "Who belongs to the team, and putting out", FULL, ORGANIZER, sync_states.members, (SPANISH,)
    ),
    Screen("return", "A laptop goes back", FULL, DELEGATE, sync_states.returning, (DARK, BIG, SPANISH)),
    Screen("return-end", "What is forgotten, and what cannot be", FULL, LEAD, sync_states.return_end, (SPANISH,)),
    Screen("farewell", "What is said last on a laptop", FULL, DELEGATE, sync_states.farewell, (LARGEST,)),
    Screen(
        "kit-unmade", "The team\u2019s file, much missing", EMPTY, ORGANIZER, kit_states.unmade, (DARK, BIG, SPANISH)
    ),
    Screen(
        "kit-made",
        "The team\u2019s file, nothing missing",
        FULL,
        ORGANIZER,
        kit_states.made_one(0),
        (DARK, BIG, SPANISH),
    ),
    Screen(
        "kit-read",
        "What others read in it, and a trial",
        FULL,
        ORGANIZER,
        kit_states.card(ReadableCard),
        (BIG, SPANISH),
    ),
    Screen(
        "kit-written", "The team\u2019s file is written", FULL, ORGANIZER, kit_states.made_one(1), (DARK, BIG, SPANISH)
    ),
    Screen(
        "kit-logos", "Logos of the organizations", FULL, ORGANIZER, kit_states.card(LogosCard), (DARK, BIG, SPANISH)
    ),
    Screen(
        "kit-logo-refused",
        "A picture that cannot be a logo",
        FULL,
        ORGANIZER,
        kit_states.card(LogosCard, kit_states.refused_logo),
    ),
    Screen(
        "kit-scale",
        "How support is written down",
        FULL,
        ORGANIZER,
        kit_states.card(ScaleCard, kit_states.noted),
        (DARK, BIG, SPANISH),
    ),
    Screen("kit-heavy", "A file that is too large for many mails", FULL, ORGANIZER, kit_states.heavy, (SPANISH,)),
    Screen(
        "kit-trial", "The team\u2019s file, tried as a delegate", FULL, NOBODY, kit_states.trial, (DARK, BIG, SPANISH)
    ),
    Screen("kit-people", "People out of a spreadsheet", FULL, ORGANIZER, kit_states.people, (DARK, BIG, SPANISH)),
    Screen("find", "Find anything", FULL, LEAD, finding("hres 317"), (DARK, LARGEST)),
    Screen("find-none", "Find anything, nothing fits", FULL, LEAD, finding("zzz qqq")),
    Screen("shortcuts", "The sheet of shortcuts", FULL, LEAD, keys, (LARGEST,)),
    Screen("settings", "Settings", FULL, LEAD, settings, (DARK, LARGEST, SPANISH)),
    Screen("notices", "Notices", FULL, DELEGATE, notices, (DARK,)),
    Screen("undo", "What was done can be taken back", FULL, DELEGATE, undoing),
    Screen("read-only", "A workspace that can only be read", FULL, DELEGATE, reading_only),
    Screen("failure", "The unexpected", FULL, DELEGATE, failure, (DARK, LARGEST)),
    Screen("passphrase", "A sealed workspace asks for its passphrase", EMPTY, DELEGATE, passphrase, (LARGEST,)),
    Screen("closed", "A folder that cannot be opened", EMPTY, DELEGATE, closed, (LARGEST,)),
    Screen("sample", "The sample lobby day", TRIAL, DELEGATE, place(Place.OFFICES)),
)
