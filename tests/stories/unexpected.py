"""Something unexpected happens in the middle of a word: it is said, nothing is lost, and the report tells no words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.beginnings import begin
from tests.stories.breaking import break_on, put_on_path

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

OFFICE, FIELD = "Quigley", "What happened; your team reads this"
HALF, REST = "The chief of staff told me in confid", "ence."


def unexpected(person: Person, kit: Path) -> None:
    """Type until the program fails; go on, find each letter, write the note to its end, and lose the power."""
    put_on_path(person, break_on(HALF))
    person.start()
    begin(person, kit, "Robin Sample", "Delegate")
    _find(person)
    person.press("Write a note")
    person.write(FIELD, HALF)
    person.face("Something went wrong")
    person.see("what you were typing was kept on this computer")
    person.press("Go on")
    person.see_no_more("Something went wrong in lobbykit")
    person.face("lobbykit")
    person.expect(_typed(person) == HALF, f"the field does not hold what was typed: {_typed(person)!r}")
    _judge_report(person)
    person.write(FIELD, HALF + REST)
    person.press("Done")
    person.see("Your 1 note is safe on this laptop")
    person.kill()
    notes = person.ask("note", "list", "--json")["notes"]
    person.expect([one["summary"] for one in notes] == [HALF + REST], f"the note is not in the workspace: {notes}")


def _find(person: Person) -> None:
    person.write("Filter offices", OFFICE)
    person.pick_line("Offices", OFFICE)


def _typed(person: Person) -> str:
    return person.thing(FIELD, "text").text


def _judge_report(person: Person) -> None:
    """The report tells where it happened, and nothing that was typed, neither in its file nor where it is said."""
    reports = sorted((person.desk.folder / "state").rglob("report-*.txt"))
    person.expect(len(reports) == 1, f"there is not one report: {reports}")
    person.tell(f"read {reports[0].name}")
    for told in (reports[0].read_text(encoding="utf-8"), person.heard()):
        person.expect("ValueError" in told and "note_writing.py" in told, f"it does not say where: {told}")
        person.expect(not any(word in told for word in ("chief", "confid", OFFICE)), f"it tells what was typed: {told}")
