"""Packing: what goes into a kit is what is in force, and a kit that nobody could open is not written."""

from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.kits import Contents, RefusedKitPackError, brief_members, packed, scheduled, team
from lobbykit.content.briefs.brief_file import read_brief_file
from lobbykit.domain.kit import KitRow
from tests.content.briefs.brief_texts import SMALL
from tests.content.kits.kit_bytes import HEAD
from tests.making import record
from tests.sessions import Laptop, new_id


def content(file: Path, _most: int | None) -> bytes:
    return file.read_bytes()


def test_records_of_measures_that_no_brief_names_stay_at_home(tmp_path):
    file = tmp_path / "wells.yaml"
    file.write_text(SMALL, encoding="utf-8")
    briefs, texts = brief_members((str(file),), lambda name: read_brief_file(Path(name)), content)
    known = {one.measure: one for one in (record("H.Res. 100"), record("H.R. 7"))}
    data = packed(HEAD, Contents(texts, briefs, known))
    assert b"bills/hres100-119.json" in data
    assert b"hr7-119" not in data


def test_two_pictures_of_one_name_are_refused_with_both_named(tmp_path):
    for folder, picture in (("a", b"<svg/>"), ("b", b"<svg />")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "drop.svg").write_bytes(picture)
        text = SMALL.replace("id: wells", f"id: {folder}", 1) + "organizations: [{name: Us, logo: drop.svg}]\n"
        (tmp_path / folder / f"{folder}.yaml").write_text(text, encoding="utf-8")
    names = tuple(str(tmp_path / one / f"{one}.yaml") for one in "ab")
    with pytest.raises(RefusedKitPackError) as refused:
        brief_members(names, lambda name: read_brief_file(Path(name)), content)
    assert [one.code for one in refused.value.problems] == ["kit-names-twice"]


def test_a_kit_that_could_not_be_opened_is_not_packed():
    row = KitRow("1" * 32, {"name": "Ana", "district": "much too long for one"})
    with pytest.raises(RefusedKitPackError) as refused:
        packed(HEAD, Contents({}, (), {}, team=(row,)))
    assert [one.code for one in refused.value.problems] == ["kit-row"]


def test_meetings_of_other_briefs_and_codes_stay_at_home(tmp_path):
    with Laptop(tmp_path).open() as session:
        mine, open_one, other = new_id(), new_id(), new_id()
        for entity, fields in (
            (mine, {"briefs": ["wells"], "code": "1234"}),
            (open_one, {"people/1/role": "leads"}),
            (other, {"briefs": ["roads"]}),
        ):
            session.apply(Create(entity, "meeting", {"offices": ["H000001"], **fields}))
        rows = scheduled(session, ["wells"])
        assert {one.id for one in rows} == {mine, open_one}
        assert all("code" not in one.fields for one in rows)


def test_how_to_reach_people_is_packed_only_when_asked_for(tmp_path):
    with Laptop(tmp_path).open() as session:
        session.apply(Create(new_id(), "member", {"name": "Ana", "email": "ana@example.org", "phone": "202-555-0100"}))
        assert [dict(one.fields) for one in team(session, contacts=False)] == [{"name": "Ana"}]
        [whole] = team(session, contacts=True)
        assert set(whole.fields) == {"name", "email", "phone"}
