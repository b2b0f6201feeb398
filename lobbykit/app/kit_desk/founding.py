"""The team behind the file: founded where there is none, told where notes are exchanged, its key kept elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.kit_desk.mailbox_text import read_mailbox
from lobbykit.app.organizer_key import write_organizer_key
from lobbykit.app.own_keys import OwnKeys
from lobbykit.app.people import groups, said_user, user_name
from lobbykit.app.team_desk import Founding, TeamDesk
from lobbykit.app.team_requests import TeamError

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem


def found_team(bench: Workbench, name: str, person: str, contact: str) -> tuple[Problem, ...]:
    """Found a sealed team whose first organizer works here, and return what a person should know about the keys.

    Whoever has no user name yet writes under one made of `person` from now on. Raises as `TeamDesk.found`, and
    TeamError where a name is missing.
    """
    named, called = " ".join(name.split()), " ".join(person.split())
    if not (named and called):
        raise TeamError("team-unnamed")
    if not said_user(bench.session.known_user):
        bench.session.call_me(_user(bench, called))
    desk = TeamDesk(bench.opened, bench.around, DeviceWords.shipped())
    desk.found(Founding(named, called, " ".join(contact.split())))
    return desk.own.problems


def say_mailbox(bench: Workbench, typed: str) -> tuple[Problem, ...]:
    """Say where the team's notes are exchanged, or return what is wrong with it; raise as `TeamDesk.change`."""
    read = read_mailbox(typed)
    if read.value is None:
        return read.problems
    TeamDesk(bench.opened, bench.around, DeviceWords.shipped()).change({"mailbox": read.value or None})
    return ()


def keep_organizer_key(bench: Workbench, file: Path) -> None:
    """Write the key that opens every note into a file of its own; raise KeyFileThereError, TeamError and as `held`."""
    keys = OwnKeys(bench.around, bench.session.workspace, bench.session.user).held()
    if keys is None:
        raise TeamError("team-not-organizer")
    say = bench.catalogue
    team = TeamDesk(bench.opened, bench.around, DeviceWords.shipped()).spoken().team
    comment = say.say("organizer-key-comment", name=team.said.name, date=bench.today.isoformat())
    write_organizer_key(file, keys.identity, comment, say.say("organizer-key-warning"))


def _user(bench: Workbench, person: str) -> str:
    """Return the name to write under: that of whoever on the team is called so, else a new one."""
    people = [one for group in groups(bench.view) for one in group.people]
    known = [one.user for one in people if one.name.casefold() == person.casefold()]
    return known[0] if len(known) == 1 else user_name(person, {one.user for one in people})
