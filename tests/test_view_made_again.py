"""The view is kept, never believed: gone, damaged, altered or hostile, every command prints what it printed before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lobbykit.app.compiled_values import SCHEMA
from tests.making import ROOT

NOTE = {"id": "0123456789abcdef" * 2, "office": "V000081", "summary": "Asked about the café.", "date": "2026-11-20"}
MEETING = {"offices": ["K000009"], "start": "2026-12-01T15:00:00Z", "place": "H-137"}
COMMANDS = (
    ("find", "kaptur", "--json"),
    ("find", "cafe"),
    ("find", "H.Res. 100"),
    ("find", "ukraine diplomacy"),
    ("find", "43215", "--json"),
    ("tailor", "full", "--to", "NY-07", "--json"),
    ("check", "ukraine-diplomacy", "--to", "NY-07,VT", "--json"),
    ("note", "list", "--json"),
    ("meeting", "list", "--json"),
    ("choices", "show", "--json"),
)


def altered_row(data: bytes) -> bytes:
    assert b"Asked about" in data
    return data.replace(b"Asked about", b"Asked after", 1)


def altered_office(data: bytes) -> bytes:
    assert b'"name":"Marcy Kaptur"' in data
    return data.replace(b'"name":"Marcy Kaptur"', b'"name":"Mercy Kaptur"', 1)


def older_schema(data: bytes) -> bytes:
    return data.replace(b'"schema":1', b'"schema":0', 1)


def saved_by_another_program(data: bytes) -> bytes:
    return json.dumps(json.loads(data), indent=1).encode()


HOSTILE = {
    "altered row": altered_row,
    "altered office": altered_office,
    "one bit": lambda data: data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
    "cut short": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
    "another schema": older_schema,
    "saved by another program": saved_by_another_program,
    "nested without end": lambda _: b"[" * 200_000,
    "no tables": lambda _: b'{"_meta":{"1":{"sha256":"' + b"0" * 64 + b'","schema":1,"meta":{}}}}',
    "no JSON": lambda _: b"\x00\xff" * 1000,
}


@pytest.fixture
def workspace(lobbykit, tmp_path) -> Path:
    """A workspace with a note, a meeting, a correction, a choice and a brief of its own."""
    for what, stdin in (("note", NOTE), ("meeting", MEETING)):
        assert lobbykit(what, "add", stdin=stdin).code == 0
    briefs = tmp_path / "workspace" / "library" / "briefs"
    briefs.mkdir(parents=True)
    (briefs / "full.yaml").write_bytes((ROOT / "tests/fixtures/briefs/full.yaml").read_bytes())
    assert lobbykit("correct", "K000009", "room", "1234", "--source", "a call").code == 0
    chosen = lobbykit("choices", "set", "V000081", "ukraine-diplomacy", stdin={"staffer": "Lee Park"})
    assert chosen.code == 0, chosen.err
    return tmp_path / "workspace"


def outputs(lobbykit) -> list[tuple[int, str, str]]:
    return [(ran.code, ran.out, ran.err) for ran in (lobbykit(*command) for command in COMMANDS)]


def test_whatever_becomes_of_the_view_every_output_is_the_same(lobbykit, workspace):
    view, before = workspace / "view.json", outputs(lobbykit)
    assert all(out for code, out, _ in before if code == 0)
    sound = view.read_bytes()
    view.unlink()
    assert outputs(lobbykit) == before
    assert view.is_file()
    for name, spoiled in HOSTILE.items():
        view.write_bytes(spoiled(sound))
        assert spoiled(sound) != sound, name
        for command in (COMMANDS[0], COMMANDS[1], COMMANDS[4], COMMANDS[5]):
            ran = lobbykit(*command)
            assert (ran.code, ran.out, ran.err) == before[COMMANDS.index(command)], (name, command)
        assert len(view.read_bytes()) > len(sound) // 2, f"{name}: it was not made again"
        assert b"Mercy" not in view.read_bytes()


def test_a_link_or_a_folder_in_its_place_is_not_followed_or_believed(lobbykit, workspace, tmp_path):
    view, before = workspace / "view.json", lobbykit("find", "cafe").out
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_bytes(altered_row(view.read_bytes()))
    view.unlink()
    view.symlink_to(elsewhere)
    kept = elsewhere.read_bytes()
    assert lobbykit("find", "cafe").out == before
    assert elsewhere.read_bytes() == kept
    view.unlink()
    view.mkdir()
    ran = lobbykit("find", "cafe")
    assert (ran.code, ran.out) == (0, before)
    assert "[checkpoint-unwritable]" in ran.err


def test_the_view_says_what_it_was_compiled_by(lobbykit, workspace):
    lobbykit("find", "kaptur")
    (row,) = json.loads((workspace / "view.json").read_bytes())["library"].values()
    assert row["program"].startswith(f"{SCHEMA} ")
