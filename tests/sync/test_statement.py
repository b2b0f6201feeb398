"""Statements: small, signed, readable by everybody, and of a kind that is known."""

from __future__ import annotations

import pytest

from lobbykit.domain.canonical import canonical
from lobbykit.sync.envelope import EnvelopeError, read_envelope, write_envelope
from lobbykit.sync.statement import Speaker, Statement, read_statement, write_statement
from tests.sync_world import TEAM, keys_for

ANA = keys_for("ana")
SAID = write_statement("seen", Speaker(TEAM, "ana", "a" * 16, 1_000), {"seen": {}}, ANA)


def refused(payload: bytes | None = None, **header: object) -> str:
    told = {key: value for key, value in {**SAID.envelope.header, **header}.items() if value is not None}
    with pytest.raises(EnvelopeError) as caught:
        read_statement(write_envelope(told, SAID.envelope.payload if payload is None else payload, ANA.pub, ANA.sign))
    return caught.value.code


def test_what_was_said_is_read_as_it_was():
    found = read_statement(read_envelope(SAID.envelope.raw))
    assert isinstance(found, Statement)
    assert (found.says, found.user, found.at, found.pub, found.body) == ("seen", "ana", 1_000, ANA.pub, {"seen": {}})


@pytest.mark.parametrize(
    "header",
    [{"team": "x"}, {"user": "A"}, {"dev": ""}, {"at": -1}, {"at": True}, {"says": 1}, {"more": 1}, {"at": None}],
)
def test_a_header_of_another_shape_is_refused(header: dict[str, object]):
    assert refused(**header) == "statement-header"


@pytest.mark.parametrize("header", [{"lks": 2}, {"says": "party"}])
def test_what_only_a_later_version_says_is_told_apart_from_damage(header: dict[str, object]):
    assert refused(**header) == "statement-newer"


@pytest.mark.parametrize("payload", [b"", b"[1]", b"{ }", canonical("text"), b"\xff"])
def test_a_body_that_is_no_object_is_refused(payload: bytes):
    assert refused(payload) == "statement-header"
