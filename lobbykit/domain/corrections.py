"""Corrections: dated facts that people type over the roster and the bill records, and how they stand to upstream."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from lobbykit.domain.bill_corrections import BILL_FIELDS
from lobbykit.domain.correction_values import CONFIRMED, Field, Record
from lobbykit.domain.measure import Measure
from lobbykit.domain.office import OFFICE_ID
from lobbykit.domain.office_corrections import OFFICE_FIELDS
from lobbykit.domain.problem import Problem, error, note, warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.office import Office, Roster

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Correction:
    """What `by` found in `source` to be true on the day `on`.

    `target` is a Bioguide id or a measure's slug ("hres100-119"). `was` is the value that upstream had when this was
    typed, where known: while upstream still says that, it has not moved, however new its date.
    """

    target: str
    field: str
    value: str
    on: date
    source: str
    by: str
    was: str | None = None


class State(Enum):
    """How a correction stands to upstream; only APPLIED and CONTRADICTED change what is used.

    APPLIED: upstream says nothing of it, is older, or has not moved. AGREES: upstream says the same by now, so it can
    be retired. CONTRADICTED: upstream is newer and says a third thing; the correction stays in force until a person
    decides. SUPERSEDED: a later correction of the same field decides. MISSING: there is no such office, record or
    signature. INVALID: no such field, a value that the field cannot have, or no source.
    """

    APPLIED = "applied"
    AGREES = "agrees"
    CONTRADICTED = "contradicted"
    SUPERSEDED = "superseded"
    MISSING = "missing"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one correction stands, what upstream says ("" when nothing bears on it), and what to tell the person."""

    correction: Correction
    state: State
    upstream: str = ""
    problem: Problem | None = None


def correction_problem(correction: Correction) -> Problem | None:
    """Return what is wrong with target, field, value, source or author, whatever upstream says; None when sound."""
    target, name = correction.target[:_SHOWN], correction.field[:_SHOWN]
    is_bill = _is_measure(correction.target)
    if not is_bill and not OFFICE_ID.fullmatch(correction.target):
        return error("correction-target-bad", target=target)
    fields: Mapping[str, Field[BillRecord]] | Mapping[str, Field[Office]] = BILL_FIELDS if is_bill else OFFICE_FIELDS
    if correction.field not in fields:
        return _about(correction, error("correction-field-unknown", field=name, known=", ".join(fields)))
    field = fields[correction.field]
    if field.normal(correction.value) is None:
        value = correction.value[:_SHOWN]
        return _about(correction, error("correction-value-bad", field=name, value=value, example=field.example))
    if not all(text.strip() and text.isprintable() for text in (correction.source, correction.by)):
        return _about(correction, error("correction-unsourced", target=target, field=name))
    return None


def corrected_roster(roster: Roster, corrections: Iterable[Correction]) -> tuple[Roster, tuple[Standing, ...]]:
    """Return the roster with its corrections in force, and a standing for each that is not about a measure.

    Standings come in the order of the corrections. Nobody is taken off the list: a holder who is gone is marked.
    """
    work = _Work(one for one in corrections if not _is_measure(one.target))
    offices = tuple(work.applied(office, office.id, roster.as_of, OFFICE_FIELDS) for office in roster.offices)
    for number, correction in work.left():
        field = OFFICE_FIELDS[correction.field]
        value = field.normal(correction.value)
        says_gone = correction.field == "leaving" or (correction.field == "holder" and value != CONFIRMED)
        is_known = says_gone and roster.as_of >= correction.on
        work.settle(number, State.AGREES if is_known else State.MISSING)
    return replace(roster, offices=offices), work.standings()


def corrected_bill(record: BillRecord, corrections: Iterable[Correction]) -> tuple[BillRecord, tuple[Standing, ...]]:
    """Return one record with its corrections in force, and a standing for each that is about this measure."""
    slug = record.measure.slug
    bills, standings = corrected_bills((record,), [one for one in corrections if one.target == slug])
    return bills[0], standings


