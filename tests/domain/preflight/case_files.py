"""Cases of preflight as briefs that people can read: `cases/<code>.txt`.

`== yes: NAME` begins a brief in which the code must be found, `== no: NAME` one in which it must not. The brief is
written as in its file; what a case does not say (its title, an ask) is put before it. ⟦…⟧ marks where the finding must
stand, ⟦old → new⟧ also its fix. Lines that begin with @ say what the world is like: `@today 2027-01-04`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.checking import choice_problems
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.domain.choices import Choices
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Vacancy
from lobbykit.domain.preflight.check import office_preflight, preflight
from lobbykit.domain.preflight.crowding import crowded_sheets
from lobbykit.domain.problem import Fix, Place
from lobbykit.domain.prose import Text
from lobbykit.domain.tailor_many import Tailor
from tests.domain.preflight.world import FRESH_DAY, RECORDS, ROSTER
from tests.making import reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference

FOLDER = Path(__file__).parent / "cases"
FILE = "brief.yaml"
DEFAULTS = {
    "lobbykit": "brief/1",
    "id": "sample",
    "title": '"A title"',
    "congress": "119",
    "as_of": "2025-11-22",
    "asks": "[{id: speak, action: say-publicly, lead: Speak up for peace.}]",
}
_MARK = re.compile(r"⟦(?P<old>[^⟦⟧]*?)(?: → (?P<new>[^⟦⟧]*))?⟧")


@dataclass(frozen=True, slots=True)
class Case:
    """One brief of a file of cases, its marks taken out, and where they stood."""

    code: str
    name: str
    expected: bool
    text: str
    world: tuple[tuple[str, str], ...]
    marks: tuple[tuple[Place, Fix | None], ...]

    def __str__(self) -> str:
        return f"{self.code}: {'yes' if self.expected else 'no'}, {self.name}"

    def found(self, text: str | None = None) -> list[Problem]:
        """Return what preflight finds of the case's code in its brief, or in another text for it."""
        read = read_brief(self.text if text is None else text, file=FILE)
        assert read.value is not None, read.problems
        known = self._reference()
        return [one for one in _all_findings(read.value, known) if one.code == self.code]

    def _reference(self) -> Reference:
        said = dict(self.world)
        offices = [one for one in ROSTER if one.id != said.get("gone")]
        for field in ("until", "leaving", "confirmed"):
            if field in said:
                who, day = said[field].split()
                changed = {field: date.fromisoformat(day)}
                offices = [replace(one, **changed) if one.id == who else one for one in offices]
        if "successor" in said:
            who, _, name = said["successor"].partition(" ")
            offices = [replace(one, successor=name) if one.id == who else one for one in offices]
        records = list(RECORDS)
        if "records" in said:
            records = [replace(one, as_of=date.fromisoformat(said["records"])) for one in records]
        if "action" in said:
            slug, _, action = said["action"].partition(" ")
            records = [replace(one, latest_action=action) if one.measure.slug == slug else one for one in records]
        seats = [one.split("-") for one in said.get("vacant", "").split()]
        known = reference(
            *records,
            offices=offices,
            today=date.fromisoformat(said.get("today", "2025-11-22")),
            as_of=date.fromisoformat(said.get("roster", FRESH_DAY)),
            vacant=tuple(Vacancy(Chamber.HOUSE, state, int(district)) for state, district in seats),
        )
        if "choice" not in said:
            return known
        who, _, words = said["choice"].partition(" ")
        local = Text(words, Place(f"choices {who} sample"), words)
        return replace(known, choices={(who, "sample"): Choices(local=local)})


def _all_findings(brief: Brief, known: Reference) -> Iterator[Problem]:
    tailor = Tailor(brief, known)
    yield from preflight(brief, known)
    yield from office_preflight(known.roster.offices, known)
    yield from crowded_sheets(brief, [tailor.tailored(one).sheet for one in known.roster.offices])
    for one in known.roster.offices:
        yield from choice_problems(brief, one, known)


def cases(code: str) -> tuple[Case, ...]:
    """Read the cases of one code."""
    parts = re.split(r"^== (yes|no): (.*)\n", (FOLDER / f"{code}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return tuple(
        _case(code, name, kind == "yes", body)
        for kind, name, body in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
    )


def _case(code: str, name: str, expected: bool, body: str) -> Case:
    lines = body.strip("\n").splitlines()
    world = tuple((key, value) for key, _, value in (one[1:].partition(" ") for one in lines if one.startswith("@")))
    own = "\n".join(one for one in lines if not one.startswith("@"))
    keys = set(re.findall(r"^([a-z_]+):", own, flags=re.MULTILINE))
    text = "".join(f"{key}: {value}\n" for key, value in DEFAULTS.items() if key not in keys) + own + "\n"
    marks: list[tuple[Place, Fix | None]] = []
    while found := _MARK.search(text):
        before = text[: found.start()]
        place = Place(FILE, before.count("\n") + 1, len(before) - before.rfind("\n"))
        marks.append((place, Fix(found["old"], found["new"]) if found["new"] else None))
        text = before + found["old"] + text[found.end() :]
    return Case(code, name, expected, text, world, tuple(marks))


def codes() -> tuple[str, ...]:
    """Return every code that has cases."""
    return tuple(sorted(one.stem for one in FOLDER.glob("*.txt")))
