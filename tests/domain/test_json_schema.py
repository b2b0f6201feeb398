"""JSON Schema: everything a note may hold is in it, as people write it."""

from __future__ import annotations

from lobbykit.domain.json_schema import kind_schema, note_schema
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.note_form import is_own


def leaves(schema, above=""):
    for name, inner in schema["properties"].items():
        yield from (
            leaves(inner, f"{above}{name}/")
            if inner.get("type") == "object" and "properties" in inner
            else [above + name]
        )
    for inner in schema.get("patternProperties", {}).values():
        yield from leaves(inner, f"{above}*/")


def test_every_field_of_every_kind_is_in_its_schema():
    for kind in KINDS:
        fields = {
            "/".join("*" if part[0] == "<" else part for part in one.path.split("/")) for one in KINDS[kind].fields
        }
        assert set(leaves(kind_schema(kind))) == fields - {"withdrawn/*"}


def test_a_line_needs_an_office_and_a_summary_and_may_bring_an_id():
    schema = note_schema()
    assert schema["required"] == ["office", "summary"]
    assert schema["additionalProperties"] is False
    assert "id" in schema["properties"]
    assert schema["properties"]["withdrawn"]["additionalProperties"]


def test_a_line_may_bring_an_impression_for_its_author_alone_but_not_say_what_it_is_about():
    private = note_schema()["properties"]["private"]
    assert (
        set(private["properties"])
        == {one.path for one in KINDS["private"].fields if is_own(one.path)}
        == {"impression"}
    )
    assert private["additionalProperties"] is False


def test_a_field_that_may_be_cleared_takes_null():
    properties = kind_schema("note")["properties"]
    assert properties["tone"]["anyOf"][1] == {"type": "null"}
    assert properties["office"]["type"] == "string"
    staff = next(iter(properties["staff"]["patternProperties"].values()))
    assert staff["properties"]["name"]["anyOf"][0]["maxLength"] == 120
