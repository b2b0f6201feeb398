"""Photos travel in pieces that say nothing of what they are."""

from __future__ import annotations

import hashlib

import pytest

from lobbykit.sync.bundle import Packing
from lobbykit.sync.envelope import EnvelopeError, read_envelope, write_envelope
from lobbykit.sync.piece import PIECE_BYTES, Piece, opened_piece, pieces_of, read_piece
from lobbykit.sync.seal import NotForUsError
from tests.sync_world import TEAM, keys_for, random_bytes

ANA, BEN, ORG = map(keys_for, ("ana", "ben", "org"))
SEALED = Packing(TEAM, ANA, (ORG.recipient,))
PHOTO = random_bytes(PIECE_BYTES + 1)
DEV = "a" * 16


def again(piece: Piece) -> Piece:
    return read_piece(read_envelope(piece.envelope.raw))


def test_the_pieces_make_the_photo():
    pieces = list(map(again, pieces_of(PHOTO, "ana", DEV, SEALED)))
    opened = [opened_piece(one, [ORG.identity]) for one in pieces]
    assert [(one.part, one.parts) for one in pieces] == [(1, 2), (2, 2)]
    assert {photo for photo, _ in opened} == {hashlib.sha256(PHOTO).hexdigest()}
    assert b"".join(data for _, data in opened) == PHOTO


def test_who_cannot_open_a_piece_does_not_learn_which_photo_it_is_of():
    piece = next(pieces_of(PHOTO, "ana", DEV, SEALED))
    assert hashlib.sha256(PHOTO).digest() not in piece.envelope.raw
    assert hashlib.sha256(PHOTO).hexdigest().encode() not in piece.envelope.raw
    with pytest.raises(NotForUsError):
        opened_piece(piece, [BEN.identity])


def test_nothing_is_no_photo():
    with pytest.raises(EnvelopeError):
        list(pieces_of(b"", "ana", DEV, SEALED))


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ({"lka": 2}, "bundle-newer"),
        ({"lka": "1"}, "bundle-header"),
        ({"part": 3}, "bundle-header"),
        ({"part": 0}, "bundle-header"),
        ({"parts": 10**6}, "bundle-header"),
        ({"part": True}, "bundle-header"),
        ({"enc": "gpg"}, "bundle-header"),
        ({"dev": "x"}, "bundle-header"),
        ({"more": 1}, "bundle-header"),
    ],
)
def test_a_header_of_another_shape_is_refused(header, code):
    piece = next(pieces_of(PHOTO, "ana", DEV, SEALED))
    with pytest.raises(EnvelopeError) as caught:
        read_piece(write_envelope({**piece.envelope.header, **header}, piece.envelope.payload, ANA.pub, ANA.sign))
    assert caught.value.code == code


@pytest.mark.parametrize("payload", [b"", b"x" * 32, b"x" * (PIECE_BYTES + 33)])
def test_a_piece_that_holds_nothing_or_too_much_is_refused(payload):
    clear = next(pieces_of(PHOTO, "ana", DEV, Packing(TEAM, ANA, None)))
    other = read_piece(write_envelope(dict(clear.envelope.header), payload, ANA.pub, ANA.sign))
    with pytest.raises(EnvelopeError):
        opened_piece(other, [])
