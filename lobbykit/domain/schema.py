"""The schema: which paths an entity has, and whether what is about to be written there is sound."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import digest
from lobbykit.domain.field_type import LEVEL
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.op_shape import is_path
from lobbykit.domain.problem import Problem, error
from lobbykit.domain.support_scale import DEFAULT_SCALE, Scale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.kind import Field

WITHDRAWN = "withdrawn/"
_SHOWN = 48
_HINT = 8  # of what is no name, and may be a sentence of a note in the wrong place


def is_private(kind: str) -> bool:
    """Whether entities of a kind are written in the private lane, and nowhere else."""
    return kind in KINDS and KINDS[kind].private


def choices_entity(office: str, brief: str) -> str:
    """Return the one id of the choices for an office and a brief, so that two devices meet in one entity."""
    return digest(f"choices/{office}/{brief}".encode())


def field_at(kind: str, path: str) -> Field | None:
    """Return the field of a kind that a path belongs to, or None for a path this version does not know."""
    return _known_field(kind, path)


@lru_cache(maxsize=16_384)
def _known_field(kind: str, path: str) -> Field | None:
    if kind not in KINDS or not is_path(path):
        return None
    if path.startswith(WITHDRAWN):
        hidden = field_at(kind, path.removeprefix(WITHDRAWN))
        return _patterns(kind).get(_WITHDRAWN_KEY) if hidden and hidden.type.is_text else None
    return _patterns(kind).get(_key(path))


def is_sound(kind: str, path: str, value: object) -> bool:
    """Whether this version knows the path, and what another device wrote there has the form it relies on."""
    field = _known_field(kind, path)
    return field is not None and (value is None or field.type.fits(value))


def check_fields(
    kind: str, fields: Mapping[str, object], *, new: bool = True, scale: Scale = DEFAULT_SCALE
) -> tuple[Problem, ...]:
    """Return what is wrong with fields about to be written: unknown paths, wrong values, required ones left out.

    A `new` entity needs every required field; a change needs only to leave them filled. Null clears a field. Every
    problem has `field` for people and `path` for forms; none repeats a value.
    """
    if kind not in KINDS:
        return (error("kind-unknown", kinds=", ".join(KINDS)),)
    required = [field.path for field in KINDS[kind].fields if field.required]
    asked = {path: None for path in required if new} | dict(fields)
    found = ((path, _problem(kind, path, value, scale)) for path, value in asked.items())
    return tuple(
        replace(problem, params=tuple(sorted({**dict(problem.params), "path": clipped(path, room(path))}.items())))
        for path, problem in found
        if problem
    )


def label(path: str) -> str:
    """Return how a path is called in a message: without the ids inside it, "question text", "works with"."""
    head, *rest = path.split("/")
    shown = [head, rest[-1]] if rest and head in _LISTS else [head, *rest]
    return clipped(" ".join(shown).replace("_", " "), room(path))


_LISTS = frozenset(field.path.split("/")[0] for kind in KINDS.values() for field in kind.fields if "<" in field.path)
_WITHDRAWN_KEY = ("withdrawn", 2, "<path>")


def _key(path: str) -> tuple[str, int, str]:
    segments = path.split("/")
    return segments[0], len(segments), segments[-1]


@lru_cache(maxsize=len(KINDS))
def _patterns(kind: str) -> Mapping[tuple[str, int, str], Field]:
    return {_key(field.path): field for field in KINDS[kind].fields}


def _problem(kind: str, path: str, value: object, scale: Scale) -> Problem | None:
    field, name = field_at(kind, path), label(path)
    if field is None:
        close = get_close_matches(path[:_SHOWN], [one.path for one in KINDS[kind].fields], n=1)
        return error("field-unknown", field=name, meant=close[0]) if close else error("field-unknown", field=name)
    if field.required and _is_empty(value):
        return error("field-missing", field=name)
    if value is None:
        return None
    if problem := field.type.check(value, name):
        return problem
    if field.type is LEVEL and value not in scale.codes:
        return error("field-not-choice", field=name, choices=", ".join(scale.codes))
    return None


def _is_empty(value: object) -> bool:
    return value is None or value in ([], ()) or (isinstance(value, str) and not value.strip())


def room(path: str) -> int:
    """Return how many letters of a path may be shown: few of what has not the form of one."""
    return _SHOWN if is_path(path) else _HINT


def clipped(words: str, most: int = _SHOWN) -> str:
    """Return the beginning of a name, safe to show."""
    shown = words if len(words) <= most else words[:most] + "…"
    return shown if shown.isprintable() else ascii(shown)
