"""Which parts of a basic note are still empty: whom we met, an answer to an ask, and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WHO, ASKS, WORDS = "who", "asks", "words"
_WHO, _ASKS, _WORDS = ("level", "staff"), ("after", "raised"), ("answer",)


def lacks(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the parts that the row of a note, with drafts by path, says nothing of, in the order of the form."""
    told = set(_told(row))
    return tuple(part for part in (WHO, ASKS, WORDS) if part not in told)


def _told(row: Mapping[str, Any]) -> Iterator[str]:
    for path, value in _leaves(row):
        head, _, last = path.partition("/")[0], *path.rpartition("/")[1:]
        if value in (None, ""):
            continue
        if head in _WHO:
            yield WHO
        elif path == "summary" or (head == "ask" and last in _WORDS):
            yield WORDS
        elif head == "ask" and last in _ASKS:
            yield ASKS


def _leaves(row: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, object]]:
    for key, value in row.items():
        if isinstance(value, dict) and (above or key in {"ask", "staff"}):
            yield from _leaves(value, f"{above}{key}/")
        else:
            yield above + key, value
