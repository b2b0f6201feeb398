"""The search service: what can be found, and what never is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.compiled import CompiledLibrary
from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.app.impressions import impression_of
from lobbykit.app.search import Search, following
from lobbykit.app.shelves import Shelves
from lobbykit.domain.schema import choices_entity
from lobbykit.store.view import View
from tests.app.shelved import Shelved, brief, corrections
from tests.sessions import Elsewhere, Laptop, new_id, noted, seen

if TYPE_CHECKING:
    from lobbykit.app.session import Session

CONGRESS = 119


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Search:
    view, laptop = View(), Laptop(tmp_path_factory.mktemp("laptop"))
    CompiledLibrary(view, Shelves(None, laptop.folder / "none"), laptop.clock).refresh()
    return Search(lambda: view, CONGRESS)


@pytest.fixture
def session(tmp_path: Path):
    with Laptop(tmp_path).open() as opened:
        yield opened


def found(search: Search, typed: str) -> list[tuple[str, str]]:
    return [(hit.record.kind, hit.record.id) for hit in search.find(typed).hits]


def titles(search: Search, typed: str, kind: str) -> list[str]:
    return [hit.record.title for hit in search.find(typed).hits if hit.record.kind == kind]


@pytest.mark.parametrize(
    "typed",
    [
        "H Res 100",
        "hres100",
        "H.Res.100",
        "House Resolution 100",
        "house res. no. 100",
        "hres100-119",
        "H.Res. 100 119th",
    ],
)
def test_a_measure_is_found_in_any_spelling(shipped: Search, typed: str) -> None:
    assert found(shipped, typed)[0] == ("measure", "hres100-119")


def test_an_ask_is_found_by_its_measure_and_shown_as_people_read_it(shipped: Search) -> None:
    (title,) = (one for one in titles(shipped, "S.Res. 61", "ask") if one.startswith("Cosponsor"))
    assert title == "Cosponsor S.Res. 61 / H.Res. 100, led by Markey / Foster."


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("cost of recovry", "point"),
        ("secruity council remarks", "source"),
        ("ukraine diplomacy", "brief"),
        ("Congress is nearly over", "question"),
    ],
)
def test_what_briefs_say_is_found(shipped: Search, typed: str, kind: str) -> None:
    assert shipped.find(typed).hits[0].record.kind == kind


def test_an_office_is_found_by_room_seat_state_and_a_mistyped_name(shipped: Search) -> None:
    (office,) = {found(shipped, typed)[0] for typed in ("1233 Longworth", "Longworth 1233", "1233 LHOB")}
    title = shipped.find("1233 Longworth").hits[0].record.title
    assert found(shipped, title)[0] == office
    swapped = title[:-2] + title[-1] + title[-2]
    assert office in found(shipped, swapped)
    assert {kind for kind, _ in found(shipped, "vermont")[:3]} == {"office"}


def test_notes_and_meetings_are_found_at_once_and_as_they_are_now(session: Session) -> None:
    search, stop = following(session, CONGRESS)
    note = noted(session, summary="About the café.")
    meeting = new_id()
    session.apply(Create(meeting, "meeting", {"offices": ["A000001"], "place": "the blue room", "code": "sesame"}))
    assert found(search, "cafe") == [("note", note.id)]
    assert found(search, "blue room") == [("meeting", meeting)]
    assert found(search, "sesame") == []
    session.apply(Revise(note, {"summary": "About wells."}))
    assert (found(search, "cafe"), found(search, "wells")) == ([], [("note", note.id)])
    stop()
    session.apply(Revise(seen(session, note.id), {"summary": "About dams."}))
    assert found(search, "dams") == []
    search.refresh()
    assert found(search, "dams") == [("note", note.id)]


def test_what_was_deleted_is_not_found_until_it_is_restored(session: Session) -> None:
    search, _ = following(session, CONGRESS)
    note = noted(session, summary="canaryword")
    session.apply(Delete(note))
    assert found(search, "canaryword") == found(Search(lambda: session.view, CONGRESS), "canaryword") == []
    session.apply(Restore(seen(session, note.id)))
    assert found(search, "canaryword") == [("note", note.id)]


def test_what_was_withdrawn_is_never_found(session: Session) -> None:
    search, _ = following(session, CONGRESS, with_private=True)
    note = noted(session, summary="canaryword", concerns="wells")
    session.apply(Revise(note, {"withdrawn/summary": True}))
    anew = Search(lambda: session.view, CONGRESS, with_private=True)
    assert found(search, "canaryword") == found(anew, "canaryword") == []
    hit = search.find("wells")
    assert "canary" not in repr(hit.hits)


def test_all_versions_of_a_text_in_conflict_are_found(session: Session) -> None:
    search, _ = following(session, CONGRESS)
    note = noted(session, summary="first")
    other = Elsewhere().writes(note.id, {"summary": "elsewhere"}, seen=note)
    session.apply(Revise(note, {"summary": "here"}))
    session.receive(other.dev, [other.raw])
    assert found(search, "elsewhere") == found(search, "here") == [("note", note.id)]


def test_an_impression_is_found_only_when_asked_for_and_never_longer_than_its_note(session: Session) -> None:
    search, _ = following(session, CONGRESS)
    own, _ = following(session, CONGRESS, with_private=True)
    note = noted(session)
    edit = impression_of(session, note.id, {"impression": "canaryword"})
    assert edit is not None
    session.apply(edit)
    for kept in (own, Search(lambda: session.view, CONGRESS, with_private=True)):
        assert found(kept, "canaryword") == [("private", note.id)]
    assert found(search, "canaryword") == []
    session.apply(Delete(seen(session, note.id)))
    assert found(own, "canaryword") == []


def test_a_promise_is_found_and_says_whose_office_heard_it(session: Session) -> None:
    search, _ = following(session, CONGRESS)
    note = noted(session)
    promise = {
        "note": note.id,
        "side": "ours",
        "text": "Send the canaryword letter",
        "owner": "Ben",
        "due": "2026-11-30",
    }
    session.apply(Create(new_id(), "promise", promise))
    (hit,) = search.find("canaryword letter").hits
    assert (hit.record.kind, hit.record.detail) == ("promise", "A000001, 2026-11-30, Ben")
    session.apply(Revise(seen(session, note.id), {"office": "B000002"}))
    (hit,) = search.find("canaryword letter").hits
    assert hit.record.detail == "B000002, 2026-11-30, Ben"


def test_what_was_chosen_for_an_office_is_found_by_its_words(session: Session) -> None:
    search, _ = following(session, CONGRESS)
    chosen = choices_entity("A000001", "wells")
    session.apply(Create(chosen, "choices", {"office": "A000001", "brief": "wells", "local": "The canaryword plant."}))
    (hit,) = search.find("canaryword").hits
    assert (hit.record.kind, hit.record.id, hit.record.detail) == ("choices", chosen, "wells")


def test_drafts_are_not_found(session: Session) -> None:
    search, _ = following(session, CONGRESS)
    note = noted(session)
    session.drafts.keep(note.id, "concerns", "canaryword")
    search.refresh()
    assert found(search, "canaryword") == []


def test_a_library_that_changes_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelved = Shelved(tmp_path)
    monkeypatch.setenv("LOBBYKIT_DATA", str(tmp_path / "data"))
    library = shelved.library()
    library.refresh()
    search = Search(lambda: shelved.view, CONGRESS)
    assert found(search, "clean wells")[0] == ("brief", "wells")
    assert found(search, "1301") == [("office", "H000001")]
    shelved.write("data/briefs/wells.yaml", brief("Safe bridges"))
    shelved.write("workspace/library/corrections.json", corrections("2301"))
    library.refresh()
    search.refresh()
    assert titles(search, "clean wells", "brief") == []
    assert found(search, "safe bridges")[0] == ("brief", "wells")
    assert found(search, "1301") == []
    assert len(search) == len(Search(lambda: shelved.view, CONGRESS))


def test_the_place_in_the_text_is_shown_and_else_the_detail(session: Session) -> None:
    search, _ = following(session, CONGRESS)
    noted(session, summary="They wanted more about the café.")
    for typed, shown in (("cafe", "They wanted more about the café."), ("A000001", "2026-11-22, Ana")):
        answer = search.find(typed)
        assert search.shown(answer.hits[0], answer) == shown


def test_a_search_made_in_steps_finds_the_same_and_hears_of_what_is_saved_in_between(session: Session) -> None:
    noted(session, summary="zebra one")
    search, stop = following(session, 119, later=True)
    assert len(search) == 0
    steps = search.refreshing()
    next(steps)
    late = noted(session, summary="zebra two")
    session.apply(Delete(late))
    other = noted(session, summary="zebra three")
    for _ in steps:
        pass
    whole = Search(lambda: session.view, 119)
    stop()
    assert [hit.record.id for hit in search.find("zebra").hits] == [hit.record.id for hit in whole.find("zebra").hits]
    assert other.id in {hit.record.id for hit in search.find("zebra").hits}
    assert len(search) == len(whole)
