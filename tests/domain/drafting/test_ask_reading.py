"""Asks in every form that people give them."""

from __future__ import annotations

import pytest

from tests.drafts import codes, loaded, missing_words, shown, taken_text, terms

TOP = "# Pipes\n\nThey leak, and we know where.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- **Cosponsor H.R. 5** to end it.", [("cosponsor", ["H.R. 5"])]),
        ("1) Vote for S. 12.\n2) Vote against H.R. 9.", [("vote-for", ["S. 12"]), ("vote-against", ["H.R. 9"])]),
        ("1. Vote NO on H.R. 9.", [("vote-against", ["H.R. 9"])]),
        ("We ask you to cosponsor H.Res. 317.", [("cosponsor", ["H.Res. 317"])]),
        ("Will you cosponsor H.R. 5?", [("cosponsor", ["H.R. 5"])]),
        ("Please oppose H.R. 9.", [("oppose", ["H.R. 9"])]),
        ("- Sign the Garcia letter on water by March 3, 2027.", [("sign", [])]),
        ("- Fund lead pipe grants at $15 billion.", [("fund", [])]),
        ("- Introduce a Senate companion.", [("introduce", [])]),
        ("Please cosponsor these bills:\n\n- H.R. 5, the Pipe Act\n- S. 6, the Tap Act", [
            ("cosponsor", ["H.R. 5"]), ("cosponsor", ["S. 6"]),
        ]),
        ("- H.R. 5, the Pipe Act\n- S. 6, the Tap Act\n\nWe urge you to cosponsor these bills.", [
            ("cosponsor", ["H.R. 5"]), ("cosponsor", ["S. 6"]),
        ]),
        ("## Our asks\n\n- Oppose H.R. 9 and support S. 6.", [("oppose", ["H.R. 9"]), ("support", ["S. 6"])]),
        ("- Le pedimos que copatrocine H.R. 5.", [("cosponsor", ["H.R. 5"])]),
        ("- Vote en contra de H.R. 9.", [("vote-against", ["H.R. 9"])]),
        ("| Bill | Ask |\n|---|---|\n| H.R. 5 | cosponsor |", [("cosponsor", ["H.R. 5"])]),
    ],
)  # fmt: skip
def test_the_action_and_the_measures_are_read(tmp_path, text, expected):
    assert [one[:2] for one in shown(taken_text(tmp_path, f"{TOP}{text}\n"))] == expected


@pytest.mark.parametrize(
    ("text", "house", "senate"),
    [
        ("- For House members only: speak up for pipes.", True, False),
        ("- House: cosponsor H.R. 5; Senate: cosponsor S. 6.", True, True),
        ("- Support H.R. 5 and oppose S. 6.", True, True),
        ("- In the Senate, introduce a companion.", False, True),
    ],
)
def test_a_half_for_each_chamber_that_is_asked(tmp_path, text, house, senate):
    (ask,) = loaded(taken_text(tmp_path, f"{TOP}{text}\n")).asks
    assert (ask.both, ask.house is not None, ask.senate is not None) == (None, house, senate)


def test_a_letter_keeps_its_deadline_and_money_its_amount(tmp_path):
    found = taken_text(tmp_path, f"{TOP}- Sign the letter by March 3, 2027.\n- Fund pipes at $15 billion.\n")
    letter, money = (one.both for one in loaded(found).asks)
    assert letter is not None
    assert str(letter.deadline) == "2027-03-03"
    assert money is not None
    assert money.amount is not None
    assert money.amount.raw == "$15 billion"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- Sign the letter by March 3.", "draft-deadline-unsure"),
        ("- Cosponsor the Pipe Act.", "draft-measure-missing"),
        ("- Cosponsor H.R. XXX.", "draft-measure-blank"),
        ("- Cosponsor Res. 302.", "draft-measure-unsure"),
        ("- **Pass H.R. 5.**", "draft-action-unsure"),
        ("- Support aid.", "draft-chamber-assumed"),
        ("- Support new funds for pipes.", "draft-action-other"),
        ("Pipes leak a lot. We ask you to cosponsor H.R. 5.", "draft-plea"),
        ("- Lead is poison.", "draft-list-in-section"),
    ],
)
def test_what_is_not_certain_is_a_doubt_with_its_line(tmp_path, text, code):
    found = taken_text(tmp_path, f"{TOP}{text}\n")
    assert [doubt.place.line for doubt in found.plan.problems if doubt.code == code and doubt.place] == [5]


def test_a_certain_ask_has_no_doubt(tmp_path):
    found = taken_text(tmp_path, f"{TOP}- **Cosponsor H.R. 5**, which ends it.\n")
    assert codes(found) == ["draft-day-assumed"]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("- Please oppose H.R. 900 and support S. 901.", ["Please oppose H.R. 900", "support S. 901."]),
        ("- Support H.R. 12 and oppose its companion S. 13.", ["Support H.R. 12", "oppose its companion S. 13."]),
        ("- Cosponsor H.R. 12, but oppose its opposite, S. 13.", ["Cosponsor H.R. 12", "oppose its opposite, S. 13."]),
        ("- Apoye H.R. 12 y op\u00f3ngase a S. 13.", ["Apoye H.R. 12", "op\u00f3ngase a S. 13."]),
    ],
)
def test_each_of_two_opposites_is_a_sentence_of_its_own(tmp_path, text, leads):
    found = taken_text(tmp_path, f"{TOP}{text}\n")
    assert [one[2] for one in shown(found)] == leads
    assert not {"draft-lead-unsure", "draft-words-lost"} & set(codes(found))
    assert missing_words(text, found) == set()


def test_asks_beyond_what_one_paragraph_may_hold_are_told(tmp_path):
    text = " ".join(f"Oppose H.R. {n} and support S. {n}." for n in range(1, 15))
    found = taken_text(tmp_path, f"{TOP}- {text}\n")
    assert len(terms(found)) == 20
    assert "draft-split-rest" in codes(found)
