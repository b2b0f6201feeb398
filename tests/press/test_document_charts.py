"""Charts of reports on paper: every figure can be read and heard, on the page, in black alone."""

from __future__ import annotations

import pikepdf
import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings

from lobbykit.domain.document import BarRow, Bars, Document, Heading, Paragraph, Tile, Tiles
from lobbykit.domain.state_tiles import TILES
from lobbykit.domain.states import STATE_NAMES
from tests.press.documents import (
    PRESS,
    SUPPORT,
    TEXT,
    bars,
    body_texts,
    counted,
    documents,
    joined,
    page_texts,
    pages,
    printed,
    shown,
    text,
    tiles,
)
from tests.press.reading import opened
from tests.press.ua_check import offences

ROW = BarRow("H.Res. 100", counted(12, 30, 8, 21, 4, 3, 2, 17, 40))
CHART = Bars("Support by ask", (ROW,), "Ask", "in all")
ALL = tuple(
    Tile(state, STATE_NAMES[state], counted(at % 3, 1, 0, at % 7, 2, 0, 0, 1, at)) for at, state in enumerate(TILES)
)


def grid(*shown_tiles: Tile) -> Tiles:
    return Tiles("Where each state stands", shown_tiles, "State", "in all")


def alternatives(pdf: bytes) -> list[str]:
    """Return what is said of each figure, in reading order."""
    with opened(pdf) as document:
        whole = document.Root.StructTreeRoot.K[0]
        return [str(one.Alt) for one in whole.K if isinstance(one, pikepdf.Dictionary) and str(one.S) == "/Figure"]


@settings(max_examples=30)
@given(documents(bars(TEXT)))
def test_labels_counts_and_words_of_bars_are_printed_in_order(document: Document) -> None:
    done = PRESS.render(document)
    assert not done.refused
    assert "".join(body_texts(document, done)) == joined([one for block in document.blocks for one in shown(block)])


@settings(max_examples=20)
@given(tiles(TEXT))
def test_every_mark_of_a_tile_is_printed_with_its_count(chart: Tiles) -> None:
    found = "".join(page_texts(printed(chart)))
    for tile in chart.tiles:
        assert tile.state in found
    assert len(found.split("Page1of1")[0]) >= sum(len(str(one.count)) for tile in chart.tiles for one in tile.shown)


def test_a_bar_says_every_figure_zeros_too_and_what_they_add_up_to() -> None:
    row = BarRow("Funds", counted(0, 2, 5))
    assert alternatives(printed(Bars("t", (row,), "Ask", "in all")))[1] == (
        "Funds: conflicting 0, not-raised 2, no-report 5; in all 7"
    )


def test_a_tile_says_the_figures_of_its_state_under_its_whole_name() -> None:
    chart = grid(Tile("OH", "Ohio", counted(3, 0, 1)), Tile("GU", "Guam", counted(0, 0, 0)))
    assert alternatives(printed(chart))[1:] == ["Ohio: conflicting 3, no-report 1; in all 4", "Guam: in all 0"]


def test_the_words_of_the_patterns_are_heard_before_the_bars() -> None:
    assert alternatives(printed(CHART))[0] == ", ".join(SUPPORT)


@pytest.mark.parametrize("chart", [CHART, grid(*ALL)])
def test_a_report_with_charts_can_be_heard(chart: Bars | Tiles) -> None:
    assert offences(printed(Heading(1, text("Report")), chart, Paragraph(text("end")))) == []


def test_counts_stand_apart_however_narrow_their_segments_are() -> None:
    row = BarRow("An ask", counted(1, 1, 1, 1, 1, 1, 1, 1, 20_000))
    (page,) = pages(
        printed(Bars("t", (row, BarRow("Another", counted(20_000, 1, 1, 1, 1, 1, 1, 1, 1))), "Ask", "in all"))
    )
    assert all(sign.box[0] >= 50 and sign.box[2] <= 562 for sign in page)
    for at, one in enumerate(page):
        for other in page[at + 1 :]:
            assert one.box[2] <= other.box[0] + 0.5 or other.box[2] <= one.box[0] + 0.5 or one.box[1] != other.box[1]


def test_nothing_in_a_tile_reaches_out_of_it_with_all_its_codes_in_use() -> None:
    full = tuple(Tile(state, STATE_NAMES[state], counted(54, 99, 88, 77, 66, 55, 44, 33, 22)) for state in TILES)
    (page,) = pages(printed(grid(*full)))
    assert min(sign.size for sign in page) >= 9 - 0.01
    assert all(sign.box[0] >= 50 and sign.box[2] <= 562 for sign in page)
    for at, one in enumerate(page):
        for other in page[at + 1 :]:
            across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
            down = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
            assert across <= 0.5 or down <= 0.5, (one, other)


def test_a_grid_too_high_for_a_page_goes_on_between_its_rows() -> None:
    full = tuple(Tile(state, STATE_NAMES[state], counted(*range(1, 10))) for state in sorted(TILES))
    found = page_texts(printed(grid(*full), size=18.0, least=18.0))
    assert len(found) > 1
    assert all(sum(state in page for page in found) >= 1 for state in TILES)
    assert len(alternatives(printed(grid(*full), size=18.0, least=18.0))) == 57


def test_charts_of_nothing_take_no_room() -> None:
    assert printed(Bars("t", (), "Ask", "in all"), grid(), Paragraph(text("end"))) == printed(Paragraph(text("end")))


def test_a_bar_of_nobody_is_an_empty_one() -> None:
    assert "Nobody0" in page_texts(printed(Bars("t", (BarRow("Nobody", counted(0, 0)),), "Ask", "in all")))[0]


def test_every_pattern_has_a_look_of_its_own_in_grey() -> None:
    seen = {}
    for code in SUPPORT:
        counts = [60 if one == code else 0 for one in SUPPORT]
        with pdfium.PdfDocument(printed(Bars("t", (BarRow("x", counted(*counts)),), "Ask", "in all"))) as document:
            picture = document[0].render(scale=3, grayscale=True).to_pil()
        seen[code] = picture.tobytes()
    assert len(set(seen.values())) == len(SUPPORT)


def test_each_figure_says_where_it_stands_on_its_page() -> None:
    with opened(printed(CHART, grid(*ALL))) as document:
        found = [one for one in document.Root.StructTreeRoot.K[0].K if str(one.S) == "/Figure"]
        boxes = [[float(edge) for edge in one.A.BBox] for one in found]
    assert len(boxes) == 2 + 1 + len(ALL)
    assert all(50 <= left < right <= 562.1 and 20 <= low < high <= 765 for left, low, right, high in boxes)
