"""The system's keyring."""

from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from lobbykit.store.ring import NoRingError, SystemRing


class Memory(KeyringBackend):
    priority = 1

    def __init__(self):
        self.held = {}

    def get_password(self, service, username):
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[service, username]


class Locked(Memory):
    def get_password(self, service, username):
        raise KeyringLocked


@pytest.fixture
def system():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_secrets_are_kept_given_back_and_forgotten(system):
    system(Memory())
    ring = SystemRing()
    ring.keep("one", "secret")
    assert ring.read("one") == "secret"
    ring.drop("one")
    ring.drop("one")
    assert ring.read("one") is None


def test_a_computer_without_a_keyring_says_so():
    for act in (lambda: SystemRing().read("one"), lambda: SystemRing().keep("one", "x")):
        with pytest.raises(NoRingError):
            act()


def test_a_locked_keyring_is_as_none(system):
    system(Locked())
    with pytest.raises(NoRingError):
        SystemRing().read("one")
