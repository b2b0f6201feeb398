"""Passwords of mailboxes are in the keyring or nowhere, and what was refused is not tried again."""

from __future__ import annotations

import pytest

from lobbykit.app.syncing.mailbox_passwords import MailboxPasswords, ring_name
from lobbykit.store.ring_names import ring_names
from lobbykit.sync.couch_address import read_address
from lobbykit.sync.mailbox import MailboxError
from tests.rings import MemoryRing

ANA = read_address("https://ana@couch.example.org/lk-1")
BEN = read_address("https://ben@couch.example.org/lk-1")
SECRET = "otter-4711"  # noqa: S105 - opens nothing but tests


@pytest.fixture
def ring():
    return MemoryRing()


@pytest.fixture
def passwords(ring, tmp_path):
    return MailboxPasswords(ring, tmp_path)


def refused(code):
    return MailboxError(code, user="ana", host="couch.example.org")


def test_what_is_kept_is_in_the_keyring_alone_and_its_name_can_be_forgotten_later(passwords, ring, tmp_path):
    assert passwords.standing(ANA) == "asked"
    passwords.keep(ANA, SECRET)
    assert (passwords.standing(ANA), passwords.kept(ANA)) == ("kept", SECRET)
    assert passwords.standing(BEN) == "asked"
    assert ring_names(tmp_path) == (ring_name(ANA),) == tuple(ring.kept)
    assert not any(SECRET.encode() in one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())


@pytest.mark.parametrize("ring", [None, MemoryRing(locked=True)])
def test_without_a_keyring_nothing_is_kept_and_nobody_promises_it(passwords):
    passwords.keep(ANA, SECRET)
    assert (passwords.standing(ANA), passwords.kept(ANA)) == ("nowhere", None)
    assert not passwords.may_by_itself(ANA)


def test_a_page_that_is_made_anew_does_not_ask_the_keyring_again(passwords, ring):
    for _ in range(5):
        passwords.standing(ANA)
    assert ring.reads == 1


def test_what_was_laid_ready_counts_once_and_for_its_address_only(passwords):
    passwords.lay_ready(ANA, SECRET)
    assert (passwords.standing(ANA), passwords.standing(BEN)) == ("ready", "asked")
    assert not passwords.may_by_itself(ANA)
    assert passwords.take_ready(ANA) == SECRET
    assert (passwords.standing(ANA), passwords.take_ready(ANA)) == ("asked", None)
    passwords.lay_ready(ANA, SECRET)
    assert passwords.take_ready(BEN) is None
    assert passwords.take_ready(ANA) is None


@pytest.mark.parametrize("code", ["mailbox-password", "mailbox-locked-out"])
def test_row_19_a_refused_password_is_forgotten_and_asked_for_again(passwords, ring, code):
    passwords.keep(ANA, SECRET)
    passwords.went_wrong(ANA, refused(code))
    assert (passwords.standing(ANA), passwords.kept(ANA), ring.kept) == ("asked", None, {})


def test_row_19_a_refused_password_that_a_locked_keyring_holds_on_to_is_not_used_either(passwords, ring):
    passwords.keep(ANA, SECRET)
    ring.locked = True
    passwords.went_wrong(ANA, refused("mailbox-password"))
    ring.locked = False
    passwords.went_well(ANA)
    assert (passwords.kept(ANA), passwords.standing(ANA), passwords.may_by_itself(ANA)) == (None, "asked", False)
    passwords.keep(ANA, "another")
    assert (passwords.kept(ANA), passwords.standing(ANA)) == ("another", "kept")


def test_row_19_who_is_forbidden_is_not_sent_by_itself_until_a_visit_by_hand_went_well(passwords):
    passwords.keep(ANA, SECRET)
    assert passwords.may_by_itself(ANA)
    passwords.went_wrong(ANA, refused("mailbox-forbidden"))
    assert (passwords.kept(ANA), passwords.may_by_itself(ANA)) == (SECRET, False)
    passwords.went_well(ANA)
    assert passwords.may_by_itself(ANA)


def test_a_network_that_is_away_costs_no_password(passwords):
    passwords.keep(ANA, SECRET)
    passwords.went_wrong(ANA, refused("mailbox-unreachable"))
    assert passwords.may_by_itself(ANA)
