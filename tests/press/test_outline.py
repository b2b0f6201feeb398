"""The outline: what belongs together is heard together, and nothing is swallowed by the list before it."""

from __future__ import annotations

from lobbykit.domain.sheet import BlockKind
from lobbykit.press.outline import Outline, notes_of
from lobbykit.press.tags import Element, Role
from tests.press import sheets


def grown(*blocks: tuple[BlockKind, str]) -> list[Role]:
    """Return the roles below the document of an outline grown by blocks of these kinds and roles."""
    outline = Outline()
    for kind, role in blocks:
        outline.entry(sheets.block("x", kind, "words", role)).body()
    return [kid.role for kid in outline.document.kids if isinstance(kid, Element)]


def test_asks_in_a_row_are_one_list_and_others_begin_a_new_one() -> None:
    ask = (BlockKind.ASK, "ask")
    assert grown(ask, ask, (BlockKind.PARAGRAPH, ""), ask) == [Role.L, Role.P, Role.L]


def test_a_heading_of_ours_ends_the_list() -> None:
    outline = Outline()
    outline.entry(sheets.block("ask/a", BlockKind.ASK, "a", "ask"))
    outline.heading(Role.H3, "Thank you")
    outline.entry(sheets.block("ask/b", BlockKind.ASK, "b", "thank"))
    first, heading, second = (kid for kid in outline.document.kids if isinstance(kid, Element))
    assert (first.role, heading.said.actual, second.role) == (Role.L, "Thank you", Role.L)
    assert "Decimal" in first.said.attributes
    assert not second.said.attributes


def test_figures_are_a_paragraph_each_with_all_their_labels() -> None:
    value, label = (BlockKind.FIGURE, "value"), (BlockKind.FIGURE, "label")
    assert grown(value, label, value, label, label) == [Role.P, Role.P]


def test_a_label_stands_before_what_it_labels() -> None:
    outline = Outline()
    entry = outline.entry(sheets.block("ask/a", BlockKind.ASK, "a", "ask"))
    label, body = entry.label(), entry.body()
    item = outline.document.kids[0].kids[0]
    assert item.kids == [label, body]


def test_notes_say_their_number_and_only_printed_sources_are_notes() -> None:
    notes = notes_of(sheets.without(sheets.sheet(), "source/debt"))
    assert notes["census"] == "1 Alder valley, three years on: loss, thirst and hope, River Survey, February 23, 2025"
    assert "debt" not in notes
