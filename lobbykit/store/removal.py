"""Removing a whole workspace from this computer, with its keys and its state; what is not ours is left and named."""

from __future__ import annotations

import re
import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import warning
from lobbykit.store.device_file import state_folder
from lobbykit.store.key_file import Locks, key_files
from lobbykit.store.lock import Lock, LockUnusableError, WorkspaceBusyError
from lobbykit.store.marker import LIMIT, UnreadableMarkerError, read_marker
from lobbykit.store.private_files import UnboundedFileError, flush_folder, read_bounded
from lobbykit.store.removal_promise import drop_promise, promise_removal
from lobbykit.store.ring import NoRingError
from lobbykit.store.ring_names import ring_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.domain.problem import Problem
    from lobbykit.store.layout import Layout
    from lobbykit.store.lock import Holder
    from lobbykit.store.ring import Ring

_BESIDE_STATE = ("reports", "agendas.json")
"""What lies in the platform's state folder for all workspaces and tells of meetings or failures."""
_OURS = re.compile(r"before-(?:restore|version)-.*|\..*\.part|forgetting\.json|seal.*\.json")


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to be removed of a workspace that nobody has open; `ring` may hold what locks its keys, and passwords."""

    layout: Layout
    state: Path
    id: str
    ring: Ring | None

    def carry_out(self, holder: Holder) -> tuple[Problem, ...]:
        """Remove all of it, the keys first, and name what is still there; done twice, it does no harm.

        It is on record before anything goes, and no longer once all was gone through: cut short anywhere, it is gone on
        with by doing it again. Nothing goes where another program has the workspace, or where the record cannot be
        kept, and that is what is returned then.
        """
        with ExitStack() as held:
            try:
                if self._is_there() or (self._is_left() and self.layout.lock.exists()):
                    held.enter_context(Lock.take(self.layout, holder))
                self._promise()
            except LockUnusableError:  # whoever cannot be kept out there has no lock to write under either
                self._promise()
            except WorkspaceBusyError:
                return (warning("return-busy", folder=str(self.layout.root)),)
            except OSError as failure:
                return (warning("return-not-begun", reason=failure.strerror or type(failure).__name__),)
            problems = [*self._forget_keys(), *self._removed()]
        problems += self._root() if self._is_left() else ()
        try:
            drop_promise(self.state, self.id)
        except OSError:  # then it is gone through once more at the next start, and nothing is left to go
            problems.append(warning("return-left", file=str(self.state)))
        return tuple(problems)

    def _promise(self) -> None:
        """Put it on record; where the disk is full, in the room that was kept for such a moment."""
        try:
            promise_removal(self.state, self.id, self.layout.root)
        except OSError:
            _remove(self.layout.reserve)
            promise_removal(self.state, self.id, self.layout.root)

    def _forget_keys(self) -> Iterator[Problem]:
        """Have the keyring forget what opens the keys, and the passwords of mailboxes."""
        if self.ring is None:
            return
        state = state_folder(self.state, self.id)
        names = {file.ring_name: "return-ring-left" for file in key_files(state, Locks(None, self.ring, bytes))}
        names |= dict.fromkeys(ring_names(state), "return-ring-password")
        for name, code in names.items():
            try:
                self.ring.drop(name)
            except NoRingError:
                yield warning(code, name=name)

    def _removed(self) -> Iterator[Problem]:
        """Remove the state, then what of the folder is ours."""
        own = state_folder(self.state, self.id)
        for place in (own, *(self.state / name for name in _BESIDE_STATE), *self._within()):
            _remove(place)
            if place.exists() or place.is_symlink():
                yield warning("return-left", file=str(place))

    def _is_there(self) -> bool:
        """Whether the workspace itself, and no other, still lies in its folder."""
        try:
            return read_marker(read_bounded(self.layout.marker, LIMIT)).id == self.id
        except (FileNotFoundError, NotADirectoryError, UnboundedFileError, UnreadableMarkerError):
            return False

    def _is_left(self) -> bool:
        """Whether no workspace lies in the folder any more, neither this one nor another."""
        return self.layout.root.is_dir() and not self.layout.marker.exists()

    def _within(self) -> tuple[Path, ...]:
        """Return what of the folder is ours: the log before anything else, what says whose it is after all else."""
        root, marker = self.layout.root, self.layout.marker
        if not self._is_there():
            return ()
        known = {self.layout.log, self.layout.envelopes.parent, *self.layout.folders}
        known |= {getattr(self.layout, name) for name in _FILES}
        names = {path.name for path in known if path.parent == root}
        found = [one for one in root.iterdir() if one.name in names or _OURS.fullmatch(one.name)]
        return (*sorted(found, key=lambda one: (one != self.layout.log, one.name)), marker)

    def _root(self) -> list[Problem]:
        """Remove the folder itself unless something of somebody else is in it."""
        root = self.layout.root
        _remove(self.layout.lock)
        left = sorted(one.name for one in root.iterdir())
        if left:
            return [warning("return-left", file=str(root / name)) for name in left]
        _remove(root)
        return [warning("return-left", file=str(root))] if root.exists() else []


_FILES = ("drafts", "history", "forgetting", "key", "key_copy", "team", "reserve", "view", "incoming")


def _remove(place: Path) -> None:
    """Remove a file or a folder as far as the system lets us; a link goes, and what it leads to stays."""
    try:
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)
        if place.parent.is_dir():
            flush_folder(place.parent)
    except OSError:  # that it is still there is found and told by whoever asked
        return
