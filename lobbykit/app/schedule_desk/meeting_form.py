"""A meeting written by hand: what its form holds, what is wrong with that, and saving what differs as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.clock_columns import clock_fields
from lobbykit.app.edit import Create, Revise
from lobbykit.app.finding_notes import members_found
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.app.schedule_desk.form_drafts import DRAFT, draft_texts, drafted_fields
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Place, Read, error
from lobbykit.domain.products.roles import role_text, roles_in
from lobbykit.domain.schema import check_fields, clipped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lobbykit.app.edit import Edit
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.op import Value
    from lobbykit.domain.problem import Problem

Row = dict[str, Any]
DAY, BEGINS, UNTIL = "date", "time", "until"
STATUSES = ("asked", "confirmed", "held", "dropped")


@dataclass(frozen=True, slots=True)
class FormPerson:
    """Somebody who goes: the name, and the codes of what this person does."""

    name: str
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingForm:
    """What the form of a meeting holds. Day ("2026-12-01") and times are as they are typed, by the clocks of `tz`.

    `team` is the delegation of those who are new here.
    """

    offices: tuple[str, ...] = ()
    briefs: tuple[str, ...] = ()
    day: str = ""
    begins: str = ""
    until: str = ""
    tz: str = CAPITOL
    place: str = ""
    status: str = "asked"
    code: str = ""
    people: tuple[FormPerson, ...] = ()
    team: str = ""


class MeetingDesk:
    """One meeting that is being written, a new one without an id. Saving writes only what was touched."""

    def __init__(self, bench: Workbench, meeting: str | None = None) -> None:
        self._bench = bench
        self.meeting = meeting or bench.around.new_id()
        self.saved = self._read()
        left = _drafted(bench.session.drafts.all().get(self.meeting, {}))
        self.form = replace(self.saved, **left)
        self._kept = bool(left)

    @property
    def is_known(self) -> bool:
        """Whether the meeting is there already."""
        return self._bench.session.entity(self.meeting) is not None

    @property
    def is_saved(self) -> bool:
        """Whether the workspace holds all of the form."""
        return self.form == self.saved

    @property
    def has_drafts(self) -> bool:
        """Whether something typed is kept beside what is saved."""
        return self._kept

    def keep(self) -> None:
        """Keep what was typed and is not saved on this computer, so that a crash does not lose it; raise DraftError."""
        drafts = self._bench.session.drafts
        before = drafts.all().get(self.meeting, {})
        fields = {name: getattr(self.form, name) for name in _NAMES if self._touched(name) or DRAFT + name in before}
        if "people" in fields:
            fields["people"] = tuple((one.name, one.roles) for one in self.form.people)
        for path, text in draft_texts(fields).items():
            drafts.keep(self.meeting, path, text)
            self._kept = True

    def drop(self) -> None:
        """Forget what was kept; raise DraftError."""
        self._bench.session.drafts.drop(self.meeting)
        self._kept = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is written in it."""
        return self.form == MeetingForm()

    def read_again(self) -> None:
        """Take over what was changed elsewhere in the fields that nobody touches here."""
        now = self._read()
        same = {name: getattr(now, name) for name in _NAMES if getattr(self.form, name) == getattr(self.saved, name)}
        self.form, self.saved = replace(self.form, **same), now

    def save(self) -> Read[str]:
        """Save what differs as one step, or say what is wrong; a form without an office is not saved yet, but kept.

        Raises as `Session.apply` does, and DraftError.
        """
        if not self.is_saved:
            edits, problems = self._edits()
            if not problems:
                made = self._bench.session.apply_together(edits) if len(edits) > 1 else self._alone(edits)
                problems = made.problems
            if problems:
                self.keep()
                return Read(None, problems)
            self.saved = self.form = replace(self._read(), team=self.form.team)
        if self._kept:
            self.drop()
        return Read(self.meeting)

    def _alone(self, edits: list[Edit]) -> Read[Any]:
        return self._bench.session.apply(edits[0]) if edits else Read(None)

    def _edits(self) -> tuple[list[Edit], tuple[Problem, ...]]:
        form, known = self.form, self._bench.session.entity(self.meeting)
        fields: dict[str, Value] = {
            "offices": form.offices,
            "briefs": form.briefs or None,
            "place": " ".join(form.place.split()) or None,
            "status": form.status or None,
            "code": " ".join(form.code.split()) or None,
        }
        fields = {name: value for name, value in fields.items() if known is None or self._touched(name)}
        clocks = self._clocks() if known is None or self._touched(*_CLOCKS) else Read({})
        people, members = self._people() if self._touched("people") else ({}, [])
        fields |= {**(clocks.value or {}), **people}
        if known is None:
            fields = {path: value for path, value in fields.items() if value is not None}
        problems = (*clocks.problems, *check_fields("meeting", fields, new=known is None))
        whole: Edit = Create(self.meeting, "meeting", fields) if known is None else Revise(known, fields)
        return [*members, whole], problems

    def _touched(self, *names: str) -> bool:
        return any(getattr(self.form, name) != getattr(self.saved, name) for name in names)

    def _clocks(self) -> Read[dict[str, Value]]:
        form = self.form
        open_one: dict[str, Value] = {"start": None, "end": None, "day": None, "tz": _zone(form.tz)}
        if not form.begins.strip() and form.until.strip():
            return Read(None, (error("clock-incomplete", Place(BEGINS)),))
        if not form.begins.strip():
            day = form.day.strip()
            if day and iso_day(day) is None:
                return Read(None, (error("field-not-day", Place(DAY), field=clipped(day)),))
            return Read({**open_one, "day": day or None})
        given: dict[str, object] = {DAY: form.day or None, BEGINS: form.begins, "tz": form.tz}
        read = clock_fields({**given, UNTIL: form.until or None}, Place)
        if read.value is None:
            return Read(None, read.problems)
        found: dict[str, Value] = {name: str(read.value[name]) for name in ("start", "end") if name in read.value}
        return Read({**open_one, **found})

    def _people(self) -> tuple[dict[str, Value], list[Edit]]:
        """Return the fields that say who goes, and the edits that make members of those who are new."""
        rows = members_found(self._bench.view)
        by_name = {folded(str(row.get("name", ""))): row["id"] for row in reversed(rows)}
        going = (self._row() or {}).get("people", {})
        items = {one.get("member", ""): item for item, one in sorted(going.items())}
        fields: dict[str, Value] = {}
        members: list[Edit] = []
        kept: set[str] = set()
        for one in self.form.people:
            name = " ".join(one.name.split())
            if not name:
                continue
            member = by_name.get(folded(name))
            if member is None:
                member = by_name[folded(name)] = self._bench.around.new_id()
                team = " ".join(self.form.team.split())
                members.append(Create(member, "member", {"name": name, **({"team": team} if team else {})}))
            item = items.get(member, member)
            kept.add(item)
            fields |= self._goes(item, member, one, going.get(item))
        gone = {f"people/{item}/{part}": None for item in going.keys() - kept for part in going[item]}
        return {**fields, **gone}, members

    def _goes(self, item: str, member: str, one: FormPerson, before: Mapping[str, str] | None) -> dict[str, Value]:
        if before is not None and roles_in(before.get("role", "")) == one.roles:
            return {f"people/{item}/member": member}  # a role in somebody's own words stays
        return {f"people/{item}/member": member, f"people/{item}/role": role_text(one.roles) or None}

    def _row(self) -> Row | None:
        found = self._bench.view.get("meetings", self.meeting)
        return None if found is None or found["deleted"] else dict(found)

    def _read(self) -> MeetingForm:
        row = self._row()
        if row is None:
            return MeetingForm()
        zone = row.get("tz") or CAPITOL
        start, end = (local_time(row.get(one), zone_named(zone)) for one in ("start", "end"))
        names = {one["id"]: str(one.get("name", "")) for one in members_found(self._bench.view)}
        people = (
            FormPerson(names[one["member"]], roles_in(one.get("role", "")))
            for _, one in sorted(row.get("people", {}).items())
            if one.get("member") in names
        )
        return MeetingForm(
            offices=tuple(row.get("offices", ())),
            briefs=tuple(row.get("briefs", ())),
            day=start.date().isoformat() if start else row.get("day") or "",
            begins=_clock(start),
            until=_clock(end),
            tz=zone,
            place=row.get("place", ""),
            status=row.get("status", ""),
            code=row.get("code", ""),
            people=tuple(sorted(people, key=lambda one: one.name.casefold())),
        )


