"""The plan: type grows into the room there is, feet stand level, and the fuller column decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.press.columns import Columns
from lobbykit.press.faces import Faces
from lobbykit.press.plan import best, planned
from lobbykit.press.typesetter import Typesetter
from tests.press import sheets

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Sheet

SETTER = Typesetter(Faces(sheets.FONTS))


def columns(sheet: Sheet) -> Columns:
    return Columns(SETTER, sheets.LABELS, sheet)


def test_a_shorter_sheet_has_larger_type() -> None:
    usual, short = sheets.sheet(), sheets.without(sheets.sheet(), "section/mines")
    assert best(columns(usual)).scale < best(columns(short)).scale == 1


def test_the_best_scale_is_the_last_step_that_fits() -> None:
    found = best(columns(sheets.sheet()))
    assert found.fits
    assert not planned(columns(sheets.sheet()), found.scale + 1 / 64).fits
    assert 0.95 < found.fill <= 1


def test_the_rules_above_sources_and_contact_are_level() -> None:
    sources, contact = best(columns(sheets.sheet())).feet
    assert sources.placed[0].top == contact.placed[0].top


def test_spare_room_goes_to_the_foot_and_never_between_paragraphs() -> None:
    short = sheets.without(sheets.sheet(), "section/mines", "section/heal")
    shorter = sheets.without(short, "section/plan/p1")
    tops = [[placed.top for placed in best(columns(sheet)).columns[1].placed][:3] for sheet in (short, shorter)]
    assert tops[0] == tops[1]


def test_many_sources_take_room_from_the_main_column_only() -> None:
    long = sheets.with_block(sheets.sheet(), "source/debt", "Yarrow, Y., a long note on the debt of towns, " * 14)
    main, rail = planned(columns(long), 0.0).columns[1:]
    assert main.limit > rail.limit + 20
