"""Questions owed: what offices asked and nobody has answered, with what the brief would say."""

from __future__ import annotations

import pytest

from lobbykit.app.after.questions import answers_to, questions_asked, questions_owed
from lobbykit.app.card_asks import Said
from lobbykit.app.edit import Withdraw
from tests.sessions import Laptop, noted, seen

ANSWERS = tuple(
    Said(text, (), question)
    for question, text in (
        ("What would the treaty cost us?", "Little."),
        ("Why should the United States act now?", "Since it is late."),
        ("Does it help?", "It does."),
    )
)


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def test_owed_is_what_we_said_we_would_answer_and_have_not(session):
    note = noted(
        session,
        **{
            "question/a/text": "Cost?",
            "question/a/owed": True,
            "question/b/text": "Why?",
            "question/b/owed": True,
            "question/b/answered": "2026-11-22",
            "question/c/text": "Really?",
            "ask/wells/dig/raised": True,
        },
    )
    asked = questions_asked(session.view)
    assert [one.text for one in asked] == ["Cost?", "Why?", "Really?"]
    (owed,) = questions_owed(asked)
    assert (owed.note, owed.item, owed.office, owed.briefs) == (note.id, "a", "A000001", ("wells",))
    session.apply(Withdraw(seen(session, note.id), "question/a/text"))
    assert questions_owed(questions_asked(session.view)) == ()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("and what will that treaty cost?", ["Little."]),
        ("Why act now, with the United Nations in such a STATES?", ["Since it is late."]),
        ("How is the weather?", []),
        ("What?", []),
    ],
)
def test_an_answer_is_offered_where_the_questions_share_their_telling_words(asked, found):
    assert [one.text for one in answers_to(asked, ANSWERS)] == found
