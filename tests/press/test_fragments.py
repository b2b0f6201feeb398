"""Fragments: what a set text tells of its lines, links and letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.prose import Span
from lobbykit.press.faces import Faces
from lobbykit.press.fragments import Setting, number
from lobbykit.press.look import look_at
from lobbykit.press.typesetter import Typesetter
from tests.press.sheets import FONTS, bold, text

if TYPE_CHECKING:
    from lobbykit.domain.prose import Spans
    from lobbykit.press.fragments import Fragment

SETTER = Typesetter(Faces(FONTS))
BODY = look_at(0.5).body
LINK = "https://example.org/"


def fragment(spans: Spans) -> Fragment:
    return SETTER.fragment(Setting(SETTER.text(spans), BODY, 140))


def test_a_link_over_two_lines_has_an_area_on_each() -> None:
    spans = text("See ", Span("the long list of all the wells in the valley", href=LINK), " now.")
    made = fragment(spans)
    assert made.lines == 2
    assert " ".join(area.text.strip() for area in made.links) == "the long list of all the wells in the valley"
    assert len(made.links) == 2
    assert all(0 <= area.box[0] < area.box[2] <= 140.001 for area in made.links)
    assert {area.href for area in made.links} == {LINK}


def test_a_link_in_two_looks_is_one_area() -> None:
    made = fragment((Span("see ", href=LINK), Span("this", bold=True, href=LINK)))
    assert [area.text for area in made.links] == ["see this"]


def test_each_link_is_a_part_of_its_own_so_that_it_can_be_tagged() -> None:
    made = fragment(text("a ", Span("b", href=LINK), " c"))
    assert [part.href for part in made.parts] == [None, LINK, None]


def test_the_letters_needed_are_told_by_face() -> None:
    made = fragment(text("ab ", bold("c")))
    assert made.letters == {"SourceSerif4-Regular": frozenset("ab "), "SourceSerif4-Semibold": frozenset("c")}


def test_numbers_are_plain() -> None:
    assert [number(value) for value in (0, -0.001, 1.5, 100, 2.005, -3.25, 1e7)] == [
        "0",
        "0",
        "1.5",
        "100",
        "2",
        "-3.25",
        "10000000",
    ]
