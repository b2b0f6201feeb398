"""A brief too long for one page: what check, print and tailor tell of the second, and when they refuse."""

from __future__ import annotations

import json
import re

import pikepdf
import pytest

from tests.making import ROOT

BRIEF = (ROOT / "briefs" / "ukraine-diplomacy.yaml").read_text(encoding="utf-8")
SENTENCE = "Each deserves steady American effort, and none has to be\n      carried alone."
LATER = "A promise of that kind can end in a day; an agreement\n      with inspections is sturdier."


@pytest.fixture
def written(tmp_path):
    def write(*, first: int = 1, second: int = 1):
        text = BRIEF.replace(SENTENCE, " ".join([SENTENCE] * first)).replace(LATER, " ".join([LATER] * second))
        file = tmp_path / "long.yaml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


def test_print_makes_two_pages_and_says_so_in_the_manifest_and_to_the_person(lobbykit, written, tmp_path):
    out = tmp_path / "out"
    ran = lobbykit("print", written(first=12, second=12), "--to", "VT", "--out", out)
    assert ran.code == 0
    assert "3 sheets have a reverse" in ran.out
    sheets = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["sheets"]
    assert [one["pages"] for one in sheets] == [2, 2, 2]
    assert (out / "manifest.csv").read_text(encoding="utf-8").count(",2,") == 3
    for one in sheets:
        with pikepdf.open(out / one["file"]) as pdf:
            assert len(pdf.pages) == 2
            assert not pdf.check_pdf_syntax()


def test_one_page_says_nothing_of_a_reverse(lobbykit, written, tmp_path):
    assert "reverse" not in lobbykit("print", written(), "--to", "VT", "--out", tmp_path / "out").out
    assert "two-pages" not in lobbykit("check", written(), "--to", "VT").out


def test_tailor_names_the_blocks_that_moved(lobbykit, written):
    sheet = lobbykit("tailor", written(first=12, second=12), "--to", "VT-AL", "--json").json
    moved = set(sheet["fit"]["moved"])
    assert sheet["fit"]["pages"] == 2
    assert {one["id"] for one in sheet["blocks"] if one["kind"] == "sources"} <= moved
    assert {one for one in moved if one.startswith("section/")} == {"section/recovery", "section/recovery/p1"}


def test_check_tells_how_many_sheets_have_a_reverse_and_finds_no_fault_in_that(lobbykit, written):
    ran = lobbykit("check", written(first=12, second=12), "--to", "VT,OH-03")
    assert ran.code == 0
    assert "4 of 4 sheets take two pages; on the reverse: section/recovery, sources." in ran.out


def test_what_two_pages_cannot_hold_is_refused_block_by_block_with_its_lines(lobbykit, written):
    brief = written(first=150)
    ran = lobbykit("check", brief, "--to", "VT-AL")
    assert ran.code == 1
    found = re.findall(r"“(section/[^”]+)” is (\d+) lines? too long", ran.out)
    assert {block.split("/")[1] for block, _ in found} >= {"diplomacy"}
    assert all(int(lines) > 0 for _, lines in found)
