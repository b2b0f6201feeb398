"""The passphrase of a workspace: set, changed and removed while nothing else of it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from lobbykit.app.own_keys import lock_keys_anew
from lobbykit.domain.problem import LobbykitError, Problem, Severity
from lobbykit.store.disk import this_disk
from lobbykit.store.key_file import KeysLockedError
from lobbykit.store.seal_unlocking import has_passphrase, new_key, unlock
from lobbykit.store.sealing import Sealing
from lobbykit.store.workspace import Upgrade, open_workspace

if TYPE_CHECKING:
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.store.seal import Vault
    from lobbykit.store.seal_unlocking import NewKey
    from lobbykit.store.workspace import Workspace


class NoPassphraseError(LobbykitError):
    """The workspace has no passphrase, or has one already; nothing was changed."""


class Passphrases:
    """What can be done with the passphrase of one workspace, which is locked and closed otherwise.

    Whatever is done reaches the disk whole, or the next opening goes on with it. Raises SealUnavailableError without
    the library for sealing, SealingError, PassphraseError, KeyFileError.
    """

    def __init__(self, around: Surroundings, workspace: Workspace) -> None:
        self._around = around
        self._workspace = workspace
        self._sealing = Sealing(workspace, this_disk())

    @classmethod
    def at(cls, around: Surroundings) -> Self:
        """Lock the workspace; raise as `open_workspace` does."""
        workspace = open_workspace(around.root, around.clock(), around.new_id, Upgrade(lambda _: None))
        try:
            return cls(around, workspace)
        except LobbykitError:
            workspace.close()
            raise

    def refuse_second(self) -> None:
        """Raise NoPassphraseError when there is a passphrase already."""
        if has_passphrase(self._workspace.layout):
            raise NoPassphraseError("sealing-twice")

    def new(self, passphrase: str) -> NewKey:
        """Make the key and the recovery key, which is to be shown before anything is sealed."""
        return new_key(passphrase, self._around.entropy)

    def set(self, new: NewKey) -> tuple[Problem, ...]:
        """Seal everything with a new key and return what could not be."""
        problems = self._sealing.set_passphrase(new)
        try:
            return (*problems, *lock_keys_anew(self._around, self._workspace, None, new.vault))
        except KeysLockedError as failure:
            return (*problems, Problem(failure.code, Severity.WARNING, None, failure.params))

    def change(self, passphrase: str) -> tuple[Problem, ...]:
        """Let another passphrase open the workspace."""
        return self._sealing.change_passphrase(self._typed(), passphrase, self._around.entropy)

    def remove(self) -> tuple[Problem, ...]:
        """Bring everything back to plain, the keys of laptops first: nothing else opens them; raise KeysLockedError."""
        vault = self._vault()
        problems = lock_keys_anew(self._around, self._workspace, vault, None)
        return (*problems, *self._sealing.remove_passphrase(vault))

    def renew_recovery_key(self) -> tuple[str, tuple[Problem, ...]]:
        """Return a new recovery key; the old one opens nothing any more."""
        return self._sealing.renew_recovery_key(self._typed(), self._around.entropy)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._workspace.close()

    def _vault(self) -> Vault:
        return unlock(self._workspace.layout, self._typed(), self._around.entropy)

    def _typed(self) -> str:
        if not has_passphrase(self._workspace.layout):
            raise NoPassphraseError("passphrase-none")
        return self._around.secret()
