"""A report says where it happened and holds nobody's words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lobbykit.app.failure_report import fingerprint, report_name, report_text
from lobbykit.domain.problem import LobbykitError

MOMENT = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)


def throw(text, cause):
    if cause:
        raise KeyError(text) from cause
    raise ValueError(text)


def thrown(text="SECRET words of a note", cause=None):
    with pytest.raises((ValueError, KeyError)) as caught:
        throw(text, cause)
    return caught.value


def test_the_report_has_versions_places_and_causes_but_no_message_and_no_folder():
    failure = thrown(cause=thrown())
    failure.add_note("SECRET note")
    text = report_text(failure, {"Qt": "6.0"}, MOMENT)
    assert "Qt: 6.0" in text
    assert "KeyError\n" in text
    assert "caused by\nValueError\n" in text
    assert "test_failure_report.py:" in text
    assert " in throw" in text
    assert "SECRET" not in text
    assert str(Path.home()) not in text
    assert str(Path(__file__).parent) not in text


def test_our_own_failures_say_their_code_alone():
    class SealedDoorError(LobbykitError):
        """A door."""

    text = report_text(SealedDoorError("door-sealed", file="SECRET"), {}, MOMENT)
    assert "SealedDoorError (door-sealed)" in text
    assert "SECRET" not in text


def test_failures_in_a_circle_end():
    one, other = thrown(), thrown("b")
    one.__context__, other.__context__ = other, one
    assert report_text(one, {}, MOMENT).count("ValueError") == 2


def test_the_same_place_and_kind_is_the_same_failure_whatever_was_typed():
    assert fingerprint(thrown("a")) == fingerprint(thrown("b"))
    assert fingerprint(thrown("a")) != fingerprint(thrown("a", cause=thrown()))


def test_reports_are_named_by_their_moment():
    assert report_name(MOMENT) == "report-20261122-090500.txt"
