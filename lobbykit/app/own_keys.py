"""The keys of whoever works here: read where they are kept, made where there are none yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import warning
from lobbykit.store.device_file import state_folder
from lobbykit.store.key_file import FoundKeys, KeptKeys, KeyFile, Locks, key_files
from lobbykit.sync.seal import SEED_BYTES, UnsealableError, keys_of, new_keys

if TYPE_CHECKING:
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.domain.problem import Problem
    from lobbykit.store.seal import Vault
    from lobbykit.store.workspace import Workspace
    from lobbykit.sync.seal import Keys


class OwnKeys:
    """The keys of one user in one workspace on this computer. `problems` grows by what a person should know."""

    def __init__(self, around: Surroundings, workspace: Workspace, user: str) -> None:
        self._entropy = around.entropy
        folder = state_folder(around.state, workspace.id)
        self._file = KeyFile(folder, user, Locks(workspace.vault, around.ring, around.entropy))
        self.problems: tuple[Problem, ...] = ()

    def held(self) -> Keys | None:
        """Return the keys, None where there are none; raise KeysLockedError and KeysUnavailableError."""
        found = self._read()
        return keys_of(found.seed, found.identity) if found else None

    def made(self) -> Keys:
        """Return the keys, new ones where there are none, once the disk holds them; raise as `held`."""
        known = self.held()
        if known:
            return known
        keys = new_keys(self._entropy(SEED_BYTES))
        self.problems += self._file.keep(KeptKeys(keys.seed, keys.identity))
        return keys

    def _read(self) -> KeptKeys | None:
        found: FoundKeys = self._file.read()
        self.problems += found.problems
        if found.keys is None:
            return None
        try:
            keys_of(found.keys.seed, found.keys.identity)
        except UnsealableError as failure:
            self.problems += (warning(failure.code),)
            return None
        return found.keys


def lock_keys_anew(
    around: Surroundings, workspace: Workspace, before: Vault | None, after: Vault | None
) -> tuple[Problem, ...]:
    """Lock everybody's keys for a passphrase that came or is about to go; raise KeysLockedError, some then done."""
    folder = state_folder(around.state, workspace.id)
    files = key_files(folder, Locks(before, around.ring, around.entropy))
    locks = Locks(after, around.ring, around.entropy)
    return tuple(problem for file in files for problem in file.lock_anew(locks))
