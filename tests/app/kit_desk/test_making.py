"""The team's file from the window: always signed, always with an organizer's key, each edition one higher."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app.kit_desk.choices import load_choices
from lobbykit.app.kit_desk.founding import found_team
from lobbykit.app.kit_desk.making import kit_work, make_kit, write_kit_file
from lobbykit.app.kit_desk.standing import kit_standing
from lobbykit.app.kits import RefusedKitPackError
from lobbykit.app.opening import open_session
from lobbykit.app.own_keys import OwnKeys
from lobbykit.app.team_requests import TeamError
from lobbykit.app.whole_file import UnwritableFileError
from lobbykit.content.kits.kit_file import read_kit
from lobbykit.sync.seal import verified
from tests.app.kit_desk.desks import choose, made, ready
from tests.benches import bench_of
from tests.sessions import Laptop


def test_without_a_team_there_is_no_file(bench):
    choose(bench)
    with pytest.raises(TeamError) as refused:
        kit_work(bench, kit_standing(bench))
    assert refused.value.code == "team-none"


def test_a_laptop_that_lost_its_keys_makes_no_unsigned_file(bench, monkeypatch):
    ready(bench)
    monkeypatch.setattr(OwnKeys, "held", lambda _self: None)
    with pytest.raises(TeamError) as refused:
        kit_work(bench, kit_standing(bench))
    assert refused.value.code == "team-not-organizer"


def test_the_file_is_signed_by_an_organizer_and_carries_the_key_that_notes_are_sealed_to(bench):
    ready(bench)
    file = made(bench)
    kit = read_kit("a", file.data, verified).value
    own = OwnKeys(bench.around, bench.session.workspace, bench.session.user).held()
    assert kit.head.organizer_keys == (own.recipient,)
    assert kit.signer == own.pub
    assert (file.signer.name, file.signer.is_organizer) == ("Olga Organizer", True)
    assert len(file.signer.words.split()) == 8
    assert (kit.head.name, kit.head.organization, kit.head.edition) == ("Peace day", "Peace Lobby", 1)
    assert file.file_name == "peace-day.lobbykit"
    assert [one.fields.get("team") for one in kit.team if one.fields["name"] == "Ana Pérez"] == ["Ohio"]


def test_each_file_that_is_written_is_an_edition_higher_also_after_a_new_start(bench, tmp_path):
    ready(bench)
    written = []
    for at in range(3):
        file = tmp_path / f"{at}.lobbykit"
        write_kit_file(bench, made(bench), file)
        written.append(read_kit("a", file.read_bytes(), verified).value.head)
    assert [one.edition for one in written] == [1, 2, 3]
    assert {one.id for one in written} == {"peace-day"}


def test_a_file_that_could_not_be_written_uses_its_number_up(bench, tmp_path):
    ready(bench)
    folder = tmp_path / "no-folder"
    folder.write_text("a file stands here")
    first = made(bench)
    with pytest.raises(UnwritableFileError):
        write_kit_file(bench, first, folder / "x.lobbykit")
    assert made(bench).kit.head.edition == first.kit.head.edition + 1


def test_what_was_decided_while_the_file_was_made_is_not_lost(bench, tmp_path):
    ready(bench)
    file = made(bench)
    choose(bench, name="Another day", contacts=True)
    write_kit_file(bench, file, tmp_path / "a.lobbykit")
    kept = load_choices(bench.shelves.workspace / "library", None).value
    assert (kept.name, kept.contacts, kept.id, kept.edition) == ("Another day", True, "peace-day", 1)


def test_names_and_addresses_go_along_only_as_it_was_chosen(bench):
    ready(bench)
    assert b"ana.perez@example.org" not in made(bench).data
    choose(bench, contacts=True)
    assert b"ana.perez@example.org" in made(bench).data
    choose(bench, people=False, contacts=True)
    without = made(bench)
    assert "Ana Pérez".encode() not in without.data
    assert not any(path.startswith("people/") for row in without.kit.meetings for path in row.fields)
    assert len(without.kit.meetings) == 1


def test_a_brief_that_cannot_be_read_is_no_silent_gap(bench):
    ready(bench)
    work = kit_work(bench, kit_standing(bench))
    broken = bench.shelves.workspace / "library" / "briefs" / "ukraine-diplomacy.yaml"
    broken.parent.mkdir(parents=True, exist_ok=True)
    broken.write_text("title: [", encoding="utf-8")
    with pytest.raises(RefusedKitPackError):
        make_kit(replace(work, briefs=("ukraine-diplomacy",)))


def test_whoever_founds_the_team_without_a_name_to_write_under_gets_one(tmp_path):
    around = replace(Laptop(tmp_path).around, user=None)
    opened = open_session(around)
    with opened:
        bench = bench_of(opened, around)
        found_team(bench, "Peace Lobby", "Olga Organizer", "")
        assert bench.session.user == "olga-organizer"
        assert kit_standing(bench).team.signs
