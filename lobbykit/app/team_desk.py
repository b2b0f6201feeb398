"""What people do with their team: found it, invite, ask to be let in, let in, put out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.own_keys import OwnKeys
from lobbykit.app.team_requests import Request, TeamError, meant, request_in, waiting
from lobbykit.app.team_statements import as_said, heard, sound, spoken_team
from lobbykit.domain.op import Op, read_op
from lobbykit.domain.op_shape import MAX_MS
from lobbykit.domain.team import team_of
from lobbykit.domain.team_body import Admission, Member, MemberKey, TeamBody, is_pub, written_body
from lobbykit.domain.team_changes import fault_of, founded, invited, let_in, put_out, set_anew
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.identity import checked_user
from lobbykit.store.team_file import TeamPlace, read_team_file, write_team_file
from lobbykit.sync.seal import MOST_RECIPIENTS
from lobbykit.sync.statement import Speaker, write_statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.app.device_words import DeviceWords
    from lobbykit.app.opening import Opened
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.domain.canonical import Value
    from lobbykit.domain.team_body import Role
    from lobbykit.sync.seal import Keys
    from lobbykit.sync.statement import Says, Statement


@dataclass(frozen=True, slots=True)
class Founding:
    """What a founder decides. `is_sealed` is off only where a person chose so, knowing who can read the notes."""

    name: str
    person: str
    contact: str = ""
    mailbox: str | None = None
    is_sealed: bool = True
    admission: Admission = "confirm"


class TeamDesk:
    """The team of one open workspace, which must be writable. Whatever it says lies on the shelf when it returns.

    Methods raise TeamError, KeysLockedError, KeysUnavailableError, TeamFileError, EnvelopeShelfError, and what writing
    in the session raises. `own.problems` is what a person should know about their keys.
    """

    def __init__(self, opened: Opened, around: Surroundings, words: DeviceWords) -> None:
        self._opened = opened
        self._around = around
        self._words = words
        self._workspace = opened.session.workspace
        self._shelf = EnvelopeShelf(self._workspace.layout, self._workspace.vault)
        self._user = opened.session.user
        self.own = OwnKeys(around, self._workspace, self._user)

    def spoken(self) -> SpokenTeam:
        """Return the team of this workspace; raise TeamError where there is none."""
        found = spoken_team(self._workspace)
        if found is None:
            raise TeamError("team-none")
        return found

    def found(self, founding: Founding) -> SpokenTeam:
        """Found a team whose first organizer is whoever works here; raise TeamError where there is one already."""
        if spoken_team(self._workspace) is not None:
            raise TeamError("team-there")
        keys, at = self.own.made(), self._now()
        me = Member(self._user, founding.person, "organizer", (_confirmed(keys.pub, keys.recipient),))
        settings = (founding.name, founding.is_sealed, founding.admission, founding.mailbox, founding.contact)
        place = TeamPlace(self._around.new_id(), keys.pub)
        body = founded(TeamBody(keys.pub, *settings, (me,)), at)
        self._keep("team", place, written_body(body), keys)
        write_team_file(self._workspace.layout, place)
        return self.spoken()

    def invite(self, user: str, name: str, role: Role) -> SpokenTeam:
        """Say who may ask to be let in and as what, or say it anew of somebody; raise UserNameError too."""
        spoken, keys = self._organizing()
        team, known = spoken.team, spoken.team.member(checked_user(user))
        if known and role != "organizer" and any(team.is_organizer(key.pub) for key in known.keys):
            raise TeamError("team-role-organizer", user=user)
        return self._say(spoken, invited(team, user, name, role, self._now()), keys)

    def change(self, settings: Mapping[str, str | None], *, seal: bool = False) -> SpokenTeam:
        """Say other settings (`name`, `admission`, `mailbox`, `contact`), and with `seal` that notes travel sealed."""
        spoken, keys = self._organizing()
        body = set_anew(spoken.team, self._now(), **settings)
        return self._say(spoken, replace(body, sealed=body.sealed or seal), keys)

    def join(self, name: str, device: str) -> Statement:
        """Ask to be let in, and belong to this team from now on; asked twice, it is said anew."""
        spoken, keys = self.spoken(), self.own.made()
        body: dict[str, Value] = {"name": name, "device": device, "age": keys.recipient}
        said = self._keep("join", spoken.place, body, keys)
        if read_team_file(self._workspace.layout) is None:
            write_team_file(self._workspace.layout, spoken.place)
        return said

    def requests(self, spoken: SpokenTeam) -> tuple[Request, ...]:
        """Return every request that is held here, let in or not."""
        found = (request_in(one, self._words) for one in spoken.saying("join"))
        return tuple(filter(None, found))

    def waiting(self, spoken: SpokenTeam) -> tuple[Request, ...]:
        """Return who asked and was neither let in nor put out."""
        return waiting(self.requests(spoken), spoken.team)

    def take(self, raws: Iterable[bytes]) -> SpokenTeam:
        """Keep statements about this team that came in files; raise TeamError where there is none among them."""
        spoken = self.spoken()
        own = heard(spoken.place, sound(raws)).statements
        if not own:
            raise TeamError("team-file-strange")
        for one in own:
            self._shelf.keep(one.envelope.raw)
        return self.spoken()

    def confirm(self, told: str, role: Role = "delegate") -> Request:
        """Let in the laptop whose eight words, or whole key, were given; who was not invited comes in as `role`."""
        spoken, keys = self._organizing()
        request = meant(told, self.requests(spoken), self._words)
        known = spoken.team.key_of(request.pub)
        if known and known.out:
            raise TeamError("team-key-out", user=request.user)
        if known and known.age != request.age:
            raise TeamError("team-words-unknown")
        self._let_in(spoken, request, _confirmed(request.pub, request.age), role, keys)
        return request

    def admit_unseen(self) -> tuple[Request, ...]:
        """Let in, as the first seen, who asked and may be where the team said so; for organizers, after each pull."""
        spoken, keys = self._organizing()
        admitted = []
        for request in self.waiting(spoken):
            if spoken.team.admits_unseen(request.user):
                key = MemberKey(request.pub, request.age, "first-use")
                spoken = self._let_in(spoken, request, key, "delegate", keys)
                admitted.append(request)
        return tuple(admitted)

    def revoke(self, whom: str, after: int | None) -> tuple[str, ...]:
        """Put out a person's keys, or one key, and return them; `after` is how many changes of each device count.

        Without it those count that are held here.
        """
        spoken, keys = self._organizing()
        team = spoken.team
        member = team.member_of(whom) if is_pub(whom) else team.member(whom)
        pubs = [key.pub for key in member.keys if whom in (member.user, key.pub) and not key.out] if member else []
        if member is None or not pubs:
            raise TeamError("team-nobody", whom=whom[:64])
        if not any(team.is_organizer(key.pub) and key.pub not in pubs for one in team.members for key in one.keys):
            raise TeamError("team-last-organizer")
        held = self._held(member.user)
        counting = {dev: held[dev] if after is None else after for dev in held}
        self._say(spoken, put_out(team, dict.fromkeys(pubs, counting)), keys)
        return tuple(pubs)

    def _let_in(self, spoken: SpokenTeam, request: Request, key: MemberKey, role: Role, keys: Keys) -> SpokenTeam:
        team = spoken.team
        if team.member(request.user) is None:
            team = replace(team, said=invited(team, request.user, request.name, role, self._now()))
        return self._say(spoken, let_in(team, request.user, key), keys)

    def _organizing(self) -> tuple[SpokenTeam, Keys]:
        spoken, keys = self.spoken(), self.own.held()
        if keys is None or not spoken.team.is_organizer(keys.pub):
            raise TeamError("team-not-organizer")
        return spoken, keys

    def _say(self, spoken: SpokenTeam, body: TeamBody, keys: Keys) -> SpokenTeam:
        """Say the whole team anew, unless that says nothing new."""
        if body == spoken.team.said:
            return spoken
        if fault := fault_of(body, MOST_RECIPIENTS):
            raise TeamError(fault.code, **dict(fault.params))
        before = max((one.at for one in spoken.statements if one.pub == keys.pub), default=0)
        self._keep("team", spoken.place, written_body(body), keys, before + 1)
        return self.spoken()

    def _keep(
        self, says: Says, place: TeamPlace, body: Mapping[str, Value], keys: Keys, earliest: int = 0
    ) -> Statement:
        """Sign and keep a statement, dated now but never before `earliest`: one's own are in order by any clock."""
        dev = self._opened.authorship.identity.dev
        speaker = Speaker(place.team, self._user, dev, min(MAX_MS, max(self._now(), earliest)))
        statement = write_statement(says, speaker, body, keys)
        self._shelf.keep(statement.envelope.raw)
        return statement

    def _held(self, user: str) -> dict[str, int]:
        """Return how many changes of each device of a user are held here."""
        lanes = self._opened.lanes
        shared: Mapping[str, object] = lanes.mark()["shared"]  # type: ignore[assignment]
        last = {dev: read_op(raw) for dev in shared if (raw := lanes.last(dev))}
        return {dev: op.seq for dev, op in last.items() if isinstance(op, Op) and op.user == user}

    def _now(self) -> int:
        return int(self._around.clock().timestamp() * 1000)


def needed(spoken: SpokenTeam) -> tuple[Statement, ...]:
    """Return as few `team` statements as make the whole team: the newest of each key, or all that count."""
    counting = {sum_ for sum_, _ in spoken.team.statements}
    told = [one for one in spoken.saying("team") if one.envelope.sum in counting]
    newest = tuple({one.pub: one for one in reversed(told)}.values())
    few = team_of(spoken.place.root, map(as_said, newest))
    return newest if few.said == spoken.team.said else tuple(told)


def _confirmed(pub: str, age: str) -> MemberKey:
    return MemberKey(pub, age, "confirmed")
