"""How every story begins: the file of the team is opened, and somebody says who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person


def begin(person: Person, kit: Path, name: str, role: str) -> None:
    """Open the kit from the first screen and start as somebody."""
    person.see("Open the file your team sent you")
    person.press("Open file…")
    person.open_file(str(kit))
    person.see("Open “Sample lobby day”?")
    answer(person, name, role)


def answer(person: Person, name: str, role: str) -> None:
    """Agree to open the kit, which is shown, and say who one is."""
    person.face("lobbykit")
    person.press("Open it")
    person.see("Who are you?")
    person.press(name)
    person.press(role)
    person.press("Start")
    person.see_no_more("Who are you?")
