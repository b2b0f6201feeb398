"""The delegate: the first start on a borrowed laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.beginnings import begin

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

NOTE = "They will look at it again after the recess."
SAFE = "Your 1 note is safe on this laptop, 1 not yet sent"
OFFICE, OFFICE_ID = "Quigley", "Q" + "000023"


def delegate(person: Person, kit: Path) -> None:
    """Open the file, say who one is, find the office, read its card and write a note; it is there at the next start."""
    person.start()
    begin(person, kit, "Robin Sample", "Delegate")
    _find(person)
    person.see("What we are asking")
    person.see("H.Res. 317")
    person.press("Write a note")
    person.write("What happened; your team reads this", NOTE)
    person.press("Done")
    person.see(SAFE)
    person.leave()
    _judge(person)
    person.start()
    person.see(SAFE)
    _find(person)
    person.see(NOTE)
    person.leave()


def _find(person: Person) -> None:
    """Look for the office by a name that is not spelled well."""
    person.write("Filter offices", "quigly")
    person.pick_line("Offices", OFFICE)


def _judge(person: Person) -> None:
    kept = person.preferences()
    person.expect((kept["role"], kept["place"]) == ("delegate", "offices"), f"the place was not kept: {kept}")
    notes = person.ask("note", "list", "--json")["notes"]
    told = [(one["office"], one["author"], one["summary"]) for one in notes]
    person.expect(told == [(OFFICE_ID, "robin", NOTE)], f"the note is not in the workspace: {notes}")
