"""Requests for money that name an amount and no verb: "At least $3.2 billion for …", "No funds for …"."""

from __future__ import annotations

import re

from lobbykit.domain.ask import Action
from lobbykit.domain.drafting.actions import AMOUNT, Stance

_ANNOUNCED = re.compile(
    r"\bappropriations?\b|\b(?:funding|budget|spending) (?:requests?|asks?|levels?|priorities)\b"
    r"|\bFY ?['\u2019]?[0-9]{2,4}\b"
    r"|\basignaci(?:ones|\u00f3n)\b|\bpresupuest\w+",
    re.IGNORECASE,
)
NO_FUNDS = re.compile(
    r"(?<!\w)(?:(?:no|zero|not one dollar of)\s+(?:\w+\s+)?(?:funds|funding|money|dollars)"
    r"|(?:ning\u00fan|cero|sin)\s+(?:fondos?|dinero|financiamiento))\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"[^\w$]*(?:(?:at least|up to|no(?:t)? (?:less|more) than|a minimum of"
    r"|a total of|an additional|full funding (?:of|at)"
    r"|al menos|por lo menos|hasta|no menos de|un m\u00ednimo de)\s+)?",
    re.IGNORECASE,
)


def announces_money(words: str) -> bool:
    """Whether a title or heading says that requests for money follow."""
    return bool(_ANNOUNCED.search(words))


def money_stance(words: str, *, listed: bool) -> Stance | None:
    """Return that words request money, never surely; None when they name no amount.

    In a list the amount may stand anywhere ("Peace Corps: $495 million"), else only at the beginning.
    """
    opening = _OPENING.match(words)
    at = opening.end() if opening else 0
    starts = AMOUNT.match(words, at) or NO_FUNDS.match(words, at)
    if starts is None and not (listed and AMOUNT.search(words)):
        return None
    return Stance(Action.FUND, at, at, Action.FUND)


def amount_of(words: str) -> str:
    """Return the amount that words name, as typed; "" when they name none."""
    found = AMOUNT.search(words) or NO_FUNDS.search(words)
    return found[0].strip() if found else ""
