"""The team's file as a delegate gets it: opened in a workspace of its own, which is thrown away, and looked at."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.kits import whole_briefs
from lobbykit.app.people import groups
from lobbykit.app.schedule import DROPPED
from lobbykit.app.team_statements import spoken_team
from lobbykit.app.thrown_away import thrown_away
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.prose import parse_inline, plain_text
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.thrown_away import ThrownAway
    from lobbykit.domain.problem import Problem

_TRIES = "delegate"
_UNASKED = frozenset({"kit-signer-known"})


@dataclass(frozen=True, slots=True)
class DelegationSeen:
    """People on the first screen, where a delegate looks for the own name."""

    name: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """What a delegate finds: the questions that are asked before the file opens, and what is there once it is open.

    `sealed_for` are the organizers who will be able to read this delegate's notes; "" in `mailbox` for none.
    """

    signer: str
    questions: tuple[Problem, ...]
    remarks: tuple[Problem, ...]
    briefs: tuple[str, ...]
    delegations: tuple[DelegationSeen, ...]
    meetings: int
    first_meeting: Mapping[str, object] | None
    offices: int
    team: str
    sealed_for: tuple[str, ...]
    mailbox: str


def try_kit(data: bytes, around: Surroundings, states: Mapping[str, str]) -> Trial:
    """Open a file as a delegate would who has nothing, and return what is there; nothing of it is left.

    `states` are the names of states by their letters. May be done on any thread. Raises as `thrown_away` does.
    """
    with closing(thrown_away(around, data, _TRIES)) as tried:
        return _seen(tried, states)


def _seen(tried: ThrownAway, states: Mapping[str, str]) -> Trial:
    found, session = tried.found, tried.opened.session
    view, library = session.view, tried.opened.library(tried.shelves, tried.around.clock)
    rows = view.table(TABLES["meeting"]).search(where("deleted").one_of([False]))
    meetings = sorted((row for row in rows if row.get("status") != DROPPED), key=_when)
    team = spoken_team(session.workspace)
    members = team.team.members if team else ()
    readers = [one.name for one in members if any(team and team.team.is_organizer(key.pub) for key in one.keys)]
    return Trial(
        found.signer.name if found.signer else "",
        found.plan.questions,
        tuple(one for one in found.plan.problems if one.code not in _UNASKED),
        tuple(plain_text(parse_inline(one.title.default.raw)) for one in whole_briefs(found.kit)),
        tuple(
            DelegationSeen(one.state or one.team, tuple(who.name for who in one.people)) for one in groups(view, states)
        ),
        len(meetings),
        dict(meetings[0]) if meetings else None,
        len(library.library().roster.offices),
        team.team.said.name if team else "",
        tuple(readers),
        (team.team.said.mailbox or "") if team else "",
    )


def _when(row: Mapping[str, object]) -> tuple[str, str]:
    return str(row.get("start") or row.get("day") or "9"), str(row["id"])
