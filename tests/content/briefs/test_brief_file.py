"""Brief files: what a good one becomes, and that no file whatever does harm."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bounded import UnreadableFileError
from lobbykit.content.briefs.brief_file import read_brief, read_brief_file
from lobbykit.domain.ask import Action, Rank
from lobbykit.domain.brief import Brief
from lobbykit.domain.measure import Chamber, MeasureKind
from lobbykit.domain.problem import Severity
from tests.content.briefs.brief_texts import FULL, SMALL, TEMPLATE, brief, problems, with_lede

if TYPE_CHECKING:
    from pathlib import Path


def test_every_key_of_the_format_is_read() -> None:
    read = brief(FULL)
    assert (read.id, read.congress, read.as_of) == ("river-care", 119, date(2026, 11, 22))
    assert [one.name.raw for one in read.organizations] == ["River Friends", "NO: Now or Never"]
    assert read.contact is not None
    assert read.contact.phone is not None
    assert read.contact.phone.raw == "10:30"
    assert read.sections[0].priority == 1
    assert read.sections[0].show_to.committees == ("HSFA", "SSFR03")
    assert read.sections[0].show_to.excluded == ("Z000002",)
    assert read.charts[0].data == (("2024", 1.0), ("2025", -3.5))
    assert [one.district for one in read.local] == ["TX-28", "AK-AL"]
    assert [(one.id, one.dated) for one in read.sources] == [("wells-2025", "2025-02-23"), ("year-only", "2024")]
    assert read.translations == (("es", "river-care.es.yaml"),)
    assert read.lineage[0].old.slug == "hres1079-118"
    missing = [name for name in Brief.__dataclass_fields__ if getattr(read, name) in {None, (), ""}]
    assert missing == []


def test_measures_are_of_the_briefs_congress_unless_they_say_another() -> None:
    terms = brief(FULL).asks[0].both
    assert terms is not None
    assert [(one.measure.kind, one.measure.number, one.measure.congress) for one in terms.measures] == [
        (MeasureKind.SRES, 61, 119),
        (MeasureKind.HRES, 100, 119),
        (MeasureKind.HRES, 1079, 118),
    ]


def test_halves_inherit_the_words_of_their_ask_and_may_replace_them() -> None:
    letter = brief(FULL).asks[1]
    assert letter.rank is Rank.PAPER
    house, senate = letter.terms_for(Chamber.HOUSE), letter.terms_for(Chamber.SENATE)
    assert house is not None
    assert senate is not None
    assert house.reason is not None
    assert senate.reason is not None
    assert (house.action, house.reason.default.raw) == (Action.SIGN, "Shared words")
    assert (senate.action, senate.reason.default.raw) == (Action.FUND, "Senate words")


def test_one_half_alone_leaves_the_other_chamber_out() -> None:
    text = SMALL.replace("    action: cosponsor\n    measures: [H.Res.100]\n", "    house: {action: support}\n")
    assert brief(text).asks[0].terms_for(Chamber.SENATE) is None


def test_an_ask_without_a_rank_is_supporting() -> None:
    assert brief(SMALL).asks[0].rank is Rank.SUPPORTING


def test_keys_of_ones_own_are_ignored() -> None:
    assert brief(SMALL + "x-team: {anything: [1, 2]}\n") == brief(SMALL + "x-team: {anything: [1, 2]}\n")
    assert not problems(SMALL.replace("    lead:", "    x-why: because\n    lead:"))


def test_the_fingerprint_is_that_of_the_files_bytes(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    data = b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode()
    path.write_bytes(data)
    read = read_brief_file(path)
    assert read.value is not None
    assert read.value.sha256 == hashlib.sha256(data).hexdigest()


def test_the_template_loads_without_a_finding() -> None:
    read = read_brief_file(TEMPLATE)
    assert read.value is not None
    assert read.problems == ()


def test_a_brief_is_withheld_exactly_when_there_is_an_error_also_for_a_newer_minor() -> None:
    newer = SMALL.replace("brief/1", "brief/1.3")
    assert read_brief(newer.replace("title:", "tilte:"), file="b.yaml").has_errors
    assert read_brief(newer.replace("lead:", "leed:"), file="b.yaml").has_errors


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words", "5", "a: 1\nb: 2\n", "\ufeff", "---\n"])
def test_a_file_that_is_no_brief_is_one_clear_error(text: str) -> None:
    found = problems(text)
    assert len(found) == 1
    assert found[0].severity is Severity.ERROR
    assert found[0].place is not None


@pytest.mark.parametrize("at", range(0, len(FULL), 50))
def test_a_truncated_brief_is_an_error_or_a_shorter_brief_and_never_a_crash(at: int) -> None:
    read = read_brief(FULL[:at], file="b.yaml")
    assert (read.value is None) == read.has_errors
    assert all(problem.place is not None for problem in read.problems)


def test_line_ends_and_a_byte_order_mark_do_not_change_a_brief() -> None:
    expected = brief(FULL).asks
    assert brief(FULL.replace("\n", "\r\n")).asks == expected
    assert brief("\ufeff" + FULL).asks == expected


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    for data in (
        SMALL.replace("Clean", "Cl\u00e9an").encode("latin-1"),
        SMALL.encode() + b"\0",
        SMALL.encode("utf-16"),
    ):
        (tmp_path / "b.yaml").write_bytes(data)
        with pytest.raises(UnreadableFileError):
            read_brief_file(tmp_path / "b.yaml")


@pytest.mark.parametrize(
    ("attack", "code"),
    [
        (SMALL + "x-a: " + "[" * 50_000, "yaml-too-deep"),
        (SMALL + "x-a: &a [b]\n" + "".join(f"x-{n}: [*a, *a]\n" for n in range(9)), "yaml-anchor"),
        (SMALL + "x-a: " + "word " * 250_000, "yaml-too-large"),
        (SMALL + "x-a: [" + "1," * 60_000 + "]", "yaml-too-many-values"),
        (SMALL + "x-a:\n\t- b\n", "yaml-tab"),
        (SMALL + "id: a\x07", "yaml-character"),
    ],
)
def test_an_attack_is_refused_by_name(attack: str, code: str) -> None:
    assert problems(attack)[-1].code == code


def test_a_flood_of_mistakes_is_cut_and_says_so() -> None:
    found = problems(with_lede("'" + "{" * 19_000 + "'"))
    assert found[-1].code == "too-many-problems"
    assert len(found) < 300


@given(st.text())
def test_no_text_makes_the_loader_raise(text: str) -> None:
    read_brief(text, file="b.yaml")


@given(st.data())
def test_no_edit_of_a_good_brief_makes_the_loader_raise(data: st.DataObject) -> None:
    lines = FULL.splitlines()
    text = FULL
    for _ in range(data.draw(st.integers(1, 3))):
        at, to = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
        to = to if data.draw(st.booleans()) else min(at + 3, len(text))
        insert = data.draw(st.one_of(st.sampled_from(lines), st.text(max_size=8), st.sampled_from("{}[]*&!|>:#-\"'\t")))
        text = text[:at] + insert + text[to:]
    read = read_brief(text, file="b.yaml")
    assert (read.value is None) == read.has_errors
    assert all(problem.place is not None for problem in read.problems)
