"""Whom an office answers, as far as a line with an address or a number says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.drafted import DraftContact
from lobbykit.domain.drafting.runs import one_line
from lobbykit.domain.problem import warning

if TYPE_CHECKING:
    from lobbykit.domain.problem import Place, Problem

EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
PHONE = re.compile(
    r"(?<![\w.])(?:\+?1[ .-]?)?\(?[2-9][0-9]{2}\)?[ .-]?[0-9]{3}[ .-][0-9]{4}(?:,? ?(?:x|ext\.?) ?[0-9]{1,6})?(?!\w)"
)
_SIGNS = re.compile(
    r"^\W*(?:contact|for (?:more|further) information|questions|press contact|to learn more|contacto"
    r"|para m[aá]s informaci[oó]n)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^\W*(?:(?:for (?:more|further) information|questions|contact(?:o)?|press contact|to learn more"
    r"|para m[aá]s informaci[oó]n|please contact"
    r"|p[oó]ngase en contacto con|comun[ií]quese con|e-?mail|or)\b\W*)+",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\((?:ret|he|she|they|él|ella)\b[^()]{0,20}\)", re.IGNORECASE)
_JOINTS = re.compile(r"\s*(?:[,;|\u2022\u2013\u2014]|\bat\b|\bor\b|\ben\b(?= )|:|\n)\s*")
_NAME = re.compile(
    r"[A-Z\u00c1-\u00dd][\w.'\u2019-]*(?: (?:[A-Z\u00c1-\u00dd][\w.'\u2019-]*|de|del|la"
    r"|van|von)){1,4}"
)

_SIGNATURE, _LONGEST_ROLE = 160, 80


def speaks_of_contact(words: str) -> bool:
    """Whether a paragraph says whom to ask, and how."""
    has_way = bool(EMAIL.search(words) or PHONE.search(words))
    return has_way and (bool(_SIGNS.match(words)) or len(words) <= _SIGNATURE)


def read_contact(typed: str, place: Place, doubts: list[Problem]) -> DraftContact | None:
    """Return the contact, or None when no name is to be seen; that is a doubt. A line end may part name and role."""
    words = one_line(typed)
    parts = _parts(typed)
    if not any(_NAME.fullmatch(part) for part in parts):
        parts = _parts(words)
    name = next((part for part in parts if _NAME.fullmatch(part)), "")
    if not name:
        doubts.append(warning("draft-contact-unsure", place, text=words[:80]))
        return None
    after = parts[parts.index(name) + 1 :]
    role = after[0] if after and len(after[0]) <= _LONGEST_ROLE else ""
    email, phone = EMAIL.search(words), PHONE.search(words)
    return DraftContact(name, words, role, email[0] if email else "", phone[0] if phone else "")


def _parts(words: str) -> list[str]:
    rest = PHONE.sub("\n", EMAIL.sub("\n", _ASIDE.sub(" ", words)))
    parts = (one_line(part).strip(" .()-") for part in _JOINTS.split(_OPENING.sub("", rest)))
    return [part for part in parts if part]
