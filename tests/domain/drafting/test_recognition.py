"""A leave-behind comes through whole: its parts in their places, and a doubt for whatever is not certain."""

from __future__ import annotations

import pytest

from tests.drafts import DRAFTS, SEED, codes, loaded, missing_words, shown, taken_in, taken_text, written

GOLDEN = [
    pytest.param(SEED, marks=pytest.mark.skipif(not SEED.exists(), reason="the seed is not here"), id="seed"),
    pytest.param(DRAFTS / "twin.md", id="twin"),
]


@pytest.mark.parametrize("file", GOLDEN)
def test_the_seed_comes_through_whole(file):
    found = taken_in(file)
    brief = loaded(found)
    text = file.read_text(encoding="utf-8")
    headings = [line.lstrip("# ") for line in text.splitlines() if line.startswith("#")]
    assert [brief.title.default.raw, *(one.heading.default.raw for one in brief.sections)] == headings
    assert len(brief.sections) == 3
    assert brief.lede is not None
    assert brief.lede.default.raw.startswith(("Over [12,600", "More than [nine"))
    assert [one.action.value for ask in brief.asks for one in ask.all_terms] == [
        "say-publicly", "say-publicly", "support", "support", "cosponsor", "cosponsor", "introduce",
    ]  # fmt: skip
    assert missing_words(text, found) == set()


@pytest.mark.parametrize("file", GOLDEN)
def test_the_seed_keeps_its_measures_sponsors_and_chambers(file):
    found = taken_in(file)
    by_measure = {str(one): who for ask in found.brief.asks for each in ask.terms for one, who in each.sponsors}
    assert list(by_measure) == ["S.Res. 61", "H.R. 100", "H.Res. 317"]
    assert list(by_measure.values()) in (
        ["Senator Ed Markey", "Rep. Bill Foster", "Rep. Jim McGovern"],
        ["Senator Ana Ruiz", "Rep. Tom Field", "Rep. Lee Brook"],
    )
    house, senate = loaded(found).asks[-2:]
    assert (house.house is not None, house.senate, senate.house, senate.senate is not None) == (True, None, None, True)


@pytest.mark.parametrize("file", GOLDEN)
def test_the_seed_keeps_its_sources_and_marks_what_is_missing(file):
    found = taken_in(file)
    sources = loaded(found).sources
    assert [one.dated for one in sources] == ["2025-02-23", "2023-03-14", "2022-06-23", "2022-04-28", "2021-11-02"]
    assert [one.author is not None for one in sources] == [False, True, True, True, True]
    assert all(one.publisher is not None and one.title.raw for one in sources)
    assert codes(found).count("draft-link-missing") == file.read_text(encoding="utf-8").count("](#)")
    assert codes(found).count("draft-source-unaddressed") == 5
    assert written(found).count("](#)") == 3
    marks = [f"](src:{one.id})" for one in sources]
    assert [written(found).count(mark) for mark in marks] == [1, 1, 1, 1, 1]


def test_the_seed_s_bold_lead_ins_are_its_leads():
    assert [lead for _, _, lead in shown(taken_in(DRAFTS / "twin.md"))] == [
        "Publicly ask the agency to publish its map of lead lines,",
        "Publicly praise the water workers",
        "Support federal grants for the private side of the line,",
        "Support the [forgiveness of water debts](src:vega-2022)",
        "Cosponsor [S.Res.61](#), by Senator Ana Ruiz, and [H.R.100](#), by Rep. Tom Field,",
        "In the House, cosponsor [H.Res.317](#), by Rep. Lee Brook,",
        "In the Senate, introduce and support",
    ]


def test_no_title_is_made_up(tmp_path):
    found = taken_text(tmp_path, "Pipes leak, and they have leaked for a long time.\n\n- Cosponsor H.R. 5.\n")
    assert loaded(found).title.default.raw == "TBD"
    assert "draft-title-missing" in codes(found)


def test_a_text_without_an_ask_says_so_and_still_becomes_a_file(tmp_path):
    found = taken_text(tmp_path, "# Pipes\n\nThey leak.\n")
    assert "draft-no-ask" in codes(found)
    assert [lead for *_, lead in shown(found)] == ["TBD"]


@pytest.mark.parametrize(
    ("heading", "body", "part"),
    [
        ("Talking points", "- Pipes leak.\n- Lead harms.", "talking_points"),
        ("Questions and answers", "Q: Why now?\n\nA: Because.\n\nQ: Who pays?\n\nA: All of us.", "questions"),
        ("By the numbers", "- **9.2 million** lead pipes\n- 40% of them in ten cities", "figures"),
    ],
)
def test_a_heading_says_what_stands_under_it(tmp_path, heading, body, part):
    found = taken_text(tmp_path, f"# Pipes\n\nThey leak.\n\n## {heading}\n\n{body}\n\n## Asks\n\n- Cosponsor H.R. 5.\n")
    assert len(getattr(loaded(found), part)) == 2
    assert shown(found) == [("cosponsor", ["H.R. 5"], "Cosponsor H.R. 5.")]


def test_a_contact_is_found_with_its_ways(tmp_path):
    line = "For more information, contact Ana Ruiz, Policy Director, at ana@example.org or (202) 555-0143."
    contact = loaded(taken_text(tmp_path, f"# Pipes\n\n- Cosponsor H.R. 5.\n\n{line}\n")).contact
    assert contact is not None
    assert contact.email is not None
    assert (contact.name.raw, contact.email.raw) == ("Ana Ruiz", "ana@example.org")


def test_spanish_is_told_from_english(tmp_path):
    text = (
        "# Agua limpia\n\nLas tuberías de plomo dañan a los niños.\n\n- **Copatrocine H.R. 5**, de la senadora Ruiz.\n"
    )
    found = taken_text(tmp_path, text)
    assert loaded(found).lang == "es"
    assert shown(found)[0][:2] == ("cosponsor", ["H.R. 5"])
