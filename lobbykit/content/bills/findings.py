"""Typed fields out of a tree, and the list of what was wrong with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.bills.stages import day_of
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office import COMMITTEE_ID, OFFICE_ID, CommitteeId, OfficeId
from lobbykit.domain.problem import Problem, Severity, error

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.content.bills.node import Node

_NUMBER = re.compile(r"[1-9][0-9]{0,4}")
LONGEST_SHOWN = 60


def kind_named(text: str) -> MeasureKind | None:
    """Return the kind of measure that upstream calls "HRES", "H.Res." or "hres"."""
    slug = re.sub(r"[. ]", "", text).lower()
    return MeasureKind(slug) if slug in {kind.value for kind in MeasureKind} else None


def committee_id(code: str) -> CommitteeId | None:
    """Return the id under which the roster knows a system code: "hsfa00" is HSFA, the subcommittee "hsif03" HSIF03."""
    upper = code.upper().removesuffix("00") if len(code) == len("hsfa00") else code.upper()
    return CommitteeId(upper) if COMMITTEE_ID.fullmatch(upper) else None


class Findings:
    """Reads fields and remembers every problem met; `spoiled` once one of them blocks."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    @property
    def spoiled(self) -> bool:
        """Whether the record cannot be trusted."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def missing(self, node: Node, field: str) -> None:
        """Note that a field that a record cannot do without is absent or empty."""
        self.problems.append(error("bill-field-missing", node.place, field=f"{node.path}/{field}"))

    def wrong(self, node: Node, severity: Severity = Severity.ERROR) -> None:
        """Note that a field holds something else than it should."""
        shown = " ".join(node.text.split())[:LONGEST_SHOWN]
        params = (("field", node.path), ("found", shown))
        self.problems.append(Problem("bill-field-wrong", severity, node.place, params))

    def items(self, node: Node, *paths: str) -> tuple[Node, ...]:
        """Return the entries of the lists at `paths`; text where a list should be is an error."""
        for holder in (one for path in paths for one in node.every(path)):
            if holder.text.strip():
                self.wrong(holder)
        return tuple(item for path in paths for item in node.every(f"{path}/item"))

    def day(self, node: Node, *names: str, severity: Severity = Severity.WARNING) -> date | None:
        """Return the date in the first of these fields that has one; None when all are empty."""
        found = node.first(*names)
        if found is None:
            return None
        day = day_of(found.text.strip())
        if day is None:
            self.wrong(found, severity)
        return day

    def required_day(self, node: Node, *names: str) -> date | None:
        """Return a date that the record cannot do without; None comes with an error."""
        if node.first(*names) is None:
            self.missing(node, names[0])
        return self.day(node, *names, severity=Severity.ERROR)

    def office(self, node: Node) -> OfficeId | None:
        """Return a person's Bioguide id; None comes with an error."""
        found = node.first("bioguideId", "identifiers/bioguideId")
        if found is None:
            self.missing(node, "bioguideId")
            return None
        text = found.text.strip()
        if not OFFICE_ID.fullmatch(text):
            self.wrong(found)
            return None
        return OfficeId(text)

    def measure(self, node: Node, severity: Severity = Severity.ERROR) -> Measure | None:
        """Return the measure that a bill or a related bill names; None comes with a problem of that severity."""
        kind = kind_named(node.value("type", "billType"))
        number, congress = node.value("number", "billNumber"), node.value("congress")
        if kind and _NUMBER.fullmatch(number) and _NUMBER.fullmatch(congress):
            return Measure(int(congress), kind, int(number))
        found = f"{congress} {node.value('type', 'billType')} {number}".strip()[:LONGEST_SHOWN]
        params = (("field", node.path), ("found", found))
        self.problems.append(Problem("bill-measure-unknown", severity, node.place, params))
        return None
