"""The team as the command line shows it, and as `team list --json` has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.entry_shown import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.device_words import DeviceWords
    from lobbykit.app.team_requests import Request
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.team_body import MemberKey
    from lobbykit.sync.seal import Keys

FORMAT = "team/1"
_SHOWN = 8
_HOW = {"confirmed": "team-key-confirmed", "first-use": "team-key-first-use"}


def team_data(
    spoken: SpokenTeam, asking: Sequence[Request], keys: Keys | None, words: DeviceWords
) -> dict[str, object]:
    """Return the document of `team list --json`. Of who waits it has no words: those come from the person."""
    said, team = spoken.team.said, spoken.team
    own = team.member_of(keys.pub) if keys else None
    you = keys and {
        "pub": keys.pub,
        "age": keys.recipient,
        "words": words.of(keys.pub, keys.recipient),
        "user": own.user if own else None,
        "standing": team.standing(keys.pub, own.user if own else ""),
        "organizer": team.is_organizer(keys.pub),
    }
    members = [
        {"user": one.user, "name": one.name, "role": one.role, "keys": [_key_data(key, words) for key in one.keys]}
        for one in team.members
    ]
    waiting = [
        {"user": one.user, "name": one.name, "device": one.device, "pub": one.pub, "at": one.at} for one in asking
    ]
    settings = {"sealed": said.sealed, "admission": said.admission, "mailbox": said.mailbox, "contact": said.contact}
    head = {"lobbykit": FORMAT, "team": spoken.place.team, "root": spoken.place.root, "name": said.name}
    return head | settings | {"you": you, "members": members, "waiting": waiting}


def print_team(desk: Desk, spoken: SpokenTeam, asking: Sequence[Request], keys: Keys | None) -> None:
    """Print who belongs to the team, one key a line, and who waits."""
    said, say = spoken.team.said, desk.catalogue.say
    desk.print(say("team-shown", name=printable(said.name), team=spoken.place.team))
    desk.print(say("team-sealed" if said.sealed else "team-unsealed-warning"))
    for member in spoken.team.members:
        desk.print(f"{member.role:9}  {member.user:12}  {printable(member.name)}")
        for key in member.keys:
            state = say("team-key-out" if key.out else _HOW[key.how])
            mine = f"  {say('team-key-own')}" if keys and key.pub == keys.pub else ""
            desk.print(f"{'':11}{key.pub[:_SHOWN]}  {state}{mine}")
        if not member.keys:
            desk.print(f"{'':11}{say('team-key-none')}")
    organizes = keys is not None and spoken.team.is_organizer(keys.pub)
    for one in asking:
        who = {"user": one.user, "name": printable(one.name), "device": printable(one.device)}
        desk.print(say("team-waits" if organizes else "team-waits-elsewhere", **who))


def _key_data(key: MemberKey, words: DeviceWords) -> dict[str, object]:
    out = None if key.out is None else {"after": dict(key.out.after)}
    return {"pub": key.pub, "age": key.age, "words": words.of(key.pub, key.age), "how": key.how, "out": out}
