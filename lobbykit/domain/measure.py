"""Measures: a bill or resolution of one Congress, spelled one way inside the program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from lobbykit.domain.congress import ordinal

NO_BREAK_SPACE = "\u00a0"


class Chamber(StrEnum):
    """The two chambers of Congress."""

    HOUSE = "house"
    SENATE = "senate"

    @property
    def other(self) -> Chamber:
        """The chamber across the Capitol."""
        return Chamber.SENATE if self is Chamber.HOUSE else Chamber.HOUSE


class MeasureKind(StrEnum):
    """The eight kinds of measure, by the slug that govinfo.gov uses in its file names."""

    HR = "hr"
    S = "s"
    HJRES = "hjres"
    SJRES = "sjres"
    HCONRES = "hconres"
    SCONRES = "sconres"
    HRES = "hres"
    SRES = "sres"

    @property
    def label(self) -> str:
        """How Congress prints the kind, e.g. "H.Con.Res."."""
        return _LABELS[self]

    @property
    def chamber(self) -> Chamber:
        """The chamber in which a measure of this kind starts."""
        return Chamber.HOUSE if self.value.startswith("h") else Chamber.SENATE

    @property
    def can_become_law(self) -> bool:
        """Whether both chambers and the President act on it: bills and joint resolutions only."""
        return self in {MeasureKind.HR, MeasureKind.S, MeasureKind.HJRES, MeasureKind.SJRES}

    @property
    def is_simple(self) -> bool:
        """Whether only its own chamber acts on it: H.Res. and S.Res."""
        return self in {MeasureKind.HRES, MeasureKind.SRES}


_LABELS = {
    MeasureKind.HR: "H.R.",
    MeasureKind.S: "S.",
    MeasureKind.HJRES: "H.J.Res.",
    MeasureKind.SJRES: "S.J.Res.",
    MeasureKind.HCONRES: "H.Con.Res.",
    MeasureKind.SCONRES: "S.Con.Res.",
    MeasureKind.HRES: "H.Res.",
    MeasureKind.SRES: "S.Res.",
}
_URL_WORDS = {
    MeasureKind.HR: "house-bill",
    MeasureKind.S: "senate-bill",
    MeasureKind.HJRES: "house-joint-resolution",
    MeasureKind.SJRES: "senate-joint-resolution",
    MeasureKind.HCONRES: "house-concurrent-resolution",
    MeasureKind.SCONRES: "senate-concurrent-resolution",
    MeasureKind.HRES: "house-resolution",
    MeasureKind.SRES: "senate-resolution",
}
_KIND_BY_LETTERS = {kind.value: kind for kind in MeasureKind}
_SPELLING = re.compile(
    r"(?P<kind>(?:[A-Za-z][. \u00a0]*+)++)(?P<number>[1-9][0-9]{0,4})(?:-(?P<congress>[1-9][0-9]{1,2}))?"
)


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of one Congress, e.g. H.Res. 100 of the 119th; numbers restart with each Congress."""

    congress: int
    kind: MeasureKind
    number: int

    @property
    def chamber(self) -> Chamber:
        """The chamber in which it was introduced."""
        return self.kind.chamber

    @property
    def text(self) -> str:
        """The official form with an ordinary space: "H.Res. 100"."""
        return f"{self.kind.label} {self.number}"

    @property
    def printed(self) -> str:
        """The official form that never breaks at a line end."""
        return f"{self.kind.label}{NO_BREAK_SPACE}{self.number}"

    @property
    def slug(self) -> str:
        """The id used in file names and records: "hres100-119"."""
        return f"{self.kind.value}{self.number}-{self.congress}"

    @property
    def congress_gov(self) -> str:
        """The measure's page, e.g. https://www.congress.gov/bill/119th-congress/house-resolution/100."""
        return f"https://www.congress.gov/bill/{ordinal(self.congress)}-congress/{_URL_WORDS[self.kind]}/{self.number}"

    def __str__(self) -> str:
        return self.text

    @classmethod
    def parse(cls, text: str, *, congress: int) -> Measure:
        """Read a field that holds one measure, e.g. "H.Res.100", "H. Res. 100", "hres100-119".

        Raises ValueError when the text is anything else; prose is the business of `citation`.
        """
        match = _SPELLING.fullmatch(text.strip())
        kind = _KIND_BY_LETTERS.get(re.sub(r"[. \u00a0]", "", match["kind"]).casefold()) if match else None
        if match is None or kind is None:
            raise ValueError(text)
        return cls(int(match["congress"] or congress), kind, int(match["number"]))
