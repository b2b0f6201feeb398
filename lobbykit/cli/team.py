"""`lobbykit team`: who belongs to the team, and who can read its notes."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.organizer_key import KeyFileThereError, write_organizer_key
from lobbykit.app.team_desk import Founding, TeamDesk
from lobbykit.app.team_requests import TeamError
from lobbykit.app.whole_file import write_whole
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.team_shown import print_team, team_data
from lobbykit.cli.workplace import opening
from lobbykit.content.bounded import read_bytes
from lobbykit.domain.team_body import SETTINGS
from lobbykit.sync.envelope import LARGEST

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    acts = {
        "init": _init,
        "invite": _invite,
        "join": _join,
        "confirm": _confirm,
        "revoke": _revoke,
        "list": _list,
        "set": _set,
    }
    act = acts.get(args.action, _show_words)
    if args.action == "init":
        _check_init(args, desk)
    with opening(desk) as opened:
        team = TeamDesk(opened, desk.around, DeviceWords.shipped())
        act(args, desk, team)
        desk.print_problems(team.own.problems, stream=desk.err)
    return DONE


def _check_init(args: Namespace, desk: Desk) -> None:
    """Raise before anything is made: where the key cannot be written, and where nobody says yes to reading by all."""
    if args.key_out and args.key_out.exists():
        raise KeyFileThereError("organizer-key-there", file=str(args.key_out))
    if not args.unsealed:
        return
    desk.remark("team-unsealed-warning")
    if args.yes:
        return
    if not desk.stdin.isatty():
        raise TeamError("team-unsealed-unasked")
    desk.err.write(desk.catalogue.say("team-unsealed-ask") + " ")
    desk.err.flush()
    if desk.stdin.readline().strip().casefold() not in {"y", "yes"}:
        raise TeamError("team-unsealed-declined")


def _init(args: Namespace, desk: Desk, team: TeamDesk) -> None:
    name = args.my_name or desk.user
    admission = "first-use" if args.first_use else "confirm"
    sealed = not args.unsealed
    spoken = team.found(Founding(args.name, name, args.contact or "", args.mailbox, sealed, admission))  # type: ignore[arg-type]
    desk.print(desk.catalogue.say("team-founded", name=args.name, team=spoken.place.team))
    if args.key_out:
        keys = team.own.made()
        comment = desk.catalogue.say("organizer-key-comment", name=args.name, date=desk.today.isoformat())
        write_organizer_key(args.key_out, keys.identity, comment, desk.catalogue.say("organizer-key-warning"))
        desk.print(desk.catalogue.say("organizer-key-written", file=str(args.key_out)))
    else:
        desk.remark("organizer-key-not-kept")


def _invite(args: Namespace, desk: Desk, team: TeamDesk) -> None:
    team.invite(args.invitee, args.name, args.role)
    desk.print(desk.catalogue.say("team-invited", user=args.invitee, name=args.name, role=args.role))


def _set(args: Namespace, desk: Desk, team: TeamDesk) -> None:
    told = {name: getattr(args, name) for name in SETTINGS if getattr(args, name) is not None}
    spoken = team.change(told, seal=args.sealed)
    print_team(desk, spoken, team.waiting(spoken), team.own.held())


def _join(args: Namespace, desk: Desk, team: TeamDesk) -> None:
    said = team.join(args.name or desk.user, platform.system() or "-")
    if args.out:
        write_whole(args.out, said.envelope.raw)
        desk.print(desk.catalogue.say("team-join-written", file=str(args.out)))
    _show_words(args, desk, team)


def _show_words(_args: Namespace, desk: Desk, team: TeamDesk) -> None:
    keys = team.own.made()
    desk.print(DeviceWords.shipped().of(keys.pub, keys.recipient))
    desk.print(keys.pub)
    desk.remark("team-words-read")


def _confirm(args: Namespace, desk: Desk, team: TeamDesk) -> None:
    if args.source:
        team.take([read_bytes(args.source, limit=LARGEST)])
    request = team.confirm(" ".join(args.words), args.role)
    desk.print(desk.catalogue.say("team-let-in", user=request.user, name=request.name))


def _revoke(args: Namespace, desk: Desk, team: TeamDesk) -> None:
    count = len(team.revoke(args.whom, args.after))
    desk.print(desk.catalogue.say("team-put-out", whom=args.whom, count=count))
    desk.remark("team-put-out-reads")


def _list(args: Namespace, desk: Desk, team: TeamDesk) -> None:
    spoken, keys = team.spoken(), team.own.held()
    asking = team.waiting(spoken)
    if args.json:
        desk.print_json(team_data(spoken, asking, keys, DeviceWords.shipped()))
    else:
        print_team(desk, spoken, asking, keys)
