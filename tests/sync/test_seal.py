"""Keys and seals: only who is named can open, and the program `age` can too."""

from __future__ import annotations

import sys

import pytest

from lobbykit.sync import seal
from lobbykit.sync.seal import (
    KeysUnavailableError,
    NotForUsError,
    UnsealableError,
    keys_of,
    new_keys,
    sealed,
    unsealed,
    verified,
)
from tests.making import ROOT
from tests.sync_world import keys_for, random_bytes

GOLDEN = ROOT / "tests" / "golden" / "bundles"
ANA, BEN, ORG = map(keys_for, ("ana", "ben", "org"))


def test_each_of_those_named_opens_it_and_nobody_else():
    data = sealed(b"quiet", [ANA.recipient, ORG.recipient])
    assert unsealed(data, [ANA.identity]) == unsealed(data, [BEN.identity, ORG.identity]) == b"quiet"
    with pytest.raises(NotForUsError):
        unsealed(data, [BEN.identity])


def test_without_keys_nothing_opens():
    with pytest.raises(NotForUsError):
        unsealed(sealed(b"quiet", [ANA.recipient]), [])


@pytest.mark.parametrize("place", [0, 30, -1])
def test_a_seal_that_was_changed_does_not_open(place: int):
    data = bytearray(sealed(b"quiet" * 20, [ANA.recipient]))
    data[place] ^= 1
    with pytest.raises((UnsealableError, NotForUsError)):
        unsealed(bytes(data), [ANA.identity])


def test_a_seal_that_was_cut_does_not_open():
    with pytest.raises(UnsealableError):
        unsealed(sealed(b"quiet" * 20, [ANA.recipient])[:-3], [ANA.identity])


@pytest.mark.parametrize("recipients", [[], ["age1nobody"], ["ssh-ed25519 AAAA"], [f"age1{n}" for n in range(21)]])
def test_nothing_is_sealed_to_nobody_or_to_what_is_no_key(recipients: list[str]):
    with pytest.raises(UnsealableError):
        sealed(b"quiet", recipients)


def test_a_signature_is_of_one_key_over_one_text():
    signature = ANA.sign(b"told")
    assert verified(ANA.pub, b"told", signature)
    assert not verified(ANA.pub, b"tolt", signature)
    assert not verified(BEN.pub, b"told", signature)
    assert not verified("zz" * 32, b"told", signature)


def test_kept_keys_are_the_same_keys():
    again = keys_of(ANA.seed, ANA.identity)
    assert (again.pub, again.recipient) == (ANA.pub, ANA.recipient)


def test_damaged_keys_are_said_to_be_damaged():
    for seed, identity in ((b"short", ANA.identity), (ANA.seed, "AGE-SECRET-KEY-1NONE")):
        with pytest.raises(UnsealableError):
            keys_of(seed, identity)


def test_keys_are_not_shown():
    assert ANA.identity not in repr(ANA)
    assert repr(ANA.seed) not in repr(ANA)


def test_where_nothing_can_be_sealed_that_is_said_and_nothing_goes_in_clear(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "pyrage", None)
    for needs in (lambda: sealed(b"quiet", [ANA.recipient]), lambda: new_keys(random_bytes(32))):
        with pytest.raises(KeysUnavailableError):
            needs()


def test_what_the_program_age_sealed_opens_here():
    identity = (GOLDEN / "organizer-key.txt").read_text(encoding="utf-8").strip()
    assert unsealed((GOLDEN / "by-age.age").read_bytes(), [identity]) == b"Sealed by the program age 1.1.1.\n"


def test_the_most_recipients_fit_beside_the_largest_change():
    everybody = [keys_for(f"organizer-{number}").recipient for number in range(seal.MOST_RECIPIENTS)]
    assert len(sealed(b"", everybody)) < 4_000
