"""The second page on paper: every word is on one side or the other, and each side says whose it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.prose import Span, Spans
from lobbykit.domain.sheet import Block, BlockKind, Sheet, SheetSource
from lobbykit.press import look as lk
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press import sheets
from tests.press.long_sheets import prioritized, with_longer_sections, with_sources
from tests.press.reading import opened
from tests.press.two_sides import meeting, signs, stretches
from tests.press.ua_check import offences

if TYPE_CHECKING:
    from collections.abc import Iterator

PRESS = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
WORDS = ("of", "rivers", "Ñandú", "the", "self-government", "H.Res. 9", "settlement", "and", "12,600", "wells", "a")


def said(start: int, count: int) -> str:
    """Return so many words, beginning anywhere in the list of them, each with a space behind."""
    return "".join(f"{WORDS[(start + at) % len(WORDS)]} " for at in range(count))


def texts(most: int) -> st.SearchStrategy[Spans]:
    """Texts of up to `most` words in up to three looks; always at least one word."""
    spans = st.builds(
        Span,
        st.builds(said, st.integers(0, len(WORDS)), st.sampled_from((1, most // 6, most // 3)).filter(bool)),
        bold=st.booleans(),
        italic=st.booleans(),
        href=st.sampled_from((None, None, "https://example.org/a")),
        note=st.none(),
        lang=st.just(""),
    )
    return st.lists(spans, min_size=1, max_size=3).map(tuple)


@st.composite
def blocks_of_sections(draw: st.DrawFn) -> list[Block]:
    found = []
    for number in range(draw(st.sampled_from((0, 2, 3, 5)))):
        priority = draw(st.integers(1, 5))
        found.append(Block(f"section/{number}", BlockKind.HEADING, "", priority, draw(texts(9))))
        for paragraph in range(1, draw(st.integers(1, 3)) + 1):
            name = f"section/{number}/p{paragraph}"
            found.append(Block(name, BlockKind.PARAGRAPH, "", priority, draw(texts(300))))
    return found


@st.composite
def any_sheets(draw: st.DrawFn) -> Sheet:
    usual = sheets.sheet()
    front = [*sheets.masthead(), *sheets.addressee(), sheets.block("title", BlockKind.TITLE, draw(texts(12)))]
    if draw(st.booleans()):
        front.append(sheets.block("lede", BlockKind.LEDE, draw(texts(90))))
    roles = draw(st.lists(st.sampled_from(("ask", "ask", "ask", "thank")), max_size=12))
    asks = [sheets.block(f"ask/{at}", BlockKind.ASK, draw(texts(30)), role) for at, role in enumerate(roles)]
    notes = [(f"s{at}", draw(texts(24))) for at in range(draw(st.sampled_from((0, 5, 20, 45))))]
    sources = [sheets.block(f"source/{name}", BlockKind.SOURCES, content, "source") for name, content in notes]
    ends = [block for block in sheets.closing() if block.kind is not BlockKind.SOURCES]
    blocks = (*front, *asks, *draw(blocks_of_sections()), *sources, *ends)
    numbered = tuple(SheetSource(number, name, content) for number, (name, content) in enumerate(notes, start=1))
    return replace(usual, blocks=blocks, sources=numbered)


@settings(max_examples=40)
@given(any_sheets())
def test_every_word_is_printed_inside_the_page_over_no_other_and_large_enough(sheet: Sheet) -> None:
    done = PRESS.render(sheet)
    if done.fit.refused:
        assert done.fit.overflow
        assert done.pdf == b""
        return
    printed = signs(done.pdf)
    assert len(printed) == done.fit.pages == (2 if done.fit.moved else 1)
    found = stretches(done.pdf, sheet, done.fit)
    assert {one.block for one in found} == {block.id for block in sheet.blocks}
    assert meeting(found) == []
    for page in printed:
        for sign in page:
            assert lk.LEFT - 6 <= sign.box[0] <= sign.box[2] <= lk.RIGHT + 2
            assert 18 <= sign.box[1] <= sign.box[3] <= 774
            assert sign.size >= lk.LEAST_SIZE - 0.01


LONG = with_longer_sections(prioritized(sheets.sheet()), 3)


def test_a_page_that_got_lost_tells_sender_title_office_and_edition() -> None:
    done = PRESS.render(LONG)
    for page in signs(done.pdf):
        text = "".join(sign.text for sign in page)
        for words in (
            "Friends of Clear Rivers",
            "Rivers First",
            "Inés Velázquez-Ortiz",
            "K7M2-9QXD",
            "November 21, 2026",
        ):
            assert "".join(words.split()) in text, words


def shown(page: pikepdf.Page) -> Iterator[tuple[str, float]]:
    """Yield for every shown text whether it is "content" or an "artifact", and the height of its upper corner."""
    marks: list[str] = []
    top = 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            marks.append("artifact" if operands[0] == "/Artifact" else "content" if "/MCID" in operands[1] else "span")
        elif name == "EMC":
            marks.pop()
        elif name == "cm":
            top = float(operands[5])
        elif name == "TJ":
            yield next(mark for mark in marks if mark != "span"), top


def test_what_the_reverse_repeats_is_not_read_aloud_again() -> None:
    with opened(PRESS.render(LONG).pdf) as document:
        found = list(shown(document.pages[1]))
    assert {kind for kind, top in found if lk.FOOT < top < lk.TOP - lk.HEAD_HEIGHT} == {"content"}
    assert {kind for kind, top in found if not lk.FOOT < top < lk.TOP - lk.HEAD_HEIGHT} == {"artifact"}


def test_two_pages_keep_the_rules_of_accessible_pdf() -> None:
    for sheet in (LONG, with_sources(LONG, 40), with_sources(sheets.sheet(), 40)):
        assert offences(PRESS.render(sheet).pdf) == []
    assert offences(PRESS.render(LONG, draft=True).pdf) == []


def test_a_footnote_leads_to_its_source_on_the_reverse() -> None:
    with opened(PRESS.render(LONG).pdf) as document:
        front, reverse = document.pages
        targets = [note.Dest[0] for note in front.Annots if "/Dest" in note]
        assert targets
        assert all(target.objgen == reverse.obj.objgen for target in targets)


def test_a_paragraph_broken_over_two_columns_is_one_element() -> None:
    name, words = "section/mines/p1", "Limits on silt are needed in every valley. " * 130
    sheet = sheets.with_block(LONG, name, words)
    done = PRESS.render(sheet)
    assert len([one for one in stretches(done.pdf, sheet, done.fit) if one.block == name]) == 2
    with opened(done.pdf) as document:
        kids = [kid for kid in document.Root.StructTreeRoot.K[0].K if kid.S == "/P" and kid.get("/Pg") is not None]
        reverse = [kid for kid in kids if kid.Pg.objgen == document.pages[1].obj.objgen]
        assert len(list(reverse[0].K)) == 2


def test_a_draft_says_so_on_both_sides() -> None:
    for page in signs(PRESS.render(LONG, draft=True).pdf):
        text = "".join(sign.text for sign in page)
        assert text.count("DRAFT") == 2


def test_two_pages_are_the_same_bytes_whatever_was_printed_before() -> None:
    fresh = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
    assert fresh.render(LONG).pdf == PRESS.render(LONG).pdf
    assert fresh.render(LONG, draft=True).pdf != fresh.render(LONG).pdf


def test_a_title_that_the_head_of_the_reverse_cannot_draw_refuses_the_sheet() -> None:
    for sign in ("\u2692", "\u20bf"):
        done = PRESS.render(sheets.with_block(LONG, "title", f"Rivers {sign} First"))
        assert [(lost.block, lost.characters) for lost in done.fit.missing] == [("title", sign)]
        assert done.pdf == b""
