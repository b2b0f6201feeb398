"""Prose made plain for matching: odd blanks, dashes and codes become ASCII while every offset stays known."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from lobbykit.domain.late_pattern import compiled_late

_BLANKS = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\r\v\f\u0085\u2028\u2029"
_HYPHENS = "\u2010\u2011\u2212\ufe63"
_ONE_FOR_ONE = (
    {ord(char): " " for char in _BLANKS}
    | {ord(char): "\n" for char in _LINE_ENDS}
    | {ord(char): "-" for char in _HYPHENS}
    | {ord(char): "'" for char in "\u2018\u2019\u02bc"}
    | {0x2012: "\u2013", 0x00B0: "\u00ba", 0x2024: ".", 0x2044: "/", 0x2215: "/"}
    | {full: chr(full - 0xFEE0) for full in range(0xFF01, 0xFF5F)}
)
_ENTITIES = {
    **dict.fromkeys(("&nbsp;", "&#160;", "&#xa0;", "&thinsp;", "&#8201;", "&#8239;"), " "),
    **dict.fromkeys(("&ndash;", "&#8211;"), "\u2013"),
    **dict.fromkeys(("&shy;", "&#173;", "&#8203;", "&zwnj;"), ""),
    "&amp;": "&",
    "&quot;": '"',
}
_PERCENT_CODES = {f"%{code:02x}": chr(code) for code in range(0x20, 0x7F) if not chr(code).isalnum()} | {
    **dict.fromkeys(("%09", "%0d", "%c2%a0", "%e2%80%89", "%e2%80%af"), " "),
    "%0a": "\n",
    "%e2%80%93": "\u2013",
}
_CODES = _ENTITIES | _PERCENT_CODES | {"+": " ", "\r\n": "\n"}
_INVISIBLE = "[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]+"
_PLUS_IN_QUERY = r"(?<=[a-z]\.)\+(?=[a-z0-9])"
_QUOTED = r"(?<=[\r\n])(?:>[ ]?)+"  # how mail marks the lines of an earlier message
_ODD = compiled_late(
    "|".join(["\r\n", _QUOTED, _INVISIBLE, _PLUS_IN_QUERY, *_ENTITIES, *_PERCENT_CODES]), re.IGNORECASE
)
_MAY_BE_ODD = compiled_late(f"[\r>+&%{_INVISIBLE[1:-2]}]")  # with what each of them begins: prose holds few of these


@dataclass(frozen=True, slots=True)
class PlainText:
    """Text ready for matching. Its only blanks are " " and line feeds, its only dashes "-", "\u2013" and "\u2014".

    Piece i of `plain` starts at `starts[i]` and stands at `origins[i]` in the text as it was given.
    """

    plain: str
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)

    def origin(self, offset: int) -> int:
        """Return where the character at `offset` of `plain` stands in the text as it was given."""
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]


def plain(text: str) -> PlainText:
    """Drop what cannot be seen, decode blanks written as codes, and map odd characters one to one."""
    parts: list[str] = []
    starts, origins = [0], [0]
    size = done = 0
    for sign in _MAY_BE_ODD.finditer(text):
        odd = _ODD.match(text, sign.start()) if sign.start() >= done else None
        if odd is None:
            continue
        decoded = _CODES.get(odd[0].lower(), "")
        parts += [text[done : odd.start()], decoded]
        size += odd.start() - done
        starts += [size, size + len(decoded)]
        origins += [odd.start(), odd.end()]
        size += len(decoded)
        done = odd.end()
    parts.append(text[done:])
    return PlainText("".join(parts).translate(_ONE_FOR_ONE), tuple(starts), tuple(origins))
