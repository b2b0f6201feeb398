"""Every spelling that we print or that people use is read back: all kinds, many Congresses, both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.congress import ordinal
from lobbykit.domain.measure import Measure, MeasureKind

MEASURES = st.builds(
    Measure, congress=st.integers(93, 125), kind=st.sampled_from(MeasureKind), number=st.integers(1, 12_000)
)
ENGLISH = st.lists(
    st.sampled_from(["we", "ask", "you", "to", "read", "it", "for", "peace", "and", "thank", "staff", "families"]),
    max_size=5,
).map(" ".join)
SPANISH = st.lists(
    st.sampled_from(["le", "pedimos", "que", "lea", "esto", "por", "la", "paz", "gracias", "familias"]), max_size=5
).map(" ".join)

# In the order of MeasureKind.
ROWS = {
    "stops": ("H.R.", "S.", "H.J.Res.", "S.J.Res.", "H.Con.Res.", "S.Con.Res.", "H.Res.", "S.Res."),
    "stops and blanks": (
        *("H. R.", "S.", "H. J. Res.", "S. J. Res.", "H. Con. Res.", "S. Con. Res.", "H. Res.", "S. Res."),
    ),
    "scanned": (
        *("H . R .", "S .", "H . J . Res .", "S . J . Res ."),
        *("H . Con . Res .", "S . Con . Res .", "H . Res .", "S . Res ."),
    ),
    "capitals": ("H.R.", "S.", "H.J.RES.", "S.J.RES.", "H.CON.RES.", "S.CON.RES.", "H.RES.", "S.RES."),
    "Bluebook": ("H.R.", "S.", "H.R.J. Res.", "S.J. Res.", "H.R. Con. Res.", "S. Con. Res.", "H.R. Res.", "S. Res."),
    "words": (
        *("House Bill", "Senate Bill", "House Joint Resolution", "Senate Joint Resolution"),
        *("House Concurrent Resolution", "Senate Concurrent Resolution", "House Resolution", "Senate Resolution"),
    ),
    "words with No.": (
        *("House Bill No.", "Senate Bill No.", "House Joint Resolution No.", "Senate Joint Resolution No."),
        *("House Concurrent Resolution No.", "Senate Concurrent Resolution No.", "House Resolution No."),
        "Senate Resolution No.",
    ),
}
FRAMES = {
    "beside, in brackets": "{before} {form} ({congress}) {after}",
    "as the site of Congress": "{form} - {congress} Congress (its years): {after}",
    "as a note has it": "{before}, {form}, {congress} Cong. {after}",
    "of the Congress": "{before} {form} of the {congress} Congress {after}",
    "before it": "{congress} Congress: {form}. {after}",
    "in a table": "| {form} | {congress} Congress |\n| {after} |",
    "on a broken line": "{before} {form}\n({congress} Congress) {after}",
}
IN_SPANISH = {
    MeasureKind.HR: (
        "Proyecto de Ley {} de la C\u00e1mara",
        "proyecto de ley H.R. {}",
        "Proyecto de Ley de la C\u00e1mara n\u00fam. {}",
    ),
    MeasureKind.S: ("Proyecto de Ley {} del Senado", "proyecto de ley S. {}", "Proyecto de Ley del Senado N.\u00ba {}"),
    MeasureKind.HJRES: ("Resoluci\u00f3n Conjunta {} de la C\u00e1mara", "resoluci\u00f3n conjunta H.J.Res. {}"),
    MeasureKind.SJRES: ("Resoluci\u00f3n Conjunta {} del Senado", "resoluci\u00f3n conjunta S.J.Res. {}"),
    MeasureKind.HCONRES: ("Resoluci\u00f3n Concurrente {} de la C\u00e1mara", "la H.Con.Res. {}"),
    MeasureKind.SCONRES: ("Resoluci\u00f3n Concurrente {} del Senado", "la S.Con.Res. {}"),
    MeasureKind.HRES: ("Resoluci\u00f3n {} de la C\u00e1mara de Representantes", "la H.Res. {}"),
    MeasureKind.SRES: ("Resoluci\u00f3n {} del Senado", "la S.Res. {}"),
}
SPANISH_FRAMES = (
    "{before} {form} ({ordinal}.\u00ba Congreso) {after}",
    "{before} {form} del {ordinal}.\u00ba Congreso {after}",
    "En el {ordinal}.\u00ba Congreso, {form}. {after}",
)


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("frame", FRAMES)
def test_every_spelling_is_read_with_the_congress_that_the_text_states(row: str, frame: str) -> None:
    @given(MEASURES, ENGLISH, ENGLISH)
    def holds(measure: Measure, before: str, after: str) -> None:
        form = f"{ROWS[row][list(MeasureKind).index(measure.kind)]} {measure.number}"
        text = FRAMES[frame].format(before=before, form=form, congress=ordinal(measure.congress), after=after)
        assert [(one.measure, one.text) for one in find_measures(text, congress=119)] == [(measure, form)]

    holds()


@pytest.mark.parametrize("frame", SPANISH_FRAMES)
def test_every_kind_is_read_in_spanish_with_its_congress(frame: str) -> None:
    @given(MEASURES, SPANISH, SPANISH, st.integers(0, 2))
    def holds(measure: Measure, before: str, after: str, choice: int) -> None:
        forms = IN_SPANISH[measure.kind]
        form = forms[choice % len(forms)].format(measure.number)
        text = frame.format(before=before, form=form, ordinal=measure.congress, after=after)
        assert [one.measure for one in find_measures(text, congress=119)] == [measure]

    holds()
