"""The schema: what volunteers type is checked as it comes in, and the format's page says the same as the program."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.field_type import LONG
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.op import set_op
from lobbykit.domain.schema import check_fields, choices_entity, field_at, is_private, is_sound, label
from lobbykit.domain.support_scale import Level, Scale
from tests.domain.op_samples import FIELDS, NOTE, NOW, link
from tests.domain.ops_page import MARKED, PAGE, page

SPECIFIED = {
    "note": "office meeting brief author entered_by how lang date summary level thanks concerns tone works_with advice "
    "access accessibility_met thanked minutes headcount staff/<u>/name staff/<u>/title staff/<u>/email staff/<u>/phone "
    "team/<u>/name team/<u>/role team/<u>/constituent team/<u>/signs ask/<brief>/<ask>/before ask/<brief>/<ask>/raised "
    "ask/<brief>/<ask>/answer ask/<brief>/<ask>/after ask/<brief>/<ask>/reasons question/<u>/text question/<u>/owed "
    "question/<u>/answered left/<u>/edition left/<u>/copies photo/<u>/sha photo/<u>/who photo/<u>/consent "
    "photo/<u>/alt withdrawn/<path>",
    "promise": "note side text owner due done",
    "meeting": """
        offices day start end tz place briefs status code people/<u>/member people/<u>/role late joined
        was/start was/place
        source/<u>/feed source/<u>/uid source/<u>/text source/<u>/said
        absorbed/<u>/meeting absorbed/<u>/notes absorbed/<u>/was apart/<u>/meeting
    """,
    "dropoff": "office date by edition copies",
    "correction": "target field value source date by",
    "choices": "office brief asks order local story staffer",
    "access": "member consent step_free seat large_print interpreter interpreter_on captions captions_on",
    "contact": "office name title email phone spoken left_on also/<u>/name",
    "reading": "office brief ask counted reason by date",
    "review": "note content by date",
    "tagging": "note tag/<tag>/on",
    "search": "name words filters by",
    "crosswalk": "system subject key value",
    "handed": "system date by rows/<u>/done",
}


def codes(kind: str, fields: dict[str, object], **options) -> list[str]:
    return [problem.code for problem in check_fields(kind, fields, **options)]


@pytest.mark.parametrize("kind", SPECIFIED)
def test_a_kind_has_just_the_fields_that_were_agreed(kind):
    assert {field.path for field in KINDS[kind].fields} == set(SPECIFIED[kind].split())


def test_the_page_of_the_format_says_what_the_program_does():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.domain.ops_page"
    assert {found["name"] for found in MARKED.finditer(page())} == {*KINDS, "scale"}


def test_every_field_has_a_path_that_an_op_can_hold():
    for kind in KINDS.values():
        for field in kind.fields:
            path = field.path.replace("<path>", "summary").replace("<", "").replace(">", "")
            assert field_at(kind.slug, path) == field
            assert set_op(link(), NOTE, NOW, {path: None}).fields == {path: None}


def test_a_note_needs_office_author_and_date():
    assert codes("note", FIELDS) == []
    found = check_fields("note", {"summary": "x"})
    assert [dict(problem.params)["path"] for problem in found] == ["office", "author", "date"]
    assert {problem.code for problem in found} == {"field-missing"}
    assert codes("note", FIELDS | {"author": "  "}) == ["field-missing"]


def test_a_change_may_clear_only_what_is_not_required():
    assert codes("note", {"summary": None}, new=False) == []
    assert codes("note", {"office": None}, new=False) == ["field-missing"]
    assert codes("meeting", {"offices": []}, new=False) == ["field-missing"]


@pytest.mark.parametrize(
    ("kind", "path", "good", "bad", "code"),
    [
        ("note", "office", "A000001", "Smith", "field-not-office"),
        ("note", "office", "B000002", "A00000\u0661", "field-not-office"),
        ("note", "meeting", "e" * 32, "e" * 31, "field-not-id"),
        ("note", "brief", "arms-control", "arms control", "field-not-slug"),
        ("note", "author", "Ana", "Ana\nBo", "field-one-line"),
        ("note", "author", "María José", "a" * 121, "field-too-long"),
        ("note", "summary", "one\n\ntwo\ttabbed\r\n", "bell\x07", "field-control"),
        ("note", "summary", "שלום", "\ud800", "field-control"),
        ("note", "summary", "x" * LONG, "x" * (LONG + 1), "field-too-long"),
        ("note", "summary", "", 5, "field-not-text"),
        ("note", "how", "phone-form", "phone form", "field-not-choice"),
        ("note", "how", "paper", ["paper"], "field-not-choice"),
        ("note", "lang", "es-MX", "Spanish", "field-not-language"),
        ("note", "date", "2028-02-29", "2027-02-29", "field-not-day"),
        ("note", "date", "2026-11-22", "11/22/2026", "field-not-day"),
        ("note", "minutes", 0, -1, "field-not-number"),
        ("note", "minutes", 1440, True, "field-not-number"),
        ("note", "headcount", 12, 2.5, "field-not-number"),
        ("note", "thanked", False, "yes", "field-not-yes-no"),
        ("note", "ask/b/a/after", "leans-yes", "maybe", "field-not-choice"),
        ("note", "ask/b/a/after", "no-answer", "Supports!", "field-not-level"),
        ("note", "ask/b/a/reasons", ["cost"], "cost", "field-not-list"),
        ("note", "ask/b/a/reasons", [], ["x"] * 21, "field-too-many"),
        ("note", "ask/b/a/reasons", ("a", "b"), [5], "field-not-text"),
        ("note", "left/u/edition", "K7M29QXD", "K7M2-9QXD", "field-not-edition"),
        ("note", "photo/u/sha", "0" * 64, "0" * 40, "field-not-sha"),
        ("note", "withdrawn/question/u/text", True, "true", "field-not-yes-no"),
        ("meeting", "start", "2026-11-22T15:30:00Z", "2026-11-22T15:30:00-05:00", "field-not-time"),
        ("meeting", "start", "2026-11-22T15:30:00.5Z", "2026-11-22T25:00:00Z", "field-not-time"),
        ("meeting", "tz", "America/New_York", "../etc/passwd", "field-not-zone"),
        ("choices", "asks", {"a": "on", "b": "off"}, {"a": True}, "field-not-choice"),
        ("choices", "asks", {}, ["a"], "field-not-mapping"),
        ("member", "user", "ana-2", "Ana", "field-not-user"),
    ],
)
def test_a_field_takes_what_it_is_for_and_nothing_else(kind, path, good, bad, code):
    assert codes(kind, {path: good}, new=False) == []
    assert codes(kind, {path: bad}, new=False) == [code]


@pytest.mark.parametrize(
    "path",
    [
        "mood",
        "kind",
        "staff/u",
        "staff/u/v/name",
        "withdrawn/date",
        "withdrawn/withdrawn/summary",
        "a b",
        "",
        "x" * 500,
    ],
)
def test_paths_of_nobody_s_schema_are_refused_from_our_own_makers(path):
    assert codes("note", FIELDS | {path: "x"}) == ["field-unknown"]


def test_a_slip_of_the_pen_is_told_what_was_meant():
    (problem,) = check_fields("note", {"sumary": "x"}, new=False)
    assert dict(problem.params) == {"field": "sumary", "path": "sumary", "meant": "summary"}


def test_no_problem_repeats_what_was_typed():
    long = "they told us in confidence " * 2_000
    for path, value in {"office": long, "summary": long, "how": long, long: "x", "minutes": long}.items():
        for problem in check_fields("note", {path: value}, new=False):
            assert all(len(str(value)) < 80 for _, value in problem.params)
            assert path == long or "confidence" not in str(problem)


def test_an_organization_may_have_a_scale_of_its_own():
    own = Scale((Level("yes", 2, "check", "support-5"),), ())
    assert codes("note", {"ask/b/a/after": "yes"}, new=False, scale=own) == []
    assert codes("note", {"ask/b/a/after": "champion"}, new=False, scale=own) == ["field-not-choice"]


def test_two_devices_meet_in_the_same_choices():
    digest = hashlib.sha256(b"choices/A000001/ukraine").hexdigest()
    assert choices_entity("A000001", "ukraine") == digest[:32]


def test_only_private_impressions_and_what_people_need_are_private():
    assert [kind for kind in KINDS if is_private(kind)] == ["access", "private"]
    assert not is_private("letter")


def test_labels_leave_out_the_ids_inside_a_path():
    assert label("works_with") == "works with"
    assert label(f"question/{NOTE}/text") == "question text"


@given(st.text(max_size=30), st.text(max_size=80), st.none() | st.integers() | st.text() | st.lists(st.booleans()))
def test_no_kind_path_or_value_makes_the_schema_fall_over(kind, path, value):
    is_sound(kind, path, value)
    for one in (kind, "note", "choices"):
        check_fields(one, {path: value})
