"""Words as they are looked for."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.office_search import folded
from lobbykit.domain.search.words import _MEASURE, _SEAT, indexed_words, key_of, readings, words_of
from lobbykit.domain.states import STATE_NAMES


@pytest.mark.parametrize("typed", ["H Res 100", "hres100", "H.Res.100", "H. Res. 100", "h.res 100", "HRES\u00a0100"])
def test_every_spelling_of_a_measure_is_one_word(typed: str) -> None:
    assert readings(typed)[0] == ("hres100",)
    assert "hres100" in indexed_words(f"They signed {typed} twice.")


@pytest.mark.parametrize(
    ("typed", "word"),
    [("S. 77", "s77"), ("H.R. 1", "hr1"), ("H. Con. Res. 81", "hconres81"), ("S.J.Res.9", "sjres9"), ("hr1", "hr1")],
)
def test_each_kind_of_measure_is_told_from_the_others(typed: str, word: str) -> None:
    assert readings(typed)[0] == (word,)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("TX-28", "tx28"),
        ("tx28", "tx28"),
        ("TX 08", "tx8"),
        ("AK-AL", "akal"),
        ("ak at-large", "akal"),
        ("AK-0", "akal"),
    ],
)
def test_every_spelling_of_a_seat_is_one_word(typed: str, word: str) -> None:
    assert readings(typed)[0] == (word,)


@pytest.mark.parametrize("typed", ["zz-28", "room 28", "shares 100", "hres", "TX"])
def test_other_words_stay_apart(typed: str) -> None:
    assert readings(typed) == (words_of(typed),)


def test_what_may_be_no_seat_is_also_read_plainly() -> None:
    assert readings("in 28 days") == (("in28", "days"), ("in", "28", "days"))


@pytest.mark.parametrize("typed", ["S.Res. 100", "H. Con. Res. 1", "hjres5"])
def test_a_resolution_is_never_taken_for_the_words_of_another(typed: str) -> None:
    assert len(readings(typed)) == 1


def test_words_that_only_join_others_do_not_count_when_nothing_else_is_found() -> None:
    assert readings("senators from ohio")[-1] == ("senators", "ohio")
    assert readings("the seventh district of New York")[-1] == ("ny7",)
    assert readings("who is the") == (("who", "is", "the"),)


PIECES = [
    *"hsé",
    "h",
    "hr",
    "s",
    "res",
    "con",
    "j",
    "100",
    "5",
    "0",
    "tx",
    "in",
    "ak",
    "al",
    "at",
    "large",
    "hres7",
    "ak0",
    "é",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_every_measure_and_seat_of_a_text_is_one_of_its_words(pieces: list[str]) -> None:
    line = " ".join(pieces)
    measures = {one[0].replace(" ", "") for one in _MEASURE.finditer(line)}
    seats = {f"{one['state']}{one['district'] or 'al'}" for one in _SEAT.finditer(line)}
    found = indexed_words(line)
    assert measures <= found
    assert {seat for seat in seats if seat[:2].upper() in STATE_NAMES} <= found


@pytest.mark.parametrize("typed", ["", "   ", "…", "- . -", "___"])
def test_without_words_there_is_nothing_to_read(typed: str) -> None:
    assert readings(typed) == ()


@given(st.text())
def test_marks_and_case_are_not_seen(text: str) -> None:
    assert words_of(unicodedata.normalize("NFD", text)) == words_of(unicodedata.normalize("NFC", text))
    assert set(words_of(text)) <= indexed_words(text)


def test_apostrophes_and_okinas_part_no_word() -> None:
    assert words_of("O\u2019Neil of Hawai\u02bbi") == ("oneil", "of", "hawaii")
    assert key_of("Ocasio\u2011Cortez") == "ocasiocortez"


@given(st.text())
def test_words_are_the_runs_of_letters_and_digits_of_any_script(text: str) -> None:
    assert words_of(text) == tuple(re.findall(r"[^\W_]+", folded(text)))
