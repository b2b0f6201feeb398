"""Faults in other words: what preflight has learned to find stays found, and the page that says so is true."""

from __future__ import annotations

import re

import pytest

from tests.making import ROOT
from tests.paraphrases import codes, counted, paraphrases

PAGE = (ROOT / "docs/paraphrases.md").read_text(encoding="utf-8")
COMPARED = {"update-available"}  # compares two checksums; it has no words, and came after the first run
LISTED = dict(re.findall(r"^\| `([a-z-]+:\d+)` \|.*\| (found|missed|found since|silent since) \|$", PAGE, re.MULTILINE))
FIGURES = {
    code: (first, now, false_first, false_now)
    for code, first, now, false_first, false_now in re.findall(
        r"^\| `([a-z-]+)` \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$", PAGE, re.MULTILINE
    )
}


@pytest.mark.parametrize("code", codes())
def test_what_is_missed_and_what_is_a_false_alarm_is_what_the_page_lists(code):
    found = counted(code)
    now = {f"{code}:{one.line}": "missed" for one in found.missed} | {
        f"{code}:{one.line}": "found" for one in found.false
    }
    listed = {line: what for line, what in LISTED.items() if line.startswith(f"{code}:") and " " not in what}
    assert now == listed
    assert FIGURES[code][1] == f"{found.faulty - len(found.missed)} of {found.faulty}"
    assert FIGURES[code][3] == f"{len(found.false)} of {found.sound}"


def test_the_first_run_is_told_whole():
    told = {one.code: [0, 0, 0, 0] for one in paraphrases()}
    for one in paraphrases():
        told[one.code][1 if one.faulty else 3] += 1
        at_fault = f"{one.code}:{one.line}" in LISTED
        told[one.code][0 if one.faulty else 2] += at_fault is not one.faulty
    for code, (found, faulty, false, sound) in told.items():
        assert (FIGURES[code][0], FIGURES[code][2]) == (f"{found} of {faulty}", f"{false} of {sound}")


def test_every_code_of_preflight_has_lines_of_both_kinds():
    page = (ROOT / "docs/preflight.md").read_text(encoding="utf-8")
    assert set(codes()) | COMPARED == set(re.findall(r"^### `([a-z-]+)`", page, re.MULTILINE))
    kinds = {code: [one.faulty for one in paraphrases() if one.code == code] for code in codes()}
    assert all(one.count(True) >= 3 and one.count(False) >= 5 for one in kinds.values())
