"""The organizer: finds a measure written oddly, corrects a fact, and has the window the way that suits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.stories.beginnings import begin

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

OFFICE, ROOM, SOURCE = "Quigley", "2083", "The sign at the door"
OFFICE_ID = "Q" + "000023"
NOTE = "The room has moved; the staff is the same."
DARK = 60
"""How bright a dark window is at most, of 255."""


def organizer(person: Person, kit: Path) -> None:
    """Find, correct, write a note, and set; start again and find everything kept."""
    person.start()
    begin(person, kit, "Dana Example", "Organizer")
    _find(person)
    _correct(person)
    _note(person)
    _set(person)
    person.leave()
    _judge(person)
    person.start()
    person.see("Oficinas")
    person.expect(person.brightness() < DARK, "the window is not dark after the second start")
    person.leave()
    notes = person.ask("note", "list", "--json")["notes"]
    told = [(one["office"], one["author"], one["summary"]) for one in notes]
    person.expect(told == [(OFFICE_ID, "dana", NOTE)], f"the note is not in the workspace after a restart: {notes}")


def _find(person: Person) -> None:
    person.find()
    person.tell("look for “hres 317”")
    person.typed("h. res.317")
    person.open_line("H.Res. 317")
    person.wait_for(lambda screen: not screen.named("Find anything", "text"), "the finding to be over")


def _correct(person: Person) -> None:
    """Correct the room of an office where it stands."""
    person.go("Offices")
    person.write("Filter offices", OFFICE)
    person.pick_line("Offices", OFFICE)
    person.press("Correct: Room")
    person.write("Room", ROOM)
    person.write("Where do you know this from?", SOURCE)
    person.press("Save the correction")
    person.see(ROOM)


def _note(person: Person) -> None:
    person.press("Write a note")
    person.write("What happened; your team reads this", NOTE)
    person.press("Done")
    person.see("Your 1 note is safe on this laptop")


def _set(person: Person) -> None:
    person.settings()
    person.press("Dark")
    for _ in range(5):
        person.press("Larger")
    person.see("150")
    person.press("Español")
    person.wait_for(lambda _screen: person.preferences()["lang"] == "es", "Spanish to be kept")


def _judge(person: Person) -> None:
    kept = person.preferences()
    listed = json.dumps(person.ask("correct", "list", "--json"))
    person.expect(ROOM in listed and SOURCE in listed, f"the correction is not in the library: {listed}")
    told = json.dumps({name: kept[name] for name in ("role", "scheme", "percent", "lang")})
    person.expect(
        (kept["role"], kept["scheme"], kept["percent"], kept["lang"]) == ("organizer", "dark", 150, "es"),
        f"the settings were not kept: {told}",
    )
