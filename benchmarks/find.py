"""One keystroke in the box that finds anything, beside a linear scan and SQLite's FTS5, over the same records.

    python benchmarks/find.py [--records 12000] [--folder DIR]

200 queries for a known record are typed letter by letter, a third of them with one typo; every contender answers every
keystroke in turn, so that a busy computer is busy for all. lobbykit goes the way that the window goes: the service over
the view of an open workspace, and the words that are shown beside the first ten titles. Before each query a note is
changed and saved through the session, whose listener brings the index in step; `change` is what that costs each
contender (for lobbykit its listener alone: saving is measured elsewhere). `found` is the share of queries whose record
is among the first 20 once all is typed, `first` the share in which it is the first. Beside wall times there are those
of the processor, for a computer that does other things as well.
"""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from find_corpus import Prose, fill, queries, write_measures
from find_peers import Fts5, LinearScan
from recording import record, summary
from store_notes import surroundings

from lobbykit.app.edit import Revise
from lobbykit.app.opening import open_session
from lobbykit.app.search import Search
from lobbykit.app.search_records import Records
from lobbykit.app.shelves import Shelves

if TYPE_CHECKING:
    from collections.abc import Sequence

    from find_corpus import Query
    from find_peers import Peer

    from lobbykit.app.opening import Opened
    from lobbykit.domain.search.index import Record

CONGRESS, LIMIT, SHOWN = 119, 20, 10
GOAL_MS = 16.0
Uid = tuple[str, str]


class Lobbykit:
    """The search service as the window uses it."""

    def __init__(self, search: Search) -> None:
        self.search = search

    def find(self, typed: str, limit: int) -> Sequence[Uid]:
        """Return what is found after what is shown of the first has been made."""
        found = self.search.find(typed, limit)
        shown = [self.search.shown(hit, found) for hit in found.hits[:SHOWN]]
        assert len(shown) <= SHOWN
        return [(hit.record.kind, hit.record.id) for hit in found.hits]


class Times:
    """What was measured of one contender."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []
        self.change: list[float] = []
        self.places: dict[int, tuple[Query, int | None]] = {}

    def figure(self, name: str, count: int) -> dict[str, Any]:
        """Return them as one figure."""
        right = [place for query, place in self.places.values() if not query.has_typo]
        wrong = [place for query, place in self.places.values() if query.has_typo]
        found = {"found": _found([*right, *wrong]), "found_as_typed": _found(right), "found_with_typo": _found(wrong)}
        first = round(sum(place == 0 for _, place in self.places.values()) / len(self.places), 3)
        return {
            "figure": f"find/{count}/{name}",
            "queries": len(self.places),
            "keystrokes": len(self.wall),
            **summary(self.wall),
            "processor": summary(self.cpu),
            "change": summary(self.change),
            **found,
            "first": first,
        }


def _found(places: list[int | None]) -> float:
    return round(sum(place is not None for place in places) / len(places), 3)


def opened_with(folder: Path, count: int) -> tuple[Opened, list[Record]]:
    """Return a workspace with that many records, and the records."""
    words = random.Random(5)
    prose = Prose(words)
    around = surroundings(folder)
    write_measures(around.root / "library" / "bills", prose, words)
    shelves = Shelves(None, around.root)
    opened = open_session(around)
    opened.library(shelves, around.clock)
    here = sum(1 for _ in Records(opened.session.view).library())
    opened.upkeep.end()
    fill(around, opened.session.view, prose, words, count - here - 1_000)
    opened = open_session(around)
    opened.library(shelves, around.clock)
    made = Records(opened.session.view)
    entities = [
        made.of_entity(kind, dict(row))
        for kind, table in (("meeting", "meetings"), ("note", "notes"))
        for row in opened.session.view.table(table)
    ]
    records = [*made.library(), *filter(None, entities)]
    assert len(records) == count, len(records)
    return opened, records


def measure(folder: Path, count: int) -> list[dict[str, Any]]:
    """Measure everything at a size."""
    opened, records = opened_with(folder, count)
    session = opened.session
    with opened:
        tracemalloc.start()
        Search(lambda: session.view, CONGRESS)
        memory = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        begin, cpu = time.perf_counter(), time.process_time()
        search = Search(lambda: session.view, CONGRESS)
        built, cpu = time.perf_counter() - begin, time.process_time() - cpu
        assert len(search) == count
        contenders: dict[str, Lobbykit | Peer] = {
            "lobbykit": Lobbykit(search),
            "linear-scan": LinearScan(records),
            "fts5-prefix": Fts5(records, "unicode61 remove_diacritics 2"),
            "fts5-trigram": Fts5(records, "trigram"),
        }
        times = {name: Times() for name in contenders}
        told: list[float] = []
        session.listen(lambda entities: told.append(_timed(lambda: search.told(entities))[0]))
        words = random.Random(6)
        notes = [one for one in records if one.kind == "note"]
        for number, query in enumerate(queries(records, words)):
            _change(session, words.choice(notes), contenders, times, told)
            _type(number, query, contenders, times)
    index = {
        "figure": f"find/{count}/index",
        "built_s": round(built, 2),
        "processor_s": round(cpu, 2),
        "memory_mb": round(memory / 1e6, 1),
    }
    return [index, *(one.figure(name, count) for name, one in times.items())]


def _change(session: Any, note: Record, contenders: dict[str, Any], times: dict[str, Times], told: list[float]) -> None:  # noqa: ANN401
    """Change a note, its last word becoming its first."""
    seen = session.entity(note.id)
    *others, last = str(seen.fields["summary"]).split()
    session.apply(Revise(seen, {"summary": " ".join((last, *others))}))
    times["lobbykit"].change.append(told.pop())
    changed = Records(session.view).entity(note.id)
    for name, one in contenders.items():
        if name != "lobbykit":
            times[name].change.append(_timed(lambda: one.change(changed))[0])  # noqa: B023 - called at once


def _type(number: int, query: Query, contenders: dict[str, Any], times: dict[str, Times]) -> None:
    for end in range(1, len(query.typed) + 1):
        typed = query.typed[:end]
        for name, one in contenders.items():
            cpu = time.process_time()
            taken, found = _timed(lambda: one.find(typed, LIMIT))  # noqa: B023 - called at once
            times[name].cpu.append((time.process_time() - cpu) * 1000)
            times[name].wall.append(taken)
            wanted = (query.kind, query.record_id)
            times[name].places[number] = query, list(found).index(wanted) if wanted in found else None


def _timed(work: Any) -> tuple[float, Any]:  # noqa: ANN401 - any work
    begin = time.perf_counter()
    result = work()
    return (time.perf_counter() - begin) * 1000, result


def main() -> None:
    """Measure, record, and say whether the goal is met."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--records", type=int, default=12_000)
    options.add_argument("--folder", type=Path, default=None, help="where to make the workspace")
    args = options.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        figures = measure(Path(folder), args.records)
    record("find", figures)
    ours = next(one for one in figures if one["figure"].endswith("/lobbykit"))
    print(f"p99 {ours['p99_ms']} ms; the goal is at most {GOAL_MS} ms")


if __name__ == "__main__":
    main()
