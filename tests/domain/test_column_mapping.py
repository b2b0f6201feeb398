"""Columns of somebody's table: named in two languages, nearly named, told by their cells, said or remembered."""

from __future__ import annotations

import pytest

from lobbykit.app.record_sources import column_words
from lobbykit.domain.column_mapping import header_key, propose

WORDS = column_words("meeting")


def mapped(columns, given=(), remembered=()):
    assert WORDS is not None
    told = {name: columns[name] for name in columns}
    found = propose(told, WORDS, is_field=lambda one: one == "code", given=dict(given), remembered=dict(remembered))
    return found.fields


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("Meeting With", "office"),
        ("CONGRESISTA", "office"),
        ("Hora de inicio", "time"),
        ("Fecha de la reunión", "date"),
        ("Ubicación", "place"),
        ("Cuándo / Hora", "time"),
        ("Particpants", "people"),
        ("code", "code"),
        ("Shoe size", "text"),
    ],
)
def test_a_column_is_what_people_call_it_in_english_and_spanish_and_nearly(column, field):
    assert mapped({column: ["x"]}) == {column: field}


def test_cells_tell_apart_what_one_word_can_mean():
    assert mapped({"Office": ["2308 Rayburn", "1139 Longworth"], "Estado": ["confirmada", "pendiente"]}) == {
        "Office": "place",
        "Estado": "status",
    }
    assert mapped({"Office": ["Rep. Smith"], "Estado": ["TX"]}) == {"Office": "office", "Estado": "state"}


def test_what_a_person_said_comes_before_what_was_remembered_and_both_before_names():
    columns = {"Date": ["x"], "Time": ["y"]}
    assert mapped(columns, given={"Date": "text"}, remembered={"Date": "code", "Time": "place"}) == {
        "Date": "text",
        "Time": "place",
    }


def test_a_field_is_given_to_one_column_and_the_other_is_kept_as_text():
    assert mapped({"Meeting date": ["x"], "Day": ["y"]}) == {"Meeting date": "date", "Day": "text"}


def test_files_with_one_header_are_known_again_whatever_its_case():
    assert header_key(["Date ", "Congresista"]) == header_key(["DATE", "congresista"])
    assert header_key(["Date"]) != header_key(["Day"])
