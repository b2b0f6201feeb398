"""The shop's variant: the same page in black, without links, and its columns shared."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from lobbykit.press.leave_behind import LeaveBehindPress
from lobbykit.press.metadata import About
from lobbykit.press.shop_file import ShopRun
from lobbykit.press.shop_press import ShopPress
from tests.press import sheets
from tests.press.plain_shop import pixels, plain_in_shop_look

TWO_PAGES = sheets.with_block(sheets.sheet(name="Senator Two"), "section/heal/p1", "Rather long words. " * 120)
ABOUT = About("Sheets", "Friends", "For the shop", "en")
NAMES = ("Representative Ana Falk", "Senator Jo Lujan", "Delegate Maximiliana Fernández-Echeverría de la Torre")
SHEETS = (
    *(sheets.sheet(name=name) for name in NAMES),
    sheets.sheet(chamber="senate", name="Senator Ida Ño"),
    sheets.without(sheets.sheet(), "section/mines", "contact", "figure"),
)


@pytest.fixture(scope="module")
def press() -> ShopPress:
    return ShopPress(sheets.FONTS, sheets.LABELS)


def printed(press: ShopPress, some, *, draft: bool = False) -> bytes:
    made = [press.set_for_shop(one, draft=draft) for one in some]
    runs = [ShopRun("Cannon", f"Office {at}", f"C {at}", 1, one.pages) for at, one in enumerate(made)]
    return press.file(runs, ABOUT, both_sides=False)


@pytest.mark.parametrize("draft", [False, True])
def test_every_page_looks_as_the_plain_layout_of_its_sheet_in_black(press, draft):
    single = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
    together = printed(press, SHEETS, draft=draft)
    for at, sheet in enumerate(SHEETS):
        alone = single.render(sheet, draft=draft).pdf
        plain = plain_in_shop_look(alone)
        assert pixels(together, at) == pixels(plain)
        assert pixels(plain) != pixels(alone)


@pytest.mark.parametrize("draft", [False, True])
def test_a_sheet_with_a_reverse_looks_so_on_both_pages(press, draft):
    alone = LeaveBehindPress(sheets.FONTS, sheets.LABELS).render(TWO_PAGES, draft=draft)
    assert alone.fit.pages == len(press.set_for_shop(TWO_PAGES).pages) == 2
    together, plain = printed(press, (SHEETS[0], TWO_PAGES), draft=draft), plain_in_shop_look(alone.pdf)
    assert [pixels(together, at) for at in (1, 2)] == [pixels(plain, at) for at in (0, 1)]


def test_there_is_one_ink_and_no_link(press):
    with pikepdf.open(BytesIO(printed(press, (*SHEETS, TWO_PAGES)))) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/Length1" not in one]
        texts = [one.read_bytes() for one in streams]
        inks = {
            tuple(map(float, operands))
            for text in texts
            if b" Tf" in text
            for operands, operator in pikepdf.parse_content_stream(pdf.make_stream(text))
            if str(operator) in {"g", "G", "rg", "RG", "k", "K"}
        }
        assert inks == {(0.0,), (1.0,)}
        assert not any("/Annots" in page for page in pdf.pages)
        assert not any(mark in text for text in texts for mark in (b"BDC", b"BMC", b"EMC"))


def test_a_column_is_stored_once_however_many_pages_show_it(press):
    some = [sheets.sheet(name=f"Representative {letter * 5}") for letter in "abcdefgh"]
    other = sheets.with_block(sheets.sheet(name="Representative Other"), "ask/fund", "Another ask for this office.")
    with pikepdf.open(BytesIO(printed(press, [*some, other]))) as pdf:
        forms = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Form"]
        assert len(forms) == 3
        shown = [tuple(form.objgen for form in page.Resources.XObject.values()) for page in pdf.pages]
        assert len(set(shown)) == 2
        assert shown[0][0] == shown[-1][0]


def test_it_refuses_what_the_single_file_refuses_and_says_the_same(press):
    single = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
    too_long = sheets.with_block(sheets.sheet(), "ask/fund", "Very long. " * 400)
    no_letters = sheets.sheet(name="Representative 李")
    for sheet in (too_long, no_letters):
        made = press.set_for_shop(sheet)
        assert made.pages == ()
        assert made.fit == single.render(sheet).fit
        assert made.fit.refused


def test_what_was_set_before_changes_no_byte(press):
    wanted = printed(ShopPress(sheets.FONTS, sheets.LABELS), SHEETS[:2])
    press.set_for_shop(replace(SHEETS[3], lang="es"))
    assert printed(press, SHEETS[:2]) == wanted
