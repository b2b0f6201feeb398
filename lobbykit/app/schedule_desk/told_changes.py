"""What the last import changed in the schedule, in sentences to read out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.import_memory import load_memory
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.meeting_changes import MeetingChange, changes_since
from lobbykit.app.products.gathering import appointment_of
from lobbykit.app.products.team import Team
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.products.meeting_words import weekday_when_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.app.wording import Catalogue
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem

_SENTENCES = {
    "added": "change-added",
    "missing": "change-missing",
    "off": "change-off",
    "back": "change-back",
    "start": "change-time",
    "day": "change-time",
    "place": "change-place",
    "people": "change-people",
}
_TIMES = ("start", "day", "end")


@dataclass(frozen=True, slots=True)
class ToldChanges:
    """The sentences of the last import, its day in words ("" for none), and what is wrong with what is kept of it."""

    day: str
    lines: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


def told_changes(bench: Workbench) -> ToldChanges:
    """Return what the last import changed and still stands; raise UnreadableFileError."""
    memory = load_memory(bench.around.root / "library", bench.session.workspace.vault)
    if memory.value is None or not memory.value.changes:
        return ToldChanges("", (), memory.problems)
    on = iso_day(memory.value.changes[0].get("day", ""))
    words, team = bench.catalogue.stock_phrases(), Team(bench.view)
    offices = KnownOffices(bench.view, bench.shelves)

    def when(row: Mapping[str, Any]) -> str:
        return weekday_when_of(words, appointment_of({"people": {}, "id": "", **row}, team))

    lines = (change_sentence(one, offices, bench.catalogue, when) for one in changes_since(bench.view, memory.value))
    return ToldChanges(words.day(on) if on else "", tuple(dict.fromkeys(lines)), memory.problems)


def change_sentence(
    change: MeetingChange, offices: KnownOffices, catalogue: Catalogue, when: Callable[[Mapping[str, Any]], str]
) -> str:
    """Return one change as a sentence; `when` words the day and the hours of a meeting's row.

    Hours that end in a full stop, as "9:00 a. m." does, end the sentence with it.
    """
    said = _said(change, offices, catalogue, when)
    return said[:-1] if said.endswith("..") else said


def _said(
    change: MeetingChange, offices: KnownOffices, catalogue: Catalogue, when: Callable[[Mapping[str, Any]], str]
) -> str:
    row = change.row
    who = ", ".join(offices.name(one) or one for one in row.get("offices", ()))
    params = {"when": when(row), "who": who}
    if change.what in _TIMES:
        return catalogue.say("change-time", before=when(_before(change)), **params)
    values = {"before": change.before, "after": change.after}
    if change.what in _SENTENCES:
        return catalogue.say(_SENTENCES[change.what], **params, **values)
    field = catalogue.labels[f"field/{change.what}"]
    return catalogue.say("change-field", field=field, **params, **values)


def _before(change: MeetingChange) -> Mapping[str, Any]:
    if change.what == "end":
        return {**change.row, "end": change.before or None}
    return {"tz": change.row.get("tz"), **({change.what: change.before} if change.before else {})}
