"""The fields of a bill record that people may correct: what upstream says of them, and how a value takes force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.domain.bill import Cosponsor
from lobbykit.domain.correction_values import Field, day_value, line_value, office_id_value
from lobbykit.domain.office import OfficeId

if TYPE_CHECKING:
    from lobbykit.domain.bill import BillRecord


def _signature(value: str) -> str | None:
    """Read "<Bioguide id> <date>"."""
    office, _, day = " ".join(value.split()).partition(" ")
    return f"{office} {day}" if office_id_value(office) and day_value(day) else None


def _action(value: str) -> str | None:
    """Read "<date> <what happened>"."""
    day, _, text = value.strip().partition(" ")
    line = line_value(text)
    return f"{day} {line}" if line and day_value(day) else None


def _signed_upstream(record: BillRecord, value: str, _on: date) -> str:
    signature = _latest(record, value)
    if signature is None:
        return ""
    withdrawn = f" withdrawn {signature.withdrawn.isoformat()}" if signature.withdrawn else ""
    return f"{signature.office} {signature.since.isoformat()}{withdrawn}"


def _signed(record: BillRecord, value: str, _on: date) -> bool:
    # An open signature on record is the same fact, whatever its date; upstream's date is the official one.
    signature = _latest(record, value)
    return signature is not None and signature.withdrawn is None


def _with_signature(record: BillRecord, value: str, _on: date) -> BillRecord:
    office, since = _parts(value)
    others = tuple(one for one in record.cosponsors if (one.office, one.since) != (office, since))
    return replace(record, cosponsors=(*others, Cosponsor(office, since)))


def _withdrawal_upstream(record: BillRecord, value: str, on: date) -> str:
    # A signature before that day is what is taken back; one after it speaks against.
    signature = _latest(record, value)
    spoken = signature is not None and (signature.withdrawn is not None or signature.since > _parts(value)[1])
    return _signed_upstream(record, value, on) if spoken else ""


def _withdrawn(record: BillRecord, value: str, _on: date) -> bool:
    signature = _latest(record, value)
    return signature is not None and signature.withdrawn is not None


def _with_withdrawal(record: BillRecord, value: str, _on: date) -> BillRecord | None:
    office, day = _parts(value)
    signature = record.cosponsor(office)
    if signature is None:
        return None
    taken_back = replace(signature, withdrawn=day)
    return replace(record, cosponsors=tuple(taken_back if one is signature else one for one in record.cosponsors))


def _latest(record: BillRecord, value: str) -> Cosponsor | None:
    return record.cosponsor(_parts(value)[0])


def _parts(value: str) -> tuple[OfficeId, date]:
    office, day = value.split()
    return OfficeId(office), date.fromisoformat(day)


def _with_sponsor(record: BillRecord, value: str, _on: date) -> BillRecord:
    # Upstream's spelling of the sponsor's name goes with the sponsor on record.
    return replace(record, sponsor=OfficeId(value), sponsor_name="")


def _action_upstream(record: BillRecord, _value: str, _on: date) -> str:
    day = record.latest_action_on
    return f"{day.isoformat()} {record.latest_action}" if day else record.latest_action


def _action_met(record: BillRecord, value: str, on: date) -> bool:
    # A later action on record means that upstream has caught up.
    day = date.fromisoformat(value.partition(" ")[0])
    is_later = record.latest_action_on is not None and record.latest_action_on > day
    return is_later or _action_upstream(record, value, on) == value


def _with_action(record: BillRecord, value: str, _on: date) -> BillRecord:
    day, _, text = value.partition(" ")
    return replace(record, latest_action=text, latest_action_on=date.fromisoformat(day))


def _signer(value: str) -> str:
    return value.split(maxsplit=1)[0]


BILL_FIELDS: dict[str, Field[BillRecord]] = {
    "sponsor": Field("ID", office_id_value, lambda record, _value, _on: record.sponsor or "", _with_sponsor),
    "cosponsor": Field("ID 2026-11-20", _signature, _signed_upstream, _with_signature, _signed, _signer),
    "withdrawn": Field("ID 2026-11-20", _signature, _withdrawal_upstream, _with_withdrawal, _withdrawn, _signer),
    "latest_action": Field("2026-11-20 Agreed to", _action, _action_upstream, _with_action, _action_met),
}
