"""Graphics as data: what is printed of their numbers, and what of them belongs to an edition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.domain.edition import block_fingerprint
from lobbykit.domain.graphic import ChartGraphic, RasterLogo, amount_text
from lobbykit.domain.prose import Span
from lobbykit.domain.sheet import Block, BlockKind, block_data

CHART = ChartGraphic("bar", "boats", (("2024", 1.0), ("2025", 3.5)), "More boats.")


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (1.0, "1"),
        (12600.0, "12,600"),
        (-3.5, "\u22123.5"),
        (0.125, "0.125"),
        (1234.5, "1,234.5"),
        (0.0, "0"),
        (1e15, "1,000,000,000,000,000"),
    ],
)
def test_numbers_have_no_more_digits_than_were_typed(amount, text):
    assert amount_text(amount) == text


def test_a_chart_without_an_alternative_tells_every_number():
    assert CHART.words == "More boats."
    assert replace(CHART, alt="").words == "2024: 1; 2025: 3.5 (boats)"
    assert replace(CHART, alt="", unit="").words == "2024: 1; 2025: 3.5"


def test_a_block_without_a_graphic_is_the_data_it_always_was():
    plain = Block("title", BlockKind.TITLE, "", 1, (Span("A title"),))
    assert set(block_data(plain)) == {"id", "kind", "role", "priority", "content"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CHART, replace(CHART, data=(("2024", 1.0), ("2025", 4.0)))),
        (CHART, replace(CHART, alt="Fewer.")),
        (CHART, replace(CHART, kind="line")),
        (RasterLogo(1, 1, 1, b"a", "a" * 64), RasterLogo(1, 1, 1, b"b", "b" * 64)),
    ],
)
def test_another_drawing_is_another_edition(one, other):
    blocks = [Block("x", BlockKind.CHART, "", 1, (Span("Boats"),), graphic) for graphic in (one, other)]
    assert block_fingerprint(blocks[0]) != block_fingerprint(blocks[1])
    assert blocks[0] != blocks[1]
