"""Whatever a brief holds, its sheet prints every word of it, legibly and apart from every other, or is refused."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.prose import Span, Spans
from lobbykit.domain.sheet import Block, BlockKind, Sheet, SheetSource
from lobbykit.press import look as lk
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press import sheets
from tests.press.two_sides import meeting, signs, stretches

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
