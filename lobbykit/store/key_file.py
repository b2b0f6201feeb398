"""`keys-<user>.json`: the keys of one person in one workspace, in the state folder, where no backup reaches them."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lobbykit.domain.problem import LobbykitError, Problem, note, warning
from lobbykit.store.private_files import first_free, make_folder, move, read_bounded, write_whole
from lobbykit.store.ring import NoRingError
from lobbykit.store.seal import KEY_BYTES, Cipher, SealedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.store.ring import Ring
    from lobbykit.store.seal import Entropy, Vault

_FORMAT = "keys/1"
_LIMIT = 64_000


class KeysLockedError(LobbykitError):
    """The keys are there and cannot be opened or kept now: nothing was changed, and none are made in their place."""


class _LostError(Exception):
    """Keys that nothing opens any more; the code says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class KeptKeys:
    """What is kept: 32 bytes to sign with, and the secret half of an age key (`AGE-SECRET-KEY-1…`)."""

    seed: bytes = field(repr=False)
    identity: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Locks:
    """What keys may be locked with: the vault of a workspace that has a passphrase, else the system's keyring."""

    vault: Vault | None
    ring: Ring | None
    entropy: Entropy


@dataclass(frozen=True, slots=True)
class FoundKeys:
    """The keys, None where there are none (any more), and what a person should know about that."""

    keys: KeptKeys | None
    problems: tuple[Problem, ...] = ()


class KeyFile:
    """The file of one user in one state folder. `name` is what the keyring calls its key: no two users share one."""

    def __init__(self, folder: Path, user: str, locks: Locks) -> None:
        self._file = folder / f"keys-{user}.json"
        self.ring_name = f"{folder.name}/{user}"
        self._locks = locks

    def read(self) -> FoundKeys:
        """Return the keys. A file that nothing opens any more is set aside, and that is said.

        Raises KeysLockedError while the keyring that locks them is locked, or the disk refuses.
        """
        try:
            fields = self._fields(read_bounded(self._file, _LIMIT))
            return FoundKeys(self._opened(fields))
        except FileNotFoundError:
            return FoundKeys(None)
        except OSError as error:
            raise self._refused("keys-unreadable", error) from error
        except NoRingError as error:
            raise KeysLockedError("keys-ring-locked") from error
        except _LostError as lost:
            return FoundKeys(None, (warning(lost.code, file=self._set_aside().name),))

    def keep(self, keys: KeptKeys) -> tuple[Problem, ...]:
        """Keep keys, locked as well as this computer can; when this returns, the disk holds them.

        Says so where they lie unlocked. Raises KeysLockedError when the disk refuses.
        """
        plain = json.dumps({"seed": b64encode(keys.seed).decode(), "identity": keys.identity}).encode()
        lock, sealed = self._sealed(plain)
        fields = {"lobbykit": _FORMAT, "lock": lock, "keys": b64encode(sealed).decode()}
        try:
            make_folder(self._file.parent)
            write_whole(self._file, json.dumps(fields | {"check": _sum(fields)}, indent=1).encode() + b"\n")
        except OSError as error:
            raise self._refused("keys-not-kept", error) from error
        return (note("keys-unlocked", file=str(self._file)),) if lock == "none" else ()

    def lock_anew(self, locks: Locks) -> tuple[Problem, ...]:
        """Lock what is there with other locks: before a passphrase is taken away, or once one was set.

        Returns what a person should know; raises as `read` and `keep` do.
        """
        found = self.read()
        if found.keys is None:
            return found.problems
        return KeyFile(self._file.parent, self._user, locks).keep(found.keys)

    @property
    def _user(self) -> str:
        return self._file.stem.removeprefix("keys-")

    def _fields(self, raw: bytes) -> dict[str, Any]:
        try:
            fields = json.loads(raw)
        except (ValueError, RecursionError):
            raise _LostError("keys-file-damaged") from None
        if not isinstance(fields, dict) or fields.pop("check", None) != _sum(fields):
            raise _LostError("keys-file-damaged")
        if fields.get("lobbykit") != _FORMAT:
            raise KeysLockedError("keys-file-newer", file=self._file.name)
        return fields

    def _opened(self, fields: dict[str, Any]) -> KeptKeys:
        try:
            sealed, lock = b64decode(fields["keys"]), fields["lock"]
            opening: dict[str, Callable[[bytes], bytes]]
            opening = {"vault": self._from_vault, "ring": self._from_ring, "none": bytes}
            told = json.loads(opening[lock](sealed))
            return KeptKeys(b64decode(told["seed"]), str(told["identity"]))
        except (KeyError, TypeError, ValueError):
            raise _LostError("keys-file-damaged") from None

    def _from_vault(self, sealed: bytes) -> bytes:
        if self._locks.vault is None:
            raise _LostError("keys-vault-gone")
        try:
            return self._locks.vault.open(sealed, self._file.name)
        except SealedError:
            raise _LostError("keys-file-damaged") from None

    def _from_ring(self, sealed: bytes) -> bytes:
        if self._locks.ring is None:
            raise NoRingError("ring-none")
        secret = self._locks.ring.read(self.ring_name)
        if secret is None:
            raise _LostError("keys-ring-gone")
        plain = Cipher(_key(secret)).open(sealed, self._file.name)
        if plain is None:
            raise _LostError("keys-file-damaged")
        return plain

    def _sealed(self, plain: bytes) -> tuple[str, bytes]:
        """Return the best lock there is, and what it makes of the keys."""
        locks, name = self._locks, self._file.name
        if locks.vault:
            return "vault", locks.vault.seal(plain, name)
        key = locks.entropy(KEY_BYTES)
        try:
            if locks.ring is None:
                return "none", plain
            locks.ring.keep(self.ring_name, b64encode(key).decode())
            if locks.ring.read(self.ring_name) != b64encode(key).decode():
                return "none", plain
        except NoRingError:
            return "none", plain
        return "ring", Cipher(key).seal(plain, name, locks.entropy)

    def _set_aside(self) -> Path:
        aside = first_free(self._file.with_name(f"{self._file.name}.lost"))
        try:
            move(self._file, aside)
        except OSError as error:
            raise self._refused("keys-not-kept", error) from error
        return aside

    def _refused(self, code: str, error: OSError) -> KeysLockedError:
        return KeysLockedError(code, file=str(self._file), reason=error.strerror or type(error).__name__)


def key_files(folder: Path, locks: Locks) -> tuple[KeyFile, ...]:
    """Return the files of everybody who has keys in this state folder."""
    files = sorted(folder.glob("keys-*.json")) if folder.is_dir() else []
    return tuple(KeyFile(folder, file.stem.removeprefix("keys-"), locks) for file in files)


def _key(secret: str) -> bytes:
    """Return the key that a keyring gave back; one of another length opens nothing."""
    try:
        key = b64decode(secret, validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise _LostError("keys-ring-gone")
    return key


def _sum(fields: dict[str, Any]) -> str:
    return f"{zlib.crc32(json.dumps(fields, sort_keys=True, separators=(',', ':')).encode()):08x}"
