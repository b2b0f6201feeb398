"""Entities for people: each field on its own line under a readable label, with every version of a conflict."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from lobbykit.domain.kinds import KINDS
from lobbykit.domain.nesting import flattened
from lobbykit.domain.schema import field_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.app.wording import Catalogue

_JOINERS = "\u200c\u200d"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_INDENT = "    "


def field_lines(kind: str, row: Mapping[str, Any], catalogue: Catalogue) -> Iterator[str]:
    """Yield the lines of one row's fields in the order of the schema, with the versions of what is in conflict."""
    places = {field.path: place for place, field in enumerate(KINDS[kind].fields)}
    flat = flattened(kind, {key: value for key, value in row.items() if key != "withdrawn"}).value or {}
    values = {path: value for path, value in flat.items() if field_at(kind, path)}
    values |= {path: values.get(path) for path in row["conflicts"]}
    numbers = _numbers(values)
    for path in sorted(values, key=lambda path: (_place(kind, path, places), path)):
        name = path_label(kind, path, catalogue, numbers)
        yield from _hanging(f"{name}: ", shown_value(values[path], catalogue))
        for told in row["conflicts"].get(path, ()):
            at = (_EPOCH + timedelta(milliseconds=told["at"])).strftime("%Y-%m-%d %H:%M")
            head = catalogue.say("version-of", by=printable(told["by"]), at=at)
            yield from (_INDENT + line for line in _hanging(f"{head} ", shown_value(told["value"], catalogue)))


def path_label(kind: str, path: str, catalogue: Catalogue, numbers: Mapping[str, int] | None = None) -> str:
    """Return what a field is called; of several staffers or questions it names which, and of an ask its ids."""
    field = field_at(kind, path)
    if field is None:
        return printable(path)
    segments = path.split("/")
    item = "/".join(segments[1:-1])
    if segments[0] != "ask":
        item = str((numbers or {}).get("/".join(segments[:2]), ""))
    return " ".join(catalogue.labels[f"field/{field.path}"].replace("{item}", item).split())


def shown_value(value: object, catalogue: Catalogue) -> str:
    """Return a value for people; nothing that it holds can move the cursor or hide what stands beside it."""
    if value is None:
        return catalogue.say("value-empty")
    if isinstance(value, bool):
        return catalogue.say("value-yes" if value else "value-no")
    if isinstance(value, dict):
        return printable(", ".join(f"{key}: {one}" for key, one in sorted(value.items())))
    if isinstance(value, list):
        return printable(", ".join(map(str, value)))
    return printable(str(value), lines=True)


def first_words(text: str, width: int = 60) -> str:
    """Return the beginning of a text on one line, cut at a word."""
    line = printable(" ".join(text.split()))
    if len(line) <= width:
        return line
    cut = textwrap.shorten(line, width, placeholder="…")
    return cut if len(cut) > 1 else f"{line[: width - 1]}…"


def printable(text: str, *, lines: bool = False) -> str:
    """Return a text in which whatever is no letter, mark or blank stands as a replacement character."""
    return "".join(
        one if one.isprintable() or one in _JOINERS or (lines and one == "\n") else " " if one.isspace() else "\ufffd"
        for one in text
    )


def _numbers(values: Mapping[str, object]) -> dict[str, int]:
    """Return a number for each item of a list, counted in the order of their ids."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    for path in sorted(values):
        segments = path.split("/")
        item = "/".join(segments[:2])
        if len(segments) > 2 and item not in found:  # noqa: PLR2004 - list, item, field
            found[item] = counts[segments[0]] = counts.get(segments[0], 0) + 1
    return found


def _place(kind: str, path: str, places: Mapping[str, int]) -> tuple[int, str, int]:
    """Return where a field is shown: items of a list together, at the place of the list's first field."""
    field = field_at(kind, path)
    assert field is not None
    segments = path.split("/")
    first = min(place for known, place in places.items() if known.split("/")[0] == segments[0])
    return first, "/".join(segments[:-1]), places[field.path]


def _hanging(head: str, text: str) -> list[str]:
    first, *rest = text.split("\n")
    return [f"{head}{first}".rstrip(), *(f"{_INDENT}{line}".rstrip() for line in rest)]
