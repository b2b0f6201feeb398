"""What is shown to somebody who looks for anything: a few of each kind, the kind with the best first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.zip_search import with_state, with_zip
from lobbykit.domain.districts import delegation, zip_answer
from lobbykit.domain.search.index import Found, Index

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.app.search import Search
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.districts import ZipAnswer
    from lobbykit.domain.office import Roster
    from lobbykit.domain.search.index import Hit, Record

ACTION = "action"
"""The kind of what can be done, beside the kinds of what can be found."""
LIMIT, FEW, ALONE = 60, 5, 20
"""How many are looked for, how many of a kind are shown beside others, and how many of the only kind."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a hit, or, where `more` is not 0, that so many others of this kind are left out.

    `heading` names the kind above its first line and is "" for the others; `group` names it for each.
    """

    kind: str
    id: str
    title: str
    detail: str = ""
    group: str = ""
    heading: str = ""
    more: int = 0

    @property
    def key(self) -> str:
        """Return what tells this line from every other."""
        return f"{self.kind}/{self.id}/{bool(self.more)}"


@dataclass(frozen=True, slots=True)
class Lines:
    """What was found for the words: its lines, how many hits there are, whether there may be more, and doubts.

    `doubts` are sentences about a ZIP code that does not settle a seat.
    """

    lines: tuple[Line, ...] = ()
    count: int = 0
    has_more: bool = False
    doubts: tuple[str, ...] = ()


class Finding:
    """Finds records of a search, and actions; ZIP codes and states bring the offices that they name."""

    def __init__(self, bench: Workbench, search: Search, actions: Iterable[Record] = ()) -> None:
        self._bench = bench
        self._search = search
        self._order = tuple(actions)
        self._actions = Index()
        self._states = bench.catalogue.stock_phrases().states
        for one in self._order:
            self._actions.put(one)

    def lines(self, typed: str, wide: frozenset[str] = frozenset()) -> Lines:
        """Return what to show for these words; of the kinds in `wide` all that was found. Without words: all actions.

        Raises DamagedLibraryError or UnreadableFileError where a ZIP code or a state needs a file that cannot be read.
        """
        if not typed.strip():
            label = self._label(ACTION)
            shown = (
                Line(ACTION, one.id, one.title, one.detail, label, "" if at else label)
                for at, one in enumerate(self._order)
            )
            return Lines(tuple(shown), len(self._order))
        bench = self._bench
        read = with_zip(typed, self._search.find(typed, LIMIT), bench.view, self._by_zip)
        sent = partial(delegation, self._roster())
        found = with_state(typed, read.value or Found(()), bench.view, sent, self._states)
        doubts = tuple(map(bench.catalogue.message, read.problems))
        groups = self._groups(found, self._actions.find(typed, LIMIT).hits)
        lines = tuple(line for kind, hits in groups.items() for line in self._group(kind, hits, found, groups, wide))
        return Lines(lines, sum(map(len, groups.values())), found.more, doubts)

    def _groups(self, found: Found, actions: tuple[Hit, ...]) -> dict[str, tuple[Hit, ...]]:
        """Return the hits by kind, each kind where its best one stands; actions after what fits as well."""
        kinds: dict[str, list[Hit]] = {}
        for hit in found.hits:
            kinds.setdefault(hit.record.kind, []).append(hit)
        better = [kind for kind, hits in kinds.items() if not actions or hits[0].level >= actions[0].level]
        order = (*better, *((ACTION,) if actions else ()), *(kind for kind in kinds if kind not in better))
        return {kind: actions if kind == ACTION else tuple(kinds[kind]) for kind in order}

    def _group(
        self, kind: str, hits: tuple[Hit, ...], found: Found, groups: dict[str, tuple[Hit, ...]], wide: frozenset[str]
    ) -> Iterator[Line]:
        most = len(hits) if kind in wide else ALONE if len(groups) == 1 else FEW
        label = self._label(kind)
        for at, hit in enumerate(hits[:most]):
            detail = hit.record.detail if kind == ACTION else self._search.shown(hit, found)
            yield Line(kind, hit.record.id, hit.record.title, detail, label, "" if at else label)
        if len(hits) > most:
            yield Line(kind, "", "", group=label, more=len(hits) - most)

    def _by_zip(self, code: str) -> ZipAnswer:
        return zip_answer(self._bench.districts(), self._roster(), code, self._bench.today)

    def _roster(self) -> Roster:
        return self._bench.library().roster

    def _label(self, kind: str) -> str:
        return self._bench.catalogue.labels[f"find/{kind}"]
