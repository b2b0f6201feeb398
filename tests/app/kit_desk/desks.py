"""A workbench of an organizer who is about to make the team's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Create
from lobbykit.app.kit_desk.choices import KitChoices, keep_choices
from lobbykit.app.kit_desk.founding import found_team
from lobbykit.app.kit_desk.making import MadeKit, kit_work, make_kit
from lobbykit.app.kit_desk.standing import kit_standing
from tests.sessions import new_id

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench

BRIEF = "ukraine-diplomacy"


def choose(bench: Workbench, **decided: object) -> None:
    """Decide about the file."""
    choices = KitChoices(**{"briefs": (BRIEF,), "organization": "Peace Lobby", "name": "Peace day", **decided})
    keep_choices(bench.shelves.workspace / "library", choices, bench.session.history)


def person(bench: Workbench, name: str, **more: str) -> str:
    """Put somebody on the team."""
    made = new_id()
    assert bench.session.apply(Create(made, "member", {"name": name, **more})).value
    return made


def meeting(bench: Workbench, *goers: str, **more: object) -> str:
    """Put a meeting on the schedule."""
    made, office = new_id(), bench.library().roster.offices[0].id
    fields = {"offices": [office], "start": "2026-12-01T15:00:00Z", "briefs": [BRIEF], **more}
    going = {f"people/{at}/member": one for at, one in enumerate(goers)}
    assert bench.session.apply(Create(made, "meeting", {**fields, **going})).value
    return made


def ready(bench: Workbench) -> None:
    """Found a team, and put two people and a meeting with one of them into the workspace."""
    found_team(bench, "Peace Lobby", "Olga Organizer", "Call Olga: 555 0100")
    choose(bench)
    ana = person(bench, "Ana Pérez", team="Ohio", district="OH-3", email="ana.perez@example.org", user="ana-perez")
    person(bench, "Ben Sample")
    meeting(bench, ana)


def made(bench: Workbench) -> MadeKit:
    """Make the file."""
    return make_kit(kit_work(bench, kit_standing(bench)))
