"""The team lead: opens the kit, tailors leave-behinds, prints two and those of a delegation, and reads them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

from tests.stories.beginnings import begin
from tests.stories.person import file_in
from tests.stories.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.person import Person

HOUSE, SENATE = "Quigley", "Durbin"
DELEGATION = {"Sanders": "S.Res. 61", "Welch": "S.Res. 61", "Balint": "H.Res. 317"}
"""The offices of one state, and a measure that each is asked about."""
FOLDER = "Bus to Montpelier"
LOCAL = "Forty neighbors in Rogers Park wrote to us about this."
SWITCHED_OFF = "Speak up for Russians who oppose the war"


def team_lead(person: Person, kit: Path) -> None:
    """Tailor for a representative and print; take that back by undo; print a senator's as it is, then a delegation's.

    The last go into a folder that is chosen.
    """
    (person.desk.folder / "Documents" / FOLDER).mkdir(parents=True)
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
    person.find_in("Office", SENATE)
    person.wait_for(lambda screen: SENATE in screen.named("Office", "combo box|text")[-1].text, SENATE)
    second = _printed(person, SENATE)
    person.expect("S.Res. 61" in second and SWITCHED_OFF in second, f"the sheet of the Senate is wrong: {second}")
    person.expect("H.Res. 100" not in second and LOCAL not in second, f"the sheet is that of the House: {second}")
    _print_a_delegation(person)
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
    person.thing("Open folder", "push button")
    file = file_in(person.desk.folder, f"*{office}*.pdf")
    opened = until(lambda: person.desk.opened.exists() and person.desk.opened.read_text(encoding="utf-8"), "its folder")
    person.expect(file.parent.name in opened, f"another folder was opened: {opened}")
    person.tell(f"read {file.name}")
    text = _read(file)
    person.expect(office in text, f"the sheet does not name {office}")
    person.press("Back to the form")
    return text


def _print_a_delegation(person: Person) -> None:
    """Print the sheets of all offices of a state into a folder that is chosen; nothing else is put there."""
    first, folder = next(iter(DELEGATION)), person.desk.folder / "Documents" / FOLDER
    person.find_in("Office", first)
    person.wait_for(lambda screen: first in screen.named("Office", "combo box|text")[-1].text, first)
    person.press("Print…")
    person.see("What to make")
    person.pick("For whom", "All offices of its state")
    person.see(f"{len(DELEGATION)} offices")
    person.press("Choose where the files go")
    person.tell(f"choose the folder “{FOLDER}”")
    person.choose_folder("Where to put the files", str(folder))
    person.wait_for(lambda screen: screen.says(str(folder)), "the folder that was chosen")
    person.attend()
    person.press("Make the files")
    person.thing("Open folder", "push button")
    read = {file.name: _read(file) for file in sorted(folder.rglob("*.pdf"))}
    person.tell(f"read {', '.join(read)}")
    person.expect(len(read) == len(DELEGATION), f"there is not one sheet for each: {list(read)}")
    for office, measure in DELEGATION.items():
        own = [text for name, text in read.items() if office in name]
        person.expect(
            len(own) == 1 and office in own[0] and measure in own[0], f"the sheet of {office} is wrong: {own}"
        )
    person.press("Back to the form")


def _read(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as pdf:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


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
