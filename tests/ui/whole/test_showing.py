"""Showing is not editing: every form of the window is shown, walked through, resized, left and come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lobbykit.app import paths
from lobbykit.app.edit import Create
from lobbykit.ui.panes.briefs.briefs_pane import BriefsPane
from lobbykit.ui.panes.offices.facts_card import OTHERS
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Role
from tests.sessions import new_id
from tests.ui.whole.showing import Showing
from tests.window import note_states, screens
from tests.window.stage import BRIEF, Dress, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.panes.offices.card_view import CardView

ODD = "  «Ñandú»\u00a0& <b>O’Neil</b>\n\n\ttab, “quotes”; 100\u202f%  \n— e\u0301 😀 \u2067rtl\u2069  "
USUAL = Dress("", percent=100)


@pytest.fixture
def stage(qapp, tmp_path, form) -> Iterator[Stage]:
    made = Stage(qapp, tmp_path / "showing", full=form not in EMPTY)
    if form not in EMPTY:
        fill(made)
    made.wear(USUAL, Role.TEAM_LEAD)
    yield made
    made.close()


def fill(stage: Stage) -> None:
    """Save data with every odd sign: a note, choices, and a brief with comments, blank lines, quotes and CRLF."""
    session = stage.opened.session
    roster = stage.bench.library().roster.offices
    office = next(one.id for one in roster if one.district_code == "IL-11")
    for kind, texts in (
        ("note", {"office": office, "summary": ODD, "date": "2026-11-20", "author": "Ñ"}),
        ("choices", {"office": office, "brief": BRIEF, "local": ODD}),
    ):
        assert session.apply(Create(new_id(), kind, texts)).value
    own = stage.shelves.workspace / "library" / "briefs" / f"{BRIEF}.yaml"
    own.parent.mkdir(parents=True, exist_ok=True)
    text = (paths.briefs() / f"{BRIEF}.yaml").read_text(encoding="utf-8")
    told = f"# before\n\n\n{text}\n\n# after, «Ñ» 😀\n"
    own.write_bytes(told.replace("\n", "\r\n").encode())


def briefs(does: Callable[[BriefsPane], object]) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        stage.window.go(Place.BRIEFS.value)
        pane = stage.window.findChild(BriefsPane)
        assert isinstance(pane, BriefsPane)
        stage.rest()
        for row in pane.rows.files:
            pane.pick(str(row))
            stage.rest()
        does(pane)
        return stage.window

    return show


def whole_note(card: CardView) -> None:
    card.note_wanted.emit()
    assert card.note is not None
    for one in card.note.folds.boxes.values():
        one.open()
    if card.note.shared.isHidden():
        card.note.reads.click()


EMPTY = frozenset({"first run without a kit", "ZIP code"})
FORMS: dict[str, Callable[[Stage], QWidget]] = {
    "settings": screens.settings,
    "first run": screens.first_run,
    "first run without a kit": screens.first_run,
    "ZIP code": screens.zip_code,
    "note": screens.on_the_card(whole_note),
    "reports": note_states.note_reports,
    "correction": screens.on_the_card(lambda card: card.facts.open_form(("phone",))),
    "another correction": screens.on_the_card(lambda card: card.facts.open_form(OTHERS)),
    "leave-behind": screens.tailoring,
    "print panel": screens.printing,
    "shop questions": screens.at_the_counter,
    "offices picked": screens.picking,
    "reprint": screens.reprinting,
    "brief editor": briefs(lambda _pane: None),
    "raw editor": briefs(lambda pane: pane.place.head.text_wanted.emit(True)),
    "new brief": briefs(lambda pane: pane.show_new()),
}


@pytest.mark.parametrize("form", FORMS)
def test_showing_is_not_editing(stage, form):
    FORMS[form](stage)
    stage.rest()
    showing = Showing(stage)
    try:
        assert showing.went_round() > 3
        FORMS[form](stage)
        showing.listen()
        assert showing.found() == []
    finally:
        showing.close()


@pytest.mark.parametrize("form", ["note"])
def test_an_edit_would_be_seen(stage, form):
    FORMS[form](stage)
    stage.rest()
    showing = Showing(stage)
    showing.listen()
    field = stage.program.offices.writing._form.fields["summary"]
    field.setFocus()
    field.insertPlainText("zebra")
    stage.program.offices.writing.leave()
    found = showing.found()
    assert {"TextBox.typed", "NoteForm.typed"} <= set(found)
    assert any(one.startswith("saved: ") for one in found)
    assert any(one.startswith("written: ") for one in found)
    showing.close()
