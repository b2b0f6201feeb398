"""A text for everybody gets other words for some offices and becomes one text again, and no other line changes."""

from __future__ import annotations

import pytest

from lobbykit.app.brief_editing.brief_form import BriefForm
from tests.app.brief_editing.test_brief_form import BY_HAND, FILE, LOOKS, changed_lines, form_of
from tests.making import ROOT


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("file", [BY_HAND, ROOT / "briefs/template.yaml"], ids=lambda file: file.stem)
def test_every_text_that_may_differ_is_varied_alone_and_is_itself_again(file, look):
    form = form_of(file, look)
    varying = [one for one in form.fields if one.varies and one.value]
    assert len(varying) > 5
    for field in varying:
        made = form.vary(field.path).value
        assert made is not None, field.path
        assert field.place is not None
        assert changed_lines(form.text, made.text) <= set(range(field.place.line, field.last_line + 1))
        assert made.value((*field.path, "default")) == made.value((*field.path, "when", 0, "say")) == field.value
        back = made.unify(field.path).value
        assert back is not None
        assert back.text == form.text
        fresh = BriefForm.read(made.text, FILE).value
        assert fresh is not None
        again = fresh.unify(field.path).value
        assert again is not None
        assert again.value(field.path) == field.value


def test_a_text_in_braces_stays_in_them():
    form = BriefForm.read('talking_points: [{id: a, text: "It\'s: so", ask: b}]\n', FILE).value
    path = ("talking_points", 0, "text")
    made = form.vary(path).value
    quoted = '"It\'s: so"'
    assert made.text == (
        f"talking_points: [{{id: a, text: {{default: {quoted}, when: [{{say: {quoted}}}]}}, ask: b}}]\n"
    )
    assert made.unify(path).value.text == form.text


def test_what_has_no_words_or_may_not_differ_is_refused_in_words():
    form = BriefForm.read("title: ''\nid: x\nlede: {when: []}\n", FILE).value
    refused = [
        form.vary(("title",)),
        form.vary(("id",)),
        form.vary(("event",)),
        form.unify(("lede",)),
        form.unify(("title",)),
    ]
    assert [(one.value, one.problems[0].code) for one in refused] == [
        (None, "form-no-words"),
        (None, "form-no-field"),
        (None, "form-no-field"),
        (None, "form-no-words"),
        (None, "form-no-field"),
    ]
