"""A mailbox that is a folder: a stick, a network drive, or what Dropbox, OneDrive, Nextcloud or Syncthing carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.sync.files import RealFiles
from lobbykit.sync.folder_failures import failure
from lobbykit.sync.folder_listing import Listing, listed
from lobbykit.sync.folder_memory import Known, Memory, remembered
from lobbykit.sync.folder_names import README, address, team_folder
from lobbykit.sync.folder_reading import read
from lobbykit.sync.folder_readme import readme
from lobbykit.sync.folder_writing import Writer
from lobbykit.sync.mailbox import Arrival, Batch, MailboxError, Put

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from lobbykit.domain.canonical import Json
    from lobbykit.sync.files import Files
    from lobbykit.sync.folder_listing import Found
    from lobbykit.sync.mailbox import Letter

_BATCH_FILES, _BATCH_BYTES = 200, 4_000_000
"""How many arrivals, and how many of their bytes, are held at once."""


class FolderMailbox:
    """The mailbox of a team in a share: `SHARE/lobbykit-<8 of team>/`, which appears when something is put.

    `contact` is whom the README there says to call. Nothing is ever deleted or renamed but our own temporary files.
    """

    def __init__(self, share: Path, team: str, contact: str, files: Files | None = None) -> None:
        self._share, self._team, self._contact = share, team, contact
        self._files: Files = files or RealFiles()
        self._top = share / team_folder(team)
        self._held: set[str] | None = None

    @property
    def name(self) -> str:
        """The path of the share."""
        return address(self._share)

    def pull(self, memory: Json, again: Collection[str]) -> Iterator[Batch]:
        """Give what is new since `memory`, and what lies at the places in `again`; see `Mailbox.pull`.

        What is not there yet (a placeholder, a file that changes just now) is told at every pull. Once a week each file
        is read, whatever it looks like; one whose bytes are as remembered is not given again. Raises MailboxError
        `mailbox-missing` where there is no share, and others when it fails; no folder of the team is an empty mailbox.
        """
        try:
            yield from self._pulled(remembered(memory, self._team), frozenset(again))
        except OSError as error:
            raise failure(error, self.name) from error

    def looks_emptied(self, memory: Json) -> int:
        """Return how many files that `memory` knows are gone, if most are; 0 where all or many are still there.

        Raises MailboxError as `pull` does.
        """
        known = remembered(memory, self._team)
        try:
            places = {one.place for one in self._listed().found}
        except OSError as error:
            raise failure(error, self.name) from error
        return _emptied(known, places) if known else 0

    def lacks(self, letters: Sequence[Letter]) -> frozenset[str]:
        """Return the sums of those letters that lay nowhere when `pull` last went through."""
        if self._held is None:
            for _batch in self.pull(None, ()):
                pass
        held = self._held or set()
        return frozenset(one.sum for one in letters if one.sum not in held)

    def put(self, letters: Sequence[Letter]) -> tuple[Put, ...]:
        """Keep letters as files of their own; raise MailboxError when the folder fails, and what was put stays put."""
        try:
            self._check_share()
            writer = Writer(self._files, self._top)
            done = tuple(map(writer.put, letters))
            if self._files.look(self._top) and self._files.look(self._top / README) is None:
                writer.written(self._top / README, readme(self._contact))
        except OSError as error:
            raise failure(error, self.name) from error
        if self._held is not None:
            self._held.update(one.sum for one in done if one.problem is None)
        return done

    def _pulled(self, old: Memory | None, again: frozenset[str]) -> Iterator[Batch]:
        listing, now = self._listed(), self._files.now_ms()
        is_due = old is None or old.is_due(now)
        known = dict(old.files) if old else {}
        new = Memory(self._team, old.read_ms if old else now, known)
        arrivals, size = list(listing.refused), 0
        for done, found in enumerate(listing.found, 1):
            arrival = self._arrival(found, known, is_wanted=is_due, is_asked=found.place in again)
            if arrival:
                arrivals.append(arrival)
                size += len(arrival.raw or b"")
            if len(arrivals) >= _BATCH_FILES or size >= _BATCH_BYTES:
                yield Batch(tuple(arrivals), new.json(), done, len(listing.found))
                arrivals, size = [], 0
        places = {one.place for one in listing.found}
        self._check_share()
        self._held = {known[place].sum for place in places if place in known}
        if not (old and _emptied(old, places)):
            new.files = {place: one for place, one in known.items() if place in places}
        new.read_ms = now if is_due else new.read_ms
        yield Batch(tuple(arrivals), new.json(), len(listing.found), len(listing.found))

    def _arrival(self, found: Found, known: dict[str, Known], *, is_wanted: bool, is_asked: bool) -> Arrival | None:
        """Return what a file brings that is not known, and remember it."""
        before = known.get(found.place)
        same = before is not None and before[:2] == (found.entry.size, found.entry.mtime_ns)
        if same and not (is_wanted or is_asked):
            return None
        arrival, now = read(self._files, found)
        if now is None:
            known.pop(found.place, None)
            return arrival
        known[found.place] = now
        is_news = before is None or before.sum != now.sum
        return arrival if is_news or is_asked else None

    def _listed(self) -> Listing:
        self._check_share()
        there = self._files.look(self._top)
        if there is None:
            return Listing((), ())
        if there.kind != "folder":
            raise MailboxError("mailbox-not-a-folder", name=self.name, folder=self._top.name)
        return listed(self._files, self._top)

    def _check_share(self) -> None:
        """Raise MailboxError unless the share is a folder now; a link to one, which a person made, is."""
        if not self._files.is_folder(self._share):
            raise MailboxError("mailbox-missing", name=self.name)


def _emptied(known: Memory, places: set[str]) -> int:
    """Return how many known files are gone when fewer than half of them are left."""
    left = sum(place in places for place in known.files)
    return len(known.files) - left if 2 * left < len(known.files) else 0
