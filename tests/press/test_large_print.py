"""Large print on paper: every block of the sheet, large enough, and refused for the same reasons."""

from __future__ import annotations

from lobbykit.domain.prose import plain_text
from lobbykit.press.large_print import LargePrintPress
from tests.press import sheets
from tests.press.documents import LABELS, page_texts, pages
from tests.press.ua_check import offences

PRESS = LargePrintPress(sheets.FONTS, sheets.LABELS | LABELS)


def test_every_block_of_the_sheet_is_on_paper_in_eighteen_points() -> None:
    sheet = sheets.sheet()
    done = PRESS.render(sheet)
    texts = page_texts(done.pdf)
    assert done.fit.pages == len(texts) > 1
    running = (sheet.blocks[0].content[0].text, sheet.blocks[-1].content[0].text, f"Page {{}} of {len(texts)}")
    head, foot, count = ("".join(one.split()) for one in running)
    found = "".join(
        one.removeprefix(head if at > 1 else "").removesuffix(foot + count.format(at))
        for at, one in enumerate(texts, start=1)
    )
    at = 0
    for block in sheet.blocks:
        for sign in "".join(plain_text(block.content).split()):
            at = found.index(sign, at) + 1
    assert min(sign.size for page in pages(done.pdf) for sign in page) >= 18


def test_it_can_be_heard() -> None:
    assert offences(PRESS.render(sheets.sheet()).pdf) == []


def test_it_fits_however_long_the_sheet_is() -> None:
    long = sheets.with_block(sheets.sheet(), "section/plan/p1", "A shared plan. " * 400)
    fit = PRESS.fit(long)
    assert not fit.refused
    assert fit.pages > PRESS.fit(sheets.sheet()).pages


def test_what_no_font_can_draw_is_told_by_the_block_of_the_sheet() -> None:
    done = PRESS.render(sheets.with_block(sheets.sheet(), "ask/wells", "Say 李 to a\u0308\u0323"))
    assert done.pdf == b""
    assert done.fit.refused
    assert [one.block for one in done.fit.missing] == ["ask/wells"]
    assert "李" in done.fit.missing[0].characters


def test_a_draft_says_so() -> None:
    assert all("DRAFT" in one for one in page_texts(PRESS.render(sheets.sheet(), draft=True).pdf))
