"""Traces of forgotten notes are found in what is left of them, and notes that stay are not taken for them."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.op import Link, canonical, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.store.draft_lines import DraftLine, encoded
from lobbykit.store.forgetting_traces import PIECE, Traces, may_be_sealed, sums_in, texts_in
from lobbykit.store.segment import PlainCodec

GONE, STAYS = "1" * 32, "2" * 32
SAID = "the staffer said quietly: »no, never« – and left"


def raw_of(entity: str, **fields: object) -> bytes:
    link = Link("d" * 16, "ana", 2, "f" * 32, 0)
    return set_op(link, entity, 0, {"kind": "note", "office": "A000001", **fields}).raw


def traces(*others: bytes) -> Traces:
    return Traces({GONE}, texts_in(raw_of(GONE, summary=SAID, author="Maria Gonzalez-Ortiz")), lambda: others)


@given(start=st.integers(0, len(SAID) - PIECE), around=st.binary(max_size=40))
def test_twelve_bytes_of_a_text_give_it_away(start: int, around: bytes) -> None:
    piece = SAID[start : start + PIECE]
    for spelled in (piece.encode(), json.dumps(piece)[1:-1].encode()):
        assert traces().within(around + spelled + around)


def test_the_id_gives_it_away_where_ops_and_drafts_have_it() -> None:
    assert traces().within(raw_of(GONE, summary="x")[:90])
    assert traces().within(encoded((DraftLine(GONE, "advice", "x"),), PlainCodec()))


def test_a_note_that_stays_and_names_it_or_follows_it_is_not_taken_for_it() -> None:
    promise = canonical({"e": STAYS, "f": {"note": GONE, "text": "we will send the study"}, "v": 1})
    assert not traces().within(promise)
    assert not traces().within(encoded((DraftLine(STAYS, "note", GONE),), PlainCodec()))


def test_words_that_other_notes_share_give_nothing_away() -> None:
    damaged = raw_of(STAYS, summary="other words", author="Maria Gonzalez-Ortiz")
    assert traces().within(damaged)
    assert not traces(raw_of(STAYS, summary="third words", author="Maria Gonzalez-Ortiz")).within(damaged)


def test_ids_sums_and_days_are_no_texts() -> None:
    found = set(texts_in(raw_of(GONE, summary=SAID, **{"photo/1/sha": "a" * 64}, date="2026-11-22", meeting=STAYS)))
    assert found == {SAID, "note", "A000001"}


def test_a_change_of_a_newer_version_is_searched_too() -> None:
    newer = canonical({"v": 2, "e": GONE, "news": [{"deep": SAID}], "p": FIRST, "photo": "b" * 64})
    assert SAID in set(texts_in(newer))
    assert sums_in(newer) == {"b" * 64}


def test_sealed_pieces_are_told_from_plain_ones() -> None:
    assert may_be_sealed(b"1234abcd s1:" + b"QUJD" * 10)
    assert may_be_sealed(b"QUJDabc0" * 12)
    assert not may_be_sealed(raw_of(GONE, summary=SAID, **{"photo/1/sha": "a" * 64}))
