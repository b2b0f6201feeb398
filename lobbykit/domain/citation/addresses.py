"""How sites and files of Congress spell a measure, as a table: one row for each form of address or slug."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import MeasureKind

_NUMBER = "(?P<number>[0-9]{1,5})"
_CONGRESS = "(?P<congress>[0-9]{2,3})"
_PRINT = "(?:[a-z]{2,4}[0-9]?)?"  # which print of the text: "ih", "enr", "rfs2"
_END = r"(?![^\W_])"
_ALONE = r"(?<![^\W_])(?<![.$])(?<![^\W_]-)"


class Spelling(Enum):
    """The letters that a form of code has for the eight kinds."""

    WORDS = "house-joint-resolution"
    SLUG = "hjres, h-j-res, h.j.res."
    OLD = "hj, as GovTrack and OpenCongress had it"
    THOMAS = "HJ, HE for H.Res., SN for a Senate bill, as THOMAS had it"
    STATES = "HJR, HB for H.R., HR for H.Res., as LegiScan has it for Congress too"
    GPO = "HJ, HCON"


_KINDS = {
    Spelling.WORDS: (
        *("house-bill", "senate-bill", "house-joint-resolution", "senate-joint-resolution"),
        *("house-concurrent-resolution", "senate-concurrent-resolution", "house-resolution", "senate-resolution"),
    ),
    Spelling.SLUG: ("hr", "s", "hjres", "sjres", "hconres", "sconres", "hres", "sres"),
    Spelling.OLD: ("h", "s", "hj", "sj", "hc", "sc", "hr", "sr"),
    Spelling.THOMAS: ("hr", "sn", "hj", "sj", "hc", "sc", "he", "se"),
    Spelling.STATES: ("hb", "sb", "hjr", "sjr", "hcr", "scr", "hr", "sr"),
    Spelling.GPO: ("hr", "s", "hj", "sj", "hcon", "scon", "hres", "sres"),
}
_BY_SPELLING = {spelling: dict(zip(kinds, MeasureKind, strict=True)) for spelling, kinds in _KINDS.items()}


def kind_of(written: str, spelling: Spelling) -> MeasureKind:
    """Return the kind that a code's letters mean in the spelling of its form."""
    letters = written.lower()
    return _BY_SPELLING[spelling][letters if spelling is Spelling.WORDS else re.sub("[-.]", "", letters)]


@dataclass(frozen=True, slots=True)
class Code:
    """One form: a pattern with the groups `kind`, `number` and at most one of `congress` and `year`.

    `needs` is what every such word holds, in small letters: most words are not searched further. `is_in_path` says that
    only a slash before it makes it a measure, `is_any_congress` that even the 5th Congress is believed.
    """

    pattern: str
    spelling: Spelling = Spelling.SLUG
    needs: str = ""
    is_in_path: bool = False
    is_any_congress: bool = False

    def compiled(self) -> re.Pattern[str]:
        """Return the pattern ready for use; it is compiled when it is first asked for."""
        return _compiled(self.pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled_late(pattern, re.IGNORECASE)


def _one_of(spelling: Spelling) -> str:
    return f"(?P<kind>{'|'.join(sorted(_KINDS[spelling], key=len, reverse=True))})"


_SLUG = _one_of(Spelling.SLUG)
_LOOSE = r"(?P<kind>[hs][-.]?(?:con|j)[-.]?res|[hs][-.]?res|h[-.]?r|s)\.?"
_IN_PATH = r"(?P<kind>[hs]-?(?:con|j)-?res|[hs]-?res|h-r)"

ADDRESSES = (
    Code(
        rf"bills?/(?P<congress>[0-9]{{1,3}})(?:(?:st|nd|rd|th)(?:-congress)?)?/{_one_of(Spelling.WORDS)}/{_NUMBER}{_END}",
        Spelling.WORDS,
        needs="bill",
        is_any_congress=True,
    ),
    Code(rf"bills?/(?P<congress>[0-9]{{1,3}})/{_LOOSE}[-/]?{_NUMBER}{_END}", needs="bill"),
    Code(rf"/{_CONGRESS}/bills/{_LOOSE}-?{_NUMBER}{_END}", needs="/bills/"),
    Code(rf"(?<![^\W_])BILL(?:S|STATUS|SUM)-{_CONGRESS}-?{_SLUG}{_NUMBER}{_PRINT}{_END}", needs="bills"),
    Code(rf"(?<![^\W_])legislation\.{_CONGRESS}-?{_SLUG}{_NUMBER}{_PRINT}{_END}", needs="legislation."),
    Code(rf"(?<![^\W_])federal-{_CONGRESS}-?{_SLUG}{_NUMBER}{_PRINT}{_END}", needs="federal-"),
    Code(
        rf"\.xpd\?(?:[^\s?]{{0,80}}&)?bill={_one_of(Spelling.OLD)}{_CONGRESS}-{_NUMBER}{_END}",
        Spelling.OLD,
        needs=".xpd?",
    ),
    Code(rf"/bill/{_CONGRESS}-{_one_of(Spelling.OLD)}{_NUMBER}{_END}", Spelling.OLD, needs="/bill/"),
    Code(rf"[?/][cd]{_CONGRESS}:{_one_of(Spelling.THOMAS)}(?=[0-9]{{5}}){_NUMBER}{_END}", Spelling.THOMAS, needs=":"),
    Code(rf"[?/][cd]{_CONGRESS}:{_LOOSE}{_NUMBER}{_END}", needs=":"),
    Code(
        rf"/US/bill/{_one_of(Spelling.STATES)}{_NUMBER}/(?P<year>19[89][0-9]|20[0-9]{{2}}){_END}",
        Spelling.STATES,
        needs="/us/bill/",
    ),
    Code(rf"-(?P<congress>1[0-9]{{2}})(?P<kind>[hs](?:con|j)?res|hr){_NUMBER}{_END}", needs="/", is_in_path=True),
    Code(rf"(?<=[/-]){_IN_PATH}-{_NUMBER}{_END}", needs="/", is_in_path=True),
)
SLUGS = (
    Code(rf"{_ALONE}d?{_CONGRESS}(?:[-:/_.]|(?!s[0-9])){_SLUG}[-:/_.]?{_NUMBER}{_PRINT}{_END}"),
    Code(rf"{_ALONE}(?!(?-i:S)[0-9]){_SLUG}-?{_NUMBER}[-\u2013/]{_CONGRESS}{_END}(?!-?[0-9])"),
)
HASHTAG = Code(
    rf"#[A-Z]{{0,60}}?(?-i:(?<=[a-z])(?P<kind>H(?:R|Res|RES|JRes|JRES|ConRes|CONRES)|S(?:Res|RES|JRes|JRES|ConRes|CONRES)))"
    rf"{_NUMBER}{_END}"
)
GPO_TITLE = Code(
    rf"(?<![\w.,$/-])(?-i:(?P<congress>[89][0-9]|1[0-4][0-9])[ ](?P<kind>[HS](?:CON|J))[ ]{_NUMBER}"
    r"[ ](?:[IERA](?:[HS]|N?R|[AT][HS])|RF[HS]|PC[HS]|CP[HS]))\b",
    Spelling.GPO,
)
