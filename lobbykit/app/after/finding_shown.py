"""Finding notes as the window does it: what can be asked, what was found, and what is kept to be asked again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.kept_searches import KeptSearch, kept_searches
from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.note_lines import NoteLine, lines_of
from lobbykit.app.note_searches import search_notes
from lobbykit.app.tagging import known_tags, tags_of
from lobbykit.domain.measure import Measure
from lobbykit.domain.note_search import note_search

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.note_search import NoteSearch

Pairs = tuple[tuple[str, str], ...]


@dataclass
class Finding:
    """What is asked and chosen at the moment: words, filters as they are kept, picked notes, and what is typed."""

    words: str = ""
    filters: dict[str, str] = field(default_factory=dict)
    picked: set[str] = field(default_factory=set)
    typed: dict[str, str] = field(default_factory=dict)

    def ask(self, search: NoteSearch) -> None:
        """Ask what was kept."""
        self.words, self.filters = search.words, search.filters()
        self.picked.clear()

    def clear(self) -> None:
        """Ask nothing any more."""
        self.words = ""
        self.filters.clear()
        self.picked.clear()


@dataclass(frozen=True, slots=True)
class FoundShown:
    """The ids of all notes that were found, the newest first, the lines of the first of them, and their tags.

    `told` are sentences on what is wrong with what was asked, or is no more. `offers` has, for each filter that is
    chosen from a list, its values with their words, also those that are asked now and are no more. `asked` is None
    where what was asked makes no sense.
    """

    ids: tuple[str, ...]
    lines: tuple[NoteLine, ...]
    tags: Mapping[str, tuple[str, ...]]
    told: tuple[str, ...]
    offers: Mapping[str, Pairs]
    kept: tuple[KeptSearch, ...]
    asked: NoteSearch | None
    notes: int


def found_shown(bench: Workbench, finding: Finding, most: int) -> FoundShown:
    """Find, and make the lines of the first `most`; raise as `Workbench.library` does."""
    read = note_search(finding.words, finding.filters)
    rows, problems = [], read.problems
    if read.value is not None:
        answer = search_notes(bench.view, read.value, known_scale(bench))
        rows, problems = list(answer.rows)[::-1], answer.gone
    say = bench.catalogue
    told = tuple(f"{say.message(one)} {say.suggestion(one)}".strip() for one in problems)
    lines = lines_of(bench, rows[:most])
    tags = {one.id: tags_of(bench.view, one.id) for one in lines}
    ids, notes = tuple(str(row["id"]) for row in rows), len(bench.view.ids("notes"))
    kept = kept_searches(bench.view)
    return FoundShown(ids, lines, tags, told, _offers(bench, finding.filters), kept, read.value, notes)


def _offers(bench: Workbench, filters: Mapping[str, str]) -> Mapping[str, Pairs]:
    words = bench.catalogue.stock_phrases()
    roster = bench.view.get("roster", "roster")
    levels = levels_shown(known_scale(bench), words)
    known: dict[str, dict[str, str]] = {
        "state": dict(sorted(words.states.items(), key=lambda one: one[1])),
        "committee": dict(sorted((roster["committees"] if roster else {}).items(), key=lambda one: one[1])),
        "level": {one.code: one.name for one in levels},
        "ask": dict(_asks(bench)),
        "tag": {tag: f"{tag} ({count})" for tag, count in known_tags(bench.view).items()},
    }
    return {name: _with_asked(values, filters.get(name, "")) for name, values in known.items()}


def _with_asked(values: Mapping[str, str], asked: str) -> Pairs:
    """Return values with the one that is asked, be it several at once or one that is no more."""
    also = ", ".join(values.get(one, one) for one in asked.split(","))
    more = ((asked, also),) if asked and asked not in values else ()
    return (*more, *values.items())


def _asks(bench: Workbench) -> Iterator[tuple[str, str]]:
    titles = {row["id"]: row["title"] for row in bench.view.table("briefs")}
    for row in sorted(bench.view.table("asks"), key=lambda row: (row["name"], row["order"])):
        if "." not in row["name"]:
            about = " \u00b7 ".join(Measure.parse(slug, congress=1).text for slug in row["measures"]) or row["ask"]
            yield f"{row['brief']}/{row['ask']}", f"{about} \u2013 {titles.get(row['name']) or row['brief']}"
