"""Measures are found in prose as people write it, at their exact place, and nothing else is taken for one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.citation.finder import Citation, find_measures
from lobbykit.domain.measure import Measure, MeasureKind

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}


class Case(NamedTuple):
    readings: list[str]
    found: list[str]
    sentence: str


def unescaped(text: str) -> str:
    return re.sub(r"\\(n|r|t|u[0-9a-f]{4})", lambda code: ESCAPES.get(code[1]) or chr(int(code[1][1:], 16)), text)


def read_cases() -> list[Case]:
    lines = (FIXTURES / "citations.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("# ")]
    return [
        Case([], [], unescaped(sentence))
        if readings == "-"
        else Case(readings.split(), unescaped(found).split(" ¦ "), unescaped(sentence))
        for readings, found, sentence in rows
    ]


CASES = read_cases()
MEASURES = [case for case in CASES if case.readings]
NO_MEASURES = [case.sentence for case in CASES if not case.readings]


def reading(citation: Citation) -> str:
    if citation.placeholder:
        return "PLACEHOLDER"
    stated = "*" if citation.congress_stated else ""
    if citation.ambiguous:
        return "?" + "|".join(one.slug for one in citation.candidates) + stated
    assert citation.measure is not None
    return citation.measure.slug + stated


def found_in(text: str, congress: int = 119) -> list[Citation]:
    found = list(find_measures(text, congress=congress))
    assert [text[one.start : one.end] for one in found] == [one.text for one in found]
    assert [one.start for one in found] == sorted(one.start for one in found)
    return found


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(MEASURES) >= 90
    assert len(NO_MEASURES) >= 60
    kinds = {reading.lstrip("?").split("-")[0].rstrip("0123456789") for case in MEASURES for reading in case.readings}
    assert {kind.value for kind in MeasureKind} <= kinds


@pytest.mark.parametrize("case", MEASURES, ids=lambda case: case.sentence)
def test_a_spelling_is_read_at_its_exact_place(case: Case) -> None:
    found = found_in(case.sentence)
    assert [reading(one) for one in found] == case.readings
    assert [one.text for one in found] == case.found


@pytest.mark.parametrize("sentence", NO_MEASURES)
def test_what_only_looks_like_a_measure_is_left_alone(sentence: str) -> None:
    assert found_in(sentence) == []


def second_set() -> list[list[str]]:
    lines = (FIXTURES / "citations-second-set.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


FORMS_OF_OTHERS = sorted({(typed, expected) for _, typed, expected, *_ in second_set() if expected != "-"})


@pytest.mark.parametrize(("typed", "expected"), FORMS_OF_OTHERS)
def test_every_form_of_the_second_set_is_read_for_what_it_is(typed: str, expected: str) -> None:
    (one,) = found_in(f"Please read {typed} now.")
    assert one.text == typed
    kind = expected.removeprefix("?").partition("-")[0]
    assert {f"{each.kind.value}{each.number}" for each in (one.candidates or (one.measure,)) if each} == {kind}


def test_the_second_set_is_of_many_organizations() -> None:
    assert len({row[0] for row in second_set()}) >= 40
    assert sum(int(row[4]) for row in second_set() if row[2] != "-") == 141


def test_all_sentences_in_one_text_are_read_as_each_alone() -> None:
    text = "\n\n".join(case.sentence for case in CASES)
    assert [reading(one) for one in found_in(text)] == [one for case in CASES for one in case.readings]


def test_only_what_is_certain_has_a_measure_and_only_what_is_not_has_candidates() -> None:
    found = found_in("H.Res. 100, Res. 302, then H.R. XXX.")
    assert [one.measure for one in found] == [Measure(119, MeasureKind.HRES, 100), None, None]
    assert [one.candidates for one in found] == [
        (),
        (Measure(119, MeasureKind.HRES, 302), Measure(119, MeasureKind.SRES, 302)),
        (),
    ]
    assert [(one.ambiguous, one.placeholder) for one in found] == [(False, False), (True, False), (False, True)]


def test_the_assumed_congress_is_used_where_none_is_stated() -> None:
    assert [reading(one) for one in found_in("H.R. 5 and hres6-117", congress=120)] == ["hr5-120", "hres6-117*"]
    assert [reading(one) for one in found_in("H.R. 5 in the last Congress", congress=120)] == ["hr5-119*"]


def test_a_range_of_the_whole_session_is_not_spelled_out() -> None:
    assert len(found_in("H.R. 1-31")) == 31
    assert [reading(one) for one in found_in("H.R. 1-9999")] == ["?hr1-119|hr9999-119"]


QUIET = st.lists(
    st.sampled_from(["we", "ask", "you", "to", "read", "it", "now", "for", "peace", "and", "thank", "staff"]),
    max_size=6,
)
WORDS = QUIET.map(" ".join)
MEASURE = st.builds(
    Measure, congress=st.integers(80, 150), kind=st.sampled_from(MeasureKind), number=st.integers(1, 19_999)
)
SLUGS = ("hr", "s", "hjres", "sjres", "hconres", "sconres", "hres", "sres")
OLD = ("h", "s", "hj", "sj", "hc", "sc", "hr", "sr")
SITES = {
    "https://www.govtrack.us/congress/bills/{congress}/{kind}{number}": SLUGS,
    "https://www.govtrack.us/congress/bill.xpd?bill={kind}{congress}-{number}": OLD,
    "http://www.opencongress.org/bill/{congress}-{kind}{number}/show": OLD,
    "http://thomas.loc.gov/cgi-bin/bdquery/z?d{congress}:{kind}{number:05}:": (
        "HR",
        "SN",
        "HJ",
        "SJ",
        "HC",
        "SC",
        "HE",
        "SE",
    ),
    "https://www.govinfo.gov/content/pkg/BILLS-{congress}{kind}{number}ih": SLUGS,
    "https://api.congress.gov/v3/bill/{congress}/{kind}/{number}?format=json": SLUGS,
    "https://rules.house.gov/bill/{congress}/{kind}-{number}": (
        *("hr", "s", "h-j-res", "s-j-res", "h-con-res", "s-con-res", "h-res", "s-res"),
    ),
}
FRAMES = st.sampled_from(
    ["{} {}. {}", "{} ({}) {}", "{}\n- {}\n{}", "{} **{}** {}", "{} \u201c{}\u201d {}", "{} {}; {}", "{} <{}> {}"]
)


@given(MEASURE, WORDS, FRAMES, WORDS)
def test_whatever_we_print_is_found_back(measure: Measure, before: str, frame: str, after: str) -> None:
    for form in (measure.text, measure.printed, str(measure), measure.slug, measure.congress_gov):
        text = frame.format(before, form, after)
        found = found_in(text, congress=measure.congress)
        assert [(one.measure, one.start, one.text) for one in found] == [(measure, text.index(form), form)]


@given(MEASURE, st.sampled_from(list(SITES)))
def test_every_site_has_its_own_letters_for_a_measure(measure: Measure, site: str) -> None:
    kind = SITES[site][list(MeasureKind).index(measure.kind)]
    text = site.format(congress=measure.congress, kind=kind, number=measure.number)
    assert [one.measure for one in found_in(f"See {text} today.", congress=119)] == [measure]


CHAMBERS = {"h": "de la C\u00e1mara", "s": "del Senado"}
SPANISH = {
    "": "Proyecto de Ley {number} {chamber}",
    "r": "Proyecto de Ley {number} {chamber}",
    "res": "Resoluci\u00f3n {chamber} n\u00fam. {number}",
    "jres": "Resoluci\u00f3n Conjunta {number} {chamber}",
    "conres": "Resoluci\u00f3n Concurrente {chamber} {number}",
}


@given(MEASURE)
def test_every_kind_is_found_by_its_spanish_name_and_the_congress_beside_it(measure: Measure) -> None:
    form = SPANISH[measure.kind.value[1:]].format(number=measure.number, chamber=CHAMBERS[measure.kind.value[0]])
    found = found_in(f"Apoye la {form} ({measure.congress}.\u00ba Congreso).", congress=119)
    assert [one.measure for one in found] == [measure]


@given(st.lists(MEASURE, min_size=1, max_size=5), st.sampled_from([", ", "; ", "/", " and ", ", and ", ".\n"]))
def test_every_measure_of_a_row_is_found(measures: list[Measure], glue: str) -> None:
    text = glue.join(f"{one.kind.label} {one.number}" for one in measures)
    found = found_in(text)
    assert [one.measure for one in found] == [Measure(119, one.kind, one.number) for one in measures]


@given(MEASURE, st.sampled_from("\u200b\u2060\ufeff\u00ad"), st.data())
def test_what_cannot_be_seen_does_not_hide_a_measure(measure: Measure, unseen: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(measure.text) - 1))
    text = f"see {measure.text[:cut]}{unseen}{measure.text[cut:]} now"
    (found,) = found_in(text, congress=measure.congress)
    assert (found.measure, found.start, found.end) == (measure, 4, len(text) - 4)


DIGITS = st.integers(0, 9999).map("{:04}".format)
NO_MEASURE = st.one_of(
    st.builds("({}) 225-{}".format, st.integers(201, 989), DIGITS),
    st.builds("{}-225-{}".format, st.integers(201, 989), DIGITS),
    st.builds("{:05}-{}".format, st.integers(501, 99_950), DIGITS),
    st.dates().map(lambda day: day.strftime("%m/%d/%Y")),
    st.dates().map(lambda day: day.strftime("%B %d, %Y")),
    st.builds("{} S. {} {}".format, st.integers(1, 9999), st.integers(1, 9999), st.sampled_from("WE")),
    st.builds("{} S. {} St.".format, st.integers(1, 9999), st.sampled_from(["Main", "4th", "Capitol"])),
    st.builds("({}-{})".format, st.sampled_from(["IL", "TX", "SC", "D-MS", "R-HI"]), st.integers(1, 52)),
    st.builds("{} U.S. {}".format, st.integers(1, 600), st.integers(1, 1999)),
    st.builds("{}-{}".format, st.sampled_from(["SR", "SD", "SH", "S", "H"]), st.integers(1, 900)),
    st.builds("Public Law {}-{}".format, st.integers(80, 119), st.integers(1, 400)),
)


@given(st.lists(NO_MEASURE, min_size=1, max_size=4), WORDS)
def test_numbers_of_another_kind_are_never_measures(numbers: list[str], words: str) -> None:
    assert found_in(f"{words} {', '.join(numbers)}; {words}") == []


@given(st.text(alphabet=" .,-/\n–*()[]HRSJhrseson0119Concgres#%&_XTBDthe\u200b\u00a0", max_size=80))
def test_no_text_is_too_odd_to_read(text: str) -> None:
    for one in found_in(text):
        assert one.text
        assert (one.measure is not None) + one.ambiguous + one.placeholder == 1
        assert one.ambiguous == bool(one.candidates)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_letters_of_the_world_may_stand_around(before: str, after: str) -> None:
    found = found_in(f"{before}\n\nSupport H.Con.Res. 14!\n\n{after}")
    assert "hconres14-119" in [reading(one).rstrip("*") for one in found]
