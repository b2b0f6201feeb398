"""Strictly typed keys out of one of our own JSON records, and the list of what was wrong with them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from lobbykit.content.bills.json_tree import kind_of
from lobbykit.domain.problem import Place, Problem, Severity, error, warning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.content.bills.json_tree import Json

T = TypeVar("T")

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LARGEST = 99_999
LONGEST_SHOWN = 60
MOST_PROBLEMS = 100


class RecordFields:
    """One object of a record. Its parts share its list of problems.

    What cannot be read becomes a filler beside an error: look at `spoiled` before using any value.
    """

    def __init__(self, value: dict[str, Json], place: Place, path: str = "", above: RecordFields | None = None) -> None:
        self._value = value
        self._place = place
        self._path = path
        self._seen: set[str] = set()
        self._parts: list[RecordFields] = []
        self.problems: list[Problem] = above.problems if above else []

    @property
    def spoiled(self) -> bool:
        """Whether an error was met."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def wrong(self, key: str, found: str) -> None:
        """Note a value of the right type that means nothing here."""
        self.problems.append(error("record-value", self._place, key=self._name(key), found=found[:LONGEST_SHOWN]))

    def text(self, key: str, *, required: bool = False) -> str:
        """Return text, "" where it is missing; required text may not be empty."""
        value = self._get(key, "text", required=required)
        if not isinstance(value, str):
            return ""
        if required and not value.strip():
            self.wrong(key, value)
        return value

    def number(self, key: str) -> int:
        """Return a required whole number from 1 to 99,999."""
        value = self._get(key, "number", required=True)
        if isinstance(value, int) and 1 <= value <= LARGEST:
            return value
        if value is not None:
            self.wrong(key, repr(value) if isinstance(value, float) else str(value))
        return 1

    def flag(self, key: str) -> bool:
        """Return true or false, false where it is missing."""
        return self._get(key, "true or false") is True

    def day(self, key: str, *, required: bool = False) -> date | None:
        """Return a date written YYYY-MM-DD, None where it is missing."""
        return self.matching(key, DAY, date.fromisoformat, required=required)

    def matching(
        self, key: str, pattern: re.Pattern[str], make: Callable[[str], T], *, required: bool = False
    ) -> T | None:
        """Return what `make` makes of text of that pattern, None where it is missing; its ValueError is an error."""
        text = self.text(key, required=required)
        if not text:
            return None
        made: T | None = None
        try:
            made = make(text) if pattern.fullmatch(text) else None
        except ValueError:
            made = None
        if made is None:
            self.wrong(key, text)
        return made

    def parts(self, key: str) -> Iterator[RecordFields]:
        """Yield the objects of a list, none where it is missing."""
        value = self._get(key, "list")
        for number, part in enumerate(value if isinstance(value, list) else (), start=1):
            path = f"{self._name(key)}/{number}"
            if isinstance(part, dict):
                yield self._part(part, path)
            else:
                self.problems.append(self._mistyped(path, "object", part))

    def part(self, key: str) -> RecordFields | None:
        """Return an object, None where it is missing."""
        value = self._get(key, "object")
        return self._part(value, self._name(key)) if isinstance(value, dict) else None

    def finish(self) -> None:
        """Warn of every key that nobody asked for, here and in the parts; "x-" keys are left alone.

        After the hundredth problem one error says that there are more, and the record is refused.
        """
        for key in self._value:
            if key not in self._seen and not key.startswith("x-"):
                if len(self.problems) >= MOST_PROBLEMS:
                    self.problems.append(error("too-many-problems", self._place, limit=MOST_PROBLEMS))
                    return
                self.problems.append(warning("unknown-key", self._place, key=self._name(key)[:LONGEST_SHOWN]))
        for part in self._parts:
            if len(self.problems) <= MOST_PROBLEMS:
                part.finish()

    def _get(self, key: str, expected: str, *, required: bool = False) -> Json:
        """Return the value of a key if it has that JSON type; null is as good as missing."""
        self._seen.add(key)
        value = self._value.get(key)
        if value is None:
            if required:
                self.problems.append(error("record-key-missing", self._place, key=self._name(key)))
            return None
        if kind_of(value) != expected:
            self.problems.append(self._mistyped(self._name(key), expected, value))
            return None
        return value

    def _mistyped(self, path: str, expected: str, value: Json) -> Problem:
        return error("record-type", self._place, key=path, expected=expected, found=kind_of(value))

    def _part(self, value: dict[str, Json], path: str) -> RecordFields:
        part = RecordFields(value, self._place, path, self)
        self._parts.append(part)
        return part

    def _name(self, key: str) -> str:
        return f"{self._path}/{key}".lstrip("/")
