"""`lobbykit kit`: what is packed on one computer is opened on another, shown first, and taken back in one step."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from PIL import Image

from lobbykit.sync.seal import new_keys
from tests.content.briefs.brief_texts import SMALL
from tests.content.kits.kit_bytes import archive, parts, relisted
from tests.making import ROOT

MEETING = {
    "id": "ab" * 16,
    "offices": ["F000454"],
    "start": "2026-12-01T15:00:00Z",
    "briefs": ["ukraine-diplomacy"],
    "place": "Longworth cafeteria",
    "code": "CANARY-desk-code",
}
NOTE = {"office": "F000454", "summary": "CANARY-note", "private": {"impression": "CANARY-impression"}}


@pytest.fixture
def teams(lobbykit, tmp_path):
    """Run commands in the workspaces of two people."""

    def run(who: str, *words: object, **more: object):
        return lobbykit("--workspace", tmp_path / who, *words, **more)

    return run


@pytest.fixture
def packed(teams, tmp_path):
    """A kit that the lead packed; the meeting may say something else, or not be there, in a later edition."""

    def pack(edition: int = 1, **changes: object) -> Path:
        file = tmp_path / f"day-{edition}.lobbykit"
        if edition == 1:
            assert teams("lead", "meeting", "add", stdin=MEETING).code == 0
        elif changes:
            assert teams("lead", "meeting", "edit", MEETING["id"], stdin=changes).code == 0
        ran = teams("lead", "kit", "pack", "--out", file, "--id", "day", "--edition", edition, "--without-roster")
        assert ran.code == 0, ran.err
        return file

    return pack


def signature(head: bytes, seed: bytes = b"s" * 32) -> bytes:
    keys = new_keys(seed)
    return f"{keys.pub}\n{keys.sign(hashlib.sha256(head).digest()).hex()}\n".encode()


def shelf(tmp_path: Path) -> Path:
    return tmp_path / "delegate/library/kits/day"


def meeting(teams) -> dict[str, object]:
    [one] = teams("delegate", "meeting", "list", "--json").json["meetings"]
    return one


def test_a_dry_run_shows_what_would_come_and_changes_nothing(teams, packed, tmp_path):
    ran = teams("delegate", "kit", "open", packed(), "--dry-run")
    assert ran.code == 0
    assert "unsigned" in ran.out
    assert "Longworth cafeteria" in ran.out
    assert not (tmp_path / "delegate").exists()


def test_a_dry_run_leaves_every_byte_of_a_workspace_as_it_is(teams, packed, tmp_path):
    teams("delegate", "kit", "open", packed())
    teams("delegate", "meeting", "edit", MEETING["id"], stdin={"place": "our own corner"})
    second = packed(2, place="Rayburn cafeteria")
    before = {one: one.read_bytes() for one in (tmp_path / "delegate").rglob("*") if one.is_file()}
    ran = teams("delegate", "kit", "open", second, "--dry-run")
    assert (ran.code, "place stays “our own corner”; the file says “Rayburn cafeteria”" in ran.out) == (0, True)
    assert {one: one.read_bytes() for one in (tmp_path / "delegate").rglob("*") if one.is_file()} == before


def test_opening_puts_the_kit_on_its_shelf_and_its_meetings_into_the_list(teams, packed, tmp_path):
    file = packed()
    assert teams("delegate", "kit", "open", file).code == 0
    assert meeting(teams)["place"] == "Longworth cafeteria"
    [mark] = (shelf(tmp_path) / "1").glob("opened.*.json")
    told = {
        one.relative_to(shelf(tmp_path) / "1").as_posix(): one.read_bytes()
        for one in (shelf(tmp_path) / "1").rglob("*.*")
    }
    assert {name: one for name, one in told.items() if name != mark.name} == parts(file.read_bytes())


def test_no_note_no_impression_and_no_code_is_in_a_kit(teams, packed):
    assert teams("lead", "note", "add", stdin=NOTE).code == 0
    data = packed().read_bytes()
    assert b"CANARY" not in data
    assert b"Longworth cafeteria" in data


def test_undo_takes_files_and_meetings_back_together_and_redo_brings_them_again(teams, packed, tmp_path):
    teams("delegate", "kit", "open", packed())
    ran = teams("delegate", "undo")
    assert (ran.code, "day/1" in ran.out) == (0, True)
    assert teams("delegate", "meeting", "list", "--json").json["meetings"] == []
    assert list(shelf(tmp_path).rglob("*.json")) == []
    assert teams("delegate", "undo", "--redo").code == 0
    assert meeting(teams)["place"] == "Longworth cafeteria"
    assert (shelf(tmp_path) / "1/kit.json").is_file()


def test_what_was_taken_back_can_be_opened_again_also_as_another_edition(teams, packed):
    teams("delegate", "kit", "open", packed())
    teams("delegate", "undo")
    teams("delegate", "kit", "open", packed(2, place="Rayburn cafeteria"))
    assert meeting(teams)["place"] == "Rayburn cafeteria"
    teams("delegate", "undo")
    assert teams("delegate", "meeting", "list", "--json").json["meetings"] == []
    teams("delegate", "undo", "--redo")
    assert meeting(teams)["place"] == "Rayburn cafeteria"


def test_a_newer_edition_updates_in_place_and_keeps_what_people_changed(teams, packed, tmp_path):
    teams("delegate", "kit", "open", packed())
    teams("delegate", "meeting", "edit", MEETING["id"], stdin={"place": "our own corner"})
    teams("delegate", "note", "add", stdin={**NOTE, "meeting": MEETING["id"]})
    ran = teams("delegate", "kit", "open", packed(2, place="Rayburn cafeteria", start="2026-12-01T16:00:00Z"), "--json")
    told = {one["what"]: one["fields"] for one in ran.json["changes"] if one["key"].startswith("meeting/")}
    assert [one["field"] for one in told["changed"]] == ["start"]
    assert told["kept"] == [{"field": "place", "before": "our own corner", "after": "Rayburn cafeteria"}]
    now = meeting(teams)
    assert (now["id"], now["place"], now["start"]) == (MEETING["id"], "our own corner", "2026-12-01T16:00:00Z")
    assert len(teams("delegate", "note", "list", "--json").json["notes"]) == 1
    teams("delegate", "undo")
    assert (meeting(teams)["start"], meeting(teams)["place"]) == ("2026-12-01T15:00:00Z", "our own corner")
    assert (shelf(tmp_path) / "1/kit.json").is_file()


def test_steps_before_an_opening_can_still_be_taken_back_after_it(teams, packed):
    teams("delegate", "kit", "open", packed())
    teams("delegate", "meeting", "edit", MEETING["id"], stdin={"status": "confirmed"})
    teams("delegate", "kit", "open", packed(2, start="2026-12-01T16:00:00Z"))
    said = [teams("delegate", "undo").code for _ in range(3)]
    assert said == [0, 0, 0]
    assert teams("delegate", "meeting", "list", "--json").json["meetings"] == []
    assert [teams("delegate", "undo", "--redo").code for _ in range(3)] == [0, 0, 0]
    assert (meeting(teams)["start"], meeting(teams)["status"]) == ("2026-12-01T16:00:00Z", "confirmed")


def test_undo_leaves_a_meeting_that_was_changed_since_and_says_so(teams, packed, tmp_path):
    teams("delegate", "kit", "open", packed())
    history = tmp_path / "delegate/history.jsonl"
    opened = history.read_bytes()
    teams("delegate", "meeting", "edit", MEETING["id"], stdin={"place": "our own corner"})
    history.write_bytes(opened)  # as when the change came from another computer
    ran = teams("delegate", "undo")
    assert (ran.code, "stays" in ran.err, "place" in ran.err) == (0, True, True)
    assert meeting(teams)["place"] == "our own corner"


def test_what_the_new_edition_leaves_out_goes_unless_somebody_changed_it(teams, packed, tmp_path):
    first = packed()
    files = parts(first.read_bytes())
    del files["schedule.json"]
    second = tmp_path / "second.lobbykit"
    second.write_bytes(archive(relisted(files, edition=2)))
    teams("delegate", "kit", "open", first)
    teams("delegate", "kit", "open", second)
    assert teams("delegate", "meeting", "list", "--json").json["meetings"] == []
    teams("delegate", "undo")
    teams("delegate", "meeting", "edit", MEETING["id"], stdin={"place": "our own corner"})
    ran = teams("delegate", "kit", "open", second)
    assert "kept" in ran.out
    assert meeting(teams)["place"] == "our own corner"


def test_an_older_edition_and_another_kit_of_the_same_edition_are_refused(teams, packed, tmp_path):
    first, second = packed(), packed(2, place="Rayburn cafeteria")
    other = tmp_path / "other.lobbykit"
    other.write_bytes(archive(relisted(parts(second.read_bytes()), name="Another")))
    teams("delegate", "kit", "open", second)
    for file, words in ((first, "older"), (other, "Another kit")):
        ran = teams("delegate", "kit", "open", file, "--yes")
        assert (ran.code, words in ran.err) == (2, True)
    again = teams("delegate", "kit", "open", second)
    assert (again.code, "open already" in again.err) == (0, True)


def test_another_signer_is_asked_about(teams, packed, tmp_path):
    first = packed()
    signed = tmp_path / "signed.lobbykit"
    files = relisted(parts(first.read_bytes()), edition=2)
    signed.write_bytes(archive({**files, "kit.sig": signature(files["kit.json"])}))
    teams("delegate", "kit", "open", first)
    ran = teams("delegate", "kit", "open", signed)
    assert (ran.code, "another signature" in ran.err) == (2, True)
    assert not (shelf(tmp_path) / "2").exists()
    assert teams("delegate", "kit", "open", signed, "--yes").code == 0
    assert (shelf(tmp_path) / "2/kit.sig").is_file()


def test_the_brief_of_a_kit_is_in_force_until_the_workspace_has_its_own(teams, tmp_path, own_brief):
    own_brief.write_text(
        own_brief.read_text(encoding="utf-8").replace("id: ukraine-diplomacy", "id: mine", 1), encoding="utf-8"
    )
    text = own_brief.read_text(encoding="utf-8").split("translations:")
    own_brief.write_text(text[0] + text[1].partition("\n\n")[2] if len(text) > 1 else text[0], encoding="utf-8")
    file = tmp_path / "mine.lobbykit"
    packed = teams("lead", "kit", "pack", "--out", file, "--brief", own_brief, "--without-roster")
    assert packed.code == 0, packed.err
    assert teams("delegate", "tailor", "mine", "--to", "F000454", "--json").code == 2
    teams("delegate", "kit", "open", file)
    assert teams("delegate", "tailor", "mine", "--to", "F000454", "--json").json["brief"] == "mine"
    local = tmp_path / "delegate/library/briefs/mine.yaml"
    local.parent.mkdir(parents=True, exist_ok=True)
    local.write_text(
        own_brief.read_text(encoding="utf-8").replace("Diplomacy First", "Our Own Title"), encoding="utf-8"
    )
    assert "Our Own Title" in teams("delegate", "tailor", "mine", "--to", "F000454", "--json").json["title"]


def test_a_roster_of_a_kit_is_in_force_and_its_effect_on_sheets_is_told(teams, packed, tmp_path):
    packed()
    full = tmp_path / "full.lobbykit"
    teams("lead", "kit", "pack", "--out", full, "--id", "day")
    files = parts(full.read_bytes())
    files["roster.json"] = files["roster.json"].replace(b'"Bill Foster"', b'"William Foster"')
    full.write_bytes(archive(relisted(files)))
    ran = teams("delegate", "kit", "open", full, "--json")
    [change] = [one for one in ran.json["changes"] if one["key"] == "F000454"]
    assert {"field": "name", "before": "Bill Foster", "after": "William Foster"} in change["fields"]
    assert "F000454" in {one["office"] for one in ran.json["sheets"] if one["what"] == "changed"}
    assert "William Foster" in teams("delegate", "find", "Foster", "--json").out


def test_contacts_of_the_team_are_packed_only_when_asked_for(teams, tmp_path):
    teams("lead", "kit", "open", ROOT / "resources/sample.lobbykit")
    file = tmp_path / "team.lobbykit"
    teams("lead", "kit", "pack", "--out", file)
    team = json.loads(parts(file.read_bytes())["team.json"])["members"]
    assert len(team) == 5
    assert all({"email", "phone"}.isdisjoint(one) for one in team)


def test_a_file_that_is_there_is_not_written_over(teams, packed):
    ran = teams("lead", "kit", "pack", "--out", packed())
    assert (ran.code, "--force" in ran.err) == (2, True)


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"a letter"])
def test_what_is_no_kit_is_a_clear_sentence_and_nothing_is_written(teams, tmp_path, data):
    file = tmp_path / "bad.lobbykit"
    file.write_bytes(data)
    ran = teams("delegate", "kit", "open", file)
    assert (ran.code, ran.out) == (2, "")
    assert "bad.lobbykit" in ran.err
    assert not (tmp_path / "delegate").exists()


def test_opened_kits_come_back_with_a_backup(teams, packed, tmp_path):
    teams("delegate", "kit", "open", packed())
    teams("delegate", "backup")
    file = max((tmp_path / "delegate/backups").glob("*.zip"), key=lambda one: one.stat().st_mtime_ns)
    before = {one: one.read_bytes() for one in shelf(tmp_path).rglob("*.*")}
    teams("delegate", "undo")
    assert teams("delegate", "restore", file).code == 0
    assert {one: one.read_bytes() for one in shelf(tmp_path).rglob("*.*")} == before
    assert teams("delegate", "kit", "open", packed(2, place="Rayburn cafeteria")).code == 0


def test_a_kit_with_a_logo_serves_a_workspace_with_a_passphrase_too(teams, tmp_path, monkeypatch):
    brief = tmp_path / "wells.yaml"
    brief.write_text(
        SMALL + "organizations:\n  - {name: Clean Wells, logo: drop.png, permission: 2026-10-01}\n", encoding="utf-8"
    )
    Image.new("RGB", (40, 40), "navy").save(tmp_path / "drop.png")
    file = tmp_path / "wells.lobbykit"
    assert teams("lead", "kit", "pack", "--out", file, "--brief", brief, "--without-roster").code == 0
    assert "briefs/drop.png" in parts(file.read_bytes())
    teams("delegate", "note", "add", stdin=NOTE)
    monkeypatch.setattr("lobbykit.cli.secret._has_terminal", lambda: False)
    monkeypatch.setenv("LOBBYKIT_NEW_PASSPHRASE", "five words are quite enough")
    assert teams("delegate", "passphrase", "set").code == 0
    monkeypatch.setenv("LOBBYKIT_PASSPHRASE", "five words are quite enough")
    assert teams("delegate", "kit", "open", file).code == 0
    logo = tmp_path / "delegate/library/kits/wells/1/briefs/drop.png"
    assert logo.read_bytes() != (tmp_path / "drop.png").read_bytes()
    found = teams("delegate", "check", "wells", "--to", "F000454", "--json").json["problems"]
    assert not [one for one in found if "logo" in one["code"] or "drop.png" in one["message"]]
    assert "open already" in teams("delegate", "kit", "open", file).err
    assert teams("delegate", "undo").code == 0
    assert not logo.exists()


def test_a_wrong_signature_refuses_the_kit(teams, packed, tmp_path):
    files = parts(packed().read_bytes())
    forged = tmp_path / "forged.lobbykit"
    forged.write_bytes(archive({**files, "kit.sig": signature(files["kit.json"] + b" ")}))
    ran = teams("delegate", "kit", "open", forged, "--yes")
    assert (ran.code, "signature of the kit is wrong" in ran.err) == (2, True)
    assert not shelf(tmp_path).exists()


def test_a_kit_without_a_team_is_packed_unsigned_and_says_so(teams, packed, tmp_path):
    packed()
    ran = teams("lead", "kit", "pack", "--out", tmp_path / "b.lobbykit", "--without-roster", "--json")
    assert (ran.json["kit"]["signed"], ran.json["kit"]["signer"], ran.json["kit"]["sealed"]) == (False, None, None)


def test_a_kit_opens_from_a_temporary_folder_that_is_read_only_and_nothing_refers_to_it_later(teams, packed, tmp_path):
    mail = tmp_path / "mail-CANARY"
    mail.mkdir()
    file = mail / "day.lobbykit"
    file.write_bytes(packed().read_bytes())
    file.chmod(0o400)
    mail.chmod(0o500)
    assert teams("ana", "kit", "open", file, "--yes").code == 0
    assert [one.name for one in mail.iterdir()] == ["day.lobbykit"]
    mail.chmod(0o700)
    file.unlink()
    mail.rmdir()
    assert "F000454" in teams("ana", "meeting", "list").out + teams("ana", "meeting", "list", "--json").out
    kept = [one for one in (tmp_path / "ana").rglob("*") if one.is_file() and b"mail-CANARY" in one.read_bytes()]
    assert kept == []


def test_the_next_edition_from_the_command_line_is_higher_than_the_last_from_the_window(teams, packed, tmp_path):
    packed()
    desk = {"lobbykit": "kit-desk/1", "id": "day", "name": "", "organization": "", "briefs": None}
    told = json.dumps({**desk, "people": True, "contacts": False, "edition": 6})
    (tmp_path / "lead" / "library").mkdir(parents=True, exist_ok=True)
    (tmp_path / "lead" / "library" / "kit-desk.json").write_text(told)
    ran = teams("lead", "kit", "pack", "--out", tmp_path / "n.lobbykit", "--id", "day", "--without-roster", "--json")
    assert json.loads(ran.out)["kit"]["edition"] == 7
