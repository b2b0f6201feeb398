"""`key.json`: the key of a workspace, sealed once with the passphrase and once with the recovery key."""

from __future__ import annotations

import json
import unicodedata
import zlib
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import read_bounded, write_whole
from lobbykit.store.seal import Cipher, Cost, derived, stretched
from lobbykit.store.seal_recovery import SECRET_BYTES, RecoveryKeyError, recovery_secret, recovery_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Entropy, Vault

USUAL = Cost(memory_kib=65_536, passes=3, lanes=4)
SHORTEST = 8
LIMIT = 16_000_000
_MOST = Cost(memory_kib=262_144, passes=10, lanes=16)
_MOST_WORK = 1_048_576  # KiB times passes: about a second
_SALT = 16
_FORMAT = "key/1"
_STATE = "key.json state"


class KeyFileError(LobbykitError):
    """`key.json` is damaged, gone, or of a newer version; without it nothing in the workspace can be read."""


class PassphraseError(LobbykitError):
    """A passphrase is not the right one, or too short to be one."""


@dataclass(frozen=True, slots=True)
class State:
    """How far a workspace is: "sealing", "sealed" or "opening".

    `plain` names the line files that were plain when sealing began, each with the SHA-256 that it had.
    """

    what: str
    plain: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the file says: the public id of the key, the key under two locks, and the state sealed with the key."""

    id: str
    passphrase: Mapping[str, Any]
    recovery: Mapping[str, Any]
    state: str

    @property
    def raw(self) -> bytes:
        """The bytes of the file."""
        fields = {
            "lobbykit": _FORMAT,
            "id": self.id,
            "passphrase": dict(self.passphrase),
            "recovery": dict(self.recovery),
            "state": self.state,
        }
        return json.dumps(fields | {"check": _sum(fields)}, indent=1).encode() + b"\n"

    def opens_like(self, other: KeyFile) -> bool:
        """Whether the same passphrase and the same recovery key open both."""
        return (self.id, self.passphrase, self.recovery) == (other.id, other.passphrase, other.recovery)

    def opened(self, typed: str) -> bytes:
        """Return the key, for the passphrase or for the recovery key; raise PassphraseError or RecoveryKeyError."""
        mistyped: RecoveryKeyError | None = None
        try:
            secret = recovery_secret(typed)
        except RecoveryKeyError as error:
            secret, mistyped = None, error
        key = _unwrapped(derived(secret, "recovery"), self.recovery, "recovery") if secret else None
        if key is None:
            slot = self.passphrase
            cost = Cost(slot["memory_kib"], slot["passes"], slot["lanes"])
            key = _unwrapped(stretched(_prepared(typed), b64decode(slot["salt"]), cost), slot, _terms(slot))
        if key is None:
            raise mistyped or (
                RecoveryKeyError("recovery-key-wrong") if secret else PassphraseError("passphrase-wrong")
            )
        return key

    def with_passphrase(self, key: bytes, passphrase: str, entropy: Entropy, cost: Cost) -> KeyFile:
        """Return the file with another passphrase; raise PassphraseError for one that is too short."""
        if len(passphrase) < SHORTEST:
            raise PassphraseError("passphrase-short", limit=SHORTEST)
        salt = entropy(_SALT)
        slot = {
            "kdf": "argon2id",
            "memory_kib": cost.memory_kib,
            "passes": cost.passes,
            "lanes": cost.lanes,
            "salt": _text(salt),
        }
        sealed = Cipher(stretched(_prepared(passphrase), salt, cost)).seal(key, _terms(slot), entropy)
        return replace(self, passphrase=slot | {"sealed": _text(sealed)})

    def with_recovery(self, key: bytes, entropy: Entropy) -> tuple[KeyFile, str]:
        """Return the file with a new recovery key, and that key as it is shown: this once."""
        secret = entropy(SECRET_BYTES)
        sealed = Cipher(derived(secret, "recovery")).seal(key, "recovery", entropy)
        return replace(self, recovery={"sealed": _text(sealed)}), recovery_text(secret)

    def at(self, vault: Vault, state: State) -> KeyFile:
        """Return the file with another state."""
        data = json.dumps({"what": state.what, "plain": dict(state.plain)}).encode()
        return replace(self, state=_text(vault.seal(data, _STATE)))

    def state_in(self, vault: Vault) -> State:
        """Return the state; raise SealedError when it was not written with this key."""
        fields = json.loads(vault.open(b64decode(self.state), _STATE))
        return State(fields["what"], fields["plain"])


def read_key_file(raw: bytes, file: str) -> KeyFile:
    """Return what a key file says; raise KeyFileError when a byte of it is wrong or it asks for too much memory."""
    try:
        fields = json.loads(raw)
        sound = isinstance(fields, dict) and fields.pop("check", None) == _sum(fields)
    except (ValueError, RecursionError) as error:
        raise KeyFileError("key-file-damaged", file=file) from error
    if not sound:
        raise KeyFileError("key-file-damaged", file=file)
    match fields:
        case {
            "lobbykit": "key/1",
            "id": str(key_id),
            "passphrase": dict(slot),
            "recovery": dict(other),
            "state": str(at),
        }:
            if _is_slot(slot) and _is_base64(other.get("sealed")) and _is_base64(at):
                return KeyFile(key_id, slot, other, at)
        case {"lobbykit": str(version)} if version.startswith("key/") and version != _FORMAT:
            raise KeyFileError("key-file-newer", file=file)
    raise KeyFileError("key-file-damaged", file=file)


def load_key_file(layout: Layout) -> KeyFile | None:
    """Return the key file or else its copy, or None when there is neither.

    Raise KeyFileError when there is one and no sound one.
    """
    trouble: KeyFileError | None = None
    for path in (layout.key, layout.key_copy):
        try:
            return read_key_file(read_bounded(path, LIMIT), path.name)
        except FileNotFoundError:
            continue
        except KeyFileError as error:
            trouble = trouble or error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            trouble = trouble or KeyFileError("key-file-unreadable", file=path.name, reason=reason)
    if trouble:
        raise trouble
    return None


def save_key_file(layout: Layout, key_file: KeyFile) -> None:
    """Write the key file and its copy where they differ from it, each whole and durably; raise OSError."""
    for path in (layout.key, layout.key_copy):
        if not _holds(path, key_file.raw):
            write_whole(path, key_file.raw)


def _holds(path: Path, raw: bytes) -> bool:
    try:
        return read_bounded(path, LIMIT) == raw
    except OSError:
        return False


def _unwrapped(secret: bytes, slot: Mapping[str, Any], terms: str) -> bytes | None:
    return Cipher(secret).open(b64decode(slot["sealed"]), terms)


def _terms(slot: Mapping[str, Any]) -> str:
    """Return what the key is sealed to: everything of the slot but the sealed key."""
    return "passphrase " + json.dumps({key: slot[key] for key in sorted(slot) if key != "sealed"})


def _prepared(passphrase: str) -> bytes:
    """Return a passphrase the same whatever keyboard it came from (RFC 8265, OpaqueString)."""
    spaced = "".join(" " if unicodedata.category(char) == "Zs" else char for char in passphrase)
    return unicodedata.normalize("NFC", spaced).encode("utf-8", "surrogatepass")


def _is_slot(slot: Mapping[str, Any]) -> bool:
    numbers = [slot.get(name) for name in ("memory_kib", "passes", "lanes")]
    if slot.get("kdf") != "argon2id" or not all(type(number) is int for number in numbers):
        return False
    memory, passes, lanes = (int(number) for number in numbers if number is not None)
    bounded = 0 < passes <= _MOST.passes and 0 < lanes <= _MOST.lanes and 8 * lanes <= memory <= _MOST.memory_kib
    salt = slot.get("salt")
    return (
        bounded
        and memory * passes <= _MOST_WORK
        and _is_base64(slot.get("sealed"))
        and (isinstance(salt, str) and _is_base64(salt) and len(b64decode(salt)) == _SALT)
    )


def _is_base64(text: object) -> bool:
    try:
        return isinstance(text, str) and _text(b64decode(text, validate=True)) == text
    except ValueError:
        return False


def _sum(fields: Mapping[str, Any]) -> str:
    return f"{zlib.crc32(json.dumps(fields, sort_keys=True, separators=(',', ':')).encode()):08x}"


def _text(data: bytes) -> str:
    return b64encode(data).decode()
