"""Types of fields: what one field of an entity may hold, checked as it comes in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Problem, error

LINE = 200
LONG = 20_000
_CONTROL = compiled_late(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROL_IN_LINES = compiled_late(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_DAY = compiled_late(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = compiled_late(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z")


@dataclass(frozen=True, slots=True)
class FieldType:
    """What a field may hold; null, which clears a field, is looked at before any type is asked.

    `words` is how the page of the format names the type and `schema` the type as JSON Schema. `check` takes a value
    and the name of the field and returns what is wrong; it never repeats the value. `fits` tells of a value that came
    from elsewhere whether it has the form that programs rely on.
    """

    words: str
    schema: Mapping[str, object]
    check: Callable[[object, str], Problem | None]
    fits: Callable[[object], bool]
    is_text: bool = False


def text(limit: int = LINE, *, long: bool = False) -> FieldType:
    """Take text of one line, or `long` with line breaks, of at most `limit` characters."""
    schema: dict[str, object] = {"type": "string", "maxLength": limit}
    words = f"{'text' if long else 'one line'}, ≤ {limit:,}"
    shape = schema if long else schema | {"pattern": r"^[^\r\n]*$"}
    return FieldType(words, shape, partial(_check_text, limit, long), _is_text, is_text=True)


def form(words: str, pattern: str, code: str) -> FieldType:
    """Take text that a pattern decides; `code` is the problem of text that does not match."""

    def check(value: object, field: str) -> Problem | None:
        return None if isinstance(value, str) and re.fullmatch(pattern, value) else error(code, field=field)

    return FieldType(words, {"type": "string", "pattern": f"^(?:{pattern})$"}, check, _is_text)


def whole(least: int, most: int) -> FieldType:
    """Take a whole number from `least` to `most`."""

    def check(value: object, field: str) -> Problem | None:
        if type(value) is int and least <= value <= most:
            return None
        return error("field-not-number", field=field, least=least, most=most)

    schema = {"type": "integer", "minimum": least, "maximum": most}
    return FieldType(f"number, {least:,} to {most:,}", schema, check, lambda value: type(value) is int)


def one_of(*slugs: str) -> FieldType:
    """Take one of a few slugs."""

    def check(value: object, field: str) -> Problem | None:
        return None if value in slugs else error("field-not-choice", field=field, choices=", ".join(slugs))

    return FieldType(", ".join(f"`{slug}`" for slug in slugs), {"enum": list(slugs)}, check, _is_text)


def list_of(item: FieldType, most: int) -> FieldType:
    """Take at most `most` items of one type, in order."""

    def check(value: object, field: str) -> Problem | None:
        if not isinstance(value, list | tuple):
            return error("field-not-list", field=field)
        if len(value) > most:
            return error("field-too-many", field=field, most=most, count=len(value))
        return next((found for one in value if (found := item.check(one, field))), None)

    def fits(value: object) -> bool:
        return isinstance(value, list | tuple) and all(map(item.fits, value))

    schema = {"type": "array", "items": item.schema, "maxItems": most}
    return FieldType(f"list of ≤ {most:,}: {item.words}", schema, check, fits)


def map_of(item: FieldType, most: int) -> FieldType:
    """Take a mapping from short keys to values of one type, at most `most` of them."""

    def check(value: object, field: str) -> Problem | None:
        if not isinstance(value, Mapping):
            return error("field-not-mapping", field=field)
        if len(value) > most:
            return error("field-too-many", field=field, most=most, count=len(value))
        pairs = (_check_text(LINE, False, key, field) or item.check(one, field) for key, one in value.items())
        return next(filter(None, pairs), None)

    def fits(value: object) -> bool:
        return isinstance(value, Mapping) and all(map(item.fits, value.values()))

    schema = {"type": "object", "additionalProperties": item.schema, "maxProperties": most}
    return FieldType(f"mapping of ≤ {most:,}: {item.words}", schema, check, fits)


def _check_text(limit: int, long: bool, value: object, field: str) -> Problem | None:
    if not isinstance(value, str):
        return error("field-not-text", field=field)
    if len(value) > limit:
        return error("field-too-long", field=field, limit=limit, length=len(value))
    if not long and ("\n" in value or "\r" in value):
        return error("field-one-line", field=field)
    forbidden = _CONTROL_IN_LINES if long else _CONTROL
    return error("field-control", field=field) if forbidden.search(value) else None


def _check_day(value: object, field: str) -> Problem | None:
    return None if _is_day(value) else error("field-not-day", field=field)


def _check_time(value: object, field: str) -> Problem | None:
    return None if _is_time(value) else error("field-not-time", field=field)


def _check_yes_no(value: object, field: str) -> Problem | None:
    return None if type(value) is bool else error("field-not-yes-no", field=field)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_day(value: object) -> bool:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_time(value: object) -> bool:
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


DAY = FieldType("day", {"type": "string", "format": "date"}, _check_day, _is_day)
TIME = FieldType(
    "time (RFC 3339, UTC)", {"type": "string", "format": "date-time", "pattern": "Z$"}, _check_time, _is_time
)
YES_NO = FieldType("true or false", {"type": "boolean"}, _check_yes_no, lambda value: type(value) is bool)
OFFICE = form("Bioguide id", r"[A-Z][0-9]{6}", "field-not-office")
ID = form("id", r"[0-9a-f]{32}", "field-not-id")
SLUG = form("slug", r"[A-Za-z0-9_-]{1,64}", "field-not-slug")
SHA = form("SHA-256", r"[0-9a-f]{64}", "field-not-sha")
EDITION = form("edition", r"[0-9A-HJKMNP-TV-Z]{8}", "field-not-edition")
LANGUAGE = form("language", r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", "field-not-language")
ZONE = form("IANA time zone", r"[A-Za-z][A-Za-z0-9_+-]{0,31}(?:/[A-Za-z0-9_+-]{1,32}){0,2}", "field-not-zone")
USER = form("user", r"[a-z0-9-]{1,32}", "field-not-user")
LEVEL = form("level or state of the support scale", r"[a-z][a-z0-9-]{0,31}", "field-not-level")
