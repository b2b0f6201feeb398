"""Whatever is pasted into a field, the file says just that, or the edit is refused and nothing is changed."""

from __future__ import annotations

import pytest

from lobbykit.app.brief_desk.finding_cards import finding_cards
from lobbykit.app.brief_desk.live_check import CheckJob, LiveCheck
from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.app.shelves import Shelves
from lobbykit.domain.brief_form import NAME
from tests.app.brief_editing.test_brief_form import BY_HAND, FILE, form_of
from tests.making import CATALOGUE

HARD = {
    "100 kB of words": "a word: # and another " * 4_600,
    "100 kB in one word": "w" * 100_000,
    "emoji": "👩‍👩‍👧 🌊 1️⃣",
    "no-break spaces": "10\u00a0000\u202fkm\u00a0",
    "CR LF and a byte order mark": "\ufeffone\r\ntwo\rthree\n",
    "blanks": "   ",
    "a date that is none": "2026-02-31",
}


@pytest.mark.parametrize("look", ["CR LF", "byte order mark, CR"])
@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_a_hard_text_is_in_the_file_as_it_is_or_refused_and_set_back_it_is_the_first_file(text: str, look: str) -> None:
    form = form_of(BY_HAND, look)
    for path in (("lede",), ("as_of",), ("figures", 0, "value"), ("sections", 1, "body")):
        made = form.set(path, text)
        if made.value is None:
            assert made.problems
            continue
        again = BriefForm.read(made.value.text, FILE).value
        assert again is not None
        assert again.value(path) == text
        back = made.value.set(path, form.value(path))
        assert back.value is not None
        assert back.value.text == form.text


def test_more_than_a_file_may_hold_is_refused_and_nothing_is_changed() -> None:
    refused = form_of(BY_HAND).set(("lede",), "word " * 250_000)
    assert (refused.value, [one.code for one in refused.problems]) == (None, ["form-not-writable"])


def test_a_required_field_that_is_emptied_and_a_last_ask_that_goes_are_said_with_their_field(tmp_path) -> None:
    form = form_of(BY_HAND)
    emptied = form.set(("title",), "").value
    assert emptied is not None
    assert emptied.field(("title",)).value == ""
    assert emptied.set(("title",), form.value(("title",))).value.text == form.text
    for at in reversed(range(len([one for one in form.fields if one.name == "asks.id"]))):
        emptied = emptied.remove(("asks", at)).value
    found = LiveCheck().findings(CheckJob(emptied.text, str(FILE), None, Shelves(None, tmp_path)))
    cards = {one.problem.code: one.path for one in finding_cards(found, CATALOGUE)}
    assert cards["value-missing"] == ("title",)
    assert cards["list-short"] == ("asks",)
    assert found.brief is None


def test_what_is_missing_is_where_it_would_stand(tmp_path) -> None:
    text = "lobbykit: brief/1\nid: x\ntitle: x\nasks:\n  - id: one\n    action: cosponsor\n"
    found = LiveCheck().findings(CheckJob(text, str(FILE), None, Shelves(None, tmp_path)))
    missing = {one.path for one in finding_cards(found, CATALOGUE) if one.problem.code == "key-missing"}
    assert {("congress",), ("as_of",), ("asks", 0, "lead")} <= missing
    assert all(found.form.field(path) is not None for path in missing)
    assert NAME not in {path[-1] for path in missing}
