"""States of what is to be done after the meetings: how each comes about on the stage, and how it is taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete, Revise
from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.ui.panes.notes.pages import NotesPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.domain.op import Value
    from tests.window.stage import Stage

AFTER = timedelta(days=11)
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


def questions(stage: Stage) -> QWidget:
    session = stage.opened.session
    note = notes_found(stage.bench.view, Wanted())[0]["id"]
    paths = {f"question/{at}/{key}": value for at, told in enumerate(ASKED, start=1) for key, value in told.items()}
    assert session.apply(Revise(session.entity(note), paths)).value
    stage.later.append(lambda: session.apply(Revise(session.entity(note), dict.fromkeys(paths))))
    return page(NotesPage.QUESTIONS)(stage)
