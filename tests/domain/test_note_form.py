"""The form of a note: everything is in it once, in the order in which people can say it at a door."""

from __future__ import annotations

from lobbykit.domain.json_schema import note_schema
from lobbykit.domain.note_form import note_form, part_field, part_fields
from tests.domain.test_json_schema import leaves


def paths():
    return [one.path for group in note_form() for one in group.fields]


def starred(path):
    return "/".join("*" if part[0] == "<" else part for part in path.split("/"))


def test_form_and_schema_have_the_same_fields_each_once():
    schema = set(leaves(note_schema())) - {"id"}
    assert {starred(path) for path in paths()} - {"withdrawn/*"} == schema
    assert note_schema()["properties"]["withdrawn"]
    assert len(paths()) == len(set(paths()))
    assert set(paths()) == {one.path for one in part_fields()}


def test_it_asks_who_then_the_ask_then_their_words_then_what_was_promised_and_folds_the_rest():
    groups = note_form()
    assert [one.code for one in groups if not one.folded] == ["who", "asks", "words", "promised", "own"]
    assert all(one.folded for one in groups[5:])
    assert groups[1].fields[0].control == "level"


def test_only_the_authors_own_box_is_for_the_author_alone():
    own = [one.path for group in note_form() for one in group.fields if one.box == "own"]
    assert own == ["private/impression"]


def test_a_path_of_the_form_leads_to_its_field_and_what_is_none_to_nothing():
    found = part_field("promise/a1/due")
    assert found is not None
    assert found.path == "due"
    assert part_field("private/impression")
    for path in ("promise/a1/note", "promise/text", "promise/a1/due/x", "private/of", "mood"):
        assert part_field(path) is None
