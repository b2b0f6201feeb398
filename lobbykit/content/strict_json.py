"""JSON from outside: read whole or refused with line and column, never an exception, never a silent last-one-wins."""

from __future__ import annotations

import json
import re
from typing import NoReturn

from lobbykit.domain.problem import Place, Read, error

_SHOWN = 60
_NAME = re.compile(r"[A-Za-z0-9_/.-]{1,60}")
_HINT = 8  # of what is no name, and may be a sentence of a note in the wrong place


class _RefusedError(Exception):
    """Something that JSON readers let pass and we do not."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(code)
        self.code = code
        self.what = what


def read_json(text: str, *, file: str, numbers_as_text: bool = False) -> Read[object]:
    """Return dicts, lists, text, numbers, booleans and None; a key given twice, NaN and deep nesting are errors.

    With `numbers_as_text`, numbers stay as they were typed.
    """
    as_typed = str if numbers_as_text else None
    try:
        value = json.loads(
            text,
            parse_int=as_typed,
            parse_float=as_typed,
            parse_constant=_refuse_constant,
            object_pairs_hook=_unique,
        )
    except _RefusedError as refused:
        return Read(None, (error(refused.code, Place(file), what=shown(refused.what)),))
    except RecursionError:
        return Read(None, (error("json-too-deep", Place(file)),))
    except json.JSONDecodeError as failure:
        place = Place(file, failure.lineno, failure.colno)
        if failure.msg.startswith("Unterminated string") or not text[failure.pos :].strip():
            return Read(None, (error("json-truncated", place),))
        return Read(None, (error("json-syntax", place, reason=failure.msg),))
    except ValueError:
        return Read(None, (error("json-number-long", Place(file)),))
    return Read(value)


def shown(text: str) -> str:
    """Return the beginning of a text that was refused, safe to print."""
    start = text[:_SHOWN]
    return start if start.isprintable() else ascii(start)


def _refuse_constant(name: str) -> NoReturn:
    raise _RefusedError("json-number", name)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _RefusedError("json-key-twice", _named(_first_again(pairs)))
    return found


def _named(key: str) -> str:
    return key if _NAME.fullmatch(key) else key[:_HINT] + "…"


def _first_again(pairs: list[tuple[str, object]]) -> str:
    seen = set()
    for key, _ in pairs:
        if key in seen:
            return key
        seen.add(key)
    raise AssertionError("asked only when a key came twice")
