"""What happens in between: a second start brings a file, and the power fails in the middle of a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.beginnings import answer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

HALF = "Half a sentence that nobody has fini"


def interrupted(person: Person, kit: Path) -> None:
    """Start again with a file while the program runs; then lose the power while a paragraph is typed; log out."""
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
