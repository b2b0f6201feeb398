"""States of what comes after the meetings: how each comes about on the stage, and how it is taken back."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete
from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.schedule_desk.told_changes import ToldChanges
from lobbykit.domain.products.encounters import Appointment
from lobbykit.domain.products.meeting_words import weekday_when_of
from lobbykit.ui.panes.meetings.changes_page import ChangesDoing, changes_page
from lobbykit.ui.panes.meetings.form_page import FormPage
from lobbykit.ui.panes.offices.card_view import CardView
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.fold_box import FoldBox
from lobbykit.ui.widgets.pickers import Picked
from tests.sessions import seen
from tests.window.stage import BRIEF, until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.window.stage import Stage

LONG = (
    "She read the whole brief on the train, and she wants to know from us what the farmers of the district say to it, "
    "whom else in the delegation we have asked, and whether the committee will hear it before the summer."
)
ELSEWHERE = "the cafeteria of the Longworth House Office Building, at the window tables"
CHANGED: tuple[tuple[str, str, tuple[int, str], dict[str, str | tuple[int, str]]], ...] = (
    ("change-time", "Bill Foster", (1, "14:30"), {"before": (1, "09:00")}),
    ("change-added", "Lauren Underwood", (2, "10:00"), {}),
    ("change-place", 'Jes\u00fas G. "Chuy" Garc\u00eda', (2, "16:15"), {"before": "2334 Rayburn", "after": ELSEWHERE}),
    ("change-off", "Tammy Duckworth", (1, "11:15"), {}),
)
SUPPORT = (
    ("2026-12-01", "Dana Example", "supports", LONG, {"before": "undecided", "reasons": ("a letter of the mayor",)}),
    ("2026-12-01", "Robin Sample", "undecided", "That sounds right, but I promise nothing.", {}),
    ("2025-05-14", "Sam Invented", "leans-yes", "", {"raised": True}),
    ("2024-03-05", "Robin Sample", "opposed", "Not this year.", {}),
)


def _noted(stage: Stage, office: str, *notes: tuple[str, str, str, str, dict[str, object]]) -> None:
    """Write notes about an office; cleared away, they are gone."""
    session, made = stage.opened.session, []
    first = 0xA00 + len(stage.bench.view.table("notes"))
    for number, (day, author, level, words, more) in enumerate(notes, start=first):
        fields = {"after": level, "answer": words, **more}
        asks = {f"ask/{BRIEF}/back-from-the-brink/{name}": value for name, value in fields.items()}
        told = {"office": office, "date": day, "author": author, "brief": BRIEF, **asks}
        made.append(f"{number:032x}")
        assert session.apply(Create(made[-1], "note", told)).value
    stage.later.append(lambda: [session.apply(Delete(seen(session, one))) for one in made])


def support(stage: Stage) -> QWidget:
    """Show how an office stood over years, two reports of one day differing."""
    roster = stage.bench.library().roster.offices
    office = next(one.id for one in roster if one.district_code == "IL-14")
    _noted(stage, office, *SUPPORT)
    stage.program.pick_office(office)
    stage.rest()
    card = stage.window.findChild(CardView)
    assert isinstance(card, CardView)
    fold = card.findChild(FoldBox)
    assert fold is not None
    fold.open()
    stage.rest()
    _scroll(card, fold.parentWidget())
    return stage.window


def letter(stage: Stage) -> QWidget:
    """Show the thank-you letters after a talk with the member and one of the staff."""
    roster, session = stage.bench.library().roster.offices, stage.opened.session
    office = next(one.id for one in roster if one.district_code == "IL-14")
    note = f"{0xB00 + len(stage.bench.view.table('notes')):032x}"
    met = {"staff/k/name": "Kim Example", "staff/k/title": "Legislative Assistant"}
    team = {"team/a/name": "Dana Example", "team/b/name": "Sam Invented", "level": "both"}
    told = {"office": office, "date": "2026-12-01", "author": "Dana Example", "brief": BRIEF, **met, **team}
    assert session.apply(Create(note, "note", told)).value
    stage.later.append(lambda: session.apply(Delete(seen(session, note))))
    stage.later.append(stage.program.offices.letters.close)
    stage.rest()
    stage.program.thank(office, note)
    until(lambda: not stage.program.tasks.busy)
    return stage.window


def no_letter(stage: Stage) -> QWidget:
    """Show that there is nothing to thank for yet."""
    roster = stage.bench.library().roster.offices
    stage.program.thank(next(one.id for one in roster if one.district_code == "IL-14"), "")
    stage.later.append(stage.program.offices.letters.close)
    until(lambda: not stage.program.tasks.busy)
    return stage.window


def changed(stage: Stage) -> QWidget:
    """Show what the last import changed, one sentence of it long."""
    stage.window.go(Place.MEETINGS.value)
    meetings = stage.program.meetings
    doing = ChangesDoing(*[meetings.show_all] * 4)
    say, words = stage.bench.catalogue.say, stage.bench.catalogue.stock_phrases()

    def when(day: int, clock: str) -> str:
        start = datetime.fromisoformat(f"2026-12-{day:02}T{clock}:00")
        return weekday_when_of(words, Appointment("", (), start))

    told = (
        (
            code,
            {"who": who, "when": when(*at)}
            | {name: one if isinstance(one, str) else when(*one) for name, one in more.items()},
        )
        for code, who, at, more in CHANGED
    )
    lines = tuple(f"{say(code, **params).rstrip('.')}." for code, params in told)
    found = ToldChanges(words.day(date(2026, 11, 21)), lines)
    meetings._show(lambda: changes_page(stage.program.look, found, (), doing))
    return stage.window


def picking(which: str) -> Callable[[Stage], QWidget]:
    """Return what opens a calendar or a list of the form of a meeting, over the window, and shows that."""

    def show(stage: Stage) -> QWidget:
        stage.window.go(Place.MEETINGS.value)
        meetings = stage.program.meetings
        meetings.edit(str(meetings_found(stage.bench.view)[0]["id"]))
        page = meetings.place.shown if meetings.place is not None else None
        assert isinstance(page, FormPage)
        stage.rest()
        picked = page.texts[which].parentWidget()
        assert isinstance(picked, Picked)
        picked.open()
        assert picked.popup is not None
        return picked.popup

    return show


def _scroll(card: CardView, part: QWidget | None) -> None:
    assert part is not None
    card.verticalScrollBar().setValue(part.mapTo(card.widget(), part.rect().topLeft()).y() - 90)
