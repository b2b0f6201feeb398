"""Before the first sending all that others will read was shown, and nothing of what stays here is in it."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Revise
from lobbykit.app.impressions import impression_of
from lobbykit.app.sending import mark_read, may_send_first, was_read, what_will_be_sent
from lobbykit.app.withdrawing import withdraw_words
from tests.sessions import Elsewhere, noted, seen
from tests.ui.workbenches import open_bench

OFFICE = "F000454"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def read(bench):
    mark_read(bench, what_will_be_sent(bench))


def texts(bench):
    return [(each.field.path, each.text) for one in what_will_be_sent(bench).notes for each in one.texts]


def test_everything_that_is_shared_is_on_the_page_and_nothing_of_what_stays(bench):
    note = noted(bench.session, office=OFFICE, summary="They listened.", concerns="A slip.")
    own = {"impression": "CANARY tired", "photo/a/who": "CANARY Kim"}
    bench.session.apply(impression_of(bench.session, note.id, own))
    withdraw_words(bench.session, note.id, "concerns")
    bench.session.drafts.keep("d" * 32, "summary", "CANARY half")
    shown = what_will_be_sent(bench)
    assert ("summary", "They listened.") in texts(bench)
    assert "CANARY" not in str(shown)
    assert "A slip." not in str(shown)
    assert (shown.only_you, shown.photos, shown.unfinished) == (1, 1, 1)
    assert [one.path for one in shown.notes[0].withdrawn] == ["concerns"]


def test_nothing_may_be_sent_first_before_it_was_read_as_it_is(bench):
    assert may_send_first(bench)
    note = noted(bench.session, office=OFFICE)
    assert not may_send_first(bench)
    read(bench)
    assert may_send_first(bench)
    withdraw_words(bench.session, note.id, "summary")
    assert not may_send_first(bench), "what was read is not what would be sent"
    read(bench)
    noted(bench.session, office=OFFICE)
    assert not was_read(bench, what_will_be_sent(bench))


def test_every_version_of_what_two_people_wrote_is_on_the_page(bench):
    note, ben = noted(bench.session, office=OFFICE, summary="One."), Elsewhere()
    theirs = ben.writes(note.id, {"summary": "Two."}, seen(bench.session, note.id), ms=7)
    bench.session.apply(Revise(seen(bench.session, note.id), {"summary": "Three."}))
    bench.session.receive(ben.dev, [theirs.raw])
    assert {text for path, text in texts(bench) if path == "summary"} == {"Two.", "Three."}


def test_what_is_for_the_author_alone_does_not_ask_for_reading_again(bench):
    note = noted(bench.session, office=OFFICE)
    read(bench)
    bench.session.apply(impression_of(bench.session, note.id, {"impression": "Tired"}))
    assert may_send_first(bench)


def test_that_it_was_read_is_in_no_backup_and_in_no_word_of_the_workspace(bench):
    noted(bench.session, office=OFFICE)
    before = {file for file in bench.around.root.rglob("*") if file.is_file()}
    read(bench)
    assert {file for file in bench.around.root.rglob("*") if file.is_file()} == before


def test_briefs_and_asks_are_named_in_the_language_of_the_reader(bench):
    noted(bench.session, office=OFFICE, brief="ukraine-diplomacy")
    english = what_will_be_sent(bench).named
    bench.catalogue = bench.words("es")
    spanish = what_will_be_sent(bench).named
    assert english["ukraine-diplomacy"].startswith("Diplomacy First")
    assert spanish["ukraine-diplomacy"].startswith("La diplomacia primero")
    assert english.keys() == spanish.keys()
    assert "ukraine-diplomacy/back-from-the-brink" in spanish
