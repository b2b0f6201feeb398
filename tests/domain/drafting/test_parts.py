"""Leave-behinds in the habits of real ones: what is asked of whom about which measures, and what stays in doubt."""

from __future__ import annotations

import pytest

from tests.drafts import DRAFTS, codes, loaded, missing_words, taken_in, taken_text

HABITS = DRAFTS / "habits"
EXPECTED = {
    "mail.txt": ["cosponsor  H.R. 512", "oppose  S. 88", "vote-against  ", "answer  "],
    "page.html": ["cosponsor  H.R. 777, S. 333", "fund  "],
    "agua.md": ["cosponsor house H.R. 512", "vote-against senate S. 88", "sign  ", "say-publicly  ", "fund  "],
    "house.md": ["cosponsor house H.R. 41", "say-publicly house ", "introduce senate ", "sign senate "],
    "these.txt": ["cosponsor  H.R. 21", "cosponsor  S. 22", "cosponsor  H.Res. 23", "cosponsor  H.R. 31",
                  "cosponsor  S. 32"],
    "opposite.md": ["oppose house H.R. 900", "support senate S. 901", "support senate S. 14", "oppose house H.R. 15"],
    "letter.md": ["sign  ", "sign  "],
    "money.txt": ["fund  "] * 5,
    "questions.md": ["cosponsor senate S. 45", "answer  ", "answer  H.R. 46", "answer  "],
    "mixed.txt": ["support  H.R. 61", "oppose  ", "support  ", "say-publicly  ", "say-publicly  ", "support  "],
    "nomeasure.md": ["support  ", "say-publicly  ", "say-publicly  "],
    "table.md": ["cosponsor  H.R. 71", "oppose  S. 72", "support  H.Con.Res. 73"],
    "percent.md": ["cosponsor  H.Res. 317", "support  "],
}  # fmt: skip
DOUBTS = {
    "mail.txt": "draft-action-unsure",
    "page.html": "draft-hidden",
    "agua.md": "draft-source-unaddressed",
    "house.md": "draft-measure-beside",
    "these.txt": "draft-lead-unsure",
    "opposite.md": "draft-split",
    "letter.md": "draft-deadline-joined",
    "money.txt": "draft-action-unsure",
    "questions.md": "draft-action-unsure",
    "mixed.txt": "draft-measure-unsure",
    "nomeasure.md": "draft-action-unsure",
    "table.md": "draft-table",
    "percent.md": "draft-measure-missing",
}


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_asked_of_whom(name):
    found = taken_in(HABITS / name)
    asks = [
        f"{one.action.value} {one.chamber.value if one.chamber else ''} {', '.join(map(str, one.measures))}"
        for ask in found.brief.asks
        for one in ask.terms
    ]
    assert asks == EXPECTED[name]
    assert loaded(found).asks
    assert DOUBTS[name] in codes(found)


@pytest.mark.parametrize("name", EXPECTED)
def test_an_ask_that_is_not_sure_has_a_doubt_on_its_line(name):
    found = taken_in(HABITS / name)
    doubted = {doubt.place.line for doubt in found.plan.problems if doubt.place}
    unsure = [one.place.line for ask in found.brief.asks for one in ask.terms if not one.sure]
    assert set(unsure) <= doubted


@pytest.mark.parametrize("name", sorted({*EXPECTED} - {"page.html"}))
def test_no_word_is_missing(name):
    text = (HABITS / name).read_text(encoding="utf-8")
    assert missing_words(text.replace("title:", "").replace("---", ""), taken_in(HABITS / name)) == set()


def test_a_letter_keeps_its_day_though_it_is_said_at_length():
    first, second = taken_in(HABITS / "letter.md").brief.asks
    assert (str(first.terms[0].deadline), second.terms[0].deadline) == ("2026-12-04", None)


def test_sources_under_a_line_of_their_own_are_sources():
    (source,) = loaded(taken_in(HABITS / "mail.txt")).sources
    assert source.url is not None
    assert (source.url.raw, source.dated) == ("https://water.example.org/lead%20below", "2025-05-03")


@pytest.mark.parametrize(
    ("name", "who"), [("mail.txt", ("Dana Fields", "Policy Director")), ("page.html", ("Bo Li", "Organizer"))]
)
def test_whom_to_ask_is_found_in_a_signature_and_a_footer(name, who):
    contact = loaded(taken_in(HABITS / name)).contact
    assert contact is not None
    assert contact.role is not None
    assert (contact.name.raw, contact.role.raw) == who


def test_money_without_a_verb_keeps_its_amount_and_is_doubted():
    found = taken_in(HABITS / "money.txt")
    terms = [one for ask in found.brief.asks for one in ask.terms]
    assert [one.amount for one in terms] == ["$12.5 million", "$3.2 billion", "$0", "$2.8 billion", "No funds"]
    assert [one.sure for one in terms] == [False, False, False, True, False]


def test_amounts_under_another_heading_are_no_requests(tmp_path):
    found = taken_text(
        tmp_path, "# Pipes\n\n- Cosponsor H.R. 5.\n\n## What it costs\n\n- $3 billion a year, for ever\n"
    )
    assert len(found.brief.asks) == 1


def test_the_title_of_a_forwarded_text_is_the_text_s_own():
    assert loaded(taken_in(HABITS / "mail.txt")).title.default.raw == "LEAD PIPES: FINISH THE JOB"


@pytest.mark.parametrize("heading", ["BACKGROUND", "WHY IT MATTERS"])
def test_the_subject_of_an_e_mail_is_the_title_of_a_text_without_one(tmp_path, heading):
    text = f"From: a@example.org\nSubject: Fwd: Fix the pipes\n\n{heading}\n\nThey leak.\n\n- Cosponsor H.R. 5.\n"
    assert loaded(taken_text(tmp_path, text, "a.txt")).title.default.raw == "Fix the pipes"


def test_a_row_is_said_as_people_say_it_and_each_row_is_told():
    found = taken_in(HABITS / "table.md")
    leads = [one.lead for ask in found.brief.asks for one in ask.terms]
    assert leads[0] == "Cosponsor H.R. 71, Solar Schools Act, Rep. Brook"
    assert [doubt.place.line for doubt in found.plan.problems if doubt.code == "draft-table" and doubt.place] == [
        3,
        5,
        6,
        7,
    ]
    assert dict(found.brief.asks[0].terms[0].sponsors) != {}


@pytest.mark.parametrize(
    ("text", "code", "days"),
    [
        ("- Sign the Ruiz letter.\n\nDeadline: December 4, 2026", "draft-deadline-joined", ["2026-12-04"]),
        ("- Sign the Ruiz letter.\n- Deadline: 12/4/26", "draft-deadline-unsure", ["2026-12-04"]),
        ("- Sign the Ruiz letter.\n\nThe letter closes on January 8.", "draft-deadline-unsure", [None]),
        ("Deadline: 12/4/26\n\n- Sign the Ruiz letter.", "draft-deadline-alone", [None]),
        ("- Firme la carta.\n\nFecha l\u00edmite: 4 de diciembre de 2026", "draft-deadline-joined", ["2026-12-04"]),
    ],
)
def test_a_deadline_on_a_line_of_its_own_is_the_ask_s_or_told(tmp_path, text, code, days):
    found = taken_text(tmp_path, f"# Census\n\nCount everyone.\n\n{text}\n")
    assert code in codes(found)
    assert [one.deadline and str(one.deadline) for ask in found.brief.asks for one in ask.terms] == days
