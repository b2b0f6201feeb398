"""Small invented upstream files, and ways to change and import them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.content.rosters.legislators import read_congress_legislators
from lobbykit.content.yaml_tree import Mapping, Node, Scalar

if TYPE_CHECKING:
    from lobbykit.domain.office import Office, Roster
    from lobbykit.domain.problem import Problem, Read

ROOT = Path(__file__).resolve().parents[3]


FIXTURES = ROOT / "tests/fixtures/congress"


REAL = ROOT / "../shared/data/congress"


AS_OF = date(2026, 6, 15)


LEGISLATORS = "legislators-current.yaml"


def texts(folder: Path = FIXTURES) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))}


def imported(files: dict[str, str]) -> Read[Roster]:
    return read_congress_legislators(files, as_of=AS_OF, source="a test")


def roster_of(files: dict[str, str]) -> Roster:
    read = imported(files)
    assert read.value is not None, read.problems
    return read.value


def office(last: str, files: dict[str, str] | None = None) -> Office:
    return next(one for one in roster_of(files or texts()).offices if one.last == last)


def codes(read: Read[Roster]) -> list[str]:
    return sorted(problem.code for problem in read.problems)


def found(read: Read[Roster], code: str) -> Problem:
    [problem] = [one for one in read.problems if one.code == code]
    return problem


def changed(old: str, new: str, file: str = LEGISLATORS) -> dict[str, str]:
    files = texts()
    assert old in files[file]
    files[file] = files[file].replace(old, new, 1)
    return files


def as_upstream_json(node: Node | None) -> object:
    """Numbers that upstream does not quote in YAML are numbers in its JSON."""
    assert node is not None
    if isinstance(node, Scalar):
        return int(node.text) if node.plain and node.text.isdigit() else node.text
    if isinstance(node, Mapping):
        return {key.text: as_upstream_json(value) for key, value in node.entries}
    return [as_upstream_json(item) for item in node.items]