def corrected_bills(
    records: Sequence[BillRecord], corrections: Iterable[Correction]
) -> tuple[tuple[BillRecord, ...], tuple[Standing, ...]]:
    """Return all records with their corrections in force, and a standing for each that is about a measure."""
    work = _Work(one for one in corrections if _is_measure(one.target))
    bills = tuple(work.applied(record, record.measure.slug, record.as_of, BILL_FIELDS) for record in records)
    for number, _ in work.left():
        work.settle(number, State.MISSING)
    return bills, work.standings()


class _Work:
    """The corrections of one pass: settled one by one, none twice, none forgotten."""

    def __init__(self, corrections: Iterable[Correction]) -> None:
        self._asked = tuple(corrections)
        self._settled: dict[int, Standing] = {}
        self._open: dict[str, list[int]] = {}
        self._decide()

    def _decide(self) -> None:
        """Settle the invalid and the superseded: of one field of one target the latest date decides, then the last."""
        latest: dict[tuple[str, str, str], int] = {}
        for number in sorted(range(len(self._asked)), key=lambda one: self._asked[one].on):
            correction = self._asked[number]
            problem = correction_problem(correction)
            if problem is not None:
                self._settled[number] = Standing(correction, State.INVALID, "", problem)
                continue
            key = (correction.target, correction.field, _subject(correction))
            if key in latest:
                self.settle(latest[key], State.SUPERSEDED)
            latest[key] = number
        for number in latest.values():
            self._open.setdefault(self._asked[number].target, []).append(number)

    def applied(self, record: Record, target: str, as_of: date, fields: Mapping[str, Field[Record]]) -> Record:
        """Return the record with what is in force, and settle all that is about it; fields go in table order."""
        order = list(fields)
        current = record
        for number in sorted(self._open.pop(target, ()), key=lambda one: order.index(self._asked[one].field)):
            correction = self._asked[number]
            field = fields[correction.field]
            value = field.normal(correction.value)
            assert value is not None, "invalid corrections have been settled"
            upstream = field.upstream(record, value, correction.on)
            if field.is_met(record, value, correction.on):
                self.settle(number, State.AGREES, upstream)
                continue
            after = field.apply(current, value, correction.on)
            current = current if after is None else after
            moved = upstream and as_of > correction.on and upstream != _was(correction, field)
            state = State.MISSING if after is None else State.CONTRADICTED if moved else State.APPLIED
            self.settle(number, state, upstream)
        return current

    def left(self) -> list[tuple[int, Correction]]:
        """Return the corrections whose target did not come up."""
        return [(number, self._asked[number]) for numbers in self._open.values() for number in numbers]

    def settle(self, number: int, state: State, upstream: str = "") -> None:
        correction = self._asked[number]
        self._settled[number] = Standing(correction, state, upstream, _told(correction, state, upstream))

    def standings(self) -> tuple[Standing, ...]:
        """Return all standings in the order of the corrections."""
        return tuple(self._settled[number] for number in range(len(self._asked)))


def _is_measure(target: str) -> bool:
    """Whether a target is spelled as a measure's slug; everything else is for the roster to judge."""
    try:
        return Measure.parse(target, congress=1).slug == target
    except ValueError:
        return False


def _subject(correction: Correction) -> str:
    fields = BILL_FIELDS if correction.field in BILL_FIELDS else OFFICE_FIELDS
    return fields[correction.field].subject(correction.value)


def _was(correction: Correction, field: Field[Record]) -> str | None:
    return None if correction.was is None else field.normal(correction.was) or correction.was


def _told(correction: Correction, state: State, upstream: str) -> Problem | None:
    params: dict[str, str] = {"target": correction.target, "field": correction.field, "value": correction.value}
    match state:
        case State.AGREES:
            return _about(correction, note("correction-agrees", None, fix=None, **params))
        case State.CONTRADICTED:
            return _about(correction, warning("correction-contradicted", None, fix=None, upstream=upstream, **params))
        case State.SUPERSEDED:
            return _about(correction, note("correction-superseded", None, fix=None, **params))
        case State.MISSING:
            return _about(correction, warning("correction-missing", None, fix=None, **params))
        case _:
            return None


def _about(correction: Correction, problem: Problem) -> Problem:
    """Name the office, where the correction is about one."""
    return problem if _is_measure(correction.target) else replace(problem, office=correction.target)
