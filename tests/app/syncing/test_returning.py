"""Nothing is forgotten that no other laptop of an organizer has confirmed, unless somebody gave up just that much."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.photos import keep_photo
from lobbykit.app.syncing.private_keeping import PrivateNotKeptError, keep_private, private_words
from lobbykit.app.syncing.returning import Consent, leaving, refusals
from lobbykit.store import private_files
from lobbykit.sync.piece import PIECE_BYTES
from lobbykit.sync.seal import UnsealableError, opened_with_passphrase
from tests.app.syncing.pair import Pair, bench_of
from tests.sessions import new_id, noted
from tests.sync_world import random_bytes

PASSPHRASE = "rivers carry what we say"  # noqa: S105 - opens nothing but tests


@pytest.fixture
def pair(tmp_path):
    with ExitStack() as until:
        yield Pair.opened(tmp_path, until)


def codes(bench, consent=Consent()):  # noqa: B008 - a frozen value
    return [one.code for one in refusals(leaving(bench), consent, bench)]


def thinks(bench, note, text="Only mine: xylophone"):
    assert bench.session.apply(Create(new_id(), "private", {"of": note, "impression": text})).value


def test_a_note_that_was_only_sent_is_not_yet_safe_to_forget(pair):
    pair.let_ben_in()
    noted(pair.ben.session)
    pair.visit(pair.ben)
    found = leaving(pair.ben)
    assert (found.seen, found.notes, found.at_risk) == (0, 1, 1)
    assert codes(pair.ben) == ["return-unconfirmed"]
    pair.visit(pair.olga)
    assert leaving(pair.ben).at_risk == 1
    pair.visit(pair.ben)
    found = leaving(pair.ben)
    assert (found.seen, found.notes, found.at_risk) == (1, 1, 0)
    assert codes(pair.ben) == []


def test_a_change_after_the_confirmation_counts_anew(pair):
    pair.let_ben_in()
    noted(pair.ben.session)
    for bench in (pair.ben, pair.olga, pair.ben):
        pair.visit(bench)
    noted(pair.ben.session)
    assert (leaving(pair.ben).seen, leaving(pair.ben).notes) == (1, 2)
    assert codes(pair.ben) == ["return-unconfirmed"]


def test_an_organizer_s_own_word_is_no_confirmation_of_what_lies_on_that_laptop_alone(pair):
    noted(pair.olga.session)
    pair.visit(pair.olga)
    pair.visit(pair.olga)
    assert leaving(pair.olga).at_risk == 1
    assert codes(pair.olga) == ["return-unconfirmed"]


def test_notes_that_others_wrote_are_not_forgotten_with_the_only_laptop_that_has_them(pair):
    pair.let_ben_in()
    noted(pair.ben.session)
    pair.visit(pair.ben)
    pair.visit(pair.olga)
    assert leaving(pair.olga).unseen


def test_what_was_given_up_is_what_there_was_and_not_more(pair):
    noted(pair.ben.session)
    before = Consent(given_up=leaving(pair.ben).risk_sum)
    assert codes(pair.ben, before) == []
    noted(pair.ben.session)
    assert codes(pair.ben, before) == ["return-unconfirmed"]


def test_what_was_given_up_does_not_stand_for_other_things_of_the_same_number(pair):
    pair.let_ben_in()
    noted(pair.ben.session)
    before = Consent(given_up=leaving(pair.ben).risk_sum)
    for bench in (pair.ben, pair.olga, pair.ben):
        pair.visit(bench)
    noted(pair.ben.session)
    assert leaving(pair.ben).at_risk == 1
    assert codes(pair.ben, before) == ["return-unconfirmed"]


def photographed(bench, data: bytes, consent: str) -> None:
    item = new_id()
    told = {f"photo/{item}/sha": keep_photo(bench.session, data), f"photo/{item}/consent": consent}
    noted(bench.session, **told)


def counted(bench) -> tuple[int, int]:
    found = leaving(bench)
    return found.photos_seen, found.photos


def test_a_photo_is_confirmed_only_once_the_organizer_has_it_whole(pair):
    pair.let_ben_in()
    photographed(pair.ben, random_bytes(PIECE_BYTES + 5), "yes")
    pair.visit(pair.ben)
    late = next(place for place in pair.box.files if "photo-0002" in place)
    piece = pair.box.files.pop(late)
    pair.visit(pair.olga)
    pair.visit(pair.ben)
    pair.box.files.pop(late)
    found = leaving(pair.ben)
    assert (found.seen, found.notes, found.photos_seen, found.photos, found.at_risk) == (1, 1, 0, 1, 1)
    assert codes(pair.ben) == ["return-unconfirmed"]
    pair.box.files[late] = piece
    pair.visit(pair.olga)
    assert counted(pair.ben) == (0, 1)
    pair.visit(pair.ben)
    assert counted(pair.ben) == (1, 1)
    assert codes(pair.ben) == []


def test_a_photo_that_never_leaves_is_never_confirmed(pair):
    pair.let_ben_in()
    photographed(pair.ben, random_bytes(500), "yes")
    photographed(pair.ben, random_bytes(700), "no")
    for bench in (pair.ben, pair.olga, pair.ben):
        pair.visit(bench)
    assert counted(pair.ben) == (1, 2)
    assert "return-unconfirmed" in codes(pair.ben)


def test_an_organizer_s_own_word_confirms_no_photo_of_that_laptop(pair):
    photographed(pair.olga, random_bytes(500), "yes")
    pair.visit(pair.olga)
    pair.visit(pair.olga)
    assert counted(pair.olga) == (0, 1)


def test_an_organizer_who_knows_nothing_of_photos_confirms_none(pair, monkeypatch):
    monkeypatch.setattr("lobbykit.app.syncing.holdings.to_acknowledge_photos", lambda _arrived: ())
    pair.let_ben_in()
    photographed(pair.ben, random_bytes(500), "yes")
    for bench in (pair.ben, pair.olga, pair.ben):
        pair.visit(bench)
    assert (leaving(pair.ben).seen, counted(pair.ben)) == (1, (0, 1))
    monkeypatch.undo()
    monkeypatch.setattr("lobbykit.app.syncing.holdings.TELLS", "changes, photos and more")
    for bench in (pair.olga, pair.ben):
        pair.visit(bench)
    assert counted(pair.ben) == (1, 1)


def test_what_is_typed_and_not_saved_and_photos_count_as_well(pair):
    pair.ben.session.drafts.keep("f" * 32, "summary", "They li")
    (pair.ben.session.workspace.layout.attachments / ("a" * 64)).write_bytes(b"a photo")
    assert (leaving(pair.ben).unfinished, leaving(pair.ben).photos_unseen) == (1, 1)
    assert codes(pair.ben) == ["return-unconfirmed"]


def test_without_a_team_nothing_counts_as_confirmed(tmp_path):
    with ExitStack() as until:
        alone = bench_of("zoe", tmp_path, until)
        noted(alone.session)
        assert codes(alone) == ["return-unconfirmed"]


def test_the_own_box_is_a_question_of_its_own(pair, tmp_path):
    pair.let_ben_in()
    note = noted(pair.ben.session)
    thinks(pair.ben, note.id)
    for bench in (pair.ben, pair.olga, pair.ben):
        pair.visit(bench)
    assert codes(pair.ben) == ["return-private"]
    assert codes(pair.ben, Consent(private_given_up=leaving(pair.ben).private_sum)) == []
    words = private_words(pair.ben)
    assert "xylophone" in words
    file = keep_private(tmp_path, words, PASSPHRASE)
    assert b"xylophone" not in file.read_bytes()
    assert opened_with_passphrase(file.read_bytes(), PASSPHRASE).decode() == words
    with pytest.raises(UnsealableError):
        opened_with_passphrase(file.read_bytes(), PASSPHRASE + "!")
    kept = Consent(kept=leaving(pair.ben).private_sum)
    assert codes(pair.ben, kept) == []
    thinks(pair.ben, note.id, "One more thought")
    assert codes(pair.ben, kept) == ["return-private"]


def test_the_own_box_counts_as_kept_only_when_the_stick_gave_it_back(tmp_path, monkeypatch):
    with pytest.raises(PrivateNotKeptError, match="return-passphrase-short"):
        keep_private(tmp_path, "[]", "short")
    with pytest.raises(PrivateNotKeptError, match="return-not-kept"):
        keep_private(tmp_path / "gone", "[]", PASSPHRASE)
    monkeypatch.setattr("lobbykit.app.syncing.private_keeping.read_bounded", lambda *_: b"something else")
    with pytest.raises(PrivateNotKeptError, match="return-not-read-back"):
        keep_private(tmp_path, "[]", PASSPHRASE)
    assert private_files.read_bounded(tmp_path / "own-notes.age", 9_999)
