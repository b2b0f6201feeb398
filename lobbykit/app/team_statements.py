"""What was said about the team of a workspace: statements on its shelf and in the kits that were opened."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.app.library_files import library_bytes
from lobbykit.domain.team import TeamStatement, team_of
from lobbykit.domain.team_body import read_body
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.team_file import TeamPlace, read_team_file
from lobbykit.sync.envelope import LARGEST, EnvelopeError, read_envelope
from lobbykit.sync.statement import read_statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.team import Team
    from lobbykit.store.workspace import Workspace
    from lobbykit.sync.statement import Statement

_START = b'{"at":'
"""Every statement begins so, and no bundle does: their headers have other first keys."""
_IN_KITS = "team"
_SEAL = 4_096
"""What sealing a file of the library adds at most."""


@dataclass(frozen=True, slots=True)
class SpokenTeam:
    """The team of a workspace as everything here says it, with what was said: sound, of this team, each once."""

    place: TeamPlace
    team: Team
    statements: tuple[Statement, ...]

    def saying(self, says: Literal["join", "team", "seen"]) -> tuple[Statement, ...]:
        """Return the statements of one kind, the newest first as their authors' clocks have it."""
        found = (one for one in self.statements if one.says == says)
        return tuple(sorted(found, key=lambda one: (-one.at, one.envelope.sum)))


def spoken_team(workspace: Workspace) -> SpokenTeam | None:
    """Return the team that a workspace belongs to, else that of the kit opened last; None where there is none.

    Raises TeamFileError, EnvelopeShelfError, UnreadableFileError and SealedError.
    """
    in_kits = list(_kits(workspace))
    place = read_team_file(workspace.layout) or next(filter(None, map(place_in, in_kits)), None)
    if place is None:
        return None
    shelf = EnvelopeShelf(workspace.layout, workspace.vault)
    raws = filter(None, (shelf.read(one) for one in shelf.beginning(_START)))
    return heard(place, (*sound(raws), *(one for kit in in_kits for one in kit)))


def heard(place: TeamPlace, statements: Iterable[Statement]) -> SpokenTeam:
    """Return the team that statements make, those of other teams left out."""
    own = {one.envelope.sum: one for one in statements if one.team == place.team}
    told = tuple(own[sum_] for sum_ in sorted(own))
    return SpokenTeam(place, team_of(place.root, (as_said(one) for one in told if one.says == "team")), told)


def readers_let_in(spoken: SpokenTeam, pub: str) -> frozenset[str]:
    """Return the age keys that can open every note now and of which this key, not its own, was the first to speak."""
    counting = {sum_ for sum_, _ in spoken.team.statements}
    first: dict[str, str] = {}
    for one in reversed(spoken.saying("team")):
        body = read_body(one.body) if one.envelope.sum in counting else None
        for key in (key for member in (body.members if body else ()) for key in member.keys):
            first.setdefault(key.age, one.pub if key.pub != one.pub else "")
    return frozenset(age for age in spoken.team.readers if first.get(age) == pub)


def as_said(one: Statement) -> TeamStatement:
    """Return a `team` statement as the domain takes it."""
    return TeamStatement(one.envelope.sum, one.pub, one.at, one.body)


def sound(raws: Iterable[bytes]) -> tuple[Statement, ...]:
    """Return those of these bytes that are statements; what is not was refused, or is of a newer version."""
    return tuple(filter(None, map(statement_in, raws)))


def statement_in(raw: bytes) -> Statement | None:
    """Return the statement that these bytes are, None for any others."""
    try:
        return read_statement(read_envelope(raw))
    except EnvelopeError:
        return None


def place_in(statements: Iterable[Statement]) -> TeamPlace | None:
    """Return the team that all of these are about, None where they do not agree or found none."""
    told = tuple(statements)
    places = {TeamPlace(one.team, str(one.body.get("root"))) for one in told if one.says == "team"}
    if len(places) != 1:
        return None
    [place] = places
    return place if heard(place, told).team.is_founded else None


def _kits(workspace: Workspace) -> Iterator[tuple[Statement, ...]]:
    """Yield the statements of each opened kit that has any, the one opened last first; none of those of other teams."""
    for kit in shelved_kits(workspace.layout.library):
        if json.loads(library_bytes(kit.mark, workspace.vault)).get("foreign"):
            continue
        files = sorted((kit.folder / _IN_KITS).glob("*.lkb"))
        if found := sound(library_bytes(file, workspace.vault, limit=LARGEST + _SEAL) for file in files):
            yield found
