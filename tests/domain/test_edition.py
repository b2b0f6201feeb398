"""The fingerprint of a sheet."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.canonical import spelled
from lobbykit.domain.edition import (
    CROCKFORD,
    block_fingerprint,
    fingerprint,
    sheet_fingerprint,
    speakable,
)
from lobbykit.domain.prose import Span
from lobbykit.domain.sheet import Block, BlockKind, SheetSource, block_data, spans_data

DATA = st.dictionaries(st.text(max_size=5), st.text(max_size=20) | st.integers() | st.none(), max_size=5)


@given(DATA)
def test_a_fingerprint_is_the_first_forty_bits_of_sha_256_in_crockford_base32(data):
    bits = int.from_bytes(hashlib.sha256(spelled(data)).digest()) >> 216
    value = 0
    for letter in fingerprint(data):
        value = value * 32 + CROCKFORD.index(letter)
    assert value == bits
    assert len(fingerprint(data)) == 8


@given(DATA)
def test_the_order_of_keys_is_of_no_matter(data):
    assert fingerprint(dict(reversed(data.items()))) == fingerprint(data)


def test_canonical_json_has_sorted_keys_no_blanks_and_plain_utf8():
    assert spelled({"b": "é", "a": [1, None]}) == '{"a":[1,null],"b":"é"}'.encode()


def test_an_edition_is_read_aloud_in_two_groups():
    assert speakable("K7M29QXD") == "K7M2-9QXD"


WORDS = st.text(max_size=12)
SPANS = st.lists(st.builds(Span, WORDS, st.booleans(), st.booleans(), st.none() | WORDS, st.none() | WORDS), max_size=3)
BLOCKS = st.builds(Block, WORDS, st.sampled_from(BlockKind), WORDS, st.integers(1, 9), SPANS.map(tuple))
SOURCES = st.builds(SheetSource, st.integers(1, 9), WORDS, SPANS.map(tuple))


@given(WORDS, WORDS, st.lists(BLOCKS, max_size=4), st.lists(SOURCES, max_size=3))
def test_a_sheets_fingerprint_joined_from_its_blocks_is_that_of_the_whole(lang, office, blocks, sources):
    whole = {
        "lang": lang,
        "office": office,
        "blocks": [block_data(one) for one in blocks],
        "sources": [spans_data(one.content) for one in sources],
    }
    assert sheet_fingerprint(lang, office, blocks, sources) == fingerprint(whole)


@given(BLOCKS)
def test_a_block_has_the_fingerprint_of_its_data(block):
    assert block_fingerprint(block) == fingerprint(block_data(block))
