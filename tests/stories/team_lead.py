"""The team lead: opens the kit, tailors two leave-behinds, prints them, and reads what was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

from tests.stories.beginnings import begin
from tests.stories.person import file_in

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

HOUSE, SENATE = "Quigley", "Durbin"
HOUSE_ID = "Q" + "000023"
LOCAL = "Forty neighbors in Rogers Park wrote to us about this."
SWITCHED_OFF = "Speak up for Russians who oppose the war"


def team_lead(person: Person, kit: Path) -> None:
    """Tailor for a representative and print; take an ask back on by undo; print a senator's as it is."""
    person.start()
    begin(person, kit, "Dana Example", "Team lead")
    person.see("Tailor a leave-behind")
    person.pick("Brief", "Diplomacy First")
    person.find_in("Office", HOUSE)
    person.wait_for(lambda screen: HOUSE in screen.named("Office", "combo box|text")[-1].text, HOUSE)
    person.press(SWITCHED_OFF, part=True)
    person.see("Saved")
    person.write("Local paragraph", LOCAL)
    person.leave_field("Name of the staffer")
    person.see("Saved")
    first = _printed(person, HOUSE)
    person.expect(LOCAL in first, f"the paragraph is not on the sheet: {first}")
    person.expect(SWITCHED_OFF not in first, f"the ask that was switched off is on the sheet: {first}")
    person.expect("H.Res. 100" in first and "H.Res. 317" in first, "the bills of the House are not on the sheet")
    _undone(person)
    person.leave()
    _judge(person)
    person.start()
    person.see("Tailor a leave-behind")
    person.leave()


def _printed(person: Person, office: str) -> str:
    """Print what is on the screen and return the words of the PDF."""
    person.press("Print…")
    person.see("What to make")
    person.press("Make the files")
    person.see("were made.")
    file = file_in(person.desk.folder, "*.pdf")
    person.tell(f"read {file.name}")
    with pypdfium2.PdfDocument(file) as pdf:
        text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    person.expect(office in text, f"the sheet does not name {office}")
    person.press("Back to the form")
    return " ".join(text.split())


def _undone(person: Person) -> None:
    """Take back the paragraph, then do so with the ask."""
    person.undo()
    person.wait_for(lambda screen: screen.named("Local paragraph", "text")[-1].text == "", "an empty paragraph")
    person.undo()
    person.wait_for(
        lambda screen: "checked" in screen.named(SWITCHED_OFF, "check box", part=True)[-1].states, "the ask again"
    )


def _judge(person: Person) -> None:
    told = person.ask("choices", "show", "--json")["choices"]
    person.expect(
        not any(one.get("local") or one.get("asks") for one in told), f"what was undone is still there: {told}"
    )
