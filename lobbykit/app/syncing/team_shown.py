"""What the window shows of a team: this laptop's words and code, who belongs to it, and who waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.entering_workspace import only_read
from lobbykit.app.syncing.bench_desks import own_name, team_desk
from lobbykit.app.team_statements import spoken_team
from lobbykit.domain.fingerprint import device_code
from lobbykit.domain.problem import LobbykitError
from lobbykit.press.code import code_rows

if TYPE_CHECKING:
    from lobbykit.app.team_requests import Request
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.team import Standing
    from lobbykit.domain.team_body import Member, MemberKey, Role
    from lobbykit.sync.seal import Keys


@dataclass(frozen=True, slots=True)
class OwnLaptop:
    """The laptop that this is: its eight words, the same as the modules of a QR code (dark ones true), its standing."""

    words: str
    code: tuple[tuple[bool, ...], ...]
    standing: Standing
    is_organizer: bool


@dataclass(frozen=True, slots=True)
class LaptopShown:
    """A laptop of a member: its key, its words, how it stands, and whether it is this one."""

    pub: str
    words: str
    standing: Standing
    is_own: bool


@dataclass(frozen=True, slots=True)
class MemberShown:
    """One person with their laptops; `name` is as the team has it."""

    user: str
    name: str
    role: Role
    laptops: tuple[LaptopShown, ...]


@dataclass(frozen=True, slots=True)
class TeamShown:
    """`name` is None where there is no team; `failure` then says why nothing can be told or founded.

    `waiting` are the laptops that ask to be let in. Their words are not shown to organizers: they come from the person.
    """

    name: str | None
    own_name: str
    contact: str = ""
    is_sealed: bool = True
    own: OwnLaptop | None = None
    members: tuple[MemberShown, ...] = ()
    waiting: tuple[Request, ...] = ()
    failure: str = ""

    @property
    def can_change(self) -> bool:
        """Whether what is said at this laptop about the team counts."""
        return self.own is not None and self.own.is_organizer


def team_shown(bench: Workbench) -> TeamShown:
    """Look at the team; what hinders that is told in it."""
    name, catalogue = own_name(bench), bench.catalogue
    why = only_read(bench.opened)
    if why is not None:
        return TeamShown(None, name, failure=catalogue.message(why))
    try:
        spoken = spoken_team(bench.session.workspace)
        return TeamShown(None, name) if spoken is None else _shown(bench, spoken, name)
    except LobbykitError as failure:
        return TeamShown(None, name, failure=catalogue.failure(failure))


def _shown(bench: Workbench, spoken: SpokenTeam, name: str) -> TeamShown:
    desk, words = team_desk(bench), DeviceWords.shipped()
    keys, team = desk.own.made(), spoken.team
    own = OwnLaptop(
        words.of(keys.pub, keys.recipient),
        code_rows(device_code(keys.pub, keys.recipient)),
        team.standing(keys.pub, bench.session.user),
        team.is_organizer(keys.pub),
    )
    members = tuple(_member(one, keys, words) for one in team.members)
    waiting = tuple(one for one in desk.waiting(spoken) if one.pub != keys.pub)
    return TeamShown(team.said.name, name, team.said.contact, team.is_sealed, own, members, waiting)


def _member(one: Member, keys: Keys, words: DeviceWords) -> MemberShown:
    laptops = tuple(
        LaptopShown(key.pub, words.of(key.pub, key.age), _standing(key), key.pub == keys.pub) for key in one.keys
    )
    return MemberShown(one.user, one.name, one.role, laptops)


def _standing(key: MemberKey) -> Standing:
    if key.out is not None:
        return "out"
    return "in" if key.how == "confirmed" else "first-use"
