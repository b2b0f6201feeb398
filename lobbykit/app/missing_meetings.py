"""Meetings that a file named when it came before and does not name any more: they stay, and it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.schedule import DROPPED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    Groups = tuple[tuple[str, ...], ...]
MOST = 50
"""How many different files of one kind are told apart; the oldest go."""


class MissingMeetings:
    """Compares what files name with what files of the same kind named before.

    A file is a newer version of the one with which it shares the most meetings; one that shares none is another file.
    """

    def __init__(self, rows: Iterable[Mapping[str, Any]], listed: Mapping[str, Groups], today: date) -> None:
        """Take the meetings that are not deleted, and the meetings of each file before, by kind of file."""
        self._rows = {str(row["id"]): row for row in rows}
        self._listed = dict(listed)
        self._today = today

    def compare(self, named: Mapping[tuple[str, str], set[str]]) -> tuple[tuple[str, ...], Mapping[str, Groups]]:
        """Return the meetings that are missing, and what to remember; `named` is (kind, file) → meetings."""
        all_named = {one for each in named.values() for one in each}
        missing: dict[str, None] = {}
        listed = dict(self._listed)
        for (feed, _), now in named.items():
            groups = listed.get(feed) or self._of_feed(feed)
            before = max(groups, key=lambda one: len(now.intersection(one)), default=())
            again = bool(now.intersection(before))
            gone = [one for one in before if again and one not in all_named and self._stands(one)]
            missing |= dict.fromkeys(gone)
            others = tuple(one for one in groups if not (again and one == before))
            listed[feed] = (*others, (*sorted(now), *gone))[-MOST:]
        return tuple(missing), listed

    def row(self, meeting: str) -> Mapping[str, Any]:
        """Return the row of a meeting that is missing."""
        return self._rows[meeting]

    def _of_feed(self, feed: str) -> Sequence[tuple[str, ...]]:
        """Return what is known of a kind of file of which no file is remembered."""
        sources = ((name, row.get("source", {}).values()) for name, row in self._rows.items())
        return (tuple(name for name, told in sources if any(one.get("feed") == feed for one in told)),)

    def _stands(self, meeting: str) -> bool:
        row = self._rows.get(meeting)
        if row is None or row.get("status") in {DROPPED, "held"}:
            return False
        when = str(row.get("start") or row.get("day") or "")
        return not when or when[:10] >= self._today.isoformat()
