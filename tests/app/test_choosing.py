"""Choices of a team lead, as the tailor gets them."""

from __future__ import annotations

import pytest

from lobbykit.app.choosing import choices_for, choose
from lobbykit.app.edit import Delete
from lobbykit.domain.choices import NO_CHOICES
from lobbykit.domain.schema import choices_entity
from tests.making import ask, brief
from tests.sessions import Elsewhere, Laptop, seen

KEY = ("H000001", "sample")
ENTITY = choices_entity(*KEY)


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def decide(session, **given):
    done = choose(session, KEY, given, brief(ask(ask_id="one"), ask(ask_id="two")))
    assert done.value == ENTITY
    return choices_for(session.view, *KEY)


def test_what_nobody_decided_is_no_choice(session):
    assert choices_for(session.view, *KEY) is NO_CHOICES


def test_the_tailor_gets_what_was_decided(session):
    found = decide(
        session, asks={"one": "off", "two": "on"}, order=["two", "one", "two"], local="In **Ohio**", staffer="Sam"
    )
    assert (found.hidden, found.order, found.story, found.staffer) == (("one",), ("two", "one"), None, "Sam")
    assert found.local is not None
    assert found.local.raw == "In **Ohio**"
    assert KEY[0] in str(found.local.place)
    assert choices_for(session.view, "H000002", KEY[1]) is NO_CHOICES


def test_of_two_versions_the_one_that_is_shown_counts(session):
    decide(session, staffer="Sam")
    op = Elsewhere().writes(ENTITY, {"staffer": "Lee"}, ms=9_000_000_000_000)
    session.receive(op.dev, [op.raw])
    assert choices_for(session.view, *KEY).staffer == "Lee"
    assert seen(session, ENTITY).conflicts.keys() == {"staffer"}
    assert decide(session, staffer="Sam").staffer == "Sam"
    assert not seen(session, ENTITY).conflicts


def test_choices_that_were_deleted_count_no_more_and_begin_anew(session):
    decide(session, staffer="Sam", local="x")
    assert session.apply(Delete(seen(session, ENTITY))).value
    assert choices_for(session.view, *KEY) is NO_CHOICES
    found = decide(session, staffer="Lee")
    assert (found.staffer, found.local) == ("Lee", None)


def test_the_same_decision_again_writes_nothing(session):
    decide(session, staffer="Sam")
    before = len(session.ops(ENTITY))
    decide(session, staffer="Sam")
    assert len(session.ops(ENTITY)) == before
