"""Finding an entity by what somebody typed: its id, or the beginning of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.op_shape import is_id
from lobbykit.domain.problem import LobbykitError
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.store.view import View

SHORTEST = 6
SHOWN = 8


class UnknownEntityError(LobbykitError):
    """What was typed is the id of nothing of that kind, or of more than one thing."""


def entity_named(view: View, kind: str, typed: str) -> str:
    """Return the id of the one entity of a kind, deleted ones too, whose id begins as typed.

    Raises UnknownEntityError when there is none, when there are several, and for fewer than six characters.
    """
    name = typed.strip().lower()
    if is_id(name) and view.has(TABLES[kind], name):
        return name
    if len(name) < SHORTEST:
        raise UnknownEntityError("entity-id-short", typed=name, least=SHORTEST)
    beginning = where("id").matches(re.escape(name))
    found = sorted(str(row["id"]) for row in view.table(TABLES[kind]).search(beginning))
    if not found:
        raise UnknownEntityError("entity-unknown", typed=name[:32])
    if len(found) > 1:
        raise UnknownEntityError("entity-ambiguous", typed=name, count=len(found), ids=", ".join(found[:3]))
    return found[0]


def shown_length(ids: Iterable[str]) -> int:
    """Return how many characters of these ids tell each from the others: eight, or as many more as it takes."""
    ordered = sorted(set(ids))
    shared = (_shared(one, other) for one, other in pairwise(ordered))
    return max((SHOWN, *(1 + count for count in shared)))


def _shared(one: str, other: str) -> int:
    """Return how many characters two different texts have in common at their beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
