"""States of what is to be done after the meetings: how each comes about on the stage, and how it is taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.kept_searches import keep_search
from lobbykit.app.staff_merging import merge_names
from lobbykit.app.tagging import tag_notes
from lobbykit.domain.note_search import NoteSearch
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.panes.notes.version_card import VersionCard
from lobbykit.ui.widgets.fold_box import FoldBox
from tests.sessions import Elsewhere, seen
from tests.window.stage import BRIEF

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.domain.op import Value
    from tests.window.stage import Stage

AFTER = timedelta(days=11)
OURS = (
    "We met Kim, who runs the office, for twenty minutes. She had read the brief and asked about costs. "
    "They will call us on Tuesday."
)
THEIRS = (
    "We met Kim, who runs the office, for half an hour. She had read the brief and asked about the costs "
    "in the first year. They will write to us by Friday, and want to hear from farmers of the district."
)
WROTE = (
    ("summary", OURS, THEIRS),
    (f"ask/{BRIEF}/back-from-the-brink/after", "supports", "leans-yes"),
    ("tone", "warm", "polite, in a hurry"),
)
"""What two laptops write apart: where, ours, theirs."""
PROMISED: tuple[dict[str, Value], ...] = (
    {"text": "Send the figures of the Fox Valley", "owner": "Robin Sample", "due": "2026-11-20"},
    {"text": "Call about the hearing", "owner": "Dana Example", "due": "2026-12-05"},
    {"side": "theirs", "text": "Ask the member whether the office can sign the letter before the recess"},
    {
        "side": "theirs",
        "text": "Send the name of whoever leads on arms control, and tell us which of the three resolutions the member "
        "has read, what the member thinks of each, and whom else in the delegation we should be talking to about them",
        "due": "2026-11-21",
    },
    {"text": "Write to the scheduler", "done": True},
)
ASKED: tuple[dict[str, Value], ...] = (
    {"text": "Does any new agreement have to include China?", "owed": True},
    {"text": "What would the stations cost, and who pays for them once the first three years are over?", "owed": True},
)


STAFF = (
    ({"name": "Dana Whitfield", "title": "Legislative Director", "email": "dana.whitfield@example.org"}, 0),
    ({"name": "Dana Whitfeld", "phone": "202-555-0100"}, 0),
    ({"name": "Michael Ruiz-Castellanos de la Fuente", "title": "Senior Policy Advisor for Foreign Affairs"}, 1),
    ({"name": "Mike Ruiz-Castellanos de la Fuente"}, 1),
)
"""Who is named in notes of two offices."""
JOINED = ("Robin Sample", "Robin Sampel")


def staff(stage: Stage) -> QWidget:
    """Show names that look alike in two offices, and two spellings that are one person."""
    session = stage.opened.session
    notes = notes_found(stage.bench.view, Wanted())
    offices = list(dict.fromkeys(str(row["office"]) for row in notes))[:2]
    told = [*STAFF, *(({"name": name}, 0) for name in JOINED)]
    made = []
    for fields, at in told:
        note = stage.laptop.around.new_id()
        whole = {"office": offices[at], "author": "robin", "date": "2026-11-22", "summary": OURS}
        paths = {f"staff/a/{key}": value for key, value in fields.items()}
        assert session.apply(Create(note, "note", {**whole, **paths})).value
        made.append(note)
    assert merge_names(session, offices[0], JOINED).value
    made += [str(row["id"]) for row in stage.bench.view.table("contacts") if row["name"] == JOINED[0]]

    def back() -> None:
        for one in made:
            assert session.apply(Delete(seen(session, one))).value

    stage.later.append(back)
    return page(NotesPage.STAFF)(stage)


def finding(stage: Stage) -> QWidget:
    """Show notes that were found by a kept search, some chosen, one with tags."""
    session, place = stage.opened.session, stage.program.notes
    notes = [str(row["id"]) for row in notes_found(stage.bench.view, Wanted())]
    assert tag_notes(session, notes[:2], ("follow-up", "costs")).value
    kept, asked = stage.laptop.around.new_id(), NoteSearch(words="staffer")
    assert keep_search(session, "Only a staffer", asked, kept).value
    place.finding.finding.ask(asked)
    place.finding.finding.picked.update(notes)

    def back() -> None:
        place.finding.finding.clear()
        tag_notes(session, notes[:2], (), ("follow-up", "costs"))
        assert session.apply(Delete(seen(session, kept))).value

    stage.later.append(back)
    return page(NotesPage.FIND)(stage)


def found_nothing(stage: Stage) -> QWidget:
    """Show a question that no note answers, and that names a level which is no more."""
    asked = stage.program.notes.finding.finding
    asked.words = "zeppelin"
    asked.filters.update({"level": "lukewarm", "in": "questions,concerns"})
    stage.later.append(asked.clear)
    return page(NotesPage.FIND)(stage)


def page(which: NotesPage) -> Callable[[Stage], QWidget]:
    """Return what shows a page of the notes, as the workspace stands."""

    def show(stage: Stage) -> QWidget:
        stage.program.show_notes(which)
        stage.later.append(lambda: stage.program.notes.show(NotesPage.NOTES))
        return stage.window

    return show


def missing(stage: Stage) -> QWidget:
    """Show the list some days after the meetings, one note of which was begun."""
    clock, drafts = stage.laptop.clock, stage.opened.session.drafts
    clock.now += AFTER
    told = {row.get("meeting") for row in notes_found(stage.bench.view, Wanted())}
    rows = [row for row in meetings_found(stage.bench.view) if row["id"] not in told]
    note = "f" * 32
    drafts.keep(note, "office", rows[0]["offices"][0])
    drafts.keep(note, "meeting", rows[0]["id"])

    def back() -> None:
        clock.now -= AFTER
        drafts.drop(note)

    stage.later.append(back)
    return page(NotesPage.MISSING)(stage)


def promises(stage: Stage) -> QWidget:
    session = stage.opened.session
    note = notes_found(stage.bench.view, Wanted())[0]["id"]
    made = [stage.laptop.around.new_id() for _ in PROMISED]
    for one, told in zip(made, PROMISED, strict=True):
        assert session.apply(Create(one, "promise", {"note": note, "side": "ours", **told})).value

    def back() -> None:
        for one in made:
            assert session.apply(Delete(session.entity(one))).value

    stage.later.append(back)
    return page(NotesPage.PROMISES)(stage)


def chosen(stage: Stage) -> QWidget:
    """Show the ledger with three promises chosen, to say the same of all."""
    state = stage.program.notes.promises.state
    stage.later.append(state.picked.clear)
    promises(stage)
    state.picked.update(stage.program.notes.place.shown.shown[at].id for at in range(3))
    stage.program.notes.renew()
    return stage.window


def questions(stage: Stage) -> QWidget:
    session = stage.opened.session
    note = notes_found(stage.bench.view, Wanted())[0]["id"]
    paths = {f"question/{at}/{key}": value for at, told in enumerate(ASKED, start=1) for key, value in told.items()}
    assert session.apply(Revise(session.entity(note), paths)).value
    stage.later.append(lambda: session.apply(Revise(session.entity(note), dict.fromkeys(paths))))
    return page(NotesPage.QUESTIONS)(stage)


def _written_apart(stage: Stage) -> str:
    """Have two laptops write the first note apart, and return it; cleared away, ours stands again."""
    session = stage.opened.session
    note = notes_found(stage.bench.view, Wanted())[0]["id"]
    before = seen(session, note)
    was = {path: before.fields.get(path) for path, _, _ in WROTE}
    other = Elsewhere(stage.laptop.around.new_id()[:16], "dana")
    now = int(stage.laptop.clock.now.timestamp() * 1000)
    assert session.apply(Revise(before, {path: ours for path, ours, _ in WROTE})).value
    op = other.writes(note, {path: theirs for path, _, theirs in WROTE}, before, ms=now - 40 * 60_000)
    session.receive(other.dev, [op.raw])
    stage.later.append(lambda: session.apply(Revise(seen(session, note), was)))
    return note


def versions(stage: Stage) -> QWidget:
    """Show fields that two laptops wrote apart, the first being combined, after a note that was written in too late."""
    session = stage.opened.session
    _written_apart(stage)
    gone = notes_found(stage.bench.view, Wanted())[-1]["id"]
    before = seen(session, gone)
    assert session.apply(Delete(before)).value
    other = Elsewhere(stage.laptop.around.new_id()[:16], "sam")
    op = other.writes(gone, {"advice": "Call the scheduler before ten."}, before, ms=before.heads["summary"][0].ms + 1)
    session.receive(other.dev, [op.raw])
    stage.later.append(lambda: session.apply(Restore(seen(session, gone))))
    stage.later.append(lambda: session.apply(Revise(seen(session, gone), {"advice": None})))
    return page(NotesPage.VERSIONS)(stage)


def side_by_side(stage: Stage) -> QWidget:
    """Show the first field in two versions, with the box to combine them."""
    note = _written_apart(stage)
    stage.program.show_versions(note)
    stage.rest()
    card = stage.window.findChild(VersionCard)
    assert isinstance(card, VersionCard)
    fold = card.findChild(FoldBox)
    assert fold is not None
    fold.open()
    stage.rest()
    stage.later.append(stage.program.notes.versions.settling.combining.clear)
    stage.later.append(lambda: stage.program.notes.show(NotesPage.NOTES))
    return stage.window


def third(stage: Stage) -> QWidget:
    """Show that a third version came in while the page was open."""
    note = _written_apart(stage)
    stage.program.show_versions(note)
    stage.rest()
    dev, session = stage.laptop.around.new_id()[:16], stage.opened.session
    made = set_op(
        Link(dev, "sam", 1, FIRST, 0), note, 5, {"summary": "Kim asked about costs. They call on Monday."}, {}
    )
    session.receive(dev, [made.raw])
    stage.later.append(lambda: stage.program.notes.show(NotesPage.NOTES))
    return stage.window


def earlier(stage: Stage) -> QWidget:
    """Show the earlier versions of a note."""
    note = _written_apart(stage)
    session = stage.opened.session
    assert session.apply(Revise(seen(session, note), {"summary": WROTE[0][2]})).value
    stage.program.show_notes(NotesPage.NOTES)
    stage.program.notes.show_history(note)
    stage.later.append(lambda: stage.program.notes.show(NotesPage.NOTES))
    return stage.window


def marked_note(stage: Stage) -> QWidget:
    """Show the list of notes, one of which was written in two versions."""
    _written_apart(stage)
    return page(NotesPage.NOTES)(stage)
