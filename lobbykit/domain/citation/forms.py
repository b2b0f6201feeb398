"""The spellings of a measure: how its kind and its number are written, as tables and patterns."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.citation.numbers import CARDINAL_WORDS
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

GAP = r"[ ]*+(?:\n[ ]*+)?+"  # blanks and at most one line end: an empty line parts what it stands between
NUMBER_END = r"(?![0-9A-Za-z])"


class Style(Enum):
    """How a kind is spelled, which decides what else it could be."""

    WORDS = "House Resolution"
    RESOLUTION = "H.Res."
    HOUSE_BILL = "H.R."
    SENATE_BILL = "S."
    SHORT = "HCR"
    DOUBLE = "SR, SB and HB"
    BARE = "Resolution"


_CHAMBERS = {"house": "h", "h": "h", "senate": "s", "sen": "s", "s": "s", None: ""}
_MODIFIERS = {
    "joint": "j",
    "jt": "j",
    "jnt": "j",
    "j": "j",
    "concurrent": "con",
    "conc": "con",
    "cong": "con",
    "con": "con",
    "c": "con",
    "simple": "",
    None: "",
}
_NOUNS = {"bill": "bill", "bills": "bill", "b": "b", "r": "r", None: ""} | dict.fromkeys(
    ("resolution", "resolutions", "resol", "reso", "res"), "res"
)
_KINDS = {kind.value: (kind,) for kind in MeasureKind} | {
    "hbill": (MeasureKind.HR,),
    "hb": (MeasureKind.HR,),
    "sbill": (MeasureKind.S,),
    "sb": (MeasureKind.S,),
    "sr": (MeasureKind.SRES,),
    "hjr": (MeasureKind.HJRES,),
    "sjr": (MeasureKind.SJRES,),
    "hconr": (MeasureKind.HCONRES,),
    "sconr": (MeasureKind.SCONRES,),
    "bill": (MeasureKind.HR, MeasureKind.S),
    "res": (MeasureKind.HRES, MeasureKind.SRES),
    "jres": (MeasureKind.HJRES, MeasureKind.SJRES),
    "conres": (MeasureKind.HCONRES, MeasureKind.SCONRES),
}
_STYLES = {
    "hr": Style.HOUSE_BILL,
    "s": Style.SENATE_BILL,
    **dict.fromkeys(("sr", "sb", "hb"), Style.DOUBLE),
    **dict.fromkeys(("hjr", "sjr", "hconr", "sconr"), Style.SHORT),
    **dict.fromkeys(("bill", "res", "jres", "conres"), Style.BARE),
}

_SPACED_STOP = r"(?-i:(?<=[HRSJesn])[ ]\.)"  # as poor scans have it: "H . R . 5"
_STOP = rf"(?:\.|{_SPACED_STOP})?"
DESIGNATOR = compiled_late(
    rf"""
    (?<![^\W_])(?<![&$@])(?<!\b[A-Za-z]\.)(?<![^\s*\-0-9]-)(?<![^\W_]['_])
    (?:
      (?:(?P<early>Joint|Concurrent)[ \n]{GAP})?
      (?P<chamber>House(?:{GAP}of{GAP}Representatives)?|Senate|Sen|H|S)(?:'s\b)?{_STOP}{GAP}
      (?:(?P<rep>R){_STOP}{GAP})?
      (?:(?P<modifier>Simple|Joint|Jnt|Jt|J|Concurrent|Conc|Cong|Con|C){_STOP}{GAP})?
      (?P<noun>Resolutions?|Resol|Reso|Res|Bills?|B|R)
     |(?P<lone>S)
     |(?:(?P<bare_modifier>Joint|Concurrent|Con|(?<!(?:st|nd|rd|th)[ \n])Cong|J)\.?{GAP})?
      (?P<bare>Resolutions?|Res|Bills?)
    )
    (?![^\W\d_])(?:\.(?:'?s\b)?|{_SPACED_STOP}(?=[ ]?[0-9]))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PARTS = ("early", "chamber", "rep", "modifier", "noun", "lone", "bare_modifier", "bare")  # as they stand in DESIGNATOR
_START = compiled_late(
    r"[HhSsJjCcRrBb](?<![^\W_].)"
    r"(?:(?<=[HhSsCcRrBbJj])[^A-Za-z]|(?<=[HhSs])[BbCcJjRr]|(?<=[Hh])(?i:ouse)|(?<=[Ss])(?i:en)"
    r"|(?<=[Jj])(?i:oint)|(?<=[Cc])(?i:on)|(?<=[Rr])(?i:es)|(?<=[Bb])(?i:ill))"
)
_CAN_FOLLOW = compiled_late(
    r"[ \n*_]*(?:[0-9#:\-\u2013_?\[XxTtNn]|(?i:por)[ \n]|(?i:one|two|th|fo|fi|si|se|ei|ten|el|hu))"
)
NUMBER = compiled_late(
    rf"""
    (?P<mark>{GAP}(?:(?:\*++|__?(?=[ \n])){GAP})?
      (?:(?:Nos?\b\.?|Numbers?\b|N\.?\u00ba|N[\u00fau]m(?:eros?|s)?\b\.?|\#|:|[-\u2013]){GAP})?(?:(?<=[ \n])__?)?)
    (?:0{{0,4}}(?![0-9]{{1,2}}(?:,[0-9]{{3}}){{2}})(?P<digits>(?>[1-9][0-9]?,[0-9]{{3}}|[1-9][0-9]{{0,4}}))(?![0-9A-Za-z]|,0[0-9]{{2}}|/[0-9]+/[0-9])
      |(?P<words>{CARDINAL_WORDS}))
    """,
    re.VERBOSE | re.IGNORECASE,
)
PLACEHOLDER = compiled_late(
    rf"(?:{GAP}(?:\*++{GAP})?(?:No\.?{GAP})?(?:[0-9]{{0,3}}X{{2,5}}|TBD|TBA|por{GAP}(?:definir|asignar)\b|N{{3,5}}|(?-i:X))"
    rf"|[ ]?\**[ ]?(?:__++|\#{{1,5}}(?!\#*[ ]*[0-9])|(?<=[ ])\?{{2,5}}"
    rf"|\[[ ]?(?:X{{1,5}}|_++|\#{{0,5}}|TBD|TBA|(?:bill )?(?:number|no\.?)|n[\u00fau]mero)?[ ]?\]))(?![\w#?])",
    re.IGNORECASE,
)


def designators(text: str) -> Iterator[re.Match[str]]:
    """Find the kinds of measures that a number or an open place may follow; none begins inside another."""
    position = 0
    # Trying the whole pattern everywhere would take long: it is tried where its first letters stand.
    for first in _START.finditer(text):
        match = DESIGNATOR.match(text, first.start()) if first.start() >= position else None
        if match is None:
            continue
        position = match.end()
        if _CAN_FOLLOW.match(text, position):
            yield match


def designated(match: re.Match[str]) -> tuple[tuple[MeasureKind, ...], Style] | None:
    """Return the kinds that a DESIGNATOR match can mean and how it is spelled, or None when it means none."""
    return _meant(match.groups(), match[0].endswith("."))


@lru_cache(maxsize=1024)
def _meant(parts: tuple[str | None, ...], is_stopped: bool) -> tuple[tuple[MeasureKind, ...], Style] | None:
    written = {name: part.casefold() if part else None for name, part in zip(_PARTS, parts, strict=True)}
    chamber = "house" if (written["chamber"] or "").startswith("house") else written["chamber"]
    if written["lone"]:
        return _KINDS["s"], Style.SENATE_BILL
    written_noun = written["noun"] or written["bare"] or ""
    if written_noun.startswith(("resolution", "bill")) and is_stopped:
        return None
    noun = _NOUNS[written_noun]
    spelled_out = chamber in {"house", "senate", "sen"}
    if spelled_out and noun in {"b", "r"}:
        return None
    modifier = _MODIFIERS[written["early"] or written["modifier"] or written["bare_modifier"]]
    key = _CHAMBERS[chamber] + modifier + noun
    style = Style.WORDS if spelled_out or key in {"hbill", "sbill"} else _STYLES.get(key, Style.RESOLUTION)
    return (_KINDS[key], style) if key in _KINDS else None
