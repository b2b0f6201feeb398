"""`lobbykit note`: what scripts and people rely on."""

from __future__ import annotations

import io
import json
import sys

import pytest

from lobbykit.app.conflicts import LISTED
from lobbykit.app.impressions import private_entity
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.note_form import part_fields
from tests.making import CATALOGUE
from tests.sessions import Elsewhere, Laptop, seen

ID = "0123456789abcdef" * 2
OTHER = "fedcba9876543210" * 2
OFFICE = "M000133"
SHORT = {"office": OFFICE, "summary": "They listened."}


def notes(lobbykit, *options):
    return lobbykit("note", "list", "--json", *options).json["notes"]


def add(lobbykit, *lines, **options):
    return lobbykit("note", "add", "--json-lines", stdin=list(lines), **options)


def ops_on_disk(tmp_path):
    return sum(len(file.read_bytes().splitlines()) - 1 for file in (tmp_path / "workspace" / "log").rglob("*.ops"))


def test_a_line_is_acknowledged_under_its_id_and_listed_with_what_we_filled_in(lobbykit):
    ran = add(lobbykit, {"id": ID, **SHORT, "ask": {"the-brief": {"the-ask": {"after": "supports"}}}})
    assert (ran.code, ran.out, ran.err) == (0, f"ACK {ID}\n", "")
    (note,) = notes(lobbykit)
    assert note["id"] == ID
    assert note["ask"] == {"the-brief": {"the-ask": {"after": "supports"}}}
    assert (note["author"], note["date"], note["how"]) == ("ana", "2026-11-22", "typed")
    assert (note["conflicts"], note["edited_after_delete"], note["deleted"]) == ({}, False, False)


def test_nested_and_flat_spelling_are_the_same_note(lobbykit):
    assert add(lobbykit, {"id": ID, **SHORT, "staff": {"a1": {"name": "Sam"}}}).code == 0
    assert add(lobbykit, {"id": ID, **SHORT, "staff/a1/name": "Sam"}).out == f"ACK {ID}\n"


def test_what_list_prints_of_the_fields_can_be_added_elsewhere(lobbykit, tmp_path):
    given = {**SHORT, "withdrawn": {"concerns": True}, "minutes": 20, "private": {"impression": "warm"}}
    add(lobbykit, {"id": ID, **given})
    (note,) = notes(lobbykit, "--with-private")
    beside = {"created", "changed", "deleted", "edited_after_delete", "conflicts", "newer"}
    again = {key: value for key, value in note.items() if key not in beside}
    elsewhere = ("--workspace", tmp_path / "elsewhere")
    assert lobbykit("note", "add", "--json-lines", *elsewhere, stdin=[again]).code == 0
    (copied,) = lobbykit("note", "list", "--json", "--with-private", *elsewhere).json["notes"]
    assert {key: value for key, value in copied.items() if key not in beside} == again


def test_a_refused_line_says_number_and_code_and_the_others_go_on(lobbykit):
    lines = [SHORT, b"nope\n", {"office": OFFICE}, {**SHORT, "id": ID}, {"office": 5, "summary": 6}]
    ran = add(lobbykit, *lines)
    told = [line.split(" ", 3)[:3] for line in ran.err.splitlines()]
    assert told == [["ERR", "2", "json-syntax"], ["ERR", "3", "field-missing"], ["ERR", "5", "field-not-office"]]
    assert (ran.code, ran.out.count("ACK")) == (1, 2)
    assert len(notes(lobbykit)) == 2


