"""`lobbykit note conflicts`, `note choose` and `note history`."""

from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.app.edit import Create, Revise
from lobbykit.app.impressions import private_entity
from tests.sessions import Elsewhere, Laptop, new_id, noted, seen
from tests.versions import FOSTER, edited_after_deletion, third_version, two_versions


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    """The laptop whose workspace the commands use."""
    monkeypatch.setenv("LOBBYKIT_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("LOBBYKIT_USER", "ana")
    return Laptop(tmp_path)


def written(laptop, make=two_versions):
    with laptop.open() as session:
        return make(Bench(session))


class Bench:
    """What the makers need of a workbench."""

    def __init__(self, session):
        self.session = session


def fields(laptop, entity):
    with laptop.open() as session:
        return seen(session, entity).visible_fields


def test_every_version_is_listed_by_number_with_who_when_and_what_differs(lobbykit, laptop):
    note = written(laptop)
    ran = lobbykit("note", "conflicts")
    lines = ran.out.splitlines()
    assert ran.code == 0
    assert lines[0] == f"{note[:8]}  summary  Summary: Note of Ana about Rep. Bill Foster (IL-11), November 22, 2026"
    assert lines[1].startswith("    1  you (ana), November 22, 2026, ")
    assert lines[2].strip() == "We met on [[Tuesday.]]"
    assert lines[3].startswith("    2  ben, ")
    assert lines[3].endswith(" by their clock")
    assert lines[4].strip() == "We met on [[Friday.]]"
    assert "1 thing to settle" in ran.err


def test_a_script_gets_values_ops_and_moments(lobbykit, laptop):
    note = written(laptop)
    (one,) = lobbykit("note", "conflicts", "--json").json["conflicts"]
    assert (one["id"], one["field"], one["kind"], one["note"]) == (note, "summary", "note", note)
    assert [(each["number"], each["value"], each["differs"]) for each in one["versions"]] == [
        (1, "We met on Tuesday.", ["Tuesday."]),
        (2, "We met on Friday.", ["Friday."]),
    ]
    assert one["versions"][1]["written"] == [{"by": "ben", "at": "2026-11-22T08:59:59.000Z", "you": False}]


def test_a_version_is_chosen_by_number_and_taken_back(lobbykit, laptop):
    note = written(laptop)
    ran = lobbykit("note", "choose", note[:8], "summary", "2")
    assert (ran.code, ran.out.split()) == (0, ["ACK", note])
    assert fields(laptop, note)["summary"] == "We met on Friday."
    assert lobbykit("note", "conflicts", "--json").json["conflicts"] == []
    assert lobbykit("undo").code == 0
    assert fields(laptop, note)["summary"] == "We met on Tuesday."


def test_a_version_is_chosen_by_its_op_whatever_came_since(lobbykit, laptop):
    note = written(laptop)
    (one,) = lobbykit("note", "conflicts", "--json").json["conflicts"]
    written(laptop, lambda bench: third_version(bench.session, note, ms=2_000_000_000_000))
    assert lobbykit("note", "choose", note, "summary", one["versions"][1]["ops"][0][:10]).code == 0
    assert fields(laptop, note)["summary"] == "We met on Friday."


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("summary", "3"), "none of the 2 versions"),
        (("summary", "0"), "none of the 2 versions"),
        (("summary", "zzzzzzz"), "none of the 2 versions"),
        (("advice", "1"), "in several versions"),
    ],
)
def test_a_version_or_field_that_is_not_there_is_said_and_nothing_is_changed(lobbykit, laptop, words, told):
    note = written(laptop)
    ran = lobbykit("note", "choose", note, *words)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert len(lobbykit("note", "conflicts", "--json").json["conflicts"]) == 1


@pytest.mark.parametrize("typed", ["abc", "0123456789abcdef"])
def test_an_id_that_is_none_is_said(lobbykit, laptop, typed):
    written(laptop)
    ran = lobbykit("note", "choose", typed, "summary", "1")
    assert ran.code != 0
    assert typed in ran.err


