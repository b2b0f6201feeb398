"""What a web form asks beside the summary: asks by their measures, promises, questions owed, and whom the team met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.column_mapping import STAFF, TEXT, ColumnMapping, ColumnUse, ColumnWords, plain_name
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Place

THEIRS, OURS = "promise/theirs/", "promise/ours/"
OWED, ASKED = "question/owed/", "question/asked/"
_MADE = {THEIRS: {"side": "theirs"}, OURS: {"side": "ours"}, OWED: {"owed": "yes"}, ASKED: {}}
"""What follows from the column for a promise or a question, beside its text."""
_ANSWER = "/answer"
_TITLED = compiled_late(r"(?P<name>[^()]+?)\s*\((?P<title>[^()]+)\)")
_ANY_CONGRESS = 1


def _no_asks() -> Mapping[str, tuple[str, ...]]:
    return {}


def _no_levels() -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class KnownAsks:
    """What answers may be about: measure ("hr100") → fields of the asks for it; and word in small letters → level.

    Both are looked up where a form has such a column, and not before.
    """

    about: Callable[[], Mapping[str, tuple[str, ...]]] = _no_asks
    levels: Callable[[], Mapping[str, str]] = _no_levels


def asks_by_measure(briefs: Sequence[Brief]) -> dict[str, tuple[str, ...]]:
    """Return for each measure, "hr100", the fields for the answers of asks about it: `ask/<brief>/<ask>/answer`."""
    found: dict[str, dict[str, None]] = {}
    for brief in briefs:
        for ask in brief.asks:
            for ref in (one for terms in ask.all_terms for one in terms.measures):
                kind = f"{ref.measure.kind.value}{ref.measure.number}"
                found.setdefault(kind, {})[f"ask/{brief.id}/{ask.id}{_ANSWER}"] = None
    return {kind: tuple(fields) for kind, fields in found.items()}


def with_asks(mapping: ColumnMapping, known: KnownAsks, place: Place) -> tuple[ColumnMapping, tuple[Problem, ...]]:
    """Return a mapping in which a column that names one measure is the answer to the one ask for it, and the doubts.

    Where several asks are for it, or none, the column stays words of the summary, and that is said.
    """
    uses, told = [], []
    for use in mapping.uses:
        cited = (
            {one.measure for one in find_measures(use.column, congress=_ANY_CONGRESS)} if use.why == "kept" else set()
        )
        measure = next(iter(cited)) if len(cited) == 1 else None
        if measure is None:
            uses.append(use)
            continue
        fields = known.about().get(f"{measure.kind.value}{measure.number}", ())
        told.append(_doubt(place, use.column[:80], measure.text, fields))
        uses.append(ColumnUse(use.column, fields[0], "measure") if len(fields) == 1 else use)
    return ColumnMapping(tuple(uses)), tuple(told)


def _doubt(place: Place, name: str, measure: str, fields: Sequence[str]) -> Problem:
    if len(fields) == 1:
        return warning("column-ask", place, name=name, measure=measure, field=fields[0])
    if fields:
        return warning("column-ask-several", place, name=name, measure=measure, fields=", ".join(fields))
    return warning("column-ask-none", place, name=name, measure=measure)


class FormAnswers:
    """One row of a form: its fields and their places, completed; what is no answer becomes words of the summary."""

    def __init__(
        self, fields: dict[str, str], places: dict[str, Place], mapping: ColumnMapping, words: ColumnWords
    ) -> None:
        self.fields, self.places = fields, places
        self.texts: list[str] = []
        self.problems: list[Problem] = []
        self._columns = {one.field: one.column for one in reversed(mapping.uses)}
        self._said = words.values.get("said", {})

    def complete(self, levels: Callable[[], Mapping[str, str]]) -> None:
        """Take what promises, questions, answers and names say."""
        for item, follows in _MADE.items():
            if f"{item}{TEXT}" in self.fields:
                self._item(item, follows)
        for path in [one for one in self.fields if one.startswith("ask/") and one.endswith(_ANSWER)]:
            level = levels().get(" ".join(self.fields[path].casefold().split()).rstrip(".!"))
            after = f"{path.removesuffix(_ANSWER)}/after"
            if level and after not in self.fields:
                self.fields[after], self.places[after] = level, self.places[path]
        if STAFF in self.fields and "staff/1/title" not in self.fields:
            self._staff()

    def keep(self, path: str) -> None:
        """Move a cell into the summary, named by its column."""
        self.texts.append(f"{self._columns[path]}: {self.fields.pop(path)}")

    def _item(self, item: str, follows: Mapping[str, str]) -> None:
        """Make a promise or a question of a cell, unless it says that there was none, or that there was, not which."""
        path = f"{item}{TEXT}"
        said = self._said.get(plain_name(self.fields[path]))
        if said == "yes":
            self.problems.append(warning("cell-yes-alone", self.places[path], name=self._columns[path][:80]))
        if said:
            self.keep(path)
            return
        for name, value in follows.items():
            self.fields[f"{item}{name}"], self.places[f"{item}{name}"] = value, self.places[path]

    def _staff(self) -> None:
        """Take apart names between semicolons or on lines, each with its title in brackets."""
        place = self.places[STAFF]
        names = [one.strip() for line in self.fields.pop(STAFF).split("\n") for one in line.split(";") if one.strip()]
        for number, name in enumerate(names, 1):
            titled = _TITLED.fullmatch(name)
            told = {"name": titled["name"], "title": titled["title"].strip()} if titled else {"name": name}
            for part, text in told.items():
                path = f"staff/{number}/{part}"
                self.fields[path], self.places[path] = text, place
