"""The fields of an office that people may correct: what upstream says of them, and how a value takes force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.domain.correction_values import (
    CONFIRMED,
    Field,
    day_value,
    holder_value,
    line_value,
    party_value,
    phone_value,
)
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office_search import folded
from lobbykit.domain.rooms import building_named, house_building, room_number

if TYPE_CHECKING:
    from lobbykit.domain.office import Office


def _with_room(office: Office, value: str, _on: date) -> Office:
    # A House room says its building, a Senate room does not.
    building = house_building(value) if office.chamber is Chamber.HOUSE else None
    return replace(office, room=value, building=building or office.building)


def _with_party(office: Office, value: str, _on: date) -> Office:
    # Whoever becomes an independent sits with the caucus on record until a correction of the caucus says otherwise.
    return replace(office, party=value, caucus=office.caucus if value == "I" else value)


def _with_name(office: Office, value: str, _on: date) -> Office:
    # The name on record stays an alias, so that it is still found.
    return replace(office, name=value, aliases=(*office.aliases, office.name))


def _confirms(office: Office, value: str) -> bool:
    """Whether a holder is the one on record: said in one word, or by name."""
    return value == CONFIRMED or folded(value) in {folded(name) for name in (office.name, *office.aliases)}


def _holder_upstream(office: Office, value: str, on: date) -> str:
    # A listed person holds the seat, but a term that had ended by then says nothing for a confirmation.
    return "" if _confirms(office, value) and office.until <= on else CONFIRMED


def _holder_met(office: Office, value: str, on: date) -> bool:
    return _confirms(office, value) and office.until > on


def _with_holder(office: Office, value: str, on: date) -> Office:
    if _confirms(office, value):
        return replace(office, confirmed=on, successor=None)
    return replace(office, confirmed=None, successor=value)


def _leaving_upstream(office: Office, value: str, _on: date) -> str:
    # A term that ends on another day does not contradict that its holder goes earlier.
    return value if office.until.isoformat() == value else ""


def _with_leaving(office: Office, value: str, _on: date) -> Office:
    return replace(office, leaving=date.fromisoformat(value))


def _with_building(office: Office, value: str, _on: date) -> Office:
    return replace(office, building=value)


def _with_phone(office: Office, value: str, _on: date) -> Office:
    return replace(office, phone=value)


def _with_caucus(office: Office, value: str, _on: date) -> Office:
    return replace(office, caucus=value)


def _with_sort(office: Office, value: str, _on: date) -> Office:
    return replace(office, sort=value)


def _with_last(office: Office, value: str, _on: date) -> Office:
    return replace(office, last=value)


def _with_spoken(office: Office, value: str, _on: date) -> Office:
    return replace(office, spoken=value)


OFFICE_FIELDS: dict[str, Field[Office]] = {
    "holder": Field("confirmed", holder_value, _holder_upstream, _with_holder, _holder_met),
    "leaving": Field("2026-12-31", day_value, _leaving_upstream, _with_leaving),
    "room": Field("2103", room_number, lambda office, _value, _on: office.room or "", _with_room),
    "building": Field("Rayburn", building_named, lambda office, _value, _on: office.building or "", _with_building),
    "phone": Field("202-225-3121", phone_value, lambda office, _value, _on: office.phone or "", _with_phone),
    "party": Field("I", party_value, lambda office, _value, _on: office.party, _with_party),
    "caucus": Field("D", party_value, lambda office, _value, _on: office.caucus, _with_caucus),
    "name": Field("Jane Q. Doe", line_value, lambda office, _value, _on: office.name, _with_name),
    "sort": Field("Doe, Jane", line_value, lambda office, _value, _on: office.sort, _with_sort),
    "spoken": Field("mer-KOW-skee", line_value, lambda office, _value, _on: office.spoken or "", _with_spoken),
    "last": Field("Doe", line_value, lambda office, _value, _on: office.last, _with_last),
}
