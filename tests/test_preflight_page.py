"""docs/preflight.md explains every finding of preflight, and its examples are true."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.checking import check
from lobbykit.app.library import Library, load_library
from lobbykit.app.selection import selected_offices
from lobbykit.app.shelves import Shelves
from lobbykit.app.surroundings import Surroundings
from lobbykit.cli.briefs import reference_for
from lobbykit.cli.desk import Desk
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.app.test_wording import calls
from tests.making import CATALOGUE, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = (ROOT / "docs/preflight.md").read_text(encoding="utf-8")
GROUPS = {"Errors": "error", "Warnings": "warning", "Notes": "note"}
GRAVITY = ("error", "warning", "note")
MAKERS = {"error": {"error"}, "warning": {"warning"}, "note": {"note"}, "make": {"warning", "note"}}
MUST_SAY = ("- **It says:** ", "- **On paper:** ", "- **What to do:** ", "- **`--fix`:** ")
FIX_OF_A_PROBLEM = 5
NOWHERE = ROOT / "no-workspace"
DEFAULTS = {
    "lobbykit": "brief/1",
    "id": "sample",
    "title": "A title",
    "congress": "119",
    "as_of": "2026-11-20",
    "asks": "[{id: speak, action: say-publicly, lead: Speak up for peace.}]",
}
_EXAMPLE = re.compile(
    r"^```yaml (?P<what>caught|not caught)(?P<more>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Section:
    """What the page says of one code."""

    code: str
    severity: str
    text: str


@dataclass(frozen=True)
class Emitted:
    """How the code makes a finding: the gravest severity it can have, and whether it may carry a fix."""

    severity: str
    has_fix: bool


def sections() -> Iterator[Section]:
    for group in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        title, _, body = group.partition("\n")
        for one in re.split(r"^### ", body, flags=re.MULTILINE)[1:]:
            code, _, text = one.partition("\n")
            yield Section(code.strip("`"), GROUPS[title], text)


@cache
def emitted() -> dict[str, Emitted]:
    found: dict[str, Emitted] = {}
    for file, call, kind, code in calls():
        if kind == "problem" and ("preflight" in file.parts or file.name == "checking.py"):
            severities = MAKERS.get(call.func.id if isinstance(call.func, ast.Name) else "", set())
            severities = severities or {one.lower() for one in re.findall(r"Severity\.([A-Z]+)", ast.unparse(call))}
            before = found.get(code)
            grave = min(severities | ({before.severity} if before else set()), key=GRAVITY.index)
            has_fix = any(one.arg == "fix" for one in call.keywords) or len(call.args) > FIX_OF_A_PROBLEM
            has_fix = has_fix or (before is not None and before.has_fix)
            found[code] = Emitted(grave, has_fix)
    return found


def test_every_finding_of_preflight_has_one_section_under_its_severity() -> None:
    assert len(emitted()) > 30
    written = [one.code for one in sections()]
    assert len(written) == len(set(written))
    assert set(emitted()) - set(written) == set()
    told = {one.code: one.severity for one in sections()}
    assert {code: told[code] for code in emitted()} == {code: one.severity for code, one in emitted().items()}


def test_every_section_is_about_a_code_that_can_come_and_every_code_has_one() -> None:
    assert {one.code for one in sections()} == set(emitted())


@pytest.mark.parametrize("section", list(sections()), ids=lambda one: one.code)
def test_each_section_says_what_it_is_why_it_matters_what_to_do_and_whether_it_is_mended(section: Section) -> None:
    places = [section.text.find(mark) for mark in MUST_SAY]
    assert -1 not in places
    assert places == sorted(places)
    if section.code in emitted():
        (answer,) = re.findall(r"- \*\*`--fix`:\*\* (yes|no)\b", section.text)
        assert (answer == "yes") == emitted()[section.code].has_fix


EXAMPLES = [
    pytest.param(one.code, found["what"] == "caught", found["more"], found["text"], id=f"{one.code}-{number}")
    for one in sections()
    for number, found in enumerate(_EXAMPLE.finditer(one.text))
]


@cache
def library() -> Library:
    return load_library(Shelves(None, NOWHERE))


def desk_on(today: date) -> Desk:
    """A desk without a workspace, as a command has it."""
    nobody = Surroundings(NOWHERE, NOWHERE, None, lambda: datetime(2026, 11, 22, tzinfo=UTC), str, bytes, str)
    return Desk(CATALOGUE, Shelves(None, NOWHERE), today, "ana", StringIO(), StringIO(), StringIO(), nobody)


@cache
def press() -> LeaveBehindPress:
    return LeaveBehindPress(ROOT / "resources/fonts", CATALOGUE.labels)


@pytest.mark.parametrize(("code", "is_caught", "more", "example"), EXAMPLES)
def test_the_examples_are_true(code: str, is_caught: bool, more: str, example: str) -> None:
    if code not in CATALOGUE.problems:
        pytest.skip("preflight has no such finding yet")
    options = dict(one.split("=") for one in more.split())
    today = date.fromisoformat(options.get("today", "2026-11-22"))
    own = {line.partition(":")[0] for line in example.splitlines() if not line.startswith((" ", "-"))}
    text = "".join(f"{key}: {value}\n" for key, value in DEFAULTS.items() if key not in own) + example
    read = read_brief(text, file="example.yaml")
    assert read.value is not None, read.problems
    reference = reference_for(read.value, CATALOGUE, library(), desk_on(today))
    offices = selected_offices(library().roster, options.get("to", "NY-07,VT"))
    found = {one.code for one in check(read.value, offices, reference, press()).problems}
    assert (code in found) == is_caught, sorted(found)


def test_the_page_is_found_from_the_front_page_and_the_words_we_use() -> None:
    for page in ("README.md", "docs/glossary.md"):
        assert "preflight.md" in (ROOT / page).read_text(encoding="utf-8")
