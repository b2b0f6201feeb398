"""data.json of the unitedstates/congress tools (CC0) into a bill record, by way of the fields of its own source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.content.bills.bill_fields import read_fields
from lobbykit.content.bills.json_tree import node_of, read_json
from lobbykit.content.bills.node import Node
from lobbykit.content.bills.stages import PASSED_CODE, RELEASES
from lobbykit.domain.problem import Place, Problem, Read, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.bill import BillRecord

_UPSTREAM = {
    "bill_type": "type",
    "introduced_at": "introducedDate",
    "updated_at": "updateDate",
    "bioguide_id": "bioguideId",
    "original_cosponsor": "isOriginalCosponsor",
    "sponsored_at": "sponsorshipDate",
    "withdrawn_at": "sponsorshipWithdrawnDate",
}
_RELATIONS = {"identical": "identical bill", "related": "related bill"}


def read_united_states(text: str, *, file: str) -> Read[BillRecord]:
    """Read one data.json as unitedstates/congress writes it.

    It keeps no dates of committee activities: a committee that reported the measure or was discharged is a warning,
    and stands in the record as if it still had it.
    """
    read = read_json(text, file=file)
    if read.value is None:
        return Read(None, read.problems)
    if "bill_id" not in read.value:
        return Read(None, (error("united-states-unknown", Place(file)),))
    data = node_of(read.value, name="", place=Place(file))
    name = data.value("bill_id").replace("/", "")[:40]
    built = read_fields(_bill(data), origin=f"data.json of unitedstates/congress for {name}")
    return Read(built.value, (*built.problems, *_undated(data)))


def _bill(data: Node) -> Node:
    """Return the fields of a BILLSTATUS bill, each with the path that it has in data.json."""
    plain = [_renamed(one) for one in data.children if one.name in _UPSTREAM or one.name in {"number", "congress"}]
    title = data.first("short_title", "official_title")
    lists = {
        "sponsors": [_person(one) for one in data.every("sponsor")],
        "cosponsors": [_renamed(one) for one in data.every("cosponsors/item")],
        "committees": [_committee(one) for one in data.every("committees/item")],
        "relatedBills": [_relative(one) for one in data.every("related_bills/item")],
        "actions": list(_passages(data)),
        "titles": [_titled(one) for one in data.every("short_title")],
    }
    made = [Node(name, data.place, name, children=tuple(items)) for name, items in lists.items()]
    made += [replace(title, name="title")] if title else []
    made += [_latest(one) for one in list(data.every("actions/item"))[-1:]]
    # Text where a list should be is kept, so that it is found wrong.
    names = {**{name: name for name in lists}, "related_bills": "relatedBills"}
    odd = [replace(one, name=names[one.name]) for one in data.children if one.name in names and one.text.strip()]
    return replace(data, children=(*plain, *made, *odd))


def _renamed(node: Node) -> Node:
    name = _UPSTREAM.get(node.name, node.name)
    return replace(node, name=name, children=tuple(_renamed(child) for child in node.children))


def _with(node: Node, **texts: str) -> Node:
    """Return an entry that has these texts as fields beside its own."""
    fields = (Node(name, node.place, f"{node.path}/{name}", text) for name, text in texts.items())
    return replace(node, name="item", children=(*node.children, *fields))


def _person(node: Node) -> Node:
    name = f"{node.value('title')} {node.value('name')} [{node.value('state')}]"
    return _with(_renamed(node), fullName=name)


def _committee(node: Node) -> Node:
    return _with(node, systemCode=node.value("committee_id") + (node.value("subcommittee_id") or "00"))


def _relative(node: Node) -> Node:
    head, _, congress = node.value("bill_id").partition("-")
    kind = head.rstrip("0123456789")
    relation = _RELATIONS.get(node.value("reason"), node.value("reason"))
    detail = _with(Node("item", node.place, node.path), type=relation)
    related = _with(replace(node, children=()), type=kind, number=head.removeprefix(kind), congress=congress)
    details = Node("relationshipDetails", node.place, node.path, children=(detail,))
    return replace(related, children=(*related.children, details))


def _titled(node: Node) -> Node:
    return _with(replace(node, text=""), titleType="Short Title", title=node.text)


def _latest(node: Node) -> Node:
    return replace(_with(node, actionDate=node.value("acted_at")), name="latestAction")


def _passages(data: Node) -> Iterator[Node]:
    history = next(data.every("history"), None)
    for chamber, code in PASSED_CODE.items():
        if history and history.value(f"{chamber.value}_passage_result") == "pass":
            day = history.value(f"{chamber.value}_passage_result_at")
            yield _with(Node("item", data.place, "history"), actionDate=day, actionCode=code)


def _undated(data: Node) -> Iterator[Problem]:
    for one in data.every("committees/item"):
        if any(activity.text.lower() in RELEASES for activity in one.every("activity/item")):
            yield warning("release-undated", one.place, committee=one.value("committee_id")[:40])
