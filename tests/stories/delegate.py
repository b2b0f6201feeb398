"""The delegate: the first start on a borrowed laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.beginnings import begin

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

OFFICE, OFFICE_ID = "Quigley", "Q" + "000023"


def delegate(person: Person, kit: Path) -> None:
    """Open the file, say who one is, find the office by typing, and read its card; it is there at the next start."""
    person.start()
    begin(person, kit, "Robin Sample", "Delegate")
    person.write("Filter offices", "quigly")
    person.pick_line("Offices", OFFICE)
    person.see("What we are asking")
    person.see("H.Res. 317")
    person.leave()
    _judge(person)
    person.start()
    person.wait_for(lambda screen: screen.named("Filter offices", "text"), "the offices again")
    person.leave()


def _judge(person: Person) -> None:
    kept = person.preferences()
    person.expect((kept["role"], kept["place"]) == ("delegate", "offices"), f"the place was not kept: {kept}")
    person.ask("note", "list", "--json")
