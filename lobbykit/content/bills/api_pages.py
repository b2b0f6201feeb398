"""Saved pages of the Congress.gov API: which kind of page each file holds, and which bill it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.bills.findings import Findings, kind_named
from lobbykit.content.bills.json_tree import node_of, read_json
from lobbykit.domain.measure import Measure
from lobbykit.domain.problem import Place, Read, error, note

if TYPE_CHECKING:
    from lobbykit.content.bills.node import Node

# The keys under which the endpoints of BillEndpoint.md put their content, in the order in which they are looked for.
JOINED = ("cosponsors", "committees", "actions", "relatedBills", "titles")
_UNUSED = (
    "bills",
    "summaries",
    "textVersions",
    "subjects",
    "amendments",
    "laws",
    "cboCostEstimates",
    "committeeReports",
)
_ADDRESS = re.compile(r"/bill/([0-9]{1,3})/([a-z]{1,7})/([0-9]{1,5})(?![0-9])")
# "api-v3-bill_117_hr_21_cosponsors.json", "bill-119-sres-61.json"
_FILE_NAME = re.compile(r"(?<![0-9])([0-9]{2,3})[-_.]([a-z]{1,7})[-_.]([0-9]{1,5})(?![0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """One saved answer: `kind` is "bill" or one of JOINED, `body` the whole answer."""

    file: str
    kind: str
    measure: Measure
    body: Node

    @property
    def items(self) -> tuple[Node, ...]:
        """The entries of a list page."""
        return tuple(self.body.every(f"{self.kind}/item"))


def read_page(text: str, *, file: str) -> Read[Page]:
    """Read one saved answer; a page of a kind that records do not use is a note without a value."""
    read = read_json(text, file=file)
    if read.value is None:
        return Read(None, read.problems)
    place = Place(file)
    body = node_of(read.value, name="answer", place=place)
    if isinstance(read.value.get("bill"), dict):
        return _bill_page(body, file)
    kind = next((key for key in JOINED if isinstance(read.value.get(key), list)), None)
    if kind is None:
        unused = next((key for key in _UNUSED if key in read.value), None)
        problem = note("api-page-unused", place, page=unused) if unused else error("api-page-unknown", place)
        return Read(None, (problem,))
    measure = _measure_of(body, file)
    if measure is None:
        return Read(None, (error("api-bill-unknown", place, page=kind),))
    return Read(Page(file, kind, measure, body))


def _bill_page(body: Node, file: str) -> Read[Page]:
    findings = Findings()
    measure = findings.measure(next(body.every("bill")))
    return Read(Page(file, "bill", measure, body) if measure else None, tuple(findings.problems))


def _measure_of(body: Node, file: str) -> Measure | None:
    """Return the bill that the request, an address or, failing these, the file name states in full."""
    asked = tuple(body.value(f"request/{key}") for key in ("congress", "billType", "billNumber"))
    addresses = (body.value(key) for key in ("request/billUrl", "pagination/next", "pagination/prev"))
    stated = [match.groups() for match in map(_ADDRESS.search, addresses) if match]
    named = [match.groups() for match in _FILE_NAME.finditer(re.split(r"[/\\]", file)[-1])]
    for congress, letters, number in (asked, *stated, *named):
        kind = kind_named(letters)
        if kind and re.fullmatch(r"[1-9][0-9]{0,2}", congress) and re.fullmatch(r"[1-9][0-9]{0,4}", number):
            return Measure(int(congress), kind, int(number))
    return None
