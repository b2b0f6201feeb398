"""Problems of files gathered by their kind, so that a thousand of one kind are told once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.problem import Problem

FEW = 3
"""So many of one kind are told one by one."""


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """`first` is told in full; `places` are the files of all of them, in their order, where there are more than a few.

    Without places there is only the first.
    """

    first: Problem
    places: tuple[str, ...] = ()


def kinds_of(problems: Iterable[Problem]) -> tuple[ProblemKind, ...]:
    """Return problems by kind, each where its first one stood; what is about no file stands alone."""
    groups: dict[object, list[Problem]] = {}
    for number, one in enumerate(problems):
        is_about_file = one.place is not None and bool(one.place.file)
        groups.setdefault((one.code, one.severity) if is_about_file else number, []).append(one)
    return tuple(kind for group in groups.values() for kind in _told(group))


def _told(group: list[Problem]) -> Iterable[ProblemKind]:
    if len(group) <= FEW:
        return map(ProblemKind, group)
    return (ProblemKind(group[0], tuple(one.place.file for one in group if one.place)),)
