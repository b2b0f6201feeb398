"""Reading a filled report: what is certain is placed, what is not is named with line and column."""

from __future__ import annotations

import pytest

from lobbykit.app.report_forms import form_words
from lobbykit.domain.products.day_card import report_text
from lobbykit.domain.products.encounters import Stop
from lobbykit.domain.products.paper_report import ask_words
from lobbykit.domain.products.telling import spoken_asks
from lobbykit.domain.report_form import form_code, read_form
from lobbykit.domain.support_scale import DEFAULT_SCALE
from tests.domain.products.samples import HOUSE, sheet, telling
from tests.making import CATALOGUE

WORDS = form_words(CATALOGUE, DEFAULT_SCALE)
TOLD = telling()
BLANK = report_text(TOLD, Stop(HOUSE), sheet(TOLD, HOUSE), DEFAULT_SCALE)
ASKS = [(one.decision.ask.id, ask_words(one)) for one in spoken_asks(sheet(TOLD, HOUSE))]
FIRST, SECOND = (f"ask/sample/{one}/" for one, _ in ASKS)


def filled(*changes):
    text = BLANK
    for label, value in changes:
        assert label in text
        text = text.replace(label, f"{label} {value}", 1)
    return text


def read(text, asks=ASKS):
    code = form_code(text, [WORDS], "form.txt").value
    assert code is not None
    done = read_form(text, code, asks, "sample")
    assert done.value is not None
    return done.value.fields, [(one.code, one.place.line, one.place.column) for one in done.problems if one.place]


def test_every_label_has_its_place_and_quoted_lines_of_a_mail_are_the_same():
    text = filled(
        ("Who of us was there:", "Ana Lopez (story), Ben"),
        ("Whom we met:", "Kim Lee (LD, defense); Sam"),
        ("Level:", "Leans yes."),
        ("Their words:", "Perhaps.\nIn spring."),
        ("Their questions:", "\n- Cost\nper year?\n- Who?"),
        ("They promised:", "Ask the member"),
        ("We promised, by when:", "Send it by 2026-12-01\nCall"),
        ("Off the record (stays with the team):", "tired"),
    )
    fields, problems = read(text)
    assert problems == []
    assert fields == {
        "team/1/name": "Ana Lopez",
        "team/1/role": "story",
        "team/2/name": "Ben",
        "staff/1/name": "Kim Lee",
        "staff/1/title": "LD, defense",
        "staff/2/name": "Sam",
        f"{FIRST}after": "leans-yes",
        f"{FIRST}raised": True,
        f"{FIRST}answer": "Perhaps.\nIn spring.",
        f"{SECOND}after": "not-raised",
        f"{SECOND}raised": False,
        "question/1/text": "Cost\nper year?",
        "question/2/text": "Who?",
        "promise/theirs-1/side": "theirs",
        "promise/theirs-1/text": "Ask the member",
        "promise/ours-1/side": "ours",
        "promise/ours-1/text": "Send it by 2026-12-01",
        "promise/ours-1/due": "2026-12-01",
        "promise/ours-2/side": "ours",
        "promise/ours-2/text": "Call",
        "private/impression": "tired",
    }
    quoted = "\r\n".join(f"> {line}" for line in text.split("\n")).replace("\r\n", "\n")
    assert read(quoted) == (fields, [])


@pytest.mark.parametrize(
    ("level", "answer", "after", "raised"),
    [("none", "", "no-answer", True), ("", "Hm.", None, True), ("CHAMPION", "", "champion", True)],
)
def test_no_answer_not_raised_and_words_without_a_level_are_told_apart(level, answer, after, raised):
    fields, problems = read(filled(("Level:", level), ("Their words:", answer), ("They promised:", "x")))
    assert problems == []
    assert (fields.get(f"{FIRST}after"), fields[f"{FIRST}raised"]) == (after, raised)


@pytest.mark.parametrize(
    ("changes", "code", "column"),
    [
        ((("Level:", "perhaps"),), "report-level-unknown", 8),
        ((("Whom we met:", "Kim Lee, LD"),), "report-names-unclear", 14),
        ((("Level:", "none\nLevel: Champion"),), "report-line-unplaced", 1),
        ((("- - -", "\nhello"), ("They promised:", "x")), "report-line-unplaced", 1),
        ((("Cosponsor H.Res. 100.", "\nHe said yes."), ("They promised:", "x")), "report-line-unplaced", 1),
        ((("/ Opposed", "\nHe said yes."), ("They promised:", "x")), "report-line-unplaced", 52),
        ((("They promised:", "x\nOff the record (stays with the team): a"), ("Level:", "none")), "", 0),
    ],
)
def test_what_is_in_doubt_is_named_and_not_guessed(changes, code, column):
    text = filled(*changes)
    _, problems = read(text)
    assert [one[0] for one in problems] == ([code] if code else [])
    if code:
        assert problems[0][2] == column


def test_an_ask_that_reads_otherwise_is_in_doubt_only_where_something_was_said_of_it():
    other = [("arms-control", "Cosponsor something else."), ASKS[1]]
    fields, problems = read(filled(("They promised:", "x")), other)
    assert problems == []
    assert f"{FIRST}raised" not in fields
    _, problems = read(filled(("Level:", "Champion")), other)
    assert [one[0] for one in problems] == ["report-ask-unknown"]


def test_a_label_that_says_two_things_is_in_doubt():
    _, problems = read(filled(("They promised:", "x"), ("Whom we met:", "Kim\nWhom we met: Sam")))
    assert [one[0] for one in problems] == ["report-label-twice"]


def test_a_blank_form_is_no_report():
    assert read(BLANK)[1] == [("report-empty", 1, 1)]


@pytest.mark.parametrize(
    ("text", "problem"), [("Hello.\n", "report-code-none"), (BLANK.replace("D-", "D-2", 1), "report-code-wrong")]
)
def test_without_a_sound_code_it_is_no_form(text, problem):
    done = form_code(text, [WORDS], "form.txt")
    assert [one.code for one in done.problems] == [problem]


def test_a_greeting_above_the_form_is_words_of_the_report_and_no_doubt():
    text = "Hi Sam,\nhere is my report.\n\n" + filled(("Whom we met:", "Kim Lee"))
    fields, problems = read(text)
    assert problems == []
    assert fields["summary"] == "Hi Sam,\nhere is my report."
    assert fields["staff/1/name"] == "Kim Lee"
    assert read("> Hi Sam,\n" + filled(("Whom we met:", "Kim")))[0]["summary"] == "Hi Sam,"


def test_a_form_with_a_greeting_and_nothing_filled_in_is_empty():
    assert [code for code, _, _ in read("Hi Sam\n" + BLANK)[1]] == ["report-empty"]
