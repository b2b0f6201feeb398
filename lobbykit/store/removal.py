"""Removing a whole workspace from this computer, with its keys and its state; what is not ours is left and named."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import warning
from lobbykit.store.device_file import state_folder
from lobbykit.store.key_file import Locks, key_files
from lobbykit.store.private_files import flush_folder
from lobbykit.store.ring import NoRingError
from lobbykit.store.ring_names import ring_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.domain.problem import Problem
    from lobbykit.store.layout import Layout
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

    def carry_out(self) -> tuple[Problem, ...]:
        """Remove all of it, the keys first, and name what is still there; done twice, it does no harm."""
        problems = [*self._forget_keys()]
        own = state_folder(self.state, self.id)
        for place in (own, *(self.state / name for name in _BESIDE_STATE), *self._within()):
            _remove(place)
            if place.exists() or place.is_symlink():
                problems.append(warning("return-left", file=str(place)))
        return tuple(problems + self._root())

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

    def _within(self) -> tuple[Path, ...]:
        """Return what of the workspace folder is ours, the log before anything else."""
        root = self.layout.root
        if not root.is_dir():
            return ()
        known = {self.layout.log, self.layout.marker, self.layout.envelopes.parent, *self.layout.folders}
        known |= {getattr(self.layout, name) for name in _FILES}
        names = {path.name for path in known if path.parent == root}
        found = [one for one in root.iterdir() if one.name in names or _OURS.fullmatch(one.name)]
        return tuple(sorted(found, key=lambda one: (one != self.layout.log, one.name)))

    def _root(self) -> list[Problem]:
        """Remove the folder itself unless something of somebody else is in it."""
        root = self.layout.root
        if not root.is_dir():
            return []
        left = sorted(one.name for one in root.iterdir())
        if left:
            return [warning("return-left", file=str(root / name)) for name in left]
        _remove(root)
        return [warning("return-left", file=str(root))] if root.exists() else []


_FILES = ("marker", "drafts", "history", "forgetting", "key", "key_copy", "team", "lock", "reserve", "view", "incoming")


def _remove(place: Path) -> None:
    """Remove a file or a folder as far as the system lets us; a link goes, and what it leads to stays."""
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place, ignore_errors=True)
        return
    try:
        place.unlink(missing_ok=True)
        flush_folder(place.parent)
    except OSError:  # that it is still there is found and told by whoever asked
        return
