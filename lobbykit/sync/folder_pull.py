"""One look through a shared folder: what is new since the last one, in portions that fit into memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.sync.folder_memory import Memory
from lobbykit.sync.folder_reading import read
from lobbykit.sync.mailbox import Batch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.sync.files import Files
    from lobbykit.sync.folder_listing import Found, Listing
    from lobbykit.sync.mailbox import Arrival

MOST_ARRIVALS, MOST_BYTES = 200, 4_000_000
"""How many arrivals, and how many of their bytes (and one file more), a batch holds."""


@dataclass(slots=True)
class Look:
    """Reads what a listing found, as far as `old` does not know it or `again` asks for it."""

    files: Files
    team: str
    old: Memory | None
    again: frozenset[str]
    gone: set[str] = field(default_factory=set)
    new: Memory = field(init=False)
    _is_due: bool = field(init=False)

    def __post_init__(self) -> None:
        now = self.files.now_ms()
        self._is_due = self.old is None or self.old.is_due(now)
        self.new = Memory(self.team, self.old.read_ms if self.old else now, dict(self.old.files) if self.old else {})

    def through(self, listing: Listing) -> Iterator[Batch]:
        """Yield batches, all but the last one; raise OSError when not one file but the disk refuses."""
        arrivals, size = list(listing.refused), 0
        for done, found in enumerate(listing.found, 1):
            arrival = self._arrival(found)
            if arrival:
                arrivals.append(arrival)
                size += len(arrival.raw or b"")
            if len(arrivals) >= MOST_ARRIVALS or size >= MOST_BYTES:
                yield Batch(tuple(arrivals), self.new.json(), done, len(listing.found))
                arrivals, size = [], 0
        yield self._last(listing, arrivals)

    def _last(self, listing: Listing, arrivals: list[Arrival]) -> Batch:
        """Return the last batch: now everything was looked at, and what is gone may be forgotten if not most is."""
        places = {one.place for one in listing.found} - self.gone
        if not (self.old and emptied(self.old, places)):
            self.new.files = {place: one for place, one in self.new.files.items() if place in places}
        if self._is_due:
            self.new.read_ms = self.files.now_ms()
        return Batch(tuple(arrivals), self.new.json(), len(listing.found), len(listing.found))

    def held(self, listing: Listing) -> set[str]:
        """Return the sums of what lies there now, once everything was looked at."""
        here = {one.place for one in listing.found} - self.gone
        return {one.sum for place, one in self.new.files.items() if place in here}

    def _arrival(self, found: Found) -> Arrival | None:
        """Return what a file brings that is not known, and remember it."""
        before, is_asked = self.new.files.get(found.place), found.place in self.again
        is_same = before is not None and before[:2] == (found.entry.size, found.entry.mtime_ns)
        if is_same and not self._is_due and not is_asked:
            return None
        arrival, now = read(self.files, found)
        if arrival is None:
            self.gone.add(found.place)
            return None
        if now is None:
            self.new.files.pop(found.place, None)
            return arrival
        self.new.files[found.place] = now
        is_news = before is None or before.sum != now.sum
        return arrival if is_news or is_asked else None


def emptied(known: Memory, places: set[str]) -> int:
    """Return how many known files are gone when fewer than half of them are left, else 0."""
    left = sum(place in places for place in known.files)
    return len(known.files) - left if 2 * left < len(known.files) else 0
