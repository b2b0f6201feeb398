"""Names of members: what is printed, what they sort under, and what else people call them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.office_search import folded

if TYPE_CHECKING:
    from lobbykit.content.rosters.table import Table

_SUFFIX = re.compile(r",? (?P<suffix>Jr\.|Sr\.|II|III|IV|V)$")
_INITIAL = re.compile(r"[A-Z]\.")
_TWO_FIRST_NAMES = re.compile(r"(?P<formal>.+?) \((?P<familiar>.+?)\)")


@dataclass(frozen=True, slots=True)
class MemberName:
    """`printed` is the official full name where there is one (`built` otherwise); `last` is the printed surname."""

    printed: str
    sort: str
    last: str
    aliases: tuple[str, ...]
    built: bool


def member_name(table: Table) -> MemberName:
    """Work out the names of one person from upstream's parts; BadEntryError when first or last are missing."""
    first, last = table.required("first"), table.required("last")
    middle, nickname, suffix = table.text("middle"), table.text("nickname"), table.text("suffix")
    official = table.text("official_full")
    both = _TWO_FIRST_NAMES.fullmatch(first)
    formal, familiar = (both["formal"], both["familiar"]) if both else (first, nickname)
    initial_first = bool(middle and _INITIAL.fullmatch(formal))
    called = f"{formal} {middle}" if initial_first else formal
    printed = official or _joined(called, last, suffix)
    found = _SUFFIX.search(printed)
    suffix = found["suffix"] if found else suffix
    others = [f"{one} {last}" for one in (familiar, called, middle if initial_first else formal) if one]
    return MemberName(
        printed=printed,
        sort=f"{last}, {called}" + (f", {suffix}" if suffix else ""),
        last=_printed_surname(printed, last),
        aliases=_distinct(others, printed),
        built=not official,
    )


def _joined(first: str, last: str, suffix: str) -> str:
    """Join a built name as Congress prints it: a comma before Jr. and Sr., none before numerals."""
    name = f"{first} {last}"
    if not suffix:
        return name
    return f"{name}, {suffix}" if suffix.endswith(".") else f"{name} {suffix}"


def _printed_surname(printed: str, last: str) -> str:
    """Return as much of the surname on record as the printed name ends in ("Hernández" of "Hernández Rivera")."""
    ending = folded(_SUFFIX.sub("", printed))
    words = last.split()
    for count in range(len(words), 0, -1):
        part = " ".join(words[:count])
        if f" {ending}".endswith(f" {folded(part)}"):
            return part
    return last


def _distinct(names: list[str], printed: str) -> tuple[str, ...]:
    seen = {folded(printed)}
    kept = []
    for name in names:
        if folded(name) not in seen:
            seen.add(folded(name))
            kept.append(name)
    return tuple(kept)
