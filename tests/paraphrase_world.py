"""The Congress that the paraphrases speak of: the shipped roster and records, taken as fresh, and some bills more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.library import Library, load_library
from lobbykit.app.partisan import with_partisan_words
from lobbykit.app.selection import selected_offices
from lobbykit.app.shelves import Shelves
from lobbykit.app.wording import Catalogue
from lobbykit.domain.choices import Choices
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Vacancy
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text
from lobbykit.domain.reference import Reference
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.making import CATALOGUE, ROOT, record, related

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.office import Roster

CHOOSER = "NY-7"
CHOICES_FILE = "choices"
LED = {
    "H.R. 1": "Jodey C. Arrington",
    "H.R. 14": "Terri A. Sewell",
    "H.R. 15": "Mark Takano",
    "H.R. 17": "Rosa L. DeLauro",
    "H.R. 20": "Bobby Scott",
    "H.R. 22": "Chip Roy",
    "H.R. 40": "Ayanna Pressley",
    "H.R. 669": "Ted Lieu",
    "H.R. 3069": "Pramila Jayapal",
    "S. 40": "Cory A. Booker",
    "S. 192": "Edward J. Markey",
    "S. 852": "Bernard Sanders",
    "S. 1503": "Jeff Merkley",
    "S. 1506": "Bernard Sanders",
}
COMPANIONS = {
    "S. 40": "H.R. 40",
    "S. 192": "H.R. 669",
    "S. 852": "H.R. 20",
    "S. 1503": "H.R. 15",
    "S. 1506": "H.R. 3069",
}
LEFT = {"H.R. 8888": "Rep. Sam Gone", "S. 8889": "Sen. Sam Gone"}


@cache
def shipped() -> Library:
    return load_library(Shelves(None, ROOT / "no-workspace"))


@cache
def words(lang: str) -> Catalogue:
    return CATALOGUE if lang == "en" else Catalogue.load(paths.resources() / "i18n", lang)


@cache
def press(lang: str) -> LeaveBehindPress:
    return LeaveBehindPress(paths.resources() / "fonts", words(lang).labels)


def records(said: Mapping[str, str]) -> Iterator[BillRecord]:
    day = date.fromisoformat(said.get("records", "2026-11-20"))
    slug, _, action = said.get("action", "").partition(",")
    roster = shipped().roster
    more = [
        record(one, _id(roster, who), related=tuple(related(COMPANIONS[one]) for _ in range(one in COMPANIONS)))
        for one, who in LED.items()
    ]
    more += [record(one, "S000099", sponsor_name=who) for one, who in LEFT.items()]
    for one in (*shipped().bills.values(), *more):
        changed = replace(one, as_of=day)
        yield replace(changed, latest_action=action) if one.measure.slug == slug else changed


def _id(roster: Roster, name: str) -> str:
    named = {
        one.id for one in roster.offices if name.casefold() in {known.casefold() for known in (one.name, *one.aliases)}
    }
    (only,) = named
    return only


def roster(said: Mapping[str, str]) -> Roster:
    known = shipped().roster
    offices = list(known.offices)
    for field in ("until", "leaving", "confirmed", "successor", "gone"):
        if field in said:
            name, _, value = said[field].partition(",")
            who = _id(known, name)
            changed = {field: value if field == "successor" else value and date.fromisoformat(value)}
            kept = [one for one in offices if one.id != who or field != "gone"]
            offices = [replace(one, **changed) if one.id == who else one for one in kept]
    seats = [one.split("-") for one in said.get("vacant", "").split()]
    vacant = tuple(Vacancy(Chamber.HOUSE, state, int(number)) for state, number in seats)
    day = date.fromisoformat(said.get("roster", "2026-11-20"))
    return replace(known, offices=tuple(offices), as_of=day, vacant=vacant)


def world(said: Mapping[str, str], chosen: str | None) -> Reference:
    """Return what a line's options say is known; `chosen` are words written for the office of NY-7."""
    known = roster(said)
    lang = said.get("lang", "en")
    found = Reference(
        known,
        {one.id: one for one in known.offices},
        {one.measure: one for one in records(said)},
        words(lang).stock_phrases(),
        date.fromisoformat(said.get("today", "2026-11-22")),
    )
    if chosen is not None:
        who = selected_offices(known, CHOOSER)[0]
        local = Text(chosen, Place(f"{CHOICES_FILE} {who.id} sample"), chosen)
        found = replace(found, choices={(who.id, "sample"): Choices(local=local)})
    return with_partisan_words(found)
