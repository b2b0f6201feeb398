"""Cards of people for address books: vCard 3.0 (RFC 2426), which every address book reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.content_lines import END, escaped, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Card:
    """One person; what is "" is left out. `id` stays the same, so that a card that comes again doubles nobody.

    `works_for` names the organization, then its parts.
    """

    id: str
    name: str
    works_for: tuple[str, ...] = ()
    title: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""


def cards_bytes(cards: Iterable[Card]) -> bytes:
    """Return the cards in UTF-8; the same cards give the same bytes."""
    return "".join(folded(line) + END for one in cards for line in _lines(one)).encode()


def _lines(one: Card) -> Iterator[str]:
    given, _, family = one.name.strip().rpartition(" ")
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield "PRODID:-//lobbykit//exports//EN"
    yield f"UID:{one.id}@lobbykit"
    yield f"FN:{escaped(one.name)}"
    yield f"N:{escaped(family)};{escaped(given)};;;"
    if one.works_for:
        yield f"ORG:{';'.join(map(escaped, one.works_for))}"
    if one.title:
        yield f"TITLE:{escaped(one.title)}"
    if one.email:
        yield f"EMAIL;TYPE=INTERNET,WORK:{escaped(one.email)}"
    if one.phone:
        yield f"TEL;TYPE=WORK,VOICE:{escaped(one.phone)}"
    if one.note:
        yield f"NOTE:{escaped(one.note)}"
    yield "END:VCARD"
