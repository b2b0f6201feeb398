"""The hallway: the next meeting, what happens to it while the day runs, and its note before the next door opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.beginnings import begin

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

WHO = "Rep. Jonathan L. Jackson (IL-1)"
STAFFER, WORDS = "Kim Example", "They will ask the chair."


def hallway(person: Person, kit: Path) -> None:
    """Open the meeting; it runs late, the member joins, which is taken back once; write the note and find it kept."""
    person.start()
    begin(person, kit, "Robin Sample", "Delegate")
    person.go("Meetings")
    person.press(f"Open the meeting: {WHO}", part=True)
    person.see("Who goes")
    person.press("Running late (L)")
    person.see("Running 10 minutes late.")
    person.press("Member joined (J)")
    person.see("The member joined.")
    person.undo()
    person.see_no_more("The member did not join after all")
    person.press("Member joined (J)")
    person.see("The member did not join after all")
    person.press("Write the note")
    person.write("Name of staffer 1", STAFFER)
    person.write("What happened; your team reads this", WORDS)
    person.press("Done")
    person.see("Your note is saved on this laptop.")
    person.leave()
    _judge(person)


def _judge(person: Person) -> None:
    (note,) = person.ask("note", "list", "--json")["notes"]
    meeting = person.ask("meeting", "show", note["meeting"], "--json")["meeting"]
    person.expect((meeting["late"], meeting["joined"]) == (10, True), f"what happened was not kept: {meeting}")
    told = [one["name"] for one in note["staff"].values()], note["summary"]
    person.expect(told == ([STAFFER], WORDS), f"the note is not in the workspace: {note}")
