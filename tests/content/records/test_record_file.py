"""Records from files of every form, each with its place, and a sentence for whatever is none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bounded import UnreadableFileError
from lobbykit.content.records.record_file import MOST_TOLD, read_records

if TYPE_CHECKING:
    from lobbykit.domain.problem import Read

VALUES = st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=6), st.lists, max_leaves=4)
RECORDS = st.lists(
    st.dictionaries(st.sampled_from(["office", "summary", "a/b"]), VALUES, min_size=1), min_size=1, max_size=5
)


def read(data: str | bytes, key: str = "notes") -> Read:
    return read_records(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data, file="f", key=key)


@given(RECORDS, st.sampled_from([None, 1]))
def test_lines_and_documents_say_the_same(records: list[dict[str, object]], indent: int | None) -> None:
    lines = read("\n".join(json.dumps(one) for one in records))
    document = read(json.dumps({"lobbykit": "note/1", "drafts": [1], "notes": records}, indent=indent))
    assert [one.fields for one in lines.value.records] == records == [one.fields for one in document.value.records]
    assert [one.place.line for one in lines.value.records] == list(range(1, len(records) + 1))


def test_a_byte_order_mark_and_other_line_ends_are_no_matter() -> None:
    found = read(b"\xef\xbb\xbfoffice,summary\r\nA000001,one\r\n\r\n,\r\nA000002,two")
    assert [(one.fields["office"], one.place.line) for one in found.value.records] == [("A000001", 2), ("A000002", 5)]


def test_fields_are_found_at_their_places() -> None:
    (line,) = read('{"office": "A", "staff": {"a": {"name": 1}}}').value.records
    assert (str(line.at("office")), str(line.at("staff/a/name")), str(line.at("none"))) == ("f:1:2", "f:1:33", "f:1:1")
    text = '{"lobbykit": 1,\n "notes": [\n  {"a": 1},\n  {\n   "summary": 5}]}'
    second = read(text).value.records[1]
    assert (str(second.place), str(second.at("summary"))) == ("f:4:3", "f:5:4")
    (row,) = read("office,summary\nA,\n").value.records
    assert (str(row.at("office")), str(row.at("summary"))) == ("f:2:1", "f:2:1")


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        ("", "records-empty", "f:1:1"),
        (" \n\n", "records-empty", "f:1:1"),
        ("office,summary\n", "records-empty", "f:1:1"),
        ('{"notes": 5}', "records-no-list", "f:1:1"),
        ('{"lobbykit": "note/1", "meetings": []}', "records-no-list", "f:1:1"),
        ('{"notes": [5]}', "line-not-object", "f:1:12"),
        ('{"a": 1}\n[1]\n', "line-not-object", "f:2:1"),
        ('{"a": 1}\n{"a": 1', "json-truncated", "f:2:8"),
        ('{"a": 1, "a": 2}', "json-key-twice", "f:1:1"),
        ('{"a": 1}\n{"a" 1}', "json-syntax", "f:2:6"),
        ('{"a": ' + "[" * 100_000, "json-too-deep", "f:1:1"),
        ('{"notes": ' + "[" * 100_000, "json-too-deep", "f:1:1"),
        ('{"a": "' + "x" * 300_000 + '"}', "line-too-long", "f:1:1"),
        ("office,,summary\nA,b,c\n", "csv-column-unnamed", "f:1:8"),
        ("office,office\nA,b\n", "csv-column-twice", "f:1:8"),
        ("office,summary\nA\n", "csv-cells-count", "f:2:1"),
        ('office,summary\nA,"b\n', "csv-quote-open", "f:2:3"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(data: str, code: str, place: str) -> None:
    found = read(data)
    assert found.value is None
    assert (found.problems[0].code, str(found.problems[0].place)) == (code, place)


@pytest.mark.parametrize("data", [b"office\0,summary\nA,b", "office\né".encode("latin-1"), "a,b".encode("utf-16")])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read(data)


def test_of_many_errors_the_first_are_told_and_the_rest_are_counted() -> None:
    found = read("a,b\n" + "1\n" * 50)
    assert len(found.problems) == MOST_TOLD + 1
    assert (found.problems[-1].code, dict(found.problems[-1].params)["count"]) == ("records-more-errors", 30)


@given(st.binary(max_size=200) | st.text('{}[]",:\n\\notes1 ', max_size=60).map(str.encode))
def test_whatever_the_bytes_there_are_records_or_problems(data: bytes) -> None:
    try:
        found = read(data)
    except UnreadableFileError:
        return
    assert (found.value is None) == bool(found.problems)


@pytest.mark.parametrize("line", ["{", "0", "{}"])
def test_more_lines_than_records_can_be_are_not_read_to_their_end(line):
    read = read_records(f"{{}}\n{f'{line}{chr(10)}' * 30_000}".encode(), file="a.jsonl", key="notes")
    assert read.value is None
    first = read.problems[0]
    assert first.place
    assert (first.code, first.place.line) == ("records-too-many", 20_001)


def test_blank_lines_count_as_lines():
    read = read_records(b'\n \n{"a": 1}\n\n\t\n  {"a": 2}', file="a", key="notes")
    assert read.value is not None
    assert [one.place.line for one in read.value.records] == [3, 6]


@pytest.mark.parametrize("inner", ["{},", "[],", "0," * 9])
def test_a_document_of_endless_parts_is_refused_before_it_is_read(inner):
    read = read_records(f'{{"notes": [{inner * 200_001}0]}}'.encode(), file="a.json", key="notes")
    assert [one.code for one in read.problems] == ["records-parts"]
