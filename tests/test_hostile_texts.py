"""Checking takes time in proportion to the text, whatever somebody pastes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from lobbykit.content.partisan_words_file import read_partisan_words
from lobbykit.domain.preflight.ambiguous_rooms import ambiguous_rooms
from lobbykit.domain.preflight.dates import past_dates
from lobbykit.domain.preflight.figures import unsourced_figures
from lobbykit.domain.preflight.name_spelling import misspelt_names
from lobbykit.domain.preflight.partisan_words import partisan_words
from lobbykit.domain.preflight.stale_words import stale_words
from tests.growth import outgrown
from tests.making import ROOT, brief, prose, reference, senate

LIST = ROOT / "resources/partisan-words.json"
KNOWN = replace(
    reference(offices=(senate(name="Jeff Merkley", last="Merkley", room="317", building="Hart"),)),
    loaded_words=read_partisan_words(LIST.read_text(encoding="utf-8"), file="x").value or (),
)
CHECKS = {
    "stale": stale_words,
    "dates": past_dates,
    "figures": lambda one, _: unsourced_figures(one),
    "names": misspelt_names,
    "rooms": ambiguous_rooms,
    "partisan": partisan_words,
}
PIECES = {
    "the last next a of two and ": "counting words that never end in a time",
    "next year ": "one finding after another",
    "Sign by March 3, 2026. ": "one deadline after another",
    "one hundred thousand million ": "numbers in words",
    "1 in 4 of 12,000 and $5 ": "numbers in figures",
    "Sen. Merkely, ": "one name after another",
    "Sens. A. B. C. D. and ": "initials",
    "Senate room 317 and ": "rooms",
    "Republicans in the House and ": "parties",
    "\u201cSo \"and ' ": "quotation marks that never close",
    "on Tuesday in March 8 ": "days",
    "has been set to the of for the ": "half a phrase",
    "[a](b) **c** [^d] ": "markup",
    "x": "one word without end",
    "12,": "one number without end",
}
LONG = 32_000


@pytest.mark.parametrize("name", CHECKS)
def test_eight_times_the_text_takes_no_more_than_its_share(name):
    check = CHECKS[name]

    def found(piece: str, size: int) -> list[object]:
        return list(check(brief(lede=prose(piece * (size // len(piece)))), KNOWN))

    slow = {why: outgrown(partial(found, piece), LONG) for piece, why in PIECES.items()}
    assert {why: one for why, one in slow.items() if one} == {}