@pytest.mark.parametrize(
    "line",
    [
        {"office": OFFICE, "summary": "CANARY\x07"},
        {"office": OFFICE, "summary": "CANARY" * 5_000},
        {"office": OFFICE, "summary": ["CANARY"]},
        {"office": OFFICE, "summary": "x", "tone": "CANARY\nCANARY"},
        {"office": OFFICE, "summary": "x", "private": "CANARY"},
        {"office": OFFICE, "summary": "x", "private": {"impression": "CANARY" * 5_000}},
        {"office": OFFICE, "summary": "CANARY\ud800"},
        b'{"office": "M000133", "summary": "CANARY\n',
        b'{"office": "M000133", "summary": "CANARY\x00"}',
        b'{"office": "M000133", "summary": "CANARY\xff"}',
        b'{"office": "M000133", "summary": "' + b"CANARY" * 50_000 + b'"}',
    ],
)
def test_a_refused_line_is_not_repeated_and_nothing_of_it_is_kept(lobbykit, tmp_path, line):
    ran = add(lobbykit, line)
    assert ran.code == 1
    assert ran.err.startswith("ERR 1 ")
    assert "CANARY" not in ran.err + ran.out
    assert ran.err.count("\n") == 1
    assert not any(b"CANARY" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_the_same_line_again_is_acknowledged_and_writes_nothing(lobbykit, tmp_path):
    add(lobbykit, {"id": ID, **SHORT})
    before = ops_on_disk(tmp_path)
    again = add(lobbykit, {"id": ID, **SHORT}, today=("--today", "2026-11-24"))
    assert (again.code, again.out) == (0, f"ACK {ID}\n")
    assert ops_on_disk(tmp_path) == before
    assert len(notes(lobbykit)) == 1


def test_the_same_line_after_an_edit_and_a_deletion_is_the_same_still(lobbykit, tmp_path):
    add(lobbykit, {"id": ID, **SHORT})
    lobbykit("note", "edit", ID, stdin={"summary": "They agreed."})
    lobbykit("note", "delete", ID)
    before = ops_on_disk(tmp_path)
    assert add(lobbykit, {"id": ID, **SHORT}).out == f"ACK {ID}\n"
    assert ops_on_disk(tmp_path) == before
    assert add(lobbykit, {"id": ID, **SHORT, "summary": "They agreed."}).code == 1


@pytest.mark.parametrize("change", [{"summary": "Another."}, {"tone": "warm"}, {"date": "2026-11-20"}])
def test_the_same_id_with_other_content_is_refused_and_changes_nothing(lobbykit, change):
    add(lobbykit, {"id": ID, **SHORT})
    ran = add(lobbykit, {"id": ID, **SHORT, **change})
    assert (ran.code, ran.out, ran.err[:21]) == (1, "", "ERR 1 entity-differs ")
    (note,) = notes(lobbykit)
    assert note["summary"] == SHORT["summary"]


def test_an_impression_goes_to_the_private_lane_and_is_shown_only_when_asked_for(lobbykit, tmp_path):
    add(lobbykit, {"id": ID, **SHORT, "private": {"impression": "CANARY"}})
    shared, private = tmp_path / "workspace" / "log", tmp_path / "workspace" / "log" / "private"
    assert not any(b"CANARY" in file.read_bytes() for file in shared.glob("*.ops"))
    assert any(b"CANARY" in file.read_bytes() for file in private.glob("*.ops"))
    for words in (("list",), ("list", "--json"), ("show", ID), ("show", ID, "--json")):
        assert "CANARY" not in lobbykit("note", *words).out
    assert notes(lobbykit, "--with-private")[0]["private"] == {"impression": "CANARY"}
    assert "CANARY" in lobbykit("note", "show", ID, "--with-private").out


def test_an_impression_that_did_not_reach_the_disk_is_written_when_the_line_comes_again(lobbykit, tmp_path):
    line = {"id": ID, **SHORT, "private": {"impression": "warm"}}
    add(lobbykit, {"id": ID, **SHORT})
    assert add(lobbykit, line).out == f"ACK {ID}\n"
    before = ops_on_disk(tmp_path)
    assert add(lobbykit, line).code == 0
    assert ops_on_disk(tmp_path) == before
    assert add(lobbykit, {**line, "private": {"impression": "cold"}}).code == 1
    assert notes(lobbykit, "--with-private")[0]["private"] == {"impression": "warm"}


def test_a_note_whose_impression_is_wrong_is_not_written_either(lobbykit):
    assert add(lobbykit, {**SHORT, "private": {"feeling": "warm"}}).code == 1
    assert add(lobbykit, {**SHORT, "private": {"impression": 5}}).code == 1
    assert add(lobbykit, {**SHORT, "private": {"of": OTHER, "impression": "x"}}).code == 1
    assert notes(lobbykit) == []


def test_an_office_that_no_roster_lists_is_taken_with_a_warning(lobbykit):
    ran = add(lobbykit, SHORT, {**SHORT, "office": "Z999999"})
    assert (ran.code, ran.out.count("ACK")) == (0, 2)
    assert ran.err.startswith("warning 2 office-unknown Z999999 ")


def test_without_a_roster_notes_are_taken_all_the_same(lobbykit, tmp_path):
    library = tmp_path / "library"
    library.mkdir()
    (library / "roster.json").write_text("{", encoding="utf-8")
    (library / "scale.json").write_text("{", encoding="utf-8")
    ran = add(lobbykit, {"id": ID, **SHORT}, {"id": OTHER, **SHORT}, today=("--library", str(library)))
    assert (ran.code, ran.out) == (0, f"ACK {ID}\nACK {OTHER}\n")
    assert ran.err.count("library-damaged") == 1
    assert "scale.json" in ran.err


def test_the_levels_are_those_of_the_organization(lobbykit, tmp_path):
    library = tmp_path / "library"
    library.mkdir()
    level = {"code": "with-us", "number": 1, "icon": "check", "colour": "support-5"}
    (library / "scale.json").write_text(json.dumps({"lobbykit": "scale/1", "levels": [level]}), encoding="utf-8")
    ours, default = ({**SHORT, "ask": {"b": {"a": {"after": code}}}} for code in ("with-us", "supports"))
    ran = add(lobbykit, ours, default, today=("--library", str(library)))
    assert (ran.out.count("ACK"), ran.err.split(" ")[1:3]) == (1, ["2", "field-not-choice"])


def test_options_make_a_note_too(lobbykit):
    ran = lobbykit("note", "add", "--office", "AL-4", "--summary", "Met.", "--date", "2026-11-20", "--author", "Bea")
    assert (ran.code, ran.out[:4], ran.err) == (0, "ACK ", "")
    (note,) = notes(lobbykit)
    assert (note["office"], note["date"], note["author"]) == ("A000055", "2026-11-20", "Bea")


def test_one_object_makes_a_note_too(lobbykit):
    assert lobbykit("note", "add", stdin={"id": ID, **SHORT}).out == f"ACK {ID}\n"


@pytest.mark.parametrize(
    ("words", "given"),
    [
        (("--office", "OH", "--summary", "x"), b""),
        (("--office", "XX", "--summary", "x"), b""),
        (("--office", OFFICE), b""),
        (("--summary", "x"), b""),
        (("--office", OFFICE, "--summary", "x", "--meeting", "abcdef"), b""),
        (("--json-lines", "--summary", "x"), b""),
        ((), b""),
        ((), b"[]"),
        ((), {"office": OFFICE}),
    ],
)
def test_a_note_that_cannot_be_is_refused_with_2_and_nothing_is_written(lobbykit, words, given):
    ran = lobbykit("note", "add", *words, stdin=given)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err
    assert notes(lobbykit) == []


def test_an_edit_changes_what_it_names_and_null_clears(lobbykit):
    add(lobbykit, {"id": ID, **SHORT, "tone": "warm", "private": {"impression": "good"}})
    assert lobbykit("note", "edit", ID, stdin={"tone": None, "private": {"impression": None}}).out == f"ACK {ID}\n"
    (note,) = notes(lobbykit, "--with-private")
    assert ("tone" in note, note["summary"], note["private"]) == (False, SHORT["summary"], {})


def test_an_edit_that_changes_nothing_is_acknowledged_and_writes_nothing(lobbykit, tmp_path):
    add(lobbykit, {"id": ID, **SHORT})
    before = ops_on_disk(tmp_path)
    assert lobbykit("note", "edit", ID, stdin={"summary": SHORT["summary"]}).out == f"ACK {ID}\n"
    assert lobbykit("note", "edit", ID, stdin={}).out == f"ACK {ID}\n"
    assert ops_on_disk(tmp_path) == before


@pytest.mark.parametrize("given", [{"office": None}, {"sumary": "x"}, {"id": OTHER}, b"[]", {"private": {"x": 1}}])
def test_an_edit_that_cannot_be_is_refused_and_changes_nothing(lobbykit, tmp_path, given):
    add(lobbykit, {"id": ID, **SHORT})
    before = ops_on_disk(tmp_path)
    ran = lobbykit("note", "edit", ID, stdin=given)
    assert (ran.code, ran.out, ops_on_disk(tmp_path)) == (2, "", before)


def test_a_text_that_is_withdrawn_is_nowhere_to_be_seen(lobbykit):
    add(lobbykit, {"id": ID, **SHORT, "concerns": "CANARY"})
    assert lobbykit("note", "edit", ID, stdin={"withdrawn": {"concerns": True}}).code == 0
    assert notes(lobbykit)[0]["withdrawn"] == {"concerns": True}
    for words in (("list",), ("list", "--json"), ("show", ID), ("show", ID, "--json", "--with-private")):
        assert "CANARY" not in lobbykit("note", *words).out


def test_a_deleted_note_is_out_of_the_list_until_it_is_restored(lobbykit, tmp_path):
    add(lobbykit, {"id": ID, **SHORT})
    assert lobbykit("note", "delete", ID).out == f"ACK {ID}\n"
    before = ops_on_disk(tmp_path)
    assert lobbykit("note", "delete", ID).out == f"ACK {ID}\n"
    assert (notes(lobbykit), ops_on_disk(tmp_path)) == ([], before)
    assert [note["deleted"] for note in notes(lobbykit, "--deleted")] == [True]
    assert "[deleted]" in lobbykit("note", "list", "--deleted").out
    refused = lobbykit("note", "edit", ID, stdin={"summary": "x"})
    assert (refused.code, "lobbykit note restore" in refused.err) == (2, True)
    assert lobbykit("note", "restore", ID).out == f"ACK {ID}\n"
    assert lobbykit("note", "restore", ID).code == 0
    assert len(notes(lobbykit)) == 1


def test_an_id_may_be_shortened_as_long_as_it_names_one_note(lobbykit):
    add(lobbykit, {"id": ID, **SHORT}, {"id": "0123456f" + "0" * 24, **SHORT})
    assert lobbykit("note", "delete", "01234567").out == f"ACK {ID}\n"
    for typed, word in (("0123456", "2 ids"), ("01234", "too short"), ("abcdef", "nothing"), ("0123456..", "nothing")):
        ran = lobbykit("note", "show", typed)
        assert (ran.code, ran.out, word in ran.err) == (2, "", True)


def test_the_list_shows_as_much_of_each_id_as_names_it(lobbykit):
    ids = ["0123456789" + "0" * 22, "012345678f" + "0" * 22]
    add(lobbykit, *({"id": one, **SHORT} for one in ids))
    shown = [line.split()[0] for line in lobbykit("note", "list").out.splitlines()]
    for typed in shown:
        assert lobbykit("note", "show", typed).code == 0


def test_a_conflict_shows_every_version_with_who_and_when_and_an_edit_settles_it(lobbykit, tmp_path):
    add(lobbykit, {"id": ID, **SHORT})
    lobbykit("note", "edit", ID, stdin={"summary": "They agreed."})
    with Laptop(tmp_path).open() as session:
        op = Elsewhere().writes(ID, {"summary": "They refused.\x1b[2J"}, ms=1_700_000_000_000)
        session.receive(op.dev, [op.raw])
    (note,) = notes(lobbykit)
    versions = note["conflicts"]["summary"]
    assert note["summary"] == versions[0]["value"] == "They agreed."
    assert versions[1] == {"value": "They refused.\x1b[2J", "by": "ben", "at": "2023-11-14T22:13:20.000Z"}
    shown = lobbykit("note", "show", ID).out
    assert "version of ben, 2023-11-14 22:13 UTC: They refused." in shown
    assert "\x1b" not in shown + lobbykit("note", "list").out
    lobbykit("note", "edit", ID, stdin={"summary": "They agreed to think."})
    assert notes(lobbykit)[0]["conflicts"] == {}


def test_a_note_that_somebody_edited_after_it_was_deleted_is_there_and_marked(lobbykit, tmp_path):
    add(lobbykit, {"id": ID, **SHORT})
    lobbykit("note", "delete", ID)
    with Laptop(tmp_path).open() as session:
        op = Elsewhere().writes(ID, {"tone": "warm"}, seen(session, ID))
        session.receive(op.dev, [op.raw])
    assert notes(lobbykit)[0]["edited_after_delete"] is True
    assert "edited after deletion" in lobbykit("note", "list").out


def test_the_list_is_sorted_by_day_and_narrowed_by_office_brief_and_day(lobbykit):
    add(
        lobbykit,
        {**SHORT, "id": "3" * 32, "date": "2026-11-20", "brief": "b"},
        {**SHORT, "id": "1" * 32, "date": "2026-11-21", "ask": {"b": {"a": {"raised": True}}}},
        {**SHORT, "id": "2" * 32, "date": "2026-11-19", "office": "A000055"},
    )

    def ids(*options):
        return "".join(note["id"][0] for note in notes(lobbykit, *options))

    assert ids() == "231"
    assert ids("--office", OFFICE) == ids("--brief", "b") == ids("--since", "2026-11-20") == "31"
    assert ids("--office", "AL-4,Z999999") == "2"
    assert lobbykit("note", "list", "--office", "nowhere").code == 2


def test_the_list_is_the_same_bytes_when_the_view_is_made_again(lobbykit, tmp_path):
    add(
        lobbykit, *({**SHORT, "id": f"{one:032x}", "staff": {"b": {"name": "x"}, "a": {"name": "y"}}} for one in (3, 1))
    )
    lobbykit("note", "edit", f"{3:032x}", stdin={"advice": "x", "access": "y"})
    before = lobbykit("note", "list", "--json").out
    (tmp_path / "workspace" / "view.json").unlink()
    assert lobbykit("note", "list", "--json").out == before


def test_a_long_summary_is_cut_at_a_word_and_stays_on_its_line(lobbykit):
    add(lobbykit, {**SHORT, "summary": "line one\nword " + "long " * 50}, {**SHORT, "summary": "x" * 500})
    one, two = lobbykit("note", "list").out.splitlines()
    assert one.endswith("long…")
    assert two.endswith("xx…")
    assert "Edward J. Markey (M000133)" in one


def test_before_the_first_note_the_list_is_empty_and_says_what_to_do(lobbykit, tmp_path):
    ran = lobbykit("note", "list")
    assert (ran.code, ran.out) == (0, "")
    assert "note add" in ran.err
    listed = lobbykit("note", "list", "--json")
    assert (listed.json, listed.err) == ({"lobbykit": "note/1", "notes": [], "drafts": [], "tags": {}}, "")
    assert lobbykit("note", "show", ID).code == 2
    assert not (tmp_path / "workspace").exists()


def test_the_schema_is_one_document_and_a_page_for_people(lobbykit):
    schema = lobbykit("note", "schema", "--json").json
    assert next(iter(schema)) == "lobbykit"
    assert {"id", "office", "summary", "private", "ask"} <= set(schema["properties"])
    page = lobbykit("note", "schema").out
    assert all(field.path in page for field in part_fields())
    assert {one["path"] for group in schema["form"] for one in group["fields"]} == {one.path for one in part_fields()}


def test_every_field_that_is_shown_has_a_name_for_people():
    shown = {f"field/{field.path}" for kind in LISTED for field in KINDS[kind].fields}
    assert shown == {label for label in CATALOGUE.labels if label.startswith("field/")}


def test_show_names_each_field_and_numbers_what_there_are_several_of(lobbykit):
    staff = {"b2": {"name": "Lee", "title": "LD"}, "a1": {"name": "Sam"}}
    add(
        lobbykit,
        {"id": ID, **SHORT, "staff": staff, "thanked": True, "ask": {"b": {"a": {"reasons": ["cost", "time"]}}}},
    )
    shown = lobbykit("note", "show", ID).out.splitlines()
    assert {"Staffer 1: Sam", "Staffer 2: Lee", "Staffer 2, title: LD", "Thank-you sent: yes"} <= set(shown)
    assert "Ask b/a, reasons: cost, time" in shown
    assert shown.index("Staffer 2, title: LD") == shown.index("Staffer 2: Lee") + 1


def apply(lobbykit, *lines):
    return lobbykit("note", "apply", "--json-lines", stdin=list(lines))


def test_a_batch_adds_edits_deletes_and_restores(lobbykit):
    ran = apply(
        lobbykit,
        {"do": "add", "id": ID, **SHORT},
        {"do": "edit", "id": ID, "minutes": 20},
        {"do": "delete", "id": ID},
        {"do": "edit", "id": ID, "minutes": 30},
        {"do": "restore", "id": ID},
        {"do": "edit", "minutes": 30},
        {"do": "delete", "id": ID, "minutes": 30},
        {"do": "burn", "id": ID},
        {"do": "edit", "id": OTHER, "minutes": 30},
        {"id": ID},
        {"do": "add", **SHORT},
    )
    refused = ["entity-deleted", "field-missing", "fields-unwanted", "field-not-choice", "entity-unknown"]
    assert [line.split()[2] for line in ran.err.splitlines()] == [*refused, "field-not-choice"]
    assert (ran.code, ran.out.count("ACK")) == (1, 5)
    assert sorted(note.get("minutes", 0) for note in notes(lobbykit)) == [0, 20]


def test_a_draft_is_kept_and_shown_until_it_is_discarded(lobbykit):
    new = "a" * 32
    apply(
        lobbykit,
        {"do": "add", "id": ID, **SHORT},
        {"do": "draft", "id": ID, "summary": "They lis", "private": {"impression": "CANARY"}},
        {"do": "draft", "id": new, "summary": "Some"},
        {"do": "draft", "id": new, "summary": "Someb", "tone": "w"},
    )
    listed = lobbykit("note", "list", "--json")
    assert listed.json["drafts"] == [{"id": ID, "summary": "They lis"}, {"id": new, "summary": "Someb", "tone": "w"}]
    assert "CANARY" not in listed.out + lobbykit("note", "list").out
    assert "not finished: Someb" in lobbykit("note", "list").out
    assert "Summary, not finished: They lis" in lobbykit("note", "show", ID).out
    apply(lobbykit, {"do": "edit", "id": ID, "minutes": 5}, {"do": "discard", "id": new}, {"do": "discard", "id": new})
    assert [one["id"] for one in lobbykit("note", "list", "--json").json["drafts"]] == [ID]
    apply(lobbykit, {"do": "discard", "id": ID})
    assert lobbykit("note", "list", "--json", "--with-private").json["drafts"] == []


def test_a_draft_holds_texts_of_known_fields_only(lobbykit):
    ran = apply(
        lobbykit,
        {"do": "draft", "id": ID, "minutes": 5},
        {"do": "draft", "id": ID, "summary": "x", "sumary": "y"},
        {"do": "draft", "summary": "x"},
    )
    assert [line.split()[2] for line in ran.err.splitlines()] == ["field-not-text", "field-unknown", "field-missing"]
    assert lobbykit("note", "list", "--json").json["drafts"] == []


class Interrupting(io.BytesIO):
    """Standard input at which somebody presses Ctrl+C once it is read to its end."""

    def readline(self, size=-1, /):
        line = super().readline(size)
        if not line:
            raise KeyboardInterrupt
        return line


def test_what_was_acknowledged_before_an_interruption_is_saved_and_the_next_command_is_not_surprised(
    lobbykit, monkeypatch
):
    stdin = io.TextIOWrapper(Interrupting(json.dumps({"id": ID, **SHORT}).encode() + b"\n"))
    monkeypatch.setattr(sys, "stdin", stdin)
    ran = lobbykit("note", "add", "--json-lines")
    assert (ran.code, ran.out) == (130, f"ACK {ID}\n")
    listed = lobbykit("note", "list", "--json")
    assert ([note["id"] for note in listed.json["notes"]], listed.err) == ([ID], "")


def test_a_closed_input_is_an_empty_one(lobbykit, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert (lobbykit("note", "add", "--json-lines").code, lobbykit("note", "add").code) == (0, 2)


def test_a_workspace_that_cannot_be_used_is_refused_before_the_first_line(lobbykit, tmp_path):
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace" / "novel.txt").write_text("x", encoding="utf-8")
    ran = add(lobbykit, {"id": ID, **SHORT})
    assert (ran.code, ran.out) == (2, "")
    assert "ERR" not in ran.err


def test_a_line_that_the_disk_has_no_room_for_is_refused_and_the_next_is_tried(lobbykit, monkeypatch):
    from lobbykit.app.record import Record
    from lobbykit.store.log_failures import LogFullError

    write = Record.write
    calls = iter([False, True, True, False])

    def full_at_times(record, *given, **named):
        if next(calls):
            raise LogFullError("log-full", file="x")
        return write(record, *given, **named)

    monkeypatch.setattr(Record, "write", full_at_times)
    lines = [{"id": f"{one:032x}", **SHORT} for one in range(4)]
    ran = add(lobbykit, *lines)
    assert (ran.code, ran.out) == (1, f"ACK {0:032x}\nACK {3:032x}\n")
    assert [line.split()[:3] for line in ran.err.splitlines()] == [["ERR", "2", "log-full"], ["ERR", "3", "log-full"]]
    assert [note["id"] for note in notes(lobbykit)] == [lines[0]["id"], lines[3]["id"]]


def test_no_answer_comes_before_the_impression_is_on_the_disk_too(lobbykit, monkeypatch):
    from lobbykit.app.record import Record
    from lobbykit.store.log_failures import LogWriteError

    write = Record.write

    def only_shared(record, op, *, private):
        if private:
            raise LogWriteError("log-write-failed", file="x", reason="y")
        return write(record, op, private=private)

    line = {"id": ID, **SHORT, "private": {"impression": "warm"}}
    with monkeypatch.context() as patched:
        patched.setattr(Record, "write", only_shared)
        ran = add(lobbykit, line)
        assert (ran.code, ran.out) == (1, "")
    assert "private" not in notes(lobbykit, "--with-private")[0]
    assert add(lobbykit, line).out == f"ACK {ID}\n"
    assert notes(lobbykit, "--with-private")[0]["private"] == {"impression": "warm"}


def test_the_id_of_an_impression_follows_from_its_note():
    assert private_entity(ID) == private_entity(ID) != private_entity(OTHER)
