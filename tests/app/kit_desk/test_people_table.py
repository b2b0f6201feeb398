"""Spreadsheets of people as organizers keep them become members; what cannot be taken in is named, row by row."""

from __future__ import annotations

import pytest

from lobbykit.app.importing import RefusedImportError
from lobbykit.app.kit_desk.people_table import read_people
from lobbykit.content.bounded import UnreadableFileError


def table(tmp_path, text, given=None, remembered=None, encoding="utf-8"):
    file = tmp_path / "people.csv"
    file.write_bytes(text.encode(encoding))
    return read_people(file, given or {}, remembered or {})


def people(found):
    return [dict(one.fields) for one in found.people]


def codes(found):
    return [one.code for one in found.problems]


def test_the_columns_of_a_registration_form_are_known_in_english(tmp_path):
    found = table(
        tmp_path,
        "First Name,Last Name,Email Address,Cell Phone,City,State,Congressional District,Delegation,Role\n"
        "Ana,Pérez,ana@x.org,614 555 0100,Columbus,Ohio,3,Ohio,leads\n",
    )
    assert people(found) == [
        {
            "name": "Ana Pérez",
            "email": "ana@x.org",
            "phone": "614 555 0100",
            "town": "Columbus",
            "district": "OH-3",
            "team": "Ohio",
            "role": "leads",
        }
    ]
    assert codes(found) == []


def test_the_columns_are_known_in_spanish_and_as_excel_saves_them(tmp_path):
    text = "Nombre completo;Correo electrónico;Delegación;Idioma\r\nMaría Núñez;m@x.org;Tejas;ES\r\n"
    found = table(tmp_path, text, encoding="cp1252")
    assert people(found) == [{"name": "María Núñez", "email": "m@x.org", "team": "Tejas", "lang": "es"}]
    assert codes(found) == ["csv-windows-1252"]


@pytest.mark.parametrize(
    ("cells", "district"),
    [
        ("TX-28,", "TX-28"),
        ("tx 07,", "TX-7"),
        ("28,Texas", "TX-28"),
        ("28th,TX", "TX-28"),
        ("Ohio 3rd,", "OH-3"),
        ("Texas-07,", "TX-7"),
        ("AK-AL,", "AK-AL"),
        ("0,AK", "AK-AL"),
        (",Nuevo", None),
        (",Ohio", "OH"),
        (",oh", "OH"),
        ("XX-1,", None),
    ],
)
def test_where_somebody_votes_is_read_or_the_row_is_named(tmp_path, cells, district):
    found = table(tmp_path, f"Name,District,State\nAna,{cells}\n")
    if district is None:
        assert (people(found), codes(found)) == ([{"name": "Ana"}], ["people-row-place"])
    else:
        assert people(found) == [{"name": "Ana", "district": district}]


def test_names_with_the_last_one_first_are_turned(tmp_path):
    assert [one["name"] for one in people(table(tmp_path, 'Name,Email\n"Pérez Gil, Ana",a@x.org\n'))] == [
        "Ana Pérez Gil"
    ]


def test_a_number_alone_is_a_district_of_the_state_that_the_delegation_is_called_after(tmp_path):
    found = table(tmp_path, "Name,Delegation,District\nAna,Illinois,11\nBen,Choir,11\n")
    assert [one.get("district") for one in people(found)] == ["IL-11", None]
    assert codes(found) == ["people-row-place"]


def test_what_cannot_be_taken_of_a_row_is_named_with_its_line_and_the_person_comes_in(tmp_path):
    found = table(tmp_path, "Name,Email,User\nAna,a@x.org,ana\n,b@x.org,\nCho,c@x.org,Not A User!\n")
    assert people(found)[1:] == [{"name": "Cho", "email": "c@x.org"}]
    assert [(one.code, one.place.line) for one in found.problems] == [
        ("people-row-nameless", 3),
        ("people-row-wrong", 4),
    ]


def test_columns_that_nothing_is_taken_of_are_named_and_may_be_said(tmp_path):
    text = "Who comes along,T-shirt,Email\nAna,XL,a@x.org\n"
    found = table(tmp_path, text)
    assert found.nameless
    assert codes(found) == ["people-no-name"]
    said = table(tmp_path, text, {"Who comes along": "name", "T-shirt": "skip"})
    assert (people(said), codes(said)) == ([{"name": "Ana", "email": "a@x.org"}], [])
    again = table(tmp_path, text, remembered={said.key: said.mapping.fields})
    assert people(again) == people(said)
    left = table(tmp_path, text, {"Who comes along": "name"})
    assert codes(left) == ["people-columns-left"]


@pytest.mark.parametrize("text", ['{"members": []}', "", "\x00\x01"])
def test_what_is_no_table_is_refused_with_what_to_do(tmp_path, text):
    with pytest.raises((RefusedImportError, UnreadableFileError)):
        table(tmp_path, text)


def test_a_spreadsheet_file_itself_is_refused_and_not_read_as_text(tmp_path):
    file = tmp_path / "people.xlsx"
    file.write_bytes(b"PK\x03\x04" + bytes(300))
    with pytest.raises((RefusedImportError, UnreadableFileError)):
        read_people(file, {}, {})
