"""What is typed is kept, what is left is saved, and an undo comes back into the form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app.choices_desk import ChoicesDesk
from lobbykit.app.choosing import choices_for
from lobbykit.domain.choices import NO_CHOICES
from tests.making import ask, brief, house
from tests.sessions import Laptop

OFFICE, BRIEF = house(), brief(ask(ask_id="one"), ask(ask_id="two"))


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as opened:
        yield opened


def desk(session):
    return ChoicesDesk(session, OFFICE, BRIEF)


def test_what_is_kept_comes_back_after_a_crash_and_is_not_called_saved(session):
    typing = desk(session)
    typing.form = replace(typing.form, local="Half a sent")
    typing.keep()
    again = desk(session)
    assert again.form.local == "Half a sent"
    assert again.has_drafts
    assert not again.is_saved
    assert choices_for(session.view, OFFICE.id, BRIEF.id) == NO_CHOICES


def test_saving_writes_the_choices_and_forgets_the_draft(session):
    one = desk(session)
    one.form = one.form.switched("two", on=False)
    assert one.save().value == one.entity
    assert one.is_saved
    assert choices_for(session.view, OFFICE.id, BRIEF.id).hidden == ("two",)
    assert session.drafts.all() == {}


def test_saving_nothing_writes_nothing(session):
    assert desk(session).save().value
    assert not session.history.can_undo


def test_an_undo_is_read_again_and_unsaved_words_stay(session):
    one = desk(session)
    one.form = one.form.switched("two", on=False)
    one.save()
    one.form = replace(one.form, local="Typed since")
    session.history.undo()
    assert one.read_again()
    assert one.form.hidden == frozenset()
    assert one.form.local == "Typed since"
    assert not one.read_again()


def test_what_cannot_be_saved_is_said_and_stays_in_the_form(session):
    one = desk(session)
    one.form = replace(one.form, staffer="x" * 500)
    read = one.save()
    assert read.value is None
    assert read.problems
    assert not one.is_saved
