"""The meeting screen: everything a delegate needs at the door and in the room, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.answer_search import answers_found
from lobbykit.app.engagements import engagements
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.former_holders import FormerHolders
from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.local_time import eastern_time
from lobbykit.app.meeting_agenda import ScreenPart, length_of, screen_agenda
from lobbykit.app.meeting_office import ScreenOffice, briefs_about, screen_office
from lobbykit.app.products.gathering import appointment_of
from lobbykit.app.products.team import Team
from lobbykit.domain.products.meeting_words import news_of, when_of
from lobbykit.domain.products.roles import ROLES, role_words, roles_in
from lobbykit.domain.products.timed_agenda import AgendaMoment, agenda_moment
from lobbykit.domain.schedule.check import schedule_findings
from lobbykit.domain.schedule.pace import PACES
from lobbykit.domain.schedule.venues import venue_of
from lobbykit.domain.walks import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from lobbykit.app.card_asks import Said
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.schedule.engagement import Engagement

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ScreenPerson:
    """Somebody of the team who goes: the id of the member, the name, the codes of the roles, and the role in words."""

    member: str
    name: str
    roles: tuple[str, ...]
    role: str


@dataclass(frozen=True, slots=True)
class MeetingScreen:
    """One meeting, worded. Times are those of its place; `eastern` is "" where the Capitol's clocks show the same.

    `day` is that of its place, None while the meeting has no time.
    `news` say what changed since people were told of it, `way` how far it is from `before`, the meeting of the same
    people that comes before, `doubts` what does not fit about its hours, walk and people. `status` is a code.
    `missing` are the ids of briefs that are not here.
    """

    id: str
    day: date | None
    when: str
    eastern: str
    place: str
    way: str
    before: str
    status: str
    code: str
    late: int
    joined: bool
    news: tuple[str, ...]
    doubts: tuple[str, ...]
    people: tuple[ScreenPerson, ...]
    strange: tuple[str, ...]
    length: int
    agenda: tuple[ScreenPart, ...]
    offices: tuple[ScreenOffice, ...]
    missing: tuple[str, ...]

    def at(self, elapsed: int) -> AgendaMoment | None:
        """Return what is on so many seconds after it began; None where it is too short for an agenda."""
        return agenda_moment(tuple(one.part for one in self.agenda), elapsed)

    def answers(self, typed: str) -> tuple[Said, ...]:
        """Return the questions and answers that fit some words, the best first; all of them for none."""
        found = (one for office in self.offices for brief in office.briefs for one in brief.answers)
        return answers_found(tuple(dict.fromkeys(found)), typed)


def meeting_screen(
    bench: Workbench, meeting: str, length: int | None = None, former: FormerHolders | None = None
) -> MeetingScreen:
    """Return the screen of a meeting, its agenda for `length` minutes or as many as it is to last.

    Raises UnknownEntityError for the id of no meeting, else as `Workbench.library` does.
    """
    found = bench.view.get("meetings", meeting)
    if found is None or found["deleted"]:
        raise UnknownEntityError("entity-unknown", typed=meeting)
    row, words, team = dict(found), bench.catalogue.stock_phrases(), Team(bench.view)
    reference = bench.library().reference(words, bench.today)
    offices, missing = _offices(bench, row, reference, former or FormerHolders(bench))
    people, met = tuple(_people(row, team, words)), appointment_of(row, team)
    minutes = length or length_of(met)
    day = {one.id: one for one in engagements(bench.view, reference)}
    before = _before(day.get(meeting), day.values())
    there = eastern_time(met.start)
    return MeetingScreen(
        id=meeting,
        day=met.start.date() if met.start else None,
        when=when_of(words, met),
        eastern=words.clock(there) if there else "",
        place=met.place or ", ".join(dict.fromkeys(one.place for one in offices if one.place)),
        way=_way(before, day[meeting], words) if before else "",
        before=before.who if before else "",
        status=row.get("status", ""),
        code=met.code,
        late=met.late,
        joined=bool(row.get("joined")),
        news=tuple(news_of(words, met)),
        doubts=_doubts(bench, day.values(), meeting, words),
        people=people,
        strange=tuple(one for one in row.get("offices", ()) if one not in {known.id for known in offices}),
        length=minutes,
        agenda=screen_agenda(minutes, offices, {one.name: one.roles for one in people}, words),
        offices=offices,
        missing=missing,
    )


def _offices(
    bench: Workbench, row: Row, reference: Reference, former: FormerHolders
) -> tuple[tuple[ScreenOffice, ...], tuple[str, ...]]:
    """Return the offices of a meeting that are known, in its order, and the briefs that are not here."""
    by_id: Mapping[str, Office] = {one.id: one for one in reference.offices.values()}
    known = [by_id[one] for one in dict.fromkeys(row.get("offices", ())) if one in by_id]
    levels = levels_shown(known_scale(bench), bench.catalogue.stock_phrases())
    briefs, missing = briefs_about(bench, row)
    going = [one for _, one in sorted(row.get("people", {}).items())]
    return tuple(screen_office(bench, one, briefs, going, levels, former) for one in known), missing


def _people(row: Row, team: Team, words: Phrases) -> Iterator[ScreenPerson]:
    """Yield who goes: the lead first, then in the order of roles and names."""
    found = []
    for _, going in sorted(row.get("people", {}).items()):
        person, role = team.person(going), going.get("role", "")
        if person is not None:
            found.append(ScreenPerson(person.id, person.name, roles_in(role), role_words(role, words) if role else ""))
    yield from sorted(
        found, key=lambda one: (min(map(ROLES.index, one.roles), default=len(ROLES)), one.name.casefold())
    )


def _before(one: Engagement | None, others: Iterable[Engagement]) -> Engagement | None:
    """Return the last meeting of the same day and of some of the same people that begins earlier."""
    if one is None or one.start is None:
        return None
    earlier = [
        other
        for other in others
        if other.start is not None
        and other.start < one.start
        and other.start.date() == one.start.date()
        and not one.threads.isdisjoint(other.threads)
    ]
    return max(earlier, key=lambda other: (other.start, other.id), default=None)


def _way(one: Engagement, other: Engagement, words: Phrases) -> str:
    here, there = (venue_of(each.place, each.offices) for each in (one, other))
    found = walk(here.building, there.building) if here != there else None
    return found.words(words) if found else ""


def _doubts(bench: Workbench, day: Iterable[Engagement], meeting: str, words: Phrases) -> tuple[str, ...]:
    found = schedule_findings(tuple(day), PACES["usual"], words, None)
    return tuple(bench.catalogue.message(one.problem) for one in found if meeting in one.meetings)
