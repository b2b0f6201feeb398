"""The structure tree: content on several pages, words beside text, and ids that can be looked up."""

from __future__ import annotations

from itertools import count

from lobbykit.press.fragments import LinkArea
from lobbykit.press.structure import Tree, anchors_of, id_tree, identified
from lobbykit.press.tags import Element, Role, Said, TaggedPage


def test_what_runs_over_two_pages_names_the_second_beside_its_mark() -> None:
    paragraph = Element(Role.P)
    pages = [TaggedPage(0), TaggedPage(1)]
    for page in pages:
        page.marked(paragraph, "")
    tree = Tree([21, 22], count(30).__next__)
    tree.take([paragraph], pages)
    assert dict(tree.bodies([paragraph], 6)) == {
        paragraph: b"/S/P/P 6 0 R/Pg 21 0 R/K[0 <</Type/MCR/Pg 22 0 R/MCID 0>>]"
    }


def test_what_is_said_besides_the_text_is_written() -> None:
    said = Said(alt="a chart", actual="Wells", lang="uk", attributes="/O/Table/Scope/Row")
    figure = Element(Role.FIGURE, said)
    tree = Tree([], count(30).__next__)
    tree.take([figure], [])
    assert dict(tree.bodies([figure], 6))[figure] == (
        b"/S/Figure/P 6 0 R/Alt(a chart)/ActualText(Wells)/Lang(uk)/A<</O/Table/Scope/Row>>/K[]"
    )


def test_a_link_to_a_note_on_the_other_page_leads_there() -> None:
    front, back = TaggedPage(0), TaggedPage(1)
    back.anchored("a", 50, 700)
    link = Element(Role.LINK)
    front.linked(link, LinkArea("#a", "1", (1, 2, 3, 4)), "1 A")
    tree = Tree([21, 22], count(30).__next__)
    tree.take([link], [front, back])
    ((_, body),) = tree.annotations([front, back], anchors_of([front, back], [21, 22]), 2)
    assert b"/Contents(1 A)/StructParent 2/Dest[22 0 R/XYZ 50 700 null]" in body
    assert tree.link_parents([front, back], 2) == b"2 30 0 R"


def test_ids_begin_as_told_and_stand_in_order() -> None:
    assert identified("b", "V0/", b"/S/Note") == b"<</ID(V0/b)/S/Note>>"
    assert id_tree({"b": 9, "a": 8}, "V0/") == b"<</Names[(V0/a) 8 0 R (V0/b) 9 0 R]>>"
