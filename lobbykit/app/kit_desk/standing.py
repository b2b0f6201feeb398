"""What there is here for the team's file, as it stands now: briefs, organizations, meetings, people, scale, team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.brief_offers import BriefOffer, brief_offers
from lobbykit.app.kit_desk.choices import KitChoices, load_choices
from lobbykit.app.kit_desk.logos import may_be_printed
from lobbykit.app.kits import briefs_of_meetings
from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.own_keys import OwnKeys
from lobbykit.app.people import groups, person_called, said_user
from lobbykit.app.schedule import DROPPED
from lobbykit.app.team_statements import spoken_team
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief, Organization
    from lobbykit.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class SenderShown:
    """An organization of the chosen briefs: its name, and whether every brief that names it has its logo.

    `is_allowed` is whether the day is on record on which the use of every one of these logos was granted.
    """

    name: str
    has_logo: bool
    is_allowed: bool = True


@dataclass(frozen=True, slots=True)
class MeetingsShown:
    """How many meetings go along, how many stay because no chosen brief is theirs, and with how many nobody goes."""

    taken: int = 0
    left: int = 0
    alone: int = 0


@dataclass(frozen=True, slots=True)
class PeopleShown:
    """How many people there are, in how many delegations, and how many are in none."""

    count: int = 0
    delegations: int = 0
    loose: int = 0


@dataclass(frozen=True, slots=True)
class TeamShown:
    """The team: its name, how many people organize it, whether notes travel sealed, where they are exchanged.

    `signs` is whether this laptop is an organizer's and can say more of the team.
    """

    name: str
    organizers: int
    sealed: bool
    mailbox: str
    contact: str
    signs: bool


@dataclass(frozen=True, slots=True)
class KitStanding:
    """All of it. `briefs` are those that can be taken, `chosen` the ids of those that are; `levels` the scale's words.

    `me` is who works here as far as that is known. `problems` are what a person should know.
    """

    choices: KitChoices
    briefs: tuple[BriefOffer, ...]
    chosen: tuple[str, ...]
    event: str
    senders: tuple[SenderShown, ...]
    meetings: MeetingsShown
    people: PeopleShown
    levels: tuple[str, ...]
    own_scale: bool
    team: TeamShown | None
    me: str
    problems: tuple[Problem, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """The files of the chosen briefs."""
        return tuple(one.file for one in self.briefs if one.id in self.chosen)

    @property
    def organization(self) -> str:
        """Whose file it is: what was said, else the first sender, else the team."""
        sender = self.senders[0].name if self.senders else ""
        return self.choices.organization or sender or (self.team.name if self.team else "")

    @property
    def name(self) -> str:
        """What the file is called: what was said, else what the day is called, else whose it is."""
        return self.choices.name or self.event or self.organization


def kit_standing(bench: Workbench) -> KitStanding:
    """Return how things stand; raise as `Workbench.brief`, `spoken_team` and `OwnKeys.held` do."""
    session = bench.session
    kept = load_choices(bench.shelves.workspace / "library", session.workspace.vault)
    choices = kept.value or KitChoices()
    offers = brief_offers(bench)
    chosen = _chosen(choices, offers, briefs_of_meetings(session))
    briefs = [found for one in offers if one.id in chosen and (found := bench.brief(one.file).value)]
    scale = known_scale(bench)
    return KitStanding(
        choices,
        offers,
        chosen,
        next((brief.event.raw for brief in briefs if brief.event), ""),
        _senders(bench, briefs),
        _meetings(bench, chosen),
        _people(bench),
        tuple(one.name for one in levels_shown(scale, bench.catalogue.stock_phrases()) if one.is_level),
        scale != DEFAULT_SCALE,
        _team(bench),
        _me(bench),
        kept.problems,
    )


def _chosen(choices: KitChoices, offers: Sequence[BriefOffer], met: Sequence[str]) -> tuple[str, ...]:
    """Return the briefs that were chosen and are still there; before anybody chose, those that meetings are about."""
    wanted = met if choices.briefs is None else choices.briefs
    return tuple(one.id for one in offers if one.id in wanted)


def _senders(bench: Workbench, briefs: Sequence[Brief]) -> tuple[SenderShown, ...]:
    named: dict[str, list[Organization]] = {}
    for brief in briefs:
        for one in brief.organizations:
            named.setdefault(one.name.raw, []).append(one)
    return tuple(
        SenderShown(
            name,
            all(one.logo is not None for one in found),
            all(may_be_printed(one, bench) for one in found if one.logo is not None),
        )
        for name, found in named.items()
    )


def _meetings(bench: Workbench, chosen: Sequence[str]) -> MeetingsShown:
    taken = left = alone = 0
    for row in bench.view.table(TABLES["meeting"]).search(where("deleted").one_of([False])):
        about = _texts(row.get("briefs"))
        if row.get("status") == DROPPED:
            continue
        if about and not set(about).intersection(chosen):
            left += 1
            continue
        taken += 1
        alone += not any(one.get("member") for one in _items(row.get("people")))
    return MeetingsShown(taken, left, alone)


def _people(bench: Workbench) -> PeopleShown:
    found = groups(bench.view)
    named = [one for one in found if one.state or one.team]
    loose = sum(len(one.people) for one in found if not (one.state or one.team))
    return PeopleShown(sum(len(one.people) for one in found), len(named), loose)


def _team(bench: Workbench) -> TeamShown | None:
    session = bench.session
    spoken = spoken_team(session.workspace)
    if spoken is None:
        return None
    team, user = spoken.team, session.known_user
    keys = OwnKeys(bench.around, session.workspace, user).held() if user else None
    signs = keys is not None and team.is_organizer(keys.pub)
    organizers = sum(any(team.is_organizer(key.pub) for key in one.keys) for one in team.members)
    said = team.said
    return TeamShown(said.name, organizers, team.is_sealed, said.mailbox or "", said.contact, signs)


def _me(bench: Workbench) -> str:
    person = person_called(bench.view, said_user(bench.session.known_user))
    return person.name if person else ""


def _items(people: object) -> tuple[Mapping[str, object], ...]:
    return tuple(one for one in people.values() if isinstance(one, dict)) if isinstance(people, dict) else ()


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()
