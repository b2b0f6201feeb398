"""The form of a note as texts by path, and back: what people type for numbers, days, lists and yes or no."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lobbykit.app.entry_data import arranged
from lobbykit.app.impressions import impression_row
from lobbykit.app.photos import flat_photos, own_photos
from lobbykit.app.promised import promises_found
from lobbykit.domain.field_type import DAY, YES_NO
from lobbykit.domain.nesting import flattened
from lobbykit.domain.note_form import PROMISES, part_field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.domain.kind import Field
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

KIND = "note"
YES, NO = "yes", "no"
OWN = "private/impression"
NOT_RAISED, NO_ANSWER = "not-raised", "no-answer"
_MONTH_DAY = re.compile(r"\s*(\d{1,2})/(\d{1,2})(?:/(\d{4}))?\s*")
_RIGHT = {YES: True, NO: False}


def text_of(value: object) -> str:
    """Return a value of a field as its form shows it: "yes", "12", one line for each item of a list."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, list | tuple):
        return "\n".join(map(str, value))
    return "" if value is None else str(value)


def value_of(field: Field, text: str, today: date) -> Value:
    """Return what a text of the form means, None for an empty one; what cannot be read stays as it was typed."""
    shape, bare = field.type.schema, text.strip()
    if field.type is YES_NO:
        return _RIGHT.get(text, text or None)
    if field.type is DAY:
        return day_typed(bare, today) or None
    if shape.get("type") == "integer":
        return int(bare) if bare.isascii() and bare.isdecimal() else bare or None
    if shape.get("type") == "array":
        return tuple(line.strip() for line in text.splitlines() if line.strip()) or None
    return text or None


def day_typed(text: str, today: date) -> str:
    """Return the ISO day of "12/5" (the next one) or "12/5/2026"; anything else as it is."""
    found = _MONTH_DAY.fullmatch(text)
    if found is None:
        return text
    month, day, year = int(found[1]), int(found[2]), found[3]
    of = int(year) if year else today.year + ((month, day) < (today.month, today.day))
    return f"{of:04d}-{month:02d}-{day:02d}"


def saved_texts(view: View, note: str) -> dict[str, str]:
    """Return what the workspace holds of a note by path: its fields, its promises, and the author's own impression."""
    row = view.get("notes", note)
    if row is None or row["deleted"]:
        return {}
    paths = _paths(row)
    for one in promises_found(view, [note]):
        paths |= {f"{PROMISES}{one['id']}/{key}": value for key, value in one.items() if _is_promised(key)}
    own = impression_row(view, note)
    paths |= {OWN: own.get("impression")} if own else {}
    paths |= flat_photos(own_photos(view, note))
    texts = {path: text_of(value) for path, value in paths.items()}
    return {path: text for path, text in (texts | answers_told(paths)).items() if text}


def _paths(row: Mapping[str, Any]) -> dict[str, object]:
    known = {key: arranged(value) for key, value in row.items() if key not in {"id", "withdrawn", "conflicts"}}
    paths = flattened(KIND, known).value or {}
    return {path: value for path, value in paths.items() if part_field(path)}


def _is_promised(key: str) -> bool:
    return part_field(f"{PROMISES}item/{key}") is not None


def answers_told(paths: Mapping[str, object]) -> dict[str, str]:
    """Return the level of an ask of which only is known whether it was raised: "not raised" and "no answer" differ."""
    found = {}
    for path, raised in paths.items():
        ask, _, last = path.rpartition("/")
        if last == "raised" and ask.startswith("ask/") and not paths.get(f"{ask}/after"):
            if raised is False:
                found[f"{ask}/after"] = NOT_RAISED
            elif raised is True and not paths.get(f"{ask}/answer"):
                found[f"{ask}/after"] = NO_ANSWER
    return found
