"""What of a form can be saved: each field by itself, so that one that is wrong holds back no other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.note_desk.texts import KIND, NOT_RAISED, value_of
from lobbykit.app.promised import promise_problems
from lobbykit.domain.note_form import PRIVATE, PROMISES, part_field
from lobbykit.domain.schema import check_fields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.domain.op import Value
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.support_scale import Scale


@dataclass
class Sorted:
    """The sound part of what was typed: fields of the note, of the author's own box, and of promises by item.

    `taken` are the paths that are sound, `dropped` the items of promises whose text was emptied; `problems` are what is
    wrong with the others.
    """

    fields: dict[str, Value] = field(default_factory=dict)
    own: dict[str, Value] = field(default_factory=dict)
    promises: dict[str, dict[str, Value]] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    dropped: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def sorted_out(changed: Mapping[str, str], texts: Mapping[str, str], scale: Scale, today: date) -> Sorted:
    """Return what of the changed texts is sound, given all texts of the form."""
    found = Sorted()
    promised: dict[str, dict[str, str]] = {}
    for path, text in changed.items():
        if path.startswith(PROMISES):
            _, item, key = path.split("/")
            promised.setdefault(item, {})[key] = text
        else:
            _take(found, path, text, scale, today)
    for item, parts in promised.items():
        _promise(found, item, parts, texts, today)
    found.fields |= _raised(found, texts)
    return found


def _take(found: Sorted, path: str, text: str, scale: Scale, today: date) -> None:
    kind = part_field(path)
    assert kind is not None, path
    value = value_of(kind, text, today)
    is_own = path.startswith(PRIVATE)
    bare = path.removeprefix(PRIVATE)
    problems = check_fields("private" if is_own else KIND, {bare: value}, new=False, scale=scale)
    found.problems += problems
    if not problems:
        found.taken.add(path)
        (found.own if is_own else found.fields)[bare] = value


def _promise(found: Sorted, item: str, parts: Mapping[str, str], texts: Mapping[str, str], today: date) -> None:
    """Sort one promise: without its text it is none, and what else was typed of it waits until it has one."""
    paths = {key: f"{PROMISES}{item}/{key}" for key in parts}
    if not texts.get(f"{PROMISES}{item}/text", "").strip():
        if "text" in parts:
            found.dropped.append(item)
            found.taken.add(paths["text"])
        found.taken |= {path for key, path in paths.items() if not parts[key]}
        if any(text.strip() for key, text in parts.items() if key not in {"text", "side"}):
            found.problems += promise_problems({item: {"text": None}})
        return
    for key, text in parts.items():
        kind = part_field(paths[key])
        assert kind is not None, key
        value = value_of(kind, text, today)
        problems = promise_problems({item: {key: value}})
        found.problems += problems
        if not problems:
            found.promises.setdefault(item, {})[key] = value
            found.taken.add(paths[key])


def _raised(found: Sorted, texts: Mapping[str, str]) -> dict[str, Value]:
    """Return, for each ask that was answered or whose answer was taken back, whether it was raised.

    "They gave no answer" was raised; "we did not raise it" was not; words of the office tell that it was.
    """
    asks = {path.rpartition("/")[0] for path in found.fields if path.startswith("ask/")}
    told: dict[str, Value] = {}
    for ask in asks:
        if f"{ask}/after" in found.fields or f"{ask}/answer" in found.fields:
            level = found.fields.get(f"{ask}/after", texts.get(f"{ask}/after") or None)
            heard = bool(texts.get(f"{ask}/answer", "").strip())
            told[f"{ask}/raised"] = None if level is None and not heard else level != NOT_RAISED
    return told
