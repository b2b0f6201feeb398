"""Photos of a note: which of them others may see, and in which lane each of them stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.op import Value

PHOTO = "photo/"
PARTS = ("sha", "who", "consent", "alt")
_WORD = re.compile(r"\w+")
_YES = frozenset({"yes", "y", "ok", "okay", "agreed", "sí", "si", "acordado"})
_NO = compiled_late(
    r"n['\u2019]t\b|\b(?:no|n|not|none|nobody|never|nothing|neither|nor|without|unknown|unclear|unsure|unasked|pending"
    r"|maybe|perhaps|tbd|refus\w*|declin\w*|object(?:s|ed)?|den(?:y|ies|ied)|revok\w*|withdr[ae]w\w*|withh\w*"
    r"|ask|asking|wait\w*|can|cant|cannot|don|(?:do|did|is|was|has|have|wo|does)nt"
    r"|nada|nadie|nunca|ningun[oa]|sin|tampoco|ni|pendiente|falta|preguntar|rechaz\w*|niega\w*|retir\w*)\b"
)


def may_leave(consent: object) -> bool:
    """Whether what people agreed to lets others see a photo of them.

    Nothing said is a no, and so is a question, and whatever has a no or a doubt in it and does not begin with a yes.
    """
    if not isinstance(consent, str) or "?" in consent:
        return False
    words = _WORD.findall(consent.casefold())
    return bool(words) and (words[0] in _YES or not _NO.search(consent.casefold()))


def in_lanes(
    given: Mapping[str, Value], shared: Mapping[str, Value], own: Mapping[str, Value]
) -> tuple[dict[str, Value], dict[str, Value]]:
    """Return what of the given fields of a note is to be written in the shared lane, and what in its author's own.

    A photo stands in one of them only: in the author's own unless those in it agreed. `shared` and `own` are the fields
    that stand there by now; whatever else is given is shared.
    """
    fields = {path: value for path, value in given.items() if not path.startswith(PHOTO)}
    private: dict[str, Value] = {}
    for head in dict.fromkeys(path.rpartition("/")[0] + "/" for path in given if path.startswith(PHOTO)):
        told = {path: value for path, value in given.items() if path.startswith(head)}
        there = [_filled(lane, head) for lane in (shared, own)]
        whole = there[1] | there[0] | told
        leaves = may_leave(whole.get(f"{head}consent"))
        home, away = (fields, private) if leaves else (private, fields)
        at_home, elsewhere = there if leaves else there[::-1]
        home |= {path: value for path, value in whole.items() if path in told or path not in at_home}
        away |= dict.fromkeys(elsewhere)
    return fields, {path: value for path, value in private.items() if value is not None or path in own}


def photo_items(paths: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Return what is filled of each photo among flat fields of a note, by its item and in the order of items."""
    found: dict[str, dict[str, object]] = {}
    for path in sorted(path for path, value in paths.items() if path.startswith(PHOTO) and value not in (None, "")):
        _, item, part = path.split("/")
        found.setdefault(item, {})[part] = paths[path]
    return found


def _filled(fields: Mapping[str, Value], head: str) -> dict[str, Value]:
    return {path: value for path, value in fields.items() if path.startswith(head) and value is not None}
