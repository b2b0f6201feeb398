"""What is written reads back as the same brief, whatever words stand in it."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.briefs.brief_writer import brief_text
from lobbykit.domain.ask import Action
from lobbykit.domain.drafting.drafted import DraftAsk, DraftBrief, DraftContact, DraftPart, DraftTerms
from lobbykit.domain.drafting.source_reading import DraftSource
from lobbykit.domain.measure import Chamber, Measure, MeasureKind
from lobbykit.domain.problem import Place

LETTERS = st.characters(
    codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="{}\ufeff\ufffe\uffff"
)
WORD = st.one_of(
    st.sampled_from(
        ["yes", "null", "10:30", "- a", "# b", "'c'", '"d"', "e: f", "&g", "*h*", "|", ">-", "%", "@", "\\n"]
    ),
    st.text(LETTERS, min_size=1, max_size=12),
)
LINE = (
    st.lists(WORD, min_size=1, max_size=30)
    .map(lambda words: " ".join(" ".join(words).split()))
    .filter(lambda text: text and not re.search("[\u202a-\u202e\u2066-\u2069]", text))
)
BODY = st.lists(LINE, min_size=1, max_size=3).map("\n\n".join)
HERE = Place("a.md", 3, 1)
MEASURE = st.builds(Measure, st.sampled_from([118, 119]), st.sampled_from(MeasureKind), st.integers(1, 9999))
MEASURES = st.lists(MEASURE, min_size=1, max_size=3, unique=True).map(tuple)
TERMS = st.builds(
    DraftTerms,
    st.sampled_from(Action),
    LINE,
    st.just(HERE),
    reason=BODY,
    measures=MEASURES,
    deadline=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)


def brief(**given: object) -> DraftBrief:
    ask = DraftAsk("one", (DraftTerms(Action.SUPPORT, "Support pipes.", HERE),))
    start = {
        "id": "a",
        "title": "Pipes",
        "lang": "en",
        "congress": 119,
        "as_of": date(2026, 11, 22),
        "file": "a.md",
        "asks": (ask,),
    }
    return DraftBrief(**{**start, **given})  # type: ignore[arg-type]


@given(title=LINE, lede=BODY, head=LINE, body=BODY, remark=LINE)
def test_texts_read_back_word_for_word(title, lede, head, body, remark):
    written = brief_text(
        brief(title=title, lede=lede, sections=(DraftPart("s", head, body, HERE),)), ((HERE, remark), (None, remark))
    )
    again = read_brief(written, file="a.yaml").value
    assert again is not None
    assert again.lede is not None
    (section,) = again.sections
    shown = (again.title.default.raw, again.lede.default.raw, section.heading.default.raw, section.body.default.raw)
    assert shown == (title, lede, head, body)


@given(house=TERMS, senate=st.none() | TERMS)
def test_asks_read_back_with_their_halves(house, senate):
    halves = [(Chamber.HOUSE, house), *([(Chamber.SENATE, senate)] if senate else [])]
    terms = tuple(
        DraftTerms(one.action, one.lead, HERE, one.reason, one.measures, chamber=chamber, deadline=one.deadline)
        for chamber, one in halves
    )
    again = read_brief(brief_text(brief(asks=(DraftAsk("one", terms),))), file="a.yaml").value
    assert again is not None
    read = [one for one in (again.asks[0].house, again.asks[0].senate) if one]
    assert [
        (one.action, one.lead.default.raw, one.reason and one.reason.default.raw, one.deadline) for one in read
    ] == [(one.action, one.lead, one.reason, one.deadline) for _, one in halves]
    assert [tuple(ref.measure for ref in one.measures) for one in read] == [one.measures for _, one in halves]


@given(author=LINE, title=LINE, typed=LINE, name=LINE, role=LINE)
def test_sources_and_the_contact_read_back(author, title, typed, name, role):
    source = DraftSource("src", "1", title, typed, HERE, author, "", "2025-02", "https://example.org/a%20b")
    again = read_brief(
        brief_text(brief(sources=(source,), contact=DraftContact(name, typed, role))), file="a.yaml"
    ).value
    assert again is not None
    assert again.contact is not None
    (read,) = again.sources
    assert (read.author and read.author.raw, read.title.raw, read.dated) == (author, title, "2025-02")
    assert (again.contact.name.raw, again.contact.role and again.contact.role.raw) == (name, role)


def test_a_remark_stands_before_the_part_that_it_is_about():
    text = brief_text(
        brief(sections=(DraftPart("s", "Lead", "It harms.", Place("a.md", 9)),)), ((Place("a.md", 10), "Look here."),)
    )
    lines = text.splitlines()
    assert lines[lines.index("  # Look here.") + 1] == "  - id: s"
