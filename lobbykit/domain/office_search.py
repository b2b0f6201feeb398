"""Folding: text as it is compared and put in order, whatever its case, marks and dashes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.office import Office

_APOSTROPHES = "'\u2018\u2019\u201b\u02bb\u02bc\u02bf\u02be\u2032\u0060\u00b4\u02b9\ua78b\ua78c"
_DASHES = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7"
_LETTERS = {"\u0142": "l", "\u00f8": "o", "\u0111": "d", "\u0131": "i", "\u00e6": "ae"}
_PLAIN = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "") | dict.fromkeys(_DASHES, " ") | _LETTERS,
)
_FOREIGN = re.compile(r"[^\x00-\x7f]")


def folded(text: str) -> str:
    """Return text as it is compared: no case, accents, apostrophes or okinas; dashes and runs of blanks are a blank.

    Folding twice changes nothing more.
    """
    return " ".join(unmarked(text).split())


def unmarked(text: str) -> str:
    """Return folded text with its blanks as they were."""
    if not text.isascii():
        for letter in set(_FOREIGN.findall(text)):
            text = text.replace(letter, _folded_letter(letter))
    return text.casefold().translate(_PLAIN)


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    """Return a letter without its marks, nothing for a mark alone; what stands around it makes no difference."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter.translate(_PLAIN)).casefold())
    return "".join(one for one in text if not unicodedata.combining(one))


def sort_key(office: Office) -> tuple[str, str]:
    """Return the key that orders offices by name."""
    return folded(office.sort), office.id


def sorted_offices(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return offices in the order of their sort names, accents and case aside."""
    return tuple(sorted(offices, key=sort_key))
