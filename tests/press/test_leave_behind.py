"""The leave-behind on paper: one page, every word in order, nothing overlapping, or a refusal that says why."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.prose import Span, plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press import sheets
from tests.press.reading import addresses, opened, overlap, places, signs, words

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit

PRESS = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
LONG = "Resident Commissioner Maximiliana Fernández-Echeverría de la Torre y Santa Cruz of the Islands"


def with_third_figure(sheet: Sheet) -> Sheet:
    more = (
        sheets.block("figure/3/value", BlockKind.FIGURE, "7 in 10", "value"),
        sheets.block("figure/3/label", BlockKind.FIGURE, "gauges out of order", "label"),
    )
    at = next(index for index, block in enumerate(sheet.blocks) if block.kind is BlockKind.ASK)
    return replace(sheet, blocks=(*sheet.blocks[:at], *more, *sheet.blocks[at:]))


def with_neighbours(sheet: Sheet) -> Sheet:
    """Return the sheet with more organizations, a local paragraph and a story."""
    blocks = list(sheet.blocks)
    blocks.insert(1, sheets.block("masthead/with", BlockKind.MASTHEAD, "with the League of Landing Towns", "with"))
    at = next(index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING)
    blocks[at:at] = [sheets.block("local/NY-07", BlockKind.LOCAL, "In your district, 14 landings closed since 2019.")]
    at = next(index for index, block in enumerate(blocks) if block.kind is BlockKind.SOURCES)
    blocks[at:at] = [
        sheets.block("story/ruth", BlockKind.STORY, "\u201cWe carried water for two winters.\u201d \u2014 Ruth")
    ]
    return replace(sheet, blocks=tuple(blocks))


def of_thanks_only(sheet: Sheet) -> Sheet:
    return replace(
        sheet,
        blocks=tuple(replace(b, role="thank") if b.kind is BlockKind.ASK else b for b in sheet.blocks),
    )


SHEETS = {
    "usual": sheets.sheet(),
    "short": sheets.without(sheets.sheet(), "section/mines", "ask/fund", "ask/debts", "figure", "source", "contact"),
    "long name": sheets.sheet(name=LONG),
    "three figures": with_third_figure(sheets.without(sheets.sheet(), "section/heal")),
    "thanks only": of_thanks_only(sheets.sheet()),
    "neighbours": with_neighbours(sheets.without(sheets.sheet(), "section/heal")),
    "senate": sheets.sheet(chamber="senate", name="Senator Jo Lujan"),
}


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS.keys())
def test_every_block_is_on_the_page_in_order_and_meets_no_other(sheet: Sheet) -> None:
    boxes = places(PRESS.render(sheet).pdf, sheet)
    for box in boxes.values():
        assert box[0] >= 49
        assert box[2] <= 563
        assert box[1] >= 18
        assert box[3] <= 774
    for (one, its), (other, others) in combinations(boxes.items(), 2):
        assert not overlap(its, others), f"{one} meets {other}"


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS.keys())
def test_no_words_run_together_where_lines_end(sheet: Sheet) -> None:
    printed = iter(words(PRESS.render(sheet).pdf))
    for block in sheet.blocks:
        for word in plain_text(block.content).split():
            assert word in printed


def test_the_page_is_one_us_letter_without_a_structural_fault() -> None:
    with opened(PRESS.render(sheets.sheet()).pdf) as document:
        assert document.check_pdf_syntax() == []
        assert len(document.pages) == 1
        assert [float(edge) for edge in document.pages[0].mediabox] == [0, 0, 612, 792]


def test_a_sheet_is_small_enough_to_mail() -> None:
    assert len(PRESS.render(sheets.sheet()).pdf) < 80_000


def test_the_first_ask_begins_level_with_the_lede_in_the_rail() -> None:
    boxes = places(PRESS.render(sheets.sheet()).pdf, sheets.sheet())
    lede, ask = boxes["lede"], boxes["ask/valleys"]
    assert lede[1] < ask[3] < lede[3]
    assert ask[0] > lede[2]


def test_figures_stand_in_one_row_under_the_lede() -> None:
    boxes = places(PRESS.render(sheets.sheet()).pdf, sheets.sheet())
    first, second = boxes["figure/1/value"], boxes["figure/2/value"]
    assert first[1] == pytest.approx(second[1], abs=0.5)
    assert boxes["section/plan"][3] < first[1]
    assert first[3] < boxes["lede"][1]


def test_the_same_sheet_is_the_same_file_whatever_was_printed_before() -> None:
    fresh = LeaveBehindPress(sheets.FONTS, sheets.LABELS).render(sheets.sheet()).pdf
    busy = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
    for sheet in SHEETS.values():
        busy.render(sheet)
    assert busy.render(sheets.sheet()).pdf == fresh
    assert busy.render(sheets.sheet()).pdf == fresh


def test_offices_get_files_of_their_own() -> None:
    one, other = (
        PRESS.render(sheets.sheet(name="Rep. Ada Noor")).pdf,
        PRESS.render(sheets.sheet(name="Rep. Bo Ems")).pdf,
    )
    with opened(one) as first, opened(other) as second:
        assert first.trailer.ID[0] != second.trailer.ID[0]


def test_the_file_says_what_it_is_in_any_script() -> None:
    with opened(PRESS.render(sheets.sheet(name="Senator Zoë (Łucja) Ñandú", lang="es")).pdf) as document:
        assert document.docinfo.Title == sheets.sheet().title
        assert document.docinfo.Author == "Friends of Clear Rivers"
        assert document.docinfo.Subject == "For the office of Senator Zoë (Łucja) Ñandú"
        assert document.Root.Lang == "es"


def test_only_safe_addresses_become_links() -> None:
    sheet = sheets.with_block(
        sheets.sheet(),
        "lede",
        sheets.text(
            Span("one", href="javascript:alert(1)"),
            " ",
            Span("two", href="file:///etc/hosts"),
            " ",
            Span("three", href="HTTPS://example.org/a(b)?q=é"),
        ),
    )
    found = addresses(PRESS.render(sheet).pdf)
    assert "HTTPS://example.org/a(b)?q=%C3%A9" in found
    assert {address.split(":")[0] for address in found} == {"https", "HTTPS", "mailto", "tel"}


def test_a_link_area_covers_the_words_that_it_links() -> None:
    pdf = PRESS.render(sheets.sheet()).pdf
    mail = places(pdf, sheets.sheet())["contact/email"]
    with opened(pdf) as document:
        notes = {
            str(note.A.URI): [float(edge) for edge in note.Rect] for note in document.pages[0].Annots if "/A" in note
        }
    area = notes["mailto:dana@example.org"]
    assert area[0] <= mail[0] + 0.5
    assert area[1] <= mail[1] + 0.5
    assert area[2] >= mail[2] - 0.5
    assert area[3] >= mail[3] - 0.5


HOSTILE = "<b>5 &lt; 6</b> &amp; <img src=\"file:///x\"/> <a href='javascript:x'>y</a> </para> %s {0} \\n (a) <<>>"


def test_markup_is_printed_as_it_was_typed() -> None:
    sheet = sheets.with_block(sheets.sheet(), "section/heal/p1", HOSTILE)
    assert "".join(HOSTILE.split()) in "".join(words(PRESS.render(sheet).pdf))


def test_a_measure_its_number_and_a_title_its_name_stay_on_one_line() -> None:
    for filler in range(1, 24):
        content = "x" * filler + " is where H.Con.Res. 100 and Rep. Bill Tarrow stood on November 21, 2026"
        boxes = signs(PRESS.render(sheets.with_block(sheets.sheet(), "ask/wells", content)).pdf)
        page = "".join(sign.text for sign in boxes)
        for phrase in ("H.Con.Res.100", "Rep.Bill", "November21,2026"):
            at = page.index(phrase, page.index("iswhere"))
            feet = [sign.box[1] for sign in boxes[at : at + len(phrase)]]
            assert max(feet) - min(feet) < 5, phrase


def test_composed_and_decomposed_letters_print_the_same() -> None:
    composed, decomposed = "Nydia Velázquez", "Nydia Vela\u0301zquez"
    assert PRESS.render(sheets.sheet(name=decomposed)).fit.missing == ()
    assert "Velázquez" in words(PRESS.render(sheets.sheet(name=decomposed)).pdf)
    assert composed != decomposed


def test_characters_without_a_glyph_refuse_the_sheet_and_are_named() -> None:
    sheet = sheets.with_block(sheets.sheet(name="Rep. 李明"), "ask/wells", "Fund the wells \u2692 now \U0001f30a")
    for draft in (False, True):
        done = PRESS.render(sheet, draft=draft)
        assert done.pdf == b""
        assert done.fit.pages == 0
        assert {(lost.block, lost.characters) for lost in done.fit.missing} == {
            ("ask/wells", "\u2692\U0001f30a"),
            ("addressee/name", "明李"),
        }


def test_a_draft_says_so_across_the_page_and_at_its_foot() -> None:
    done = PRESS.render(sheets.sheet(), draft=True)
    assert words(done.pdf).count("DRAFT") == 2
    assert max(sign.size for sign in signs(done.pdf)) > 100
    places(done.pdf, sheets.sheet())
    assert "DRAFT" not in words(PRESS.render(sheets.sheet()).pdf)


def test_nothing_is_smaller_than_can_be_read() -> None:
    tight = sheets.with_block(sheets.sheet(), "section/heal/p1", "The nation is well placed to support programs. " * 30)
    done = PRESS.render(tight)
    assert done.fit.scale < 0.2
    found = signs(done.pdf)
    assert min(sign.size for sign in found) >= 6.59
    stamp = "".join(sign.text for sign in found).index("K7M2-9QXD")
    assert found[stamp].size >= 7.5


def test_thanks_stand_apart_and_are_not_numbered() -> None:
    found = words(PRESS.render(sheets.sheet()).pdf)
    assert "5 Fund" in " ".join(found)
    assert "Thank you Thank you for backing" in " ".join(found)
    only = " ".join(words(PRESS.render(of_thanks_only(sheets.sheet())).pdf))
    assert "asks of the House" not in only
    assert "Thank you Cosponsor H.Res. 9" in only
    assert only.count("Thank you") == 2


def test_missing_parts_leave_no_hole_and_no_fault() -> None:
    for kind in BlockKind:
        sheet = replace(sheets.sheet(), blocks=tuple(b for b in sheets.sheet().blocks if b.kind is not kind))
        done = PRESS.render(sheet)
        assert not done.fit.refused
        places(done.pdf, sheet)
    assert PRESS.render(replace(sheets.sheet(), blocks=())).pdf


def shortened(sheet: Sheet, fit: Fit, *, spared: int) -> Sheet:
    """Return the sheet without the lines named, but for some of the first block named; a word is a line."""
    blocks = []
    for block in sheet.blocks:
        lines = sum(over.lines for over in fit.overflow if over.block == block.id)
        lines -= spared if lines and block.id == fit.overflow[0].block else 0
        kept = plain_text(block.content).split()[: -lines or None]
        if not lines:
            blocks.append(block)
        elif kept and block.kind is not BlockKind.HEADING:
            blocks.append(replace(block, content=sheets.text(" ".join(kept))))
    return replace(sheet, blocks=tuple(blocks))


WIDE_MAIN, WIDE_RAIL = "W" * 20, "W" * 12
"""Words so wide that each takes a line of its column."""


@settings(max_examples=25)
@given(
    st.sampled_from(
        (
            ("section/heal/p1", WIDE_MAIN),
            ("section/mines/p2", WIDE_MAIN),
            ("ask/wells", WIDE_RAIL),
            ("ask/debts", WIDE_RAIL),
        )
    ),
    st.integers(1, 250),
)
def test_a_refused_sheet_fits_once_the_lines_named_are_gone(growing: tuple[str, str], count: int) -> None:
    name, word = growing
    column = ("ask/",) if name.startswith("ask/") else ("section/",)
    sheet = sheets.without(sheets.sheet(), "section/plan")
    for block in sheet.blocks:
        if block.id.startswith(column) and block.kind is not BlockKind.HEADING:
            sheet = sheets.with_block(sheet, block.id, " ".join([word] * (count if block.id == name else 5)))
    fit = PRESS.fit(sheet)
    if not fit.overflow:
        assert fit.pages == (2 if fit.moved else 1)
        return
    assert fit.scale == 0
    assert all(over.block.startswith(column) for over in fit.overflow)
    assert not PRESS.fit(shortened(sheet, fit, spared=0)).overflow
    assert PRESS.fit(shortened(sheet, fit, spared=1)).overflow


def test_a_title_or_sources_too_long_are_named_themselves() -> None:
    title = sheets.with_block(sheets.sheet(), "title", "Rivers First " * 150)
    assert PRESS.fit(title).overflow[0].block == "title"
    many = sheets.with_block(sheets.sheet(), "source/debt", "A very long list of names and places, " * 360)
    assert any(over.block == "source/debt" for over in PRESS.fit(many).overflow)


def test_an_addressee_too_long_for_two_lines_is_refused() -> None:
    fit = PRESS.fit(sheets.sheet(name=LONG * 3))
    assert [over.block for over in fit.overflow] == ["addressee/name"]
    assert PRESS.render(sheets.sheet(name=LONG * 3)).pdf == b""
