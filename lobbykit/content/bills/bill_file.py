"""Our own record of a bill, `resources/bills/<slug>.json`: strict to read, stable and readable to write."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.content.bills.json_tree import read_json
from lobbykit.content.bills.record_fields import RecordFields
from lobbykit.domain.bill import BillRecord, Cosponsor, Referral, RelatedMeasure
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office import COMMITTEE_ID, OFFICE_ID, CommitteeId, OfficeId
from lobbykit.domain.problem import Place, Read, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.content.bills.json_tree import Json

FORMAT = "bill/1"
_SAME_MAJOR = compiled_late(r"bill/1(\.[0-9]+)?")
_KIND = compiled_late("|".join(kind.value for kind in MeasureKind))
_SLUG = compiled_late(rf"(?P<kind>{_KIND.pattern})(?P<number>[1-9][0-9]{{0,4}})-(?P<congress>[1-9][0-9]{{0,2}})")


def read_bill_record(text: str, *, file: str) -> Read[BillRecord]:
    """Read one record in the format of docs/formats/bill-record.md.

    A wrong type, a missing key or another major version is an error with the path of the key, and there is no value.
    An unknown key is a warning; keys that begin with "x-" are ignored.
    """
    read = read_json(text, file=file)
    if read.value is None:
        return Read(None, read.problems)
    place = Place(file)
    version = read.value.get("lobbykit")
    if not isinstance(version, str) or not _SAME_MAJOR.fullmatch(version):
        found = version if isinstance(version, str) else ""
        return Read(None, (error("record-version", place, found=found[:40], expected=FORMAT),))
    fields = RecordFields(read.value, place)
    fields.text("lobbykit")
    record = _record(fields)
    fields.finish()
    return Read(None if fields.spoiled else record, tuple(fields.problems))


def _record(fields: RecordFields) -> BillRecord:
    """Build the record; it is only sound if `fields` is not spoiled afterwards."""
    kind = fields.matching("kind", _KIND, MeasureKind, required=True) or MeasureKind.HR
    measure = Measure(fields.number("congress"), kind, fields.number("number"))
    latest = fields.part("latest_action")
    return BillRecord(
        measure,
        fields.text("title"),
        sponsor=fields.matching("sponsor", OFFICE_ID, OfficeId),
        introduced=fields.day("introduced"),
        as_of=fields.day("as_of", required=True) or date.min,
        source=fields.text("source", required=True),
        short_title=fields.text("short_title"),
        sponsor_name=fields.text("sponsor_name"),
        cosponsors=tuple(sorted(_cosponsors(fields), key=_signing_order)),
        committees=tuple(_committees(fields)),
        related=tuple(_related(fields)),
        passed=fields.day("passed"),
        latest_action=latest.text("text") if latest else "",
        latest_action_on=latest.day("date") if latest else None,
        first_sponsor=fields.text("first_sponsor"),
    )


def _signing_order(one: Cosponsor) -> tuple[date, str]:
    return one.since, one.office


def _cosponsors(fields: RecordFields) -> Iterator[Cosponsor]:
    for part in fields.parts("cosponsors"):
        office = part.matching("id", OFFICE_ID, OfficeId, required=True)
        since, withdrawn = part.day("since", required=True), part.day("withdrawn")
        original = part.flag("original")
        if office and since:
            yield Cosponsor(office, since, original, withdrawn)


def _committees(fields: RecordFields) -> Iterator[Referral]:
    for part in fields.parts("committees"):
        committee, released = part.matching("id", COMMITTEE_ID, CommitteeId, required=True), part.day("released")
        if committee:
            yield Referral(committee, released)


def _related(fields: RecordFields) -> Iterator[RelatedMeasure]:
    for part in fields.parts("related"):
        measure, relation = part.matching("measure", _SLUG, _measure, required=True), part.text("relation")
        if measure:
            yield RelatedMeasure(measure, relation)


def _measure(slug: str) -> Measure:
    match = _SLUG.fullmatch(slug)
    if match is None:
        raise ValueError(slug)
    return Measure(int(match["congress"]), MeasureKind(match["kind"]), int(match["number"]))


def write_bill_record(record: BillRecord) -> str:
    """Return the record as JSON that `read_bill_record` reads back: fixed order of keys, one line per list entry.

    Cosponsors are sorted by date and id. What is unknown or empty is left out, except the three lists and `sponsor`.
    """
    entries = [f"  {_json(key)}: {_value(value)}" for key, value in _keys(record).items()]
    return "{\n" + ",\n".join(entries) + "\n}\n"


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _value(value: Json) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(f"    {_json(one)}" for one in value) + "\n  ]"
    return _json(value)


def _keys(record: BillRecord) -> dict[str, Json]:
    measure = record.measure
    keys: dict[str, Json] = {
        "lobbykit": FORMAT,
        "congress": measure.congress,
        "kind": measure.kind.value,
        "number": measure.number,
        "title": record.title,
        "short_title": record.short_title,
        "sponsor": record.sponsor,
        "sponsor_name": record.sponsor_name,
        "first_sponsor": record.first_sponsor,
        "introduced": _day(record.introduced),
        "as_of": _day(record.as_of),
        "source": record.source,
        "cosponsors": [_cosponsor(one) for one in sorted(record.cosponsors, key=_signing_order)],
        "committees": [_some({"id": one.committee, "released": _day(one.released)}) for one in record.committees],
        "related": [{"measure": one.measure.slug, "relation": one.relation} for one in record.related],
        "passed": _day(record.passed),
        "latest_action": _some({"date": _day(record.latest_action_on), "text": record.latest_action}),
    }
    always = {"title", "sponsor", "cosponsors", "committees", "related"}
    return {key: value for key, value in keys.items() if value or key in always}


def _some(keys: dict[str, Json]) -> dict[str, Json]:
    return {key: value for key, value in keys.items() if value}


def _cosponsor(one: Cosponsor) -> Json:
    return _some(
        {"id": one.office, "since": _day(one.since), "original": one.original, "withdrawn": _day(one.withdrawn)}
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
