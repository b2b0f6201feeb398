"""Charts on paper: drawn true to their numbers, every label there, nothing over its neighbours, or refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.graphic import ChartGraphic, amount_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press import sheets
from tests.press.reading import opened, overlap, places, signs
from tests.press.ua_check import offences

PRESS = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
YEARS = tuple((str(2015 + at), float(120 + 37 * at)) for at in range(6))
CATEGORIES = (("Diplomacy and development work abroad, all agencies", 75.0), ("Weapons", 850.0), ("Veterans", 301.0))


def with_chart(*data, kind="bar", unit="landings a year"):
    sheet = sheets.without(sheets.sheet(), "section/heal", "section/mines")
    chart = replace(
        sheets.block("chart/closed", BlockKind.CHART, sheets.text("Landings closed", sheets.mark("1", "census"))),
        graphic=ChartGraphic(kind, unit, data),
    )
    at = next(index for index, block in enumerate(sheet.blocks) if block.kind is BlockKind.HEADING)
    return replace(sheet, blocks=(*sheet.blocks[:at], chart, *sheet.blocks[at:]))


def bars(sheet) -> list[tuple[float, ...]]:
    """Return left, bottom, width and height of what is filled in the dark grey, as the page's operators have it."""
    with opened(PRESS.render(sheet).pdf) as document:
        stream = b"\n".join(part.read_bytes() for part in document.pages[0].Contents).decode("ascii")
    drawn = next(part for part in stream.split("cm ") if part.startswith("0.2 g ") and " re\n" in part)
    return [
        tuple(map(float, row.split()[-5:-1]))
        for row in drawn.partition("f\n")[0].split("re\n")[:-1]
        for row in [row + " re"]
    ]


@pytest.mark.parametrize("kind", ["bar", "line"])
@pytest.mark.parametrize("data", [YEARS, CATEGORIES, YEARS[:1]], ids=["years", "categories", "one"])
def test_a_chart_takes_its_room_and_meets_nothing(kind, data):
    sheet = with_chart(*data, kind=kind)
    boxes = places(PRESS.render(sheet).pdf, sheet)
    title, after = boxes["chart/closed"], boxes["section/plan"]
    assert title[1] - after[3] > 40
    marks = [
        sign
        for sign in signs(PRESS.render(sheet).pdf)
        if title[1] > sign.box[3] and sign.box[1] > after[3] and sign.box[0] < 368
    ]
    assert marks
    assert all(sign.box[0] >= 49 and sign.box[2] <= 369 for sign in marks)
    assert not any(overlap(one.box, other.box) for at, one in enumerate(marks) for other in marks[at + 1 :])


def test_no_letter_of_a_chart_is_smaller_than_the_least_size():
    assert min(sign.size for sign in signs(PRESS.render(with_chart(*YEARS)).pdf)) == pytest.approx(6.6, abs=0.01)


@pytest.mark.parametrize(("data", "side"), [(YEARS, 3), (CATEGORIES, 2)], ids=["upright", "lying"])
def test_bars_are_as_long_as_their_numbers(data, side):
    drawn = bars(with_chart(*data))
    assert len(drawn) == len(data)
    per_unit = drawn[0][side] / data[0][1]
    for one, (_, amount) in zip(drawn, data, strict=True):
        assert one[side] / amount == pytest.approx(per_unit, rel=0.02)


def test_losses_hang_under_the_line_that_gains_stand_on():
    up, down = bars(with_chart(("2024", 300.0), ("2025", -150.0)))
    assert down[1] + down[3] == pytest.approx(up[1], abs=0.02)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text("abcXY 019", min_size=1, max_size=30).filter(str.strip),
            st.floats(-1e9, 1e9).map(lambda n: round(n, 2)),
        ),
        min_size=1,
        max_size=12,
    ),
    st.sampled_from(["bar", "line"]),
)
def test_any_numbers_are_drawn_or_named_as_too_long(data, kind):
    done = PRESS.render(with_chart(*data, kind=kind))
    assert done.pdf or done.fit.overflow


def test_every_label_and_number_of_a_bar_chart_can_be_read():
    text = "".join(sign.text for sign in signs(PRESS.render(with_chart(*CATEGORIES)).pdf))
    for label, amount in CATEGORIES:
        assert "".join(label.split()) in text
        assert amount_text(amount) in text


def test_a_line_tells_its_ends_its_peak_and_its_trough():
    data = tuple(
        (str(1990 + at), float(amount)) for at, amount in enumerate([50, 60, 70, 912, 80, 70, 60, 50, 3, 40, 44])
    )
    text = "".join(sign.text for sign in signs(PRESS.render(with_chart(*data, kind="line")).pdf))
    chart = text[text.index("landingsayear") : text.index("ASharedPlan")]
    assert all(number in chart for number in ("912", "50", "44", "1990", "2000"))


def test_more_rows_than_a_page_holds_refuse_the_sheet_and_name_the_chart():
    done = PRESS.render(with_chart(*((f"A category with a long name, number {at}", 1.0) for at in range(60))))
    assert done.pdf == b""
    assert "chart/closed" in {over.block for over in done.fit.overflow}


def test_characters_without_a_glyph_in_a_label_refuse_the_sheet():
    done = PRESS.render(with_chart(("\u6cb3", 1.0)))
    assert [(lost.block, lost.characters) for lost in done.fit.missing] == [("chart/closed", "\u6cb3")]


def test_those_who_do_not_see_a_chart_hear_its_words_after_its_title():
    pdf = PRESS.render(with_chart(*YEARS[:2])).pdf
    assert offences(pdf) == []
    with opened(pdf) as document:
        kids = list(document.Root.StructTreeRoot.K[0].K)
        roles = [str(kid.S) for kid in kids]
        figure = kids[roles.index("/Figure")]
    assert str(figure.Alt) == "2015: 120; 2016: 157 (landings a year)"
    assert roles[roles.index("/Figure") - 1] == "/P"
