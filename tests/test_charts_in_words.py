"""A chart where nothing is drawn: its title, its text alternative and all its numbers are said in words."""

from __future__ import annotations

import re

import pypdfium2 as pdfium
import pytest

from tests.making import ROOT

RIVERS = ROOT / "tests/fixtures/pictures/rivers.yaml"
TITLE = "Landings closed for silt"
ALT = "The number of closed landings rose every year, from 212 in 2019 to 561 in 2024."
UNIT = "landings in all five states, at the end of each year"
DATA = {"2019": "212", "2020": "268", "2021": "341", "2022": "420", "2023": "507", "2024": "561"}
WAYS = {
    "text twin": (("--text",), "*.txt"),
    "HTML twin": (("--html",), "*.html"),
    "large print": (("--large-print",), "*.pdf"),
    "read-ahead": (("--product", "read-ahead"), "*.pdf"),
    "text of the read-ahead": (("--product", "read-ahead", "--text"), "*.txt"),
}


def told(file) -> str:
    """Return what a file says, on one line, without the tags of HTML."""
    if file.suffix != ".pdf":
        words = re.sub(r"<[^>]+>", " ", file.read_text(encoding="utf-8"))
    else:
        with pdfium.PdfDocument(file) as document:
            words = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(words.replace("\ufffe", "-").split())


@pytest.fixture
def words(lobbykit, tmp_path):
    """Print a brief in one of the ways and return what its one file says."""

    def printed(way, brief):
        options, files = WAYS[way]
        ran = lobbykit("print", brief, "--to", "OH-03", "--out", tmp_path / "out", *options)
        assert ran.code == 0, ran.err
        (file,) = (tmp_path / "out").glob(files)
        return told(file)

    return printed


def in_order(said, parts):
    """Return where each part begins, each after the one before it; fail if one is not there."""
    at, found = 0, []
    for part in parts:
        assert part in said[at:], part
        at = said.index(part, at)
        found.append(at)
        at += len(part)
    return found


@pytest.mark.parametrize("way", WAYS)
def test_no_number_of_a_chart_is_lost(words, way):
    said = words(way, RIVERS)
    numbers = [part for row in DATA.items() for part in row]
    in_order(said, [TITLE, ALT, *numbers])
    in_order(said, [ALT, UNIT])


@pytest.mark.parametrize("way", WAYS)
def test_a_chart_without_an_alternative_says_its_numbers_once(words, way, tmp_path):
    text = re.sub(r"\n    alt: .*", "", RIVERS.read_text(encoding="utf-8"))
    text = re.sub(r", logo: [^}]*", "", text)
    (tmp_path / "rivers.yaml").write_text(text, encoding="utf-8")
    said = words(way, tmp_path / "rivers.yaml")
    in_order(said, [TITLE, *(part for row in DATA.items() for part in row)])
    assert [said.count(one) for one in ("268", "341", "420", "507")] == [1, 1, 1, 1]
