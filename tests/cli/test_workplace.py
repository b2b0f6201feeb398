from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sessions import Laptop, noted

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.running import Ran

BRIEF, OFFICE = "ukraine-diplomacy", "B001318"
SAMPLE = {"office": OFFICE, "summary": "They listened."}
OPENED = """
import sys
from pathlib import Path
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from lobbykit.main import main
code = main(sys.argv[1:])
opened = [name for name in opened if name.endswith(".yaml") or Path(name).parent.name == "bills"]
print(code, *sorted(set(opened)), file=sys.stderr)
"""


def chosen(lobbykit: Callable[..., Ran], **choices: object) -> Ran:
    return lobbykit("choices", "set", OFFICE, BRIEF, stdin=json.dumps(choices))


def block(ran: Ran, name: str) -> str:
    return next((line for line in ran.out.splitlines() if line.startswith(name)), "")


@pytest.fixture
def compiled_once() -> None:
    """Nothing is taken over: what a first start compiles is what these tests are about."""


def test_what_a_team_lead_decided_stands_on_the_sheet(lobbykit: Callable[..., Ran]) -> None:
    before = lobbykit("tailor", BRIEF, "--to", OFFICE)
    assert block(before, "ask/arms-control")
    assert chosen(lobbykit, local="Neighbors ask you to.", staffer="Sam Lee", asks={"arms-control": "off"}).code == 0
    after = lobbykit("tailor", BRIEF, "--to", OFFICE)
    assert "Neighbors ask you to." in block(after, "local")
    assert "Sam Lee" in block(after, "addressee/seat")
    assert not block(after, "ask/arms-control ").startswith("ask/arms-control  Cosponsor")
    assert lobbykit("tailor", BRIEF, "--to", "W000800").out == lobbykit("tailor", BRIEF, "--to", "W000800").out


def test_a_wrong_number_in_a_local_paragraph_refuses_that_sheet_alone(
    lobbykit: Callable[..., Ran], tmp_path: Path
) -> None:
    chosen(lobbykit, local="Your neighbors support H.R.100, by Rep. Foster.")
    found = lobbykit("check", BRIEF, "--to", "VT", "--json")
    wrong = [one for one in found.json["problems"] if one["severity"] == "error"]
    assert [(one["code"], one["office"]) for one in wrong] == [("sponsor-mismatch", OFFICE)]
    assert found.code == 1
    printed = lobbykit("print", BRIEF, "--to", "VT", "--out", tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["refused"] == [{"office": OFFICE, "codes": ["sponsor-mismatch"]}]
    assert (printed.code, len(manifest["sheets"])) == (1, 2)


def test_sheets_are_made_whatever_is_wrong_with_the_workspace(lobbykit: Callable[..., Ran], tmp_path: Path) -> None:
    sound = lobbykit("tailor", BRIEF, "--to", OFFICE)
    lobbykit("note", "add", "--json-lines", stdin=json.dumps(SAMPLE))
    private = tmp_path / "workspace" / "log" / "private"
    for file in private.iterdir():
        file.unlink()
    private.rmdir()
    private.write_text("in the way", encoding="utf-8")
    ran = lobbykit("tailor", BRIEF, "--to", OFFICE)
    assert (ran.code, ran.out) == (0, sound.out)
    assert ran.err


def test_looking_at_things_makes_no_workspace(lobbykit: Callable[..., Ran], tmp_path: Path) -> None:
    for words in (("note", "list"), ("meeting", "list"), ("choices", "show"), ("verify",), ("check", BRIEF)):
        lobbykit(*words)
    assert not (tmp_path / "workspace").exists()


def test_what_is_listed_while_another_program_writes_is_what_is_saved(
    lobbykit: Callable[..., Ran], tmp_path: Path
) -> None:
    lobbykit("note", "add", "--json-lines", stdin=json.dumps(SAMPLE))
    laptop = Laptop(tmp_path)
    with laptop.open() as session:
        noted(session, summary="from the window")
        listed = lobbykit("note", "list", "--json")
    assert {one["summary"] for one in listed.json["notes"]} == {"They listened.", "from the window"}


@pytest.mark.parametrize(
    "words",
    [
        ("note", "list"),
        ("note", "add", "--office", OFFICE, "--summary", "x"),
        ("check",),
        ("tailor", BRIEF, "--to", OFFICE),
    ],
)
def test_a_second_start_opens_no_brief_and_no_bill(
    lobbykit: Callable[..., Ran], tmp_path: Path, words: tuple[str, ...]
) -> None:
    lobbykit("note", "add", "--json-lines", stdin=json.dumps(SAMPLE))
    assert opened_by(tmp_path / "other", "check")
    assert not opened_by(tmp_path / "workspace", *words)


@pytest.mark.parametrize("harm", ["deleted", "flipped"])
def test_without_a_sound_checkpoint_every_answer_is_the_same(
    lobbykit: Callable[..., Ran], tmp_path: Path, harm: str
) -> None:
    lines = [{**SAMPLE, "summary": f"note {number}", "private": {"impression": "hm"}} for number in range(30)]
    lobbykit("note", "add", "--json-lines", stdin="\n".join(map(json.dumps, lines)))
    lobbykit("meeting", "add", stdin=json.dumps({"offices": [OFFICE], "start": "2026-11-23T15:00:00Z"}))
    chosen(lobbykit, staffer="Sam Lee")
    first = json.loads(lobbykit("note", "list", "--json").out)["notes"][0]["id"]
    questions = (
        ("note", "list"),
        ("note", "list", "--json", "--with-private"),
        ("note", "show", first, "--with-private"),
        ("meeting", "list", "--json"),
        ("choices", "show", "--json"),
        ("check", "--json"),
        ("tailor", BRIEF, "--to", OFFICE, "--json"),
        ("correct", "list", "--json"),
        ("verify", "--json"),
    )
    before = [lobbykit(*words) for words in questions]
    view = tmp_path / "workspace" / "view.json"
    for words, answer in zip(questions, before, strict=True):
        if harm == "deleted":
            view.unlink(missing_ok=True)
        else:
            data = bytearray(view.read_bytes())
            data[len(data) // 3] ^= 1
            view.write_bytes(data)
        assert lobbykit(*words) == answer


def opened_by(workspace: Path, *words: str) -> list[str]:
    """Return the briefs and bill files that a command opened."""
    common = ("--workspace", str(workspace), "--today", "2026-11-22")
    command = [sys.executable, "-c", OPENED, *common, *words]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    code, *opened = done.stderr.splitlines()[-1].split()
    assert code in {"0", "1"}, done.stderr
    return opened
