"""A note that is being written: kept while it is typed, saved as a real note, and gone on with after a crash."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.impressions import impression_row
from lobbykit.app.note_desk.desk import (
    OWN,
    SHARED,
    NoteDesk,
    answer_path,
    level_path,
    promise_entity,
    unfinished_note,
)
from lobbykit.app.note_desk.known import PAPER, Source, source_of
from lobbykit.app.withdrawing import withdraw_words
from tests.benches import bench_of
from tests.making import TODAY
from tests.sessions import Laptop
from tests.ui.workbenches import open_bench

OFFICE, BRIEF = "F000454", "ukraine-diplomacy"
LEVEL, ANSWER = level_path(BRIEF, "first"), answer_path(BRIEF, "first")


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


@pytest.fixture
def desk(bench):
    return NoteDesk(bench, OFFICE, BRIEF)


def put(desk, **texts):
    for path, text in texts.items():
        promise = f"promise/{desk.first_promise}/text"
        known = {"shared": SHARED, "own": OWN, "promise": promise, "level": LEVEL, "answer": ANSWER}
        desk.put(known.get(path, path), text)


def meeting(bench, **when):
    made = bench.around.new_id()
    assert bench.session.apply(Create(made, "meeting", {"offices": (OFFICE,), **when})).value
    return made


def notes(bench):
    return notes_found(bench.view, Wanted())


def test_a_form_that_was_only_looked_at_writes_nothing(bench, desk):
    assert desk.save().value
    desk.keep()
    assert not notes(bench)
    assert not bench.session.drafts.all()


def test_everything_of_the_form_becomes_a_real_note(bench, desk):
    put(desk, shared="They listened.", own="Tired.", promise="Send figures", level="supports", answer="We could.")
    assert desk.save().value == desk.entity
    row = notes(bench)[0]
    assert (row["id"], row["office"], row["brief"], row["author"]) == (desk.entity, OFFICE, BRIEF, "ana")
    assert (row["date"], row["summary"]) == (TODAY.isoformat(), "They listened.")
    assert row["ask"][BRIEF]["first"] == {"after": "supports", "answer": "We could.", "raised": True}
    assert impression_row(bench.view, desk.entity)["impression"] == "Tired."
    promise = bench.view.get("promises", promise_entity(desk.entity))
    assert (promise["text"], promise["side"], promise["note"]) == ("Send figures", "ours", desk.entity)


def test_what_is_typed_where_words_were_withdrawn_is_shown_again(bench, desk):
    put(desk, shared="A slip.")
    desk.save()
    withdraw_words(bench.session, desk.entity, SHARED)
    desk.read_again()
    assert desk.texts.get(SHARED, "") == ""
    put(desk, shared="What was said.")
    assert desk.save().value
    assert (notes(bench)[0]["summary"], notes(bench)[0]["withdrawn"]) == ("What was said.", [])


def test_what_is_for_me_alone_is_in_no_field_of_the_shared_note(bench, desk):
    put(desk, own="A secret.")
    assert desk.save().value
    assert "A secret." not in str(notes(bench)[0])


def test_saving_again_writes_only_what_changed_and_clears_what_was_emptied(bench, desk):
    put(desk, shared="One.", level="supports", promise="Send it")
    desk.save()
    before = len(bench.session.ops(desk.entity))
    assert desk.save().value
    assert len(bench.session.ops(desk.entity)) == before
    put(desk, level="", promise="", shared="Two.")
    assert desk.save().value
    row = notes(bench)[0]
    assert row["summary"] == "Two."
    assert "after" not in row.get("ask", {}).get(BRIEF, {}).get("first", {})
    assert bench.view.get("promises", promise_entity(desk.entity))["deleted"]
    put(desk, promise="Send it after all")
    assert desk.save().value
    assert not bench.view.get("promises", promise_entity(desk.entity))["deleted"]


def test_not_raised_says_so(bench, desk):
    put(desk, level="not-raised")
    desk.save()
    assert notes(bench)[0]["ask"][BRIEF]["first"]["raised"] is False


def test_a_code_that_the_scale_lacks_is_refused_and_nothing_is_saved(bench, desk):
    put(desk, level="delighted")
    assert desk.save().problems
    assert not notes(bench)
    assert not desk.is_saved


def test_after_a_crash_the_note_goes_on_where_it_was_left(tmp_path):
    laptop = Laptop(tmp_path / "laptop")
    typed = {SHARED: "Half a sen", OWN: "Hm.", LEVEL: "opposed"}
    with (opened := laptop.open()):
        desk = NoteDesk(_bench(laptop, opened), OFFICE, BRIEF)
        staff = desk.new_item("staff")
        typed |= {f"promise/{desk.first_promise}/text": "Send", f"staff/{staff}/name": "Ka"}
        for path, text in typed.items():
            desk.put(path, text)
        desk.keep()
    with (opened := laptop.open()):
        bench = _bench(laptop, opened)
        note = unfinished_note(bench.session, OFFICE)
        assert note == desk.entity
        assert unfinished_note(bench.session, "M001137") is None
        again = NoteDesk(bench, OFFICE, BRIEF, note=note)
        assert {path: again.texts[path] for path in typed} == typed
        assert again.has_drafts
        assert again.save().value == note
        assert unfinished_note(bench.session, OFFICE) is None
        assert notes(bench)[0]["summary"] == "Half a sen"


def test_a_note_that_was_taken_back_is_written_anew(bench, desk):
    put(desk, shared="One.")
    desk.save()
    old = desk.entity
    assert bench.session.history.undo().done
    assert desk.read_again()
    assert desk.texts.get(SHARED, "") == ""
    put(desk, shared="Two.")
    assert desk.save().value != old
    assert [row["summary"] for row in notes(bench)] == ["Two."]


def test_what_was_known_before_is_saved_with_the_note_and_is_no_reason_to_save_one(bench, desk):
    assert (desk.texts["date"], desk.texts["author"], desk.texts["how"]) == (TODAY.isoformat(), "ana", "typed")
    put(desk, date="2026-11-01")
    put(desk, date=TODAY.isoformat())
    assert desk.is_saved
    put(desk, shared="One.")
    desk.save()
    assert (notes(bench)[0]["lang"], notes(bench)[0]["how"]) == ("en", "typed")


def test_the_sheet_printed_last_is_known_with_its_copies(bench):
    for edition, created in (("AAAA2222", "1"), ("BBBB3333", "2")):
        fields = {"office": OFFICE, "brief": BRIEF, "lang": "en", "edition": edition, "date": TODAY.isoformat()}
        made = bench.session.apply(Create(created * 32, "print", {**fields, "variant": "email", "copies": 3}))
        assert made.value
    desk = NoteDesk(bench, OFFICE, BRIEF)
    assert [text for path, text in desk.texts.items() if path.startswith("left/")] == ["BBBB3333", "3"]
    assert desk.is_saved
    put(desk, shared="One.")
    desk.save()
    assert [*notes(bench)[0]["left"].values()] == [{"edition": "BBBB3333", "copies": 3}]


def test_several_staff_and_promises_on_both_sides_are_saved_in_the_order_they_were_typed(bench, desk):
    for name in ("Zoe", "Abe"):
        put(desk, **{f"staff/{desk.new_item('staff')}/name": name})
    put(desk, promise="Send figures")
    item = desk.new_item("promise")
    put(desk, **{f"promise/{item}/text": "Read it", f"promise/{item}/side": "theirs"})
    put(desk, **{f"promise/{item}/owner": "Kate", f"promise/{item}/due": "12/5"})
    assert desk.save().value
    again = NoteDesk(bench, OFFICE, BRIEF, note=desk.entity)
    assert [text for path, text in again.texts.items() if path.startswith("staff/")] == ["Zoe", "Abe"]
    theirs = bench.view.get("promises", item)
    assert (theirs["side"], theirs["owner"], theirs["due"]) == ("theirs", "Kate", f"{TODAY.year}-12-05")
    assert bench.view.get("promises", desk.first_promise)["owner"] == "ana"
    assert again.is_saved


def test_one_field_that_is_wrong_holds_back_no_other_and_is_kept(bench, desk):
    put(desk, shared="One.", minutes="half an hour", level="supports")
    read = desk.save()
    assert [dict(one.params)["path"] for one in read.problems] == ["minutes"]
    assert notes(bench)[0]["summary"] == "One."
    assert bench.session.drafts.all()[desk.entity]["minutes"] == "half an hour"
    put(desk, minutes="30")
    assert desk.save().value
    assert notes(bench)[0]["minutes"] == 30
    assert not bench.session.drafts.all()


def test_a_promise_without_its_text_waits_for_it(bench, desk):
    put(desk, shared="One.", **{f"promise/{desk.first_promise}/due": "2026-12-05"})
    assert [one.code for one in desk.save().problems] == ["field-missing"]
    put(desk, promise="Send figures")
    assert desk.save().value
    assert bench.view.get("promises", desk.first_promise)["due"] == "2026-12-05"


@pytest.mark.parametrize(("level", "raised"), [("no-answer", True), ("not-raised", False)])
def test_no_answer_and_not_raised_are_two_answers(bench, desk, level, raised):
    put(desk, level=level)
    desk.save()
    assert notes(bench)[0]["ask"][BRIEF]["first"] == {"after": level, "raised": raised}


def test_a_note_of_paper_says_whose_it_is_and_who_typed_it_and_a_crash_forgets_neither(bench):
    source = Source(PAPER, "Robin Sample", "2026-11-20")
    desk = NoteDesk(bench, OFFICE, BRIEF, "a" * 32, source=source)
    put(desk, shared="Half a sen")
    desk.keep()
    again = NoteDesk(bench, OFFICE, BRIEF, note=desk.entity)
    assert again.save().value
    row = notes(bench)[0]
    assert (row["author"], row["entered_by"], row["how"]) == ("Robin Sample", "ana", "paper")
    assert (row["date"], row["meeting"]) == ("2026-11-20", "a" * 32)


def test_a_note_on_a_meeting_of_before_is_of_its_day_by_the_clocks_there_and_a_crash_does_not_change_that(bench):
    met = meeting(bench, start="2026-11-20T04:00:00Z")
    desk = NoteDesk(bench, OFFICE, BRIEF, met, source=source_of(bench, met))
    put(desk, shared="Late at ni")
    desk.keep()
    again = NoteDesk(bench, OFFICE, BRIEF, "another", note=unfinished_note(bench.session, OFFICE, met))
    assert (again.entity, again.meeting) == (desk.entity, met)
    assert again.save().value
    assert (notes(bench)[0]["date"], notes(bench)[0]["meeting"]) == ("2026-11-19", met)
    assert NoteDesk(bench, OFFICE, BRIEF, note=desk.entity).meeting == met


@pytest.mark.parametrize(
    ("when", "day"),
    [({"start": "2030-01-02T15:00:00Z"}, TODAY), ({"day": "2026-11-18"}, date(2026, 11, 18)), ({}, TODAY)],
)
def test_a_note_is_of_today_where_its_meeting_is_ahead_or_open(bench, when, day):
    assert source_of(bench, meeting(bench, **when)).day == day.isoformat()


def test_notes_on_two_meetings_with_one_office_are_gone_on_with_each_by_itself(bench):
    first, second = meeting(bench), meeting(bench)
    begun = {}
    for one in (first, second):
        desk = NoteDesk(bench, OFFICE, BRIEF, one)
        put(desk, shared="Half a")
        desk.keep()
        begun[one] = desk.entity
    assert {one: unfinished_note(bench.session, OFFICE, one) for one in begun} == begun
    assert unfinished_note(bench.session, OFFICE, "f" * 32) is None


def test_a_draft_of_which_a_crash_left_no_more_than_whom_it_is_about_goes_when_the_note_is_saved(bench, desk):
    put(desk, shared="One.")
    desk.save()
    bench.session.drafts.keep(desk.entity, "office", OFFICE)
    again = NoteDesk(bench, OFFICE, BRIEF, note=unfinished_note(bench.session, OFFICE))
    assert again.has_drafts
    assert again.save().value
    assert unfinished_note(bench.session, OFFICE) is None


def test_a_draft_of_the_version_before_keeps_its_promise(bench):
    note = bench.around.new_id()
    for path, text in {"office": OFFICE, "brief": BRIEF, "promise/text": "Send figures"}.items():
        bench.session.drafts.keep(note, path, text)
    desk = NoteDesk(bench, OFFICE, BRIEF, note=note)
    assert desk.save().value
    assert bench.view.get("promises", promise_entity(note))["text"] == "Send figures"


def _bench(laptop, opened):
    return bench_of(opened, laptop.around)
