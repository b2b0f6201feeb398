"""Bundles hold changes of one device in a row, and nothing else that their header does not say."""

from __future__ import annotations

import os
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.canonical import canonical, read_canonical
from lobbykit.domain.op import Link, Op, UnknownOp, read_op, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.sync.bundle import MOST_BYTES, MOST_OPS, Bundle, Packing, opened, packed, read_bundle
from lobbykit.sync.envelope import LARGEST, EnvelopeError, read_envelope, write_envelope
from lobbykit.sync.seal import MOST_RECIPIENTS, NotForUsError
from tests.making import ROOT
from tests.sync_world import TEAM, keys_for

ANA, BEN, ORG = map(keys_for, ("ana", "ben", "org"))
DEV = "a" * 16
SEALED = Packing(TEAM, ANA, (ORG.recipient,))
CLEAR = Packing(TEAM, ANA, None)
GOLDEN = ROOT / "tests" / "golden" / "bundles"


def ops_of(*texts: str, start: Link | None = None) -> list[Op]:
    link = start or Link(DEV, "ana", 1, FIRST, 0)
    found = []
    for number, text in enumerate(texts):
        found.append(set_op(link, f"{link.seq + number:032x}", 1, {"kind": "note", "summary": text}))
        link = link.after(found[-1])
    return found


def again(bundle: Bundle) -> Bundle:
    return read_bundle(read_envelope(bundle.envelope.raw))


def refused(bundle: Bundle, **header: object) -> str:
    told = {**bundle.envelope.header, **header}
    told = {key: value for key, value in told.items() if value is not None}
    payload = told.pop("payload", bundle.envelope.payload)
    with pytest.raises(EnvelopeError) as caught:
        opened(read_bundle(write_envelope(told, payload, ANA.pub, ANA.sign)), [ORG.identity])
    return caught.value.code


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=50), min_size=1))
@settings(max_examples=50)
def test_the_changes_come_out_as_they_went_in(texts: list[str]):
    ops = ops_of(*texts)
    (bundle,) = packed(ops, SEALED)
    assert opened(again(bundle), [ORG.identity]) == tuple(ops)
    assert (bundle.first, bundle.last, bundle.prev) == (1, len(texts), FIRST)


def test_a_sealed_bundle_opens_for_those_it_is_sealed_to():
    (bundle,) = packed(ops_of("quiet words"), SEALED)
    with pytest.raises(NotForUsError):
        opened(again(bundle), [BEN.identity])
    assert b"quiet" not in bundle.envelope.raw


def test_many_changes_go_into_several_bundles_each_after_the_other():
    ops = ops_of(*map(str, range(MOST_OPS + 3)))
    first, second = packed(ops, CLEAR)
    assert (first.last, second.first, second.last) == (MOST_OPS, MOST_OPS + 1, MOST_OPS + 3)
    assert second.prev == ops[MOST_OPS - 1].id
    assert (*opened(first, ()), *opened(second, ())) == tuple(ops)


def test_changes_that_hardly_compress_are_split_until_each_bundle_fits():
    ops = ops_of(*(os.urandom(60_000).hex() for _ in range(9)))
    bundles = tuple(packed(ops, replace(SEALED, recipients=(ORG.recipient, ANA.recipient))))
    assert all(len(one.envelope.raw) <= LARGEST for one in bundles)
    assert [op for one in bundles for op in opened(one, [ORG.identity])] == ops


def test_the_largest_change_fits_although_it_is_sealed_to_as_many_as_can_be():
    everybody = tuple(keys_for(f"organizer-{number}").recipient for number in range(MOST_RECIPIENTS))
    text = "".join(chr(0x4E00 + byte * 79) for byte in os.urandom(85_200))
    (bundle,) = packed(ops_of(text), replace(SEALED, recipients=everybody))
    assert len(bundle.envelope.raw) <= LARGEST


def test_the_private_lane_says_so_and_is_never_in_clear():
    (bundle,) = packed(ops_of("mine"), replace(SEALED, is_private=True))
    assert again(bundle).is_private
    with pytest.raises(ValueError, match="clear"):
        Packing(TEAM, ANA, None, is_private=True)
    assert refused(bundle, enc="none") == "bundle-header"
    assert refused(bundle, lane="shared") == "bundle-header"


CHANGED = {
    "another device": {"dev": "b" * 16},
    "another author": {"user": "ben"},
    "another number": {"from": 3, "to": 4, "prev": "1" * 32},
    "another change before": {"from": 2, "to": 3, "prev": "1" * 32},
    "fewer changes": {"to": 1},
    "more changes": {"to": 3},
}


@pytest.mark.parametrize("how", CHANGED)
def test_a_bundle_that_says_other_than_it_holds_is_refused_whole(how: str):
    (bundle,) = packed(ops_of("one", "two"), SEALED)
    assert refused(bundle, **CHANGED[how]) == "bundle-other-ops"


WRONG = [
    {"team": "x"},
    {"user": "Ana!"},
    {"dev": "A" * 16},
    {"from": 0},
    {"from": True},
    {"to": 0},
    {"to": 501},
    {"prev": "0"},
    {"prev": "1" * 32},
    {"enc": "gpg"},
    {"lkb": 0},
    {"lkb": "1"},
    {"enc": None},
    {"more": 1},
]


@pytest.mark.parametrize("header", WRONG)
def test_a_header_of_another_shape_is_refused(header: dict[str, object]):
    (bundle,) = packed(ops_of("one", "two"), SEALED)
    assert refused(bundle, **header) == "bundle-header"


def test_a_bundle_of_a_later_version_is_said_to_be_newer():
    (bundle,) = packed(ops_of("one"), SEALED)
    assert refused(bundle, lkb=2) == "bundle-newer"


def test_a_bomb_is_not_inflated():
    (bundle,) = packed(ops_of("one"), CLEAR)
    assert refused(bundle, payload=zlib.compress(b"0" * (MOST_BYTES + 1), 9)) == "bundle-bomb"


@pytest.mark.parametrize("payload", [b"", b"no zlib", zlib.compress(b"one")[:-1], zlib.compress(b"one") + b"x"])
def test_what_is_not_compressed_changes_is_refused(payload: bytes):
    (bundle,) = packed(ops_of("one"), CLEAR)
    assert refused(bundle, payload=payload) == "bundle-no-ops"


def test_a_change_of_a_later_version_travels_as_it_is():
    first = ops_of("one")[0]
    told = {**dict(read_canonical(first.raw)), "v": 2, "n": 2, "p": first.id}
    newer = read_op(canonical(told))
    assert isinstance(newer, UnknownOp)
    (bundle,) = packed([first, newer], SEALED)
    assert opened(again(bundle), [ORG.identity]) == (first, newer)


def test_bundles_of_version_1_are_read_for_ever():
    names = sorted(file.name for file in GOLDEN.glob("*.lkb"))
    assert names == ["clear.lkb", "newer-change.lkb", "private.lkb", "sealed.lkb"]
    identity = (GOLDEN / "organizer-key.txt").read_text(encoding="utf-8").strip()
    for name in names:
        bundle = read_bundle(read_envelope((GOLDEN / name).read_bytes()))
        texts = b"\n".join(op.raw for op in opened(bundle, [identity]))
        assert texts == (GOLDEN / name).with_suffix(".ops").read_bytes()
        assert bundle.is_private == (name == "private.lkb")
        assert bundle.is_sealed == (name in {"private.lkb", "sealed.lkb"})
