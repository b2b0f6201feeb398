"""One member of Congress, from upstream's entry to an office of ours."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.content.rosters.names import member_name
from lobbykit.domain.apportionment import HOUSE_SEATS
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import OFFICE_ID, Office, OfficeId
from lobbykit.domain.problem import Problem, note, warning
from lobbykit.domain.rooms import BUILDINGS, house_building, room_and_building
from lobbykit.domain.states import NON_VOTING, STATE_NAMES

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.content.rosters.table import Table

_CHAMBERS = {"rep": Chamber.HOUSE, "sen": Chamber.SENATE}
_PARTIES = {"Democrat": "D", "Democratic": "D", "Republican": "R", "Independent": "I"}
_RANKS = {"senior": "senior", "junior": "junior"}
_STATES = {code: code for code in STATE_NAMES}
_SENATE_CLASSES = 3
_SHOWN = 80
_WEB = re.compile(r"https?://[A-Za-z0-9.-]+(?:[/?#]\S*)?")


class Member:
    """Reads one entry; `office` raises BadEntryError when it cannot be used, `problems` holds what else was found."""

    def __init__(self, entry: Table, *, as_of: date) -> None:
        self.problems: list[Problem] = []
        self._entry = entry
        self._as_of = as_of
        self._id = entry.table("id").required("bioguide")
        if not OFFICE_ID.fullmatch(self._id):
            raise entry.table("id").bad("congress-bioguide-bad", "bioguide", text=self._id[:60])
        terms = entry.tables("terms")
        if not terms:
            raise entry.bad("congress-field-missing", "terms")
        self._terms = terms
        self._term = terms[-1]

    def office(self) -> Office:
        """Return the office by the last term on record; earlier terms only say since when."""
        term = self._term
        chamber = term.choice("type", _CHAMBERS)
        state = term.choice("state", _STATES)
        party = term.choice("party", _PARTIES)
        name = member_name(self._entry.table("name"))
        if name.built:
            self._add(note("congress-name-built", self._entry.at("name"), name=name.printed))
        until = term.day("end")
        if until <= self._as_of:
            self._add(warning("congress-term-ended", term.at("end"), name=name.printed, until=until.isoformat()))
        office = Office(
            id=OfficeId(self._id),
            chamber=chamber,
            state=state,
            district=self._district(state) if chamber is Chamber.HOUSE else None,
            party=party,
            caucus=self._caucus(party, name.printed),
            voting=state not in NON_VOTING,
            title=_title(chamber, state),
            name=name.printed,
            sort=name.sort,
            last=name.last,
            start=term.day("start"),
            until=until,
            since=min(one.day("start") for one in self._terms if one.text("type") == term.text("type")),
            aliases=name.aliases,
            appointed=term.text("how") == "appointment",
            leadership=self._leadership(),
        )
        return self._with_contact(self._with_senate_seat(office))

    def _district(self, state: str) -> int:
        district = self._term.number("district", low=0, high=99)
        seats = HOUSE_SEATS.get(state, 1)
        if not (1 <= district <= seats if seats > 1 else district == 0):
            self._add(warning("congress-district-unknown", self._term.at("district"), state=state, district=district))
        return district

    def _caucus(self, party: str, name: str) -> str:
        if self._term.text("caucus"):
            return self._term.choice("caucus", _PARTIES)
        if party == "I":
            self._add(warning("congress-caucus-missing", self._term.place, name=name))
        return party

    def _leadership(self) -> tuple[str, ...]:
        """Return the titles of open roles: those without an end."""
        return tuple(role.required("title") for role in self._entry.tables("leadership_roles") if not role.text("end"))

    def _with_senate_seat(self, office: Office) -> Office:
        if office.chamber is Chamber.HOUSE:
            return office
        senate_class = self._term.number("class", low=1, high=_SENATE_CLASSES)
        rank = self._term.choice("state_rank", _RANKS) if self._term.text("state_rank") else None
        return replace(office, senate_class=senate_class, rank=rank)

    def _with_contact(self, office: Office) -> Office:
        term = self._term
        url = term.text("url") or None
        if url and not _WEB.fullmatch(url):
            self._add(warning("congress-url-bad", term.at("url"), name=office.name))
            url = None
        phone = term.text("phone") or None
        key = "office" if term.text("office") else "address"
        place = room_and_building(term.text(key))
        if place is None or phone is None:
            unread = place is None and term.text(key)
            wrong = warning("congress-room-unread", term.at(key), name=office.name, text=term.text(key)[:_SHOWN])
            self._add(wrong if unread else warning("congress-contact-missing", term.at(key), name=office.name))
        room, building = place or (None, None)
        if room and building:
            self._check_building(office, room, building)
        return replace(office, room=room, building=building, phone=phone, url=url)

    def _check_building(self, office: Office, room: str, building: str) -> None:
        expected = house_building(room) if office.chamber is Chamber.HOUSE else None
        if building not in BUILDINGS[office.chamber] or (office.chamber is Chamber.HOUSE and building != expected):
            at = self._term.at("office")
            self._add(warning("congress-room-building", at, name=office.name, room=room, building=building))

    def _add(self, problem: Problem) -> None:
        self.problems.append(replace(problem, office=self._id))


def _title(chamber: Chamber, state: str) -> str:
    if chamber is Chamber.SENATE:
        return "Senator"
    if state == "PR":
        return "Resident Commissioner"
    return "Delegate" if state in NON_VOTING else "Representative"
