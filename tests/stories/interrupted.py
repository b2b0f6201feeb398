"""What happens in between: a second start brings a file, and the power fails in the middle of a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.beginnings import answer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

NOTE = "They asked us to come back wi"
HALF = "Half a sentence that nobody has fini"


def interrupted(person: Person, kit: Path) -> None:
    """Start again with a file while the program runs; then lose the power while a paragraph is typed; log out.

    At the end somebody changes their mind before the window is filled.
    """
    person.start()
    person.see("Open the file your team sent you")
    code = person.start_again(str(kit))
    person.expect(code == 0, f"the second start ended with {code}")
    person.see("Open “Sample lobby day”?")
    answer(person, "Dana Example", "Team lead")
    person.write("Local paragraph", HALF)
    person.see("Kept on this computer")
    person.kill()
    person.start()
    person.see(HALF)
    person.shut_down()
    kept = person.ask("choices", "show", "--json")["choices"]
    person.expect([one["local"] for one in kept] == [HALF], f"the paragraph is not in the workspace: {kept}")
    person.start()
    person.see(HALF)
    person.go("Offices")
    _half_a_note(person)
    person.leave()
    notes = person.ask("note", "list", "--json")["notes"]
    person.expect([one["summary"] for one in notes] == [NOTE], f"the note is not in the workspace: {notes}")
    person.start_only()
    person.leave_frame()


def _half_a_note(person: Person) -> None:
    """Lose the power in the middle of a note too."""
    person.write("Filter offices", "Quigley")
    person.pick_line("Offices", "Quigley")
    person.press("Write a note")
    person.write("What happened; your team reads this", NOTE)
    person.see("Kept on this laptop")
    person.kill()
    person.start()
    person.write("Filter offices", "Quigley")
    person.pick_line("Offices", "Quigley")
    person.see(NOTE)
