"""The read-ahead, which an office reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.encounters import Stop
from lobbykit.domain.products.read_ahead import read_ahead
from tests import making as mk
from tests.domain.products.samples import HOUSE, SENATE, WITHDREW, sheet, stop, telling

GOLDEN = mk.ROOT / "tests" / "golden" / "products"


def text(office, at=None, least_priority=3):
    told = telling()
    return document_text(read_ahead(told, at or stop(office), sheet(told, office), least_priority=least_priority))


@pytest.mark.parametrize("office", [HOUSE, SENATE], ids=["house", "senate"])
def test_it_reads_as_the_golden_text(office, request):
    file = Path(GOLDEN / f"read-ahead-{request.node.callspec.id}.txt")
    assert text(office) == file.read_text(encoding="utf-8")


def test_each_section_is_its_heading_and_first_paragraph_and_says_that_there_is_more():
    said = text(HOUSE)
    assert "The first." in said
    assert "The second." not in said
    assert "We will bring one page" in said


def test_with_less_room_background_of_low_priority_is_left_to_the_sheet():
    assert "The third." in text(HOUSE)
    assert "The third." not in text(HOUSE, least_priority=1)


def test_an_office_is_told_nothing_that_is_for_the_team():
    said = text(WITHDREW)
    assert "withdrew" not in said.casefold()
    assert "H.Res. 100" not in said


def test_what_is_on_paper_only_is_not_announced():
    assert "Fund the fund" not in text(HOUSE)


def test_without_a_meeting_the_time_is_open_and_the_place_is_the_office():
    said = text(HOUSE, Stop(HOUSE))
    assert "time still open" in said
    assert "2079 Rayburn" in said
