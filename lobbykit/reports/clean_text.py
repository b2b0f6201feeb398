"""Text for other programs: every letter as it is, and signs that no format can carry made visible."""

from __future__ import annotations

import re

REPLACED = "\N{REPLACEMENT CHARACTER}"
_BLANKS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """Return a text on one line, line ends and tabs as one space.

    Control characters, halves of a character and what Unicode says is none have no place in XML or HTML: each becomes
    the sign for a lost character, so that nothing is left out unseen. All else stays.
    """
    return _FORBIDDEN.sub(REPLACED, _BLANKS.sub(" ", text))
