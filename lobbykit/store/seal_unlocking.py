"""The key of a workspace: whether it needs one, a new one, and the one that a passphrase or a recovery key opens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.store.seal import KEY_BYTES, LINE_MARK, SealedError, Vault
from lobbykit.store.seal_files import found_in, name_in
from lobbykit.store.seal_key import USUAL, KeyFile, KeyFileError, State, load_key_file

if TYPE_CHECKING:
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Cost, Entropy

SEALED = State("sealed", {})
_PEEK = 4096


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that seals nothing yet; `recovery_key` is to be shown, this once, before it does."""

    key_file: KeyFile
    vault: Vault
    recovery_key: str


def has_passphrase(layout: Layout) -> bool:
    """Whether a workspace must be unlocked before it is opened; nothing needs to be installed to know.

    Raise KeyFileError when its key is damaged, or is gone and the lines are sealed: opened as if it were plain, new
    notes would stand between lines that nobody can read.
    """
    if load_key_file(layout) is not None:
        return True
    logs = (*layout.log.glob("*.ops"), *layout.private_log.glob("*.ops"))
    for file in filter(Path.is_file, (layout.drafts, *logs)):
        with file.open("rb") as stream:
            pieces = stream.read(_PEEK).split(b"\n", 2)
        if any(piece.startswith(LINE_MARK, 9) for piece in pieces):
            raise KeyFileError("key-file-missing", file=layout.key.name)
    return False


def unlock(layout: Layout, typed: str, entropy: Entropy) -> Vault:
    """Return the vault for what was typed, the passphrase or the recovery key; `entropy` returns random bytes.

    Raise PassphraseError or RecoveryKeyError when it is neither, KeyFileError when the key itself is damaged,
    SealUnavailableError without `cryptography`. Nothing is written, so a workspace that is only read can be unlocked.
    """
    key_file = load_key_file(layout)
    if key_file is None:
        raise KeyFileError("key-file-missing", file=layout.key.name)
    vault = Vault(key_file.opened(typed), entropy)
    return vault.believing(_believed(layout, state_of(key_file, vault)))


def new_key(passphrase: str, entropy: Entropy, cost: Cost = USUAL) -> NewKey:
    """Return a new key and its recovery key; raise PassphraseError when the passphrase is too short."""
    key = entropy(KEY_BYTES)
    vault = Vault(key, entropy)
    empty = KeyFile(vault.id, {}, {}, "").with_passphrase(key, passphrase, entropy, cost)
    key_file, recovery_key = empty.with_recovery(key, entropy)
    return NewKey(key_file.at(vault, SEALED), vault, recovery_key)


def state_of(key_file: KeyFile, vault: Vault) -> State:
    """Return the state that a key file holds; raise KeyFileError when it was not written with this key."""
    try:
        state = key_file.state_in(vault)
    except SealedError as error:
        raise KeyFileError("key-file-damaged", file="key.json") from error
    if key_file.id != vault.id:
        raise KeyFileError("key-file-damaged", file="key.json")
    return state


def _believed(layout: Layout, state: State) -> frozenset[str]:
    if state.what == "opening":
        return frozenset(name_in(layout, file) for file in found_in(layout).lines)
    return frozenset(state.plain)
