"""A bill record out of the fields that BILLSTATUS files and the Congress.gov API share, whatever their generation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.bills.findings import Findings, committee_id
from lobbykit.content.bills.stages import RELEASES, first_sponsor, passed_on, released_on
from lobbykit.domain.bill import BillRecord, Cosponsor, Referral, RelatedMeasure
from lobbykit.domain.problem import Read, Severity, warning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lobbykit.content.bills.node import Node
    from lobbykit.domain.office import CommitteeId

_FULL_NAME = re.compile(
    r"(?P<title>Rep\.|Sen\.|Del\.|Resident Commissioner|Com\.) (?P<last>[^,\[]+), (?P<first>[^,\[]+?)"
    r"(?:, (?P<suffix>Jr\.?|Sr\.?|II|III|IV))? *\[[^\]]*\]"
)
UPDATED = ("updateDateIncludingText", "updateDate")


def read_fields(bill: Node, *, origin: str) -> Read[BillRecord]:
    """Return the record of a `bill` tree; `origin` names the file or pages that it came from.

    The record is as of the date, as written, of updateDateIncludingText, or of updateDate where that is missing; its
    `source` says which. Empty and missing fields are alike. No value when anything that matters cannot be read.
    """
    findings = Findings()
    measure = findings.measure(bill)
    as_of = findings.required_day(bill, *UPDATED)
    if measure is None or as_of is None:
        return Read(None, tuple(findings.problems))
    title, short = _titles(findings, bill)
    sponsor = next(iter(findings.items(bill, "sponsors")), None)
    latest_action, latest_action_on = _latest(findings, bill)
    actions = _actions(findings, bill)
    record = BillRecord(
        measure,
        title,
        sponsor=findings.office(sponsor) if sponsor else None,
        introduced=findings.day(bill, "introducedDate"),
        as_of=as_of,
        source=f"{origin}, {_update_field(bill)} {as_of.isoformat()}",
        short_title=short,
        sponsor_name=spoken_name(sponsor.value("fullName")) if sponsor else "",
        cosponsors=_cosponsors(findings, bill),
        committees=_referrals(findings, bill),
        related=_related(findings, bill),
        passed=passed_on(measure.chamber, actions),
        latest_action=latest_action,
        latest_action_on=latest_action_on,
        first_sponsor=first_sponsor(actions),
    )
    return Read(None if findings.spoiled else record, tuple(findings.problems))


def spoken_name(full_name: str) -> str:
    """Return "Rep. Bill Foster" for "Rep. Foster, Bill [D-IL-11]"; other forms stay as upstream wrote them."""
    match = _FULL_NAME.fullmatch(full_name)
    if match is None:
        return full_name
    return " ".join(filter(None, (match["title"], match["first"], match["last"], match["suffix"])))


def _titles(findings: Findings, bill: Node) -> tuple[str, str]:
    """Return the display title, and the short title of the whole bill: the displayed one where there are several."""
    titles = [(one.value("titleType"), one.value("title")) for one in findings.items(bill, "titles")]
    official = next((text for kind, text in titles if kind.startswith("Official Title") and text), "")
    title = bill.value("title") or official
    if not title:
        findings.problems.append(warning("bill-untitled", bill.place))
    short = [text for kind, text in titles if re.match(r"(\(.*\) )?Short Title", kind) and "portions" not in kind]
    return title, title if title in short else next(filter(None, short), "")


def _update_field(bill: Node) -> str:
    found = bill.first(*UPDATED)
    return found.name if found else ""


def _actions(findings: Findings, bill: Node) -> tuple[Node, ...]:
    actions = findings.items(bill, "actions")
    for one in actions:
        findings.day(one, "actionDate")
    return actions


def _latest(findings: Findings, bill: Node) -> tuple[str, date | None]:
    latest = next(bill.every("latestAction"), None)
    if latest is None:
        return "", None
    if latest.text.strip():
        findings.wrong(latest, Severity.WARNING)
    return latest.value("text"), findings.day(latest, "actionDate")


def _cosponsors(findings: Findings, bill: Node) -> tuple[Cosponsor, ...]:
    """Return the signatures by date and id; of one signature met twice, the withdrawn state is the later."""
    found: dict[tuple[date, str], Cosponsor] = {}
    for item in findings.items(bill, "cosponsors"):
        office, since = findings.office(item), findings.required_day(item, "sponsorshipDate")
        withdrawn = findings.day(item, "sponsorshipWithdrawnDate", severity=Severity.ERROR)
        if office is None or since is None:
            continue
        original = item.value("isOriginalCosponsor").lower() == "true"
        known = found.get((since, office))
        found[since, office] = Cosponsor(office, since, original, withdrawn or (known.withdrawn if known else None))
    return tuple(one for _, one in sorted(found.items()))


def _referrals(findings: Findings, bill: Node) -> tuple[Referral, ...]:
    """Return the committees and subcommittees by id; a committee named twice is one referral."""
    found: dict[CommitteeId, list[Node]] = {}
    for item in _committee_items(findings, bill):
        committee = committee_id(item.value("systemCode"))
        if committee is None:
            findings.wrong(item.first("systemCode") or item, Severity.WARNING)
            continue
        activities = findings.items(item, "activities")
        for one in activities:
            if one.value("name").lower() in RELEASES:
                findings.day(one, "date")
        found.setdefault(committee, []).extend(activities)
    return tuple(Referral(committee, released_on(found[committee])) for committee in sorted(found))


def _committee_items(findings: Findings, bill: Node) -> Iterator[Node]:
    for item in findings.items(bill, "committees", "committees/billCommittees"):
        yield item
        yield from findings.items(item, "subcommittees")


def _related(findings: Findings, bill: Node) -> tuple[RelatedMeasure, ...]:
    """Return each related measure once per relation, in the order of their names."""
    found: dict[tuple[int, str, int, str], RelatedMeasure] = {}
    for item in findings.items(bill, "relatedBills"):
        measure = findings.measure(item, Severity.WARNING)
        if measure is None:
            continue
        for detail in findings.items(item, "relationshipDetails"):
            relation = detail.value("type").lower()
            key = (measure.congress, measure.kind.value, measure.number, relation)
            found[key] = RelatedMeasure(measure, relation)
    return tuple(found[key] for key in sorted(found))
