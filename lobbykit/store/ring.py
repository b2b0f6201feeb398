"""The system's keyring: the one user of `keyring`. Many computers have none, and then nothing depends on it."""

from __future__ import annotations

from typing import Protocol

from lobbykit.domain.problem import LobbykitError

_SERVICE = "lobbykit"


class NoRingError(LobbykitError):
    """The system has no keyring for programs, or it is locked, or it refuses: nothing was read or kept."""


class Ring(Protocol):
    """A place of the system for secrets, opened when its owner logs in. Each raises NoRingError."""

    def read(self, name: str) -> str | None:
        """Return the secret of that name, None where there is none (any more)."""

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret under a name, instead of what was there."""

    def drop(self, name: str) -> None:
        """Forget the secret of that name; one that is not there is no mistake."""


class SystemRing:
    """The keyring of this computer: Credential Manager, Keychain, Secret Service or KWallet."""

    def read(self, name: str) -> str | None:
        """Return the secret of that name."""
        import keyring  # noqa: PLC0415 - slow to load, and few commands need it
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        try:
            return keyring.get_password(_SERVICE, name)
        except KeyringError as error:
            raise NoRingError("ring-none") from error

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret."""
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        try:
            keyring.set_password(_SERVICE, name, secret)
        except KeyringError as error:
            raise NoRingError("ring-none") from error

    def drop(self, name: str) -> None:
        """Forget a secret."""
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415 - as above

        try:
            keyring.delete_password(_SERVICE, name)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise NoRingError("ring-none") from error
