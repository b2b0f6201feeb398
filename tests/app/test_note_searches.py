"""Finding notes by questions: every filter, words with typos, and what is no more said and left aside."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create, Delete, Withdraw
from lobbykit.app.kept_searches import UnknownSearchError, forget_search, keep_search, kept_search, kept_searches
from lobbykit.app.note_searches import committees_named, search_notes
from lobbykit.app.staff_merging import merge_names
from lobbykit.app.tagging import tag_notes
from lobbykit.domain.note_search import NoteSearch
from lobbykit.domain.support_scale import DEFAULT_SCALE
from tests.sessions import Laptop, new_id, noted, seen

HOUSE, SENATE = "A000001", "B000002"
ASK = "a-brief/an-ask"


def office(office_id, **told):
    usual = {"id": office_id, "name": f"Pat {office_id}", "seat": "OH-3", "state": "OH", "chamber": "house"}
    return {**usual, "party": "D", "committees": [], **told}


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        session.view.put("offices", office(HOUSE, committees=["HSAS:chair"]))
        session.view.put("offices", office(SENATE, state="TX", seat="TX", chamber="senate", party="R"))
        named = {"HSAS": "House Committee on Armed Services", "SSAS": "Senate Committee on Armed Services"}
        session.view.put("roster", {"id": "roster", "committees": {**named, "HSFA": "House Foreign Affairs"}})
        session.view.put("asks", {"id": ASK, "brief": "a-brief", "ask": "an-ask"})
        yield session


def found(session, **asked):
    return {row["id"] for row in search_notes(session.view, NoteSearch(**asked), DEFAULT_SCALE).rows}


def test_notes_are_found_by_their_office(session):
    here, there = noted(session, office=HOUSE).id, noted(session, office=SENATE).id
    assert found(session) == {here, there}
    for asked in ({"states": ("OH",)}, {"chambers": ("house",)}, {"parties": ("D",)}, {"committees": ("HSAS", "SSAS")}):
        assert found(session, **asked) == {here}
    assert found(session, states=("OH", "TX"), parties=("R",)) == {there}
    assert found(session, states=("OH",), parties=("R",)) == set()


def test_leaning_in_armed_services_is_a_level_and_a_committee_by_words_of_its_name(session):
    leaning = noted(session, office=HOUSE, **{f"ask/{ASK}/after": "leans-yes"}).id
    noted(session, office=HOUSE, **{f"ask/{ASK}/after": "opposed"})
    noted(session, office=SENATE, **{f"ask/{ASK}/after": "leans-yes"})
    codes = committees_named(session.view, "armed services")
    assert codes == ("HSAS", "SSAS")
    assert found(session, committees=codes, levels=("leans-yes",)) == {leaning}
    assert committees_named(session.view, "ssas") == ("SSAS",)
    assert committees_named(session.view, "knitting") == committees_named(session.view, "") == ()


def test_a_level_with_an_ask_is_that_of_the_ask(session):
    note = noted(session, **{f"ask/{ASK}/after": "opposed", "ask/a-brief/other/after": "supports"}).id
    assert found(session, levels=("supports",)) == {note}
    assert found(session, asks=(ASK,)) == {note}
    assert found(session, asks=(ASK,), levels=("supports",)) == set()


def test_staff_who_asked_about_cost_are_found_by_questions_and_concerns_alone(session):
    asked = noted(session, **{"question/a/text": "What does it cost?"}).id
    worried = noted(session, concerns="The costs.").id
    reason = noted(session, **{f"ask/{ASK}/reasons": ["cost of it"]}).id
    noted(session, summary="We told them the cost.")
    assert found(session, words="cost", parts=("questions", "concerns")) == {asked, worried, reason}
    assert found(session, words="cost", parts=("questions",)) == {asked}
    assert len(found(session, words="cost")) == 4


def test_words_are_folded_and_a_typo_does_no_harm(session):
    note = noted(session, summary="They asked about the G\u00f3mez amendment.").id
    assert found(session, words="gomez AMENDMENT") == {note}
    assert found(session, words="amendmnet") == {note}
    assert found(session, words="amendment zebra") == set()


def test_a_note_is_found_by_what_was_promised_in_it(session):
    note = noted(session).id
    session.apply(Create(new_id(), "promise", {"note": note, "side": "ours", "text": "Send the zebra study"}))
    assert found(session, words="zebra") == {note}


def test_withdrawn_words_and_deleted_notes_are_not_found(session):
    note, gone = noted(session, concerns="zebra"), noted(session, concerns="zebra")
    session.apply(Withdraw(note, "concerns"))
    session.apply(Delete(gone))
    assert found(session, words="zebra") == found(session, words="zebra", parts=("concerns",)) == set()


def test_tags_and_days_narrow(session):
    early, late = noted(session, date="2026-11-20").id, noted(session, date="2026-11-22").id
    tag_notes(session, [late], ["follow-up"])
    assert found(session, tags=("follow-up", "never")) == {late}
    assert found(session, since="2026-11-21") == {late}
    assert found(session, until="2026-11-20") == {early}
    assert found(session, since="2026-11-20", until="2026-11-20") == {early}


def test_a_staffer_is_found_by_every_spelling_that_is_one_person(session):
    right = noted(session, office=HOUSE, **{"staff/a/name": "Dana Whitfield"}).id
    wrong = noted(session, office=HOUSE, **{"staff/a/name": "D. Whitfeld"}).id
    assert found(session, staffer="dana whit") == {right}
    merge_names(session, HOUSE, ["Dana Whitfield", "D. Whitfeld"])
    assert found(session, staffer="dana whit") == {right, wrong}


def test_what_is_no_more_is_said_and_the_rest_is_found(session):
    here = noted(session, office=HOUSE, **{f"ask/{ASK}/after": "supports"}).id
    noted(session, office=SENATE, **{f"ask/{ASK}/after": "supports"})
    gone = {"levels": ("lukewarm", "supports"), "asks": ("old/ask",), "committees": ("HSZZ",)}
    answer = search_notes(session.view, NoteSearch(states=("OH",), **gone), DEFAULT_SCALE)
    assert [row["id"] for row in answer.rows] == [here]
    told = [(one.code, dict(one.params)["name"]) for one in answer.gone]
    assert told == [
        ("search-level-gone", "lukewarm"),
        ("search-ask-gone", "old/ask"),
        ("search-committee-gone", "HSZZ"),
    ]


@pytest.mark.parametrize("gone", [{"levels": ("lukewarm",)}, {"asks": ("old/ask",)}, {"committees": ("HSZZ",)}])
def test_a_filter_of_which_nothing_is_left_is_left_aside_whole(session, gone):
    here = noted(session, office=HOUSE).id
    noted(session, office=SENATE)
    assert found(session, states=("OH",), **gone) == {here}


def test_a_search_is_kept_changed_under_its_name_forgotten_and_undone(session):
    asked = NoteSearch(words="cost", parts=("questions",), states=("OH",))
    entity = keep_search(session, " Asked about  cost ", asked, new_id()).value
    (kept,) = kept_searches(session.view)
    assert (kept.id, kept.name, kept.by, kept.search) == (entity, "Asked about cost", "ana", asked)
    assert keep_search(session, "asked about COST", NoteSearch(words="price"), new_id()).value == entity
    assert kept_search(session.view, "Asked about cost").search == NoteSearch(words="price")
    forget_search(session, kept)
    with pytest.raises(UnknownSearchError):
        kept_search(session.view, "Asked about cost")
    session.history.undo()
    session.history.undo()
    assert kept_search(session.view, "Asked about cost").search == asked


def test_a_search_that_a_newer_version_kept_is_not_asked_in_part(session):
    entity = new_id()
    session.apply(Create(entity, "search", {"name": "Newer", "filters": {"mood": "good", "state": "OH"}}))
    (kept,) = kept_searches(session.view)
    assert kept.search is None
    assert [one.code for one in kept.problems] == ["search-filter-unknown"]
    assert seen(session, entity)


def test_a_search_for_everything_is_not_kept(session):
    assert [one.code for one in keep_search(session, "All", NoteSearch(), new_id()).problems] == ["search-asks-nothing"]
