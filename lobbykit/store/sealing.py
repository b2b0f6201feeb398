"""The passphrase of a workspace: set, changed and taken away, each through any crash."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, Problem, note, warning
from lobbykit.store.backup import Backups
from lobbykit.store.private_files import flush_folder, read_bounded
from lobbykit.store.seal import Vault, is_sealed
from lobbykit.store.seal_backups import BackupSealing
from lobbykit.store.seal_files import (
    LIMIT,
    MOST,
    Conversion,
    PlainForm,
    SealingError,
    found_in,
    holds_plain_line,
    listed,
    name_in,
)
from lobbykit.store.seal_key import USUAL, KeyFile, KeyFileError, State, load_key_file, read_key_file, save_key_file
from lobbykit.store.seal_unlocking import SEALED, state_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.store.disk import Disk
    from lobbykit.store.seal import Cost, Entropy
    from lobbykit.store.seal_files import Form, Found
    from lobbykit.store.seal_unlocking import NewKey
    from lobbykit.store.workspace import Workspace

_PEEK = 4096


@dataclass(frozen=True, slots=True)
class Settled:
    """What a workspace is after `settle`: sealed in a vault, or plain with None, and what is to be said of it."""

    vault: Vault | None
    problems: tuple[Problem, ...]


class Sealing:
    """The operations on one workspace, which is open for writing while its log and its drafts are not.

    Each raises SealingError: either nothing was changed (sealing-read-only, sealing-refused), or the next `settle`
    goes on where this one stopped (sealing-unfinished). Every file is at any time whole in one of its two forms.
    """

    def __init__(self, workspace: Workspace, disk: Disk) -> None:
        if not workspace.writable:
            raise SealingError("sealing-read-only")
        self._layout, self._disk = workspace.layout, disk

    def set_passphrase(self, new: NewKey) -> tuple[Problem, ...]:
        """Seal everything with a new key: log, drafts, attachments, library, what was set aside, and backups."""
        if load_key_file(self._layout) is not None:
            raise SealingError("sealing-twice")
        found, plain = self._looked_through()
        key_file = new.key_file.at(new.vault, State("sealing", plain))
        with _unfinished():
            save_key_file(self._layout, key_file)
            problems = self._converted(new.vault.believing(frozenset(plain)), key_file)
        left = (warning("sealing-left-plain", file=name_in(self._layout, one)) for one in found.strange)
        return (*problems, *left)

    def settle(self, vault: Vault) -> Settled:
        """Go on with what a crash stopped, mend the key file, and seal what somebody put into the workspace plain.

        To be called after `unlock` whenever a workspace is opened for writing, before its log is.
        """
        key_file = self._key_file()
        state = state_of(key_file, vault)
        with _unfinished():
            problems = (*self._mended(key_file), *self._changed_meanwhile(state))
            if state.what == "opening":
                return Settled(None, (*problems, *self._opened(vault)))
            if state.what == "sealing":
                return Settled(_strict(vault), (*problems, *self._converted(vault, key_file)))
            return Settled(_strict(vault), (*problems, *self._swept(vault, key_file)))

    def remove_passphrase(self, vault: Vault) -> tuple[Problem, ...]:
        """Bring everything back to plain and destroy the key."""
        key_file = self._key_file()
        self._looked_through()
        with _unfinished():
            save_key_file(self._layout, key_file.at(vault, State("opening", {})))
            return self._opened(vault)

    def change_passphrase(
        self, typed: str, passphrase: str, entropy: Entropy, cost: Cost = USUAL
    ) -> tuple[Problem, ...]:
        """Let another passphrase open the same key, in the backups of this workspace too.

        `typed` is the old one or the recovery key, which stays. Raise PassphraseError, or RecoveryKeyError.
        """
        old = self._key_file()
        key = old.opened(typed)
        vault = Vault(key, entropy)
        changed = old.with_passphrase(key, passphrase, entropy, cost)
        return self._saved_anew(changed, vault)

    def renew_recovery_key(self, typed: str, entropy: Entropy) -> tuple[str, tuple[Problem, ...]]:
        """Return a new recovery key, to be shown this once; the old one opens nothing here any more."""
        old = self._key_file()
        key = old.opened(typed)
        changed, recovery_key = old.with_recovery(key, entropy)
        return recovery_key, self._saved_anew(changed, Vault(key, entropy))

    def _saved_anew(self, key_file: KeyFile, vault: Vault) -> tuple[Problem, ...]:
        with _unfinished():
            save_key_file(self._layout, key_file)
            return tuple(self._backups_anew(vault, key_file.at(vault, SEALED)))

    def _key_file(self) -> KeyFile:
        key_file = load_key_file(self._layout)
        if key_file is None:
            raise KeyFileError("key-file-missing", file=self._layout.key.name)
        return key_file

    def _looked_through(self) -> tuple[Found, dict[str, str]]:
        """Return the files there are and the sums of the line files, once it is certain that all can be read."""
        file = self._layout.root
        try:
            found = found_in(self._layout)
            for file in found.whole:
                with file.open("rb"):
                    pass
                if file.stat().st_size > LIMIT:
                    raise SealingError("sealing-file-large", file=name_in(self._layout, file), limit=MOST)
            return found, listed(self._layout, found.lines)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise SealingError("sealing-refused", file=file.name, reason=reason) from error

    def _converted(self, vault: Vault, key_file: KeyFile) -> tuple[Problem, ...]:
        """Seal whatever is still plain, and say in the key file that nothing is."""
        done = key_file.at(vault, SEALED)
        problems = self._in_form(vault, _strict(vault), done)
        save_key_file(self._layout, done)
        return problems

    def _opened(self, vault: Vault) -> tuple[Problem, ...]:
        """Open whatever is still sealed, then remove the key; its copy first, so that a crash leaves the file."""
        everything = frozenset(name_in(self._layout, file) for file in found_in(self._layout).lines)
        problems = self._in_form(vault.believing(everything), PlainForm(), None)
        for path in (self._layout.key_copy, self._layout.key):
            path.unlink(missing_ok=True)
            flush_folder(self._layout.root)
        return problems

    def _in_form(self, reader: Vault, writer: Form, key_file: KeyFile | None) -> tuple[Problem, ...]:
        conversion = Conversion(self._layout, self._disk, reader, writer)
        for file in found_in(self._layout).lines:
            conversion.lines(file)
        found = found_in(self._layout)  # damaged lines have been set aside meanwhile
        for file in found.gone:
            file.unlink()
            flush_folder(file.parent)
        shut = [file for file in found.whole if not conversion.whole(file)]
        backups = BackupSealing(self._layout, self._disk, reader, writer, key_file)
        said = [one for _, file in Backups(self._layout).files() for one in backups.remake(file, maybe_plain=True)]
        return (*(warning("sealing-left-sealed", file=name_in(self._layout, file)) for file in shut), *said)

    def _backups_anew(self, vault: Vault, key_file: KeyFile) -> Iterator[Problem]:
        """Bring backups to the key file where they differ; what the disk refuses now, the next opening does."""
        backups = BackupSealing(self._layout, self._disk, vault, _strict(vault), key_file)
        for _, file in Backups(self._layout).files():
            try:
                yield from backups.remake(file)
            except OSError:
                yield warning("sealing-backup-left", file=file.name)

    def _swept(self, vault: Vault, key_file: KeyFile) -> Iterator[Problem]:
        """Seal what is plain in a sealed workspace; plain lines are no such thing, the log reports them as damage.

        What the disk refuses keeps nobody out: it is said, and tried again at the next opening.
        """
        conversion = Conversion(self._layout, self._disk, vault, vault)
        found = found_in(self._layout)
        for file in (*found.gone, *found.whole):
            name = name_in(self._layout, file)
            try:
                if _says_sealed(file):
                    continue
                if file in found.gone:
                    file.unlink()
                    flush_folder(file.parent)
                else:
                    conversion.whole(file)
                    yield note("sealing-found-plain", file=name)
            except OSError:
                yield warning("sealing-left-plain", file=name)
        yield from self._backups_anew(vault, key_file)

    def _mended(self, key_file: KeyFile) -> Iterator[Problem]:
        for path in (self._layout.key, self._layout.key_copy):
            if not _is_sound(path):
                yield warning("key-file-mended", file=path.name)
        save_key_file(self._layout, key_file)

    def _changed_meanwhile(self, state: State) -> Iterator[Problem]:
        """Give the files that a conversion had still to reach and that are not what they were when it began."""
        for name, digest in state.plain.items():
            file = self._layout.root / name
            if file.is_file() and listed(self._layout, (file,)) != {name: digest}:
                raw = read_bounded(file, LIMIT)
                if holds_plain_line(raw, header=file != self._layout.drafts):
                    yield warning("sealing-file-changed", file=name)


def _strict(vault: Vault) -> Vault:
    return vault.believing(frozenset())


def _says_sealed(file: Path) -> bool:
    with file.open("rb") as stream:
        return is_sealed(stream.read(_PEEK))


def _is_sound(path: Path) -> bool:
    try:
        read_key_file(read_bounded(path, LIMIT), path.name)
    except (OSError, KeyFileError):
        return False
    return True


@contextmanager
def _unfinished() -> Iterator[None]:
    """Turn every failure of the disk into the one that says that the next opening goes on."""
    try:
        yield
    except OSError as error:
        raise SealingError("sealing-unfinished", reason=error.strerror or type(error).__name__) from error
    except SealingError:
        raise
    except LobbykitError as error:
        raise SealingError("sealing-unfinished", reason=str(dict(error.params).get("reason", error.code))) from error
