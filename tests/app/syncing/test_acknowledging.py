"""What an organizer says to hold is told once, fits into envelopes, and is believed only where it is well said."""

from __future__ import annotations

from lobbykit.app.syncing.acknowledging import (
    MOST_PHOTOS,
    acknowledged_photos,
    photos_said,
    tips_said,
    to_acknowledge_photos,
)
from lobbykit.domain.kept_envelope import KeptEnvelope
from lobbykit.sync.statement import Speaker, write_statement
from tests.sync_world import keys_for

WHO = Speaker("7ea0" * 8, "olga", "d" * 16, 5)
SUM, OTHER, PHOTO = "a" * 64, "b" * 64, "c" * 64


def said(body):
    return write_statement("seen", WHO, body, keys_for("olga"))


def kept(sum_, piece=None):
    return KeptEnvelope(sum_, "ben", "e" * 16, "photo-0001-0002", "f" * 64, piece=piece)


def test_a_program_that_knows_of_changes_only_reads_no_tip_in_what_is_said_of_photos():
    statement = said({"photos": [SUM]})
    assert tips_said(statement) == {}
    assert photos_said(statement) == {SUM}


def test_what_is_said_of_changes_confirms_no_photo():
    statement = said({"seen": {"d" * 16: [[1, "e" * 32]]}})
    assert acknowledged_photos([kept(SUM, (PHOTO, 1, 2))], [statement]) == frozenset()


def test_only_a_photo_whose_envelope_can_be_opened_here_is_confirmed():
    statement = said({"photos": [SUM, OTHER]})
    assert acknowledged_photos([kept(SUM, (PHOTO, 1, 2)), kept(OTHER)], [statement]) == {PHOTO}


def test_what_is_not_as_it_should_be_is_left_out():
    assert photos_said(said({"photos": [SUM, 7, "x", None, OTHER[:-1]]})) == {SUM}
    assert photos_said(said({"photos": {SUM: True}})) == frozenset()


def test_so_many_photos_as_one_statement_tells_of_fit_into_an_envelope():
    sums = [f"{number:064x}" for number in range(MOST_PHOTOS + 1)]
    bodies = list(to_acknowledge_photos(sums))
    assert len(bodies) == 2
    assert frozenset().union(*(photos_said(said(body)) for body in bodies)) == frozenset(sums)
