"""Measures as values, and fields that hold exactly one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.measure import Chamber, Measure, MeasureKind

measures = st.builds(
    Measure, congress=st.integers(80, 150), kind=st.sampled_from(MeasureKind), number=st.integers(1, 99_999)
)


@given(measures)
def test_every_form_that_we_print_is_read_back(measure: Measure) -> None:
    for form in (measure.text, measure.printed, measure.text.replace(" ", ""), measure.text.replace(".", ". ")):
        assert Measure.parse(form, congress=measure.congress) == measure
    assert Measure.parse(measure.slug, congress=1) == measure


@pytest.mark.parametrize(
    "field",
    [
        *("", " ", "H.R.", "100", "H.R. 0", "H.R. 100 and 101", "H.R. XXX", "see H.R. 100", "H.R. 123456", "Res. 302"),
        *("H.R. 100-", "H.R. 1.5", "IL-11", "U.S. 1850", "H.R. \uff11", "S\n61"),
        pytest.param("H" + " ." * 5_000 + "x", id="long"),
    ],
)
def test_a_field_that_is_not_one_measure_is_refused(field: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(field)}$"):
        Measure.parse(field, congress=119)


def test_the_congress_of_the_field_wins_over_the_assumed_one() -> None:
    assert Measure.parse("H.Res.1079-118", congress=119).congress == 118
    assert Measure.parse("H.Res. 1079", congress=119).congress == 119


def test_a_printed_measure_never_breaks_at_a_line_end() -> None:
    assert Measure(119, MeasureKind.HCONRES, 14).printed == "H.Con.Res.\u00a014"
    assert str(Measure(119, MeasureKind.HCONRES, 14)) == "H.Con.Res. 14"


def test_a_measure_knows_where_it_started() -> None:
    assert {kind for kind in MeasureKind if kind.chamber is Chamber.HOUSE} == {
        MeasureKind.HR,
        MeasureKind.HRES,
        MeasureKind.HJRES,
        MeasureKind.HCONRES,
    }
    assert Measure(119, MeasureKind.SRES, 61).chamber.other is Chamber.HOUSE


def test_only_bills_and_joint_resolutions_go_to_the_president() -> None:
    assert [kind.label for kind in MeasureKind if kind.can_become_law] == ["H.R.", "S.", "H.J.Res.", "S.J.Res."]
    assert [kind.label for kind in MeasureKind if kind.is_simple] == ["H.Res.", "S.Res."]
