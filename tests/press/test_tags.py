"""Tags: numbers of marked content go on where those before ended, and artifacts stay out of them."""

from __future__ import annotations

from lobbykit.press.tags import Element, Mark, Role, TaggedPage, artifact, spoken


def test_marks_of_stamps_go_on_from_the_body() -> None:
    body = TaggedPage()
    first, second = Element(Role.H1), Element(Role.P)
    assert body.marked(first, "a\n") == "/H1<</MCID 0>>BDC\na\nEMC\n"
    stamp = TaggedPage(start=body.end)
    assert stamp.marked(second, "b\n") == "/P<</MCID 1>>BDC\nb\nEMC\n"
    assert (first.kids, second.kids) == ([Mark(0, 0)], [Mark(0, 1)])
    assert (stamp.owners, stamp.end) == ([second], 2)


def test_no_ornament_leaves_no_artifact() -> None:
    assert artifact("") == ""
    assert artifact("f\n") == "/Artifact BMC\nf\nEMC\n"


def test_actual_text_may_be_of_any_script() -> None:
    assert spoken("x\n", "Ñ(").startswith("/Span<</ActualText<FEFF00D10028>>>BDC\n")
