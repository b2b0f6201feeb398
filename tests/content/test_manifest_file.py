"""Manifests of earlier runs, sound and hostile ones."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.manifest_file import BLOCKS, SHEETS, read_manifest
from lobbykit.domain.sheet_changes import EarlierSheet
from tests.making import CATALOGUE

SHEET = {"office": "H000001", "edition": "K7M29QXD", "blocks": {"lede": "A1B2C3D4", "edition/stamp": "ZZZZZZZZ"}}
OTHER = {**SHEET, "office": "H000002"}
WHOLE = {"lobbykit": "manifest/1", "brief": "a-brief", "today": "2026-11-20", "sheets": [SHEET]}
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


def read(data: object):
    return read_manifest(json.dumps(data), file="manifest.json")


def code(data: object) -> str:
    found = read(data)
    assert found.value is None
    (problem,) = found.problems
    assert CATALOGUE.message(problem)
    return problem.code


def test_a_manifest_tells_what_was_printed_without_the_stamps():
    run = read({**WHOLE, "lang": "es", "skipped": [OTHER], "words": {"A1B2C3D4": "The lede."}}).value
    assert run
    assert (run.brief, run.lang, run.today) == ("a-brief", "es", date(2026, 11, 20))
    assert run.sheets["H000001"] == EarlierSheet("H000001", "K7M29QXD", {"lede": "A1B2C3D4"})
    assert set(run.sheets) == {"H000001", "H000002"}
    assert run.words == {"A1B2C3D4": "The lede."}


def test_a_manifest_of_two_briefs_on_one_leaf_says_which_is_behind():
    run = read({**WHOLE, "back": "another-brief"}).value
    assert run
    assert (run.brief, run.back) == ("a-brief", "another-brief")
    assert code({**WHOLE, "back": "../another"}) == code({**WHOLE, "back": None}) == "manifest-shape"


def test_a_manifest_of_an_older_version_keeps_no_words():
    run = read({**WHOLE, "refused": [], "sheets": [{**SHEET, "file": "a.pdf", "pages": 1}]}).value
    assert run
    assert (run.lang, dict(run.words)) == ("", {})


@pytest.mark.parametrize("data", [[], {}, None, 5, {**WHOLE, "lobbykit": "manifest/2"}, {**WHOLE, "lobbykit": ["x"]}])
def test_what_is_no_manifest_is_refused(data):
    assert code(data) == "manifest-format"


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"brief": "../x"}, "brief"),
        ({"today": "20261120"}, "today"),
        ({"lang": "\u202een"}, "lang"),
        ({"sheets": [5]}, "sheets/1"),
        ({"sheets": [SHEET, {**OTHER, "office": "../../etc"}]}, "sheets/2/office"),
        ({"sheets": [{**SHEET, "edition": "lower123"}]}, "sheets/1/edition"),
        ({"sheets": [{**SHEET, "blocks": ["lede"]}]}, "sheets/1/blocks"),
        ({"sheets": [{**SHEET, "blocks": {"le\x1b[2Jde": "A1B2C3D4"}}]}, "sheets/1/blocks"),
        ({"sheets": [{**SHEET, "blocks": {"lede": 7}}]}, "sheets/1/blocks"),
        ({"sheets": [{**SHEET, "blocks": {f"b{n}": "A1B2C3D4" for n in range(BLOCKS + 1)}}]}, "sheets/1/blocks"),
        ({"skipped": [{**OTHER, "edition": None}]}, "skipped/1/edition"),
        ({"words": ["x"]}, "words"),
        ({"words": {"A1B2C3D4": "x\x00y"}}, "words/1"),
        ({"words": {"A1B2C3D4": "\ud800"}}, "words/1"),
        ({"words": {"A1B2C3D4": "x" * 20_001}}, "words/1"),
        ({"words": {"short": "x"}}, "words/1"),
    ],
)
def test_a_part_that_is_not_ours_is_named_by_its_place_and_never_repeated(changed, where):
    (problem,) = read({**WHOLE, **changed}).problems
    assert (problem.code, dict(problem.params)) == ("manifest-shape", {"where": where})


def test_too_many_sheets_and_an_office_that_stands_twice_are_refused():
    assert code({**WHOLE, "sheets": [SHEET] * (SHEETS + 1)}) == "manifest-sheets"
    assert code({**WHOLE, "sheets": {"a": SHEET}}) == "manifest-sheets"
    assert code({**WHOLE, "sheets": [SHEET, SHEET]}) == "manifest-office-twice"
    assert code({**WHOLE, "skipped": [SHEET]}) == "manifest-office-twice"


@given(st.sampled_from(["brief", "today", "lang", "sheets", "skipped", "words", "lobbykit"]), JUNK)
def test_whatever_stands_in_a_manifest_is_read_or_refused(part, junk):
    found = read({**WHOLE, part: junk})
    assert (found.value is None) == bool(found.problems)


@given(st.sampled_from(["office", "edition", "blocks"]), JUNK)
def test_whatever_stands_in_a_sheet_is_read_or_refused(part, junk):
    found = read({**WHOLE, "sheets": [{**SHEET, part: junk}]})
    assert (found.value is None) == bool(found.problems)
