"""A folded item is told from its neighbours by what people would call it."""

from __future__ import annotations

from lobbykit.app.brief_editing.summaries import summary_of
from lobbykit.domain.brief_form import Items
from tests.app.brief_editing.test_brief_form import BY_HAND, form_of


def test_each_item_is_summed_up_in_its_own_words() -> None:
    lists = {part.name: part.items for part in form_of(BY_HAND).parts if isinstance(part, Items)}
    said = {name: [summary_of(item) for item in items] for name, items in lists.items()}
    assert said["asks"] == ["Cosponsor H.Res.100 / S.Res. 61.", "Vote for H.R.1."]
    assert said["sources"] == ["gauge: Readings", "book: A Book"]
    assert said["figures"] == ["12,600+ homes along the river", "3 in 5 wells, tested"]
    assert said["questions"] == ["Why now?"]
    assert said["translations"] == ["es: by-hand.es.yaml"]


def test_an_item_that_says_nothing_has_no_summary() -> None:
    form = form_of(BY_HAND).add(("questions",)).value
    assert form is not None
    questions = next(part for part in form.parts if part.name == "questions")
    assert isinstance(questions, Items)
    assert summary_of(questions.items[-1]) == ""
