"""Meeting codes: what a paper form says of its meeting, short enough to read aloud and safe to type in later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.edition import CROCKFORD, fingerprint

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.office import OfficeId
    from lobbykit.domain.products.encounters import Appointment

_LETTERS = 7
_MEETING, _DAY = "M", "D"
_LOOK_ALIKES = str.maketrans("OIL", "011")
_FIELD, _POLYNOMIAL = 32, 0b100101  # GF(32), x^5 + x^2 + 1


def meeting_code(appointment: Appointment | None, office: OfficeId, day: date) -> str:
    """Return "M-K7M2-9QXD", made of the meeting's id and the office, or "D-…", made of the office and the day.

    The last character checks the others: one wrong character, or two neighbours swapped, never give a sound code.
    """
    kind = _MEETING if appointment else _DAY
    told = ["meeting", appointment.id, office] if appointment else ["day", office, day.isoformat()]
    body = kind + fingerprint(told)[:_LETTERS]
    whole = body[1:] + _check(body)
    return f"{kind}-{whole[:4]}-{whole[4:]}"


def code_typed(text: str) -> str | None:
    """Return the code that somebody typed, however spaced, in either case and with O for 0; None when it is wrong."""
    letters = "".join(one for one in text.upper() if one not in "- ").translate(_LOOK_ALIKES)
    body, check = letters[:-1], letters[-1:]
    if len(letters) != _LETTERS + 2 or letters[0] not in (_MEETING, _DAY) or not set(letters) <= set(CROCKFORD):
        return None
    return f"{letters[0]}-{letters[1:5]}-{letters[5:]}" if _check(body) == check else None


def _check(body: str) -> str:
    """Return the sum of each character times a power of x, in GF(32): no two places weigh the same."""
    total = 0
    for letter in body:
        total = _doubled(total ^ CROCKFORD.index(letter))
    return CROCKFORD[total]


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ _POLYNOMIAL if value >= _FIELD else value
