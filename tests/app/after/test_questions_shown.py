"""Questions owed as the window shows them, and an answer as it is copied."""

from __future__ import annotations

import pytest

from lobbykit.app.after.owed_answers import BriefAnswers
from lobbykit.app.after.questions_shown import answer_text, questions_shown
from lobbykit.app.card_asks import Said
from lobbykit.app.card_sources import CardSource
from tests.sessions import noted
from tests.ui.workbenches import open_bench


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def test_a_question_has_its_office_its_day_and_what_the_brief_answers(bench):
    asked = {"question/a/text": "Does any new agreement have to include China?", "question/a/owed": True}
    note = noted(bench.session, office="F000454", brief="ukraine-diplomacy", **asked)
    (one,) = questions_shown(bench)
    assert (one.key, one.whom.name, one.day) == (f"{note.id}/a", "Rep. Bill Foster (IL-11)", "November 22, 2026")
    (said,) = BriefAnswers(bench, bench.catalogue, bench.today).to(one.asked)
    assert said.question == "Any new agreement has to include China."


def test_without_the_brief_or_the_office_nothing_is_answered(bench):
    answers = BriefAnswers(bench, bench.catalogue, bench.today)
    assert answers.of("ukraine-diplomacy", "Z000000") == ()
    assert answers.of("no-such-brief", "F000454") == ()
    assert answers.of("no-such-brief", "F000454") == ()


def test_an_answer_is_copied_with_its_sources():
    said = Said("Little.", (CardSource("A study", "https://example.org/a"), CardSource("A book")))
    assert answer_text(said) == "Little.\nA study https://example.org/a\nA book"
