"""Saved answers of the Congress.gov API, version 3, in JSON: the pages of one or more bills joined into records."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.content.bills.api_pages import JOINED, Page, read_page
from lobbykit.content.bills.bill_fields import UPDATED, read_fields
from lobbykit.content.bills.node import Node
from lobbykit.domain.problem import Place, Problem, Read, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.measure import Measure

# "count" of these is the number of entries on all pages; that of committees may count otherwise, so it is only used to
# see that there should be a page. Titles are optional: the bill page has the display title.
_COUNTED = ("actions", "relatedBills")


def read_congress_api(documents: Mapping[str, str]) -> Read[tuple[BillRecord, ...]]:
    """Read saved answers (file name to text) into one record per bill, in the order in which bills are first met.

    The fields are those of BillEndpoint.md in LibraryOfCongress/api.congress.gov. Pages are recognised by content;
    several pages of one list are joined. A page belongs to the bill that its request or an address in it states, or
    its file name; where none does, or the bill's own page is not among the files, that is an error and the page is
    left out. Warns when fewer cosponsors, actions or related bills were saved than the bill's page counts. What could
    be read is returned beside the errors; no value when that is nothing.
    """
    reads = [read_page(text, file=file) for file, text in documents.items()]
    problems = [problem for read in reads for problem in read.problems]
    pages: dict[Measure, list[Page]] = {}
    for read in reads:
        if read.value is not None:
            pages.setdefault(read.value.measure, []).append(read.value)
    records = []
    for measure, own in pages.items():
        joined = _join(measure, own)
        problems.extend(joined.problems)
        if joined.value is not None:
            records.append(joined.value)
    return Read(tuple(records) or None, tuple(problems))


def _join(measure: Measure, pages: list[Page]) -> Read[BillRecord]:
    """Return the record of one bill; of several copies of its own page the one updated last counts."""
    bills = [next(page.body.every("bill")) for page in pages if page.kind == "bill"]
    if not bills:
        missing = (error("api-bill-missing", Place(page.file), measure=measure.text, page=page.kind) for page in pages)
        return Read(None, tuple(missing))
    bill = max(bills, key=lambda one: one.value(*UPDATED))
    lists = {kind: [page for page in pages if page.kind == kind] for kind in JOINED}
    read = read_fields(_with_lists(bill, lists), origin=_origin(measure))
    if read.value is None:
        return read
    return Read(read.value, (*read.problems, *_incomplete(bill, lists, read.value)))


def _origin(measure: Measure) -> str:
    return f"Congress.gov API v3, bill/{measure.congress}/{measure.kind.value}/{measure.number}"


def _with_lists(bill: Node, lists: Mapping[str, list[Page]]) -> Node:
    """Return the bill page with the joined lists in the place of their counts and addresses."""
    own = tuple(child for child in bill.children if child.name not in JOINED)
    joined = (
        Node(kind, bill.place, kind, children=tuple(item for page in pages for item in page.items))
        for kind, pages in lists.items()
    )
    return replace(bill, children=(*own, *joined))


def _incomplete(bill: Node, lists: Mapping[str, list[Page]], record: BillRecord) -> Iterator[Problem]:
    """Warn of lists that the bill page says are longer than what was saved; its count has no withdrawn cosponsors."""
    measure, count = record.measure.text, _count(bill, "cosponsors")
    if record.signed < count:
        yield warning("cosponsors-incomplete", bill.place, measure=measure, have=record.signed, count=count)
    for kind in (*_COUNTED, "committees"):
        have, count = sum(len(page.items) for page in lists[kind]), _count(bill, kind)
        if have < count and not (kind == "committees" and have):
            yield warning("api-page-incomplete", bill.place, measure=measure, page=kind, have=have, count=count)


def _count(bill: Node, kind: str) -> int:
    text = bill.value(f"{kind}/count")
    return int(text) if re.fullmatch(r"[0-9]{1,6}", text) else 0
