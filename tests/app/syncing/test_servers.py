"""Servers that the window syncs with: what is typed of one, what the team proposes, and whose password is used."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lobbykit.app.syncing.mailbox_passwords import MailboxPasswords
from lobbykit.app.syncing.servers import begun, ended, proposed, server_of, server_shown, typed_server
from lobbykit.store.mailbox_choice import MailboxChoice
from lobbykit.sync.couch_address import AddressError
from lobbykit.sync.mailbox import MailboxError
from tests.rings import MemoryRing

ANA = "https://ana@couch.example.org/lk-1234abcd"
CHOICE = MailboxChoice((ANA,))
SECRET = "otter-4711"  # noqa: S105 - opens nothing but tests


def clock():
    return datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def ring():
    return MemoryRing()


@pytest.fixture
def passwords(ring, tmp_path):
    return MailboxPasswords(ring, tmp_path)


def test_an_address_without_a_name_gets_ones_own_and_gives_up_its_password():
    assert typed_server("https://couch.example.org/lk-1", "ana")[0].name == "https://ana@couch.example.org/lk-1"
    address, password = typed_server(f"https://ben:{SECRET}@couch.example.org/lk-1", "ana")
    assert (address.user, password) == ("ben", SECRET)
    with pytest.raises(AddressError) as failure:
        typed_server(f"http://ben:{SECRET}@couch.example.org/lk-1", "ana")
    assert failure.value.code == "mailbox-not-https"
    assert SECRET not in repr(failure.value)


def test_a_folder_is_no_server_and_neither_is_what_is_no_address():
    assert server_of("/media/stick") is None
    assert server_of("https://couch.example.org/") is None
    assert server_of(ANA).user == "ana"


def test_what_the_team_says_is_proposed_as_long_as_it_is_not_what_is_used():
    said = "https://couch.example.org/lk-1234abcd"
    assert proposed(said, MailboxChoice(), "ana") == ANA
    assert proposed(said, MailboxChoice(("/stick",)), "ana") == ANA
    assert proposed(said, CHOICE, "ben") == ""
    assert proposed(said.replace("1234", "9999"), CHOICE, "ana").endswith("lk-9999abcd")
    assert proposed("The folder “Lobby day” of our Nextcloud", MailboxChoice(), "ana").startswith("The folder")
    assert proposed("The folder “Lobby day” of our Nextcloud", MailboxChoice(("/a",)), "ana") == ""
    assert proposed("", MailboxChoice(), "ana") == ""


def test_the_page_knows_how_the_password_of_the_chosen_server_stands(passwords):
    assert server_shown(MailboxChoice(("/stick",)), passwords) is None
    shown = server_shown(CHOICE, passwords)
    assert (shown.user, shown.host, shown.password, shown.may_by_itself) == ("ana", "couch.example.org", "asked", False)
    passwords.keep(server_of(ANA), SECRET)
    assert server_shown(CHOICE, passwords).may_by_itself


def test_what_was_typed_counts_then_what_was_laid_ready_then_the_keyring(passwords):
    passwords.keep(server_of(ANA), "from the ring")
    passwords.lay_ready(server_of(ANA), "ready")
    assert begun(CHOICE, passwords, ("", False), clock).sign_in.password == "ready"  # noqa: S105 - of a test
    assert begun(CHOICE, passwords, ("", True), clock).sign_in.password == "from the ring"  # noqa: S105 - of a test
    assert begun(CHOICE, passwords, (SECRET, False), clock).sign_in.password == SECRET


def test_without_a_password_nothing_begins(passwords):
    with pytest.raises(MailboxError) as failure:
        begun(CHOICE, passwords, ("", False), clock)
    assert failure.value.code == "mailbox-no-password"


def test_nothing_shows_the_password(passwords):
    visit = begun(CHOICE, passwords, (SECRET, True), clock)
    assert SECRET not in repr(visit) + repr(visit.sign_in) + visit.name


def test_only_a_visit_that_came_to_its_end_has_its_password_kept_and_only_if_somebody_wants_that(passwords, ring):
    for keep, failure, whole in (
        (False, None, True),
        (True, None, False),
        (True, MailboxError("mailbox-unreachable", host="a"), False),
        (True, MailboxError("mailbox-password", user="ana", host="a"), False),
    ):
        ended(begun(CHOICE, passwords, (SECRET, keep), clock), passwords, failure, is_whole=whole)
        assert ring.kept == {}
    ended(begun(CHOICE, passwords, (SECRET, True), clock), passwords, None, is_whole=True)
    assert list(ring.kept.values()) == [SECRET]
