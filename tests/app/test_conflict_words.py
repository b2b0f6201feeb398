"""Versions in words: what they belong to, fields by name and number, ids as names, and ids where nobody is known."""

from __future__ import annotations

import pytest

from lobbykit.app.conflict_words import ConflictWords, item_numbers
from lobbykit.app.conflicts import LISTED
from lobbykit.app.edit import Create
from lobbykit.domain.kinds import KINDS
from tests.making import CATALOGUE
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench
from tests.versions import FOSTER

BRIEF = "ukraine-diplomacy"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def saved(bench, kind, **fields):
    made = new_id()
    assert bench.session.apply(Create(made, kind, fields)).value
    return made


def test_an_ask_is_called_by_what_it_is_about_and_by_its_ids_where_its_brief_is_not_here(bench):
    words = ConflictWords(bench)
    assert "H.Res. 317" in words.field("note", f"ask/{BRIEF}/back-from-the-brink/after", {})
    assert words.field("note", "ask/wells/dig/after", {}) == "Ask wells/dig, after"


def test_of_several_questions_it_is_said_which(bench):
    numbers = item_numbers(["question/b/text", "question/a/text", "question/b/owed", "summary"])
    assert ConflictWords(bench).field("note", "question/b/text", numbers) == "Question 2"


def test_a_member_of_the_team_is_called_by_name_and_so_is_whoever_wrote(bench):
    member = saved(bench, "member", name="Ana Able", user="ana")
    words = ConflictWords(bench)
    assert words.value("meeting", "people/a/member", member, {}) == "Ana Able"
    assert words.value("meeting", "people/a/member", "f" * 32, {}) == "ffffffff"
    assert (words.person("ana"), words.person("nobody")) == ("Ana Able", "nobody")


def test_a_note_names_its_meeting_in_words(bench):
    meeting = saved(bench, "meeting", offices=(FOSTER,), day="2026-12-01")
    told = ConflictWords(bench).value("note", "meeting", meeting, {})
    assert told == "Meeting with Rep. Bill Foster (IL-11), December 1, 2026"


def test_choices_are_told_ask_by_ask_and_a_language_as_it_is_written(bench):
    words = ConflictWords(bench)
    assert words.value("choices", "asks", {"b": "off", "a": "on"}, {}) == "a: on\nb: off"
    assert words.value("note", "lang", "es", {}) == "es"


def test_everything_that_is_settled_is_called_by_what_it_is(bench):
    note, member = noted(bench.session, office=FOSTER).id, saved(bench, "member", name="Ana Able")
    made = {
        "promise": saved(bench, "promise", note=note, side="ours", text="Send it"),
        "access": saved(bench, "access", member=member, consent="2026-11-01"),
        "contact": saved(bench, "contact", office=FOSTER, name="Kim Lee"),
        "choices": saved(bench, "choices", office=FOSTER, brief=BRIEF),
        "dropoff": saved(bench, "dropoff", office=FOSTER, date="2026-12-01"),
        "correction": saved(bench, "correction", target=FOSTER, field="room", value="1", source="call"),
    }
    tables = {"access": "access", "choices": "choices"}
    words = ConflictWords(bench)
    told = [words.about(kind, bench.view.get(tables.get(kind, f"{kind}s"), one)) for kind, one in made.items()]
    assert told == [
        "Promise in the note about Rep. Bill Foster (IL-11), November 22, 2026",
        "What Ana Able needs to take part",
        "Kim Lee, who works for Rep. Bill Foster (IL-11)",
        "Choices for Rep. Bill Foster (IL-11): ukraine-diplomacy",
        "Sheets left with Rep. Bill Foster (IL-11), December 1, 2026",
        "Correction about Bill Foster",
    ]


def test_every_choice_of_what_is_settled_has_its_word():
    wanted = {
        f"value/{field.path}/{one}"
        for kind in LISTED
        for field in KINDS[kind].fields
        for one in field.type.schema.get("enum", ())
    }
    assert wanted == {label for label in CATALOGUE.labels if label.startswith("value/")}