def test_meetings_stand_in_the_same_list_and_are_chosen_by_the_same_command(lobbykit, laptop):
    meeting = new_id()

    def make(bench):
        bench.session.apply(Create(meeting, "meeting", {"offices": (FOSTER,), "place": "A"}))
        before = seen(bench.session, meeting)
        bench.session.apply(Revise(before, {"place": "B"}))
        other = Elsewhere().writes(meeting, {"place": "C"}, before, ms=1)
        bench.session.receive(other.dev, [other.raw])

    written(laptop, make)
    assert f"{meeting[:8]}  place  Place: Meeting with Rep. Bill Foster (IL-11)" in lobbykit("note", "conflicts").out
    assert lobbykit("note", "choose", meeting, "place", "2").code == 0
    assert fields(laptop, meeting)["place"] == "C"


def test_what_was_edited_after_deletion_is_kept_or_deleted_all_the_same(lobbykit, laptop):
    note = written(laptop, edited_after_deletion)
    ran = lobbykit("note", "conflicts")
    assert f"{note[:8]}  deleted  edited after deletion: Note of Ana about" in ran.out
    assert "Summary: They called back. (ben, " in ran.out
    (one,) = lobbykit("note", "conflicts", "--json").json["edited_after_deletion"]
    assert [each["words"] for each in one["edits"]] == ["They called back."]
    assert lobbykit("note", "choose", note, "deleted", "3").code == 2
    assert lobbykit("note", "choose", note, "deleted", "2").code == 0
    with laptop.open() as session:
        assert seen(session, note).deleted
    assert "in several versions" in lobbykit("note", "choose", note, "deleted", "1").err
    note = written(laptop, edited_after_deletion)
    assert lobbykit("note", "choose", note, "deleted", "1").code == 0
    with laptop.open() as session:
        assert not seen(session, note).edited_after_delete


def test_the_history_shows_what_was_not_chosen(lobbykit, laptop):
    note = written(laptop)
    lobbykit("note", "choose", note, "summary", "2")
    ran = lobbykit("note", "history", note[:8])
    assert ran.out.splitlines()[0] == "summary  Summary"
    assert "[stands now] [settled several versions]" in ran.out.splitlines()[1]
    assert "We met on Tuesday." in ran.out
    (one,) = lobbykit("note", "history", note, "--json").json["fields"]
    assert [each["stands"] for each in one["versions"]] == [True, False, False, False]


def test_what_is_for_its_author_alone_is_shown_only_on_request(lobbykit, laptop):
    def make(bench):
        note = noted(bench.session, office=FOSTER)
        own = private_entity(note.id)
        bench.session.apply(Create(own, "private", {"of": note.id, "impression": "Tired."}))
        before = seen(bench.session, own)
        bench.session.apply(Revise(before, {"impression": "Very tired."}))
        other = Elsewhere(user="ana").writes(own, {"impression": "Rude."}, before, ms=1)
        bench.session.receive(other.dev, [other.raw], private=True)
        return note.id

    note = written(laptop, make)
    assert "tired" not in lobbykit("note", "conflicts").out
    assert "tired" not in lobbykit("note", "history", note).out
    assert "tired" in lobbykit("note", "conflicts", "--with-private").out
    assert "tired" in lobbykit("note", "history", note, "--with-private").out


def test_where_nothing_is_to_be_settled_that_is_said(lobbykit, laptop):
    assert lobbykit("note", "conflicts").code == 0
    assert lobbykit("note", "conflicts", "--json").json["conflicts"] == []
    assert lobbykit("note", "history", "abcdef").code != 0
    note = written(laptop, lambda bench: noted(bench.session).id)
    ran = lobbykit("note", "conflicts")
    assert (ran.code, ran.out) == (0, "")
    assert "nothing to settle" in ran.err
    assert lobbykit("note", "history", note).out == ""
