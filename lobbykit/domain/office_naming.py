"""Which office somebody means who writes an id, a seat, or a name with its state: one, or none and why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import OFFICE_ID
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Problem, Read, Severity, error
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lobbykit.domain.office import Office

_SEAT = compiled_late(r"(?P<state>[A-Z]{2})\s?-?\s?(?P<district>AL|[0-9]{1,2})")
_BESIDE = compiled_late(r"\([^()]*\)|[.,]")
TITLES = {
    "rep": Chamber.HOUSE,
    "representative": Chamber.HOUSE,
    "congressman": Chamber.HOUSE,
    "congresswoman": Chamber.HOUSE,
    "congressmember": Chamber.HOUSE,
    "delegate": Chamber.HOUSE,
    "sen": Chamber.SENATE,
    "senator": Chamber.SENATE,
    "congresista": Chamber.HOUSE,
    "representante": Chamber.HOUSE,
    "senador": Chamber.SENATE,
    "senadora": Chamber.SENATE,
}
"""What stands before a name and says in which chamber its bearer is."""
_SENATE = {"senate", "sen", "senator"}
_MOST = 6
_SHOWN = 60


class OfficeNaming:
    """Finds offices by what people write into a table; it never picks one of several."""

    def __init__(self, offices: Sequence[Office]) -> None:
        self._offices = offices
        self._words = {one.id: _words(one) for one in offices}
        self._states = {folded(name): code for code, name in STATE_NAMES.items()}

    def named(self, text: str, state: str = "", district: str = "") -> Read[str]:
        """Return the id of the one office that the cells `office`, `state` and `district` mean, or what is wrong.

        An id is taken as it is, whether the roster lists it or not; what stands beside it must not contradict it.
        """
        text, state, district = text.strip(), state.strip(), district.strip()
        code = self._state(state)
        if state and code is None:
            return Read(None, (error("office-state-unknown", name=state[:_SHOWN]),))
        if not text:
            return self._of_seat(code, district)
        if OFFICE_ID.fullmatch(text.upper()):
            return self._of_id(text.upper(), code, district)
        seat = _SEAT.fullmatch(text.upper())
        if seat and seat["state"] in STATE_NAMES:
            if code not in (None, seat["state"]) or (district and _number(district) != _number(seat["district"])):
                return Read(
                    None, (error("office-contradicts", name=text[:_SHOWN], seat=f"{state} {district}".strip()),)
                )
            return self._of_seat(seat["state"], seat["district"])
        return self._of_name(text, code, district)

    def _state(self, text: str) -> str | None:
        return text.upper() if text.upper() in STATE_NAMES else self._states.get(folded(text))

    def _of_id(self, text: str, state: str | None, district: str) -> Read[str]:
        office = next((one for one in self._offices if one.id == text), None)
        if office and not _fits(office, state, district):
            seat = f"{state or ''} {district}".strip()
            return Read(None, (error("office-contradicts", name=text, seat=seat),))
        return Read(text)

    def _of_seat(self, state: str | None, district: str) -> Read[str]:
        if state is None:
            return Read(None, (error("office-missing"),))
        found = [one for one in self._offices if _fits(one, state, district)]
        return _one(found, f"{state} {district}".strip(), [one for one in self._offices if one.state == state])

    def _of_name(self, text: str, state: str | None, district: str) -> Read[str]:
        words = folded(_BESIDE.sub(" ", text)).split()
        chambers = {TITLES[word] for word in words if word in TITLES}
        words = [word for word in words if word not in TITLES]
        alike = [one for one in self._offices if set(folded(one.last).split()) <= set(words)]
        near = [one for one in alike if state is None or one.state == state]
        if state is None:
            return Read(None, (_problem("office-name-alone", text, near),))
        found = [
            one
            for one in near
            if set(words) <= self._words[one.id]
            and _fits(one, state, district)
            and (not chambers or one.chamber in chambers)
        ]
        return _one(found, text, near or alike)


def _one(found: Sequence[Office], text: str, near: Sequence[Office]) -> Read[str]:
    if len(found) == 1:
        return Read(found[0].id)
    return Read(None, (_problem("office-several", text, found) if found else _problem("office-none", text, near),))


def _problem(code: str, text: str, candidates: Iterable[Office]) -> Problem:
    told = [f"{one.name} ({one.district_code}, {one.id})" for one in candidates]
    shown = "; ".join(told[:_MOST]) + ("; …" if len(told) > _MOST else "")
    params = {"name": text[:_SHOWN]} | ({"candidates": shown} if told else {})
    return Problem(code, Severity.ERROR, None, tuple(sorted(params.items())))


def _fits(office: Office, state: str | None, district: str) -> bool:
    if state is not None and office.state != state:
        return False
    if not district:
        return True
    if folded(district) in _SENATE:
        return office.chamber is Chamber.SENATE
    return office.district is not None and office.district == _number(district)


def _number(district: str) -> int | None:
    """Return a district as a number, 0 at large; None for what is none."""
    text = folded(district)
    if text in {"al", "at large"}:
        return 0
    return int(text) if re.fullmatch(r"[0-9]{1,2}", text) else None


def _words(office: Office) -> frozenset[str]:
    names = (office.name, office.last, office.sort, *office.aliases)
    return frozenset(word for name in names for word in folded(_BESIDE.sub(" ", name)).split())