def _drafted(texts: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of a form that were kept, as the form has them."""
    found = {name: value for name, value in drafted_fields(texts).items() if name in _NAMES}
    if "people" in found:
        found["people"] = tuple(FormPerson(name, roles) for name, roles in found["people"])
    return found


_NAMES = tuple(MeetingForm.__dataclass_fields__)
_NOON = 12
_QUARTER, _FIRST, _LAST, _LONGEST, _DAY = 15, 7 * 60, 20 * 60, 180, 24 * 60
_CLOCKS = ("day", "begins", "until", "tz")


def people_of(bench: Workbench, team: str) -> tuple[str, ...]:
    """Return the names of a delegation, as one adds all of them to a meeting."""
    key = " ".join(team.casefold().split())
    rows = members_found(bench.view) if key else []
    return tuple(str(row["name"]) for row in rows if " ".join(row.get("team", "").casefold().split()) == key)


def quarter_hours(after: str = "") -> tuple[str, ...]:
    """Return the times that are offered, as they are typed: 7 AM to 8 PM, or three hours `after` another one."""
    begins = next((at for at in range(_DAY) if _minutes(at) == after.strip().upper()), None)
    first, last = (_FIRST, _LAST) if begins is None else (begins + _QUARTER, min(begins + _LONGEST, _DAY - _QUARTER))
    return tuple(_minutes(at) for at in range(first, last + 1, _QUARTER))


def _zone(name: str) -> str | None:
    return name if name and name != CAPITOL else None


def _clock(moment: datetime | None) -> str:
    return _minutes(moment.hour * 60 + moment.minute) if moment else ""


def _minutes(at: int) -> str:
    """Return a time of day, in minutes since midnight, as it is typed."""
    hour, minute = divmod(at, 60)
    return f"{hour % _NOON or _NOON}:{minute:02} {'AM' if hour < _NOON else 'PM'}"
