"""Days as people write them in a schedule: 2026-11-23, 11/23/2026, Mon 23 Nov, "lunes 23 de noviembre de 2026"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Read, error

_NUMBERS = compiled_late(
    r"(?P<one>[0-9]{1,2})(?P<sign>[/.-])(?P<two>[0-9]{1,2})(?:(?P=sign)(?P<year>[0-9]{4}|[0-9]{2}))?"
)
_BIG_FIRST = compiled_late(r"(?P<year>[0-9]{4})[/.-](?P<month>[0-9]{1,2})[/.-](?P<day>[0-9]{1,2})")
_WORD = compiled_late(r"[a-z]+|[0-9]+")
_MONTHS = (
    "jan ene", "feb", "mar", "apr abr", "may", "jun", "jul", "aug ago", "sep set", "oct", "nov", "dec dic",
)  # fmt: skip
_WEEKDAYS = ("mon lun", "tue mar", "wed mie", "thu jue", "fri vie", "sat sab", "sun dom")
_IDLE = {"de", "del", "the", "of", "el", "st", "nd", "rd", "th", "a", "o"}
_LONGEST = 40
_CENTURY, _LAST_MONTH, _PAST, _FULL_YEAR, _LETTERS = 2000, 12, 60, 4, 3


@dataclass(frozen=True, slots=True)
class DayHabits:
    """How a column of days is to be read: whether 3/4 is the 4th of March, None where nobody knows; and today."""

    today: date
    month_first: bool | None = None


def written_day(text: str, habits: DayHabits) -> Read[date]:
    """Return the day that a cell names, or what is wrong with it.

    A day without a year is the next one, or one of the last sixty days. A weekday beside it must be that of the day.
    """
    whole = text.strip()
    if exact := iso_day(whole):
        return Read(exact)
    if big := _BIG_FIRST.fullmatch(whole):
        return _made(int(big["year"]), int(big["month"]), int(big["day"]))
    words = _WORD.findall(folded(whole))
    numbers = _NUMBERS.fullmatch(_without_weekday(whole))
    found = _of_numbers(numbers.groupdict(), habits) if numbers else _of_words(words, habits)
    weekday = _at([one for one in words if one not in _months_in(words)], _WEEKDAYS)
    if found.value and weekday and found.value.weekday() != weekday[0]:
        return Read(None, (error("date-weekday", day=found.value.isoformat()),))
    return found


def order_of(texts: list[str]) -> bool | None:
    """Return whether the month comes first in days like 3/4; None where any of them can be read both ways only."""
    firsts: list[bool] = []
    doubt = False
    for text in texts:
        found = _NUMBERS.fullmatch(_without_weekday(text.strip()))
        if found:
            one, two = int(found["one"]), int(found["two"])
            firsts += [one <= _LAST_MONTH] if (one > _LAST_MONTH) != (two > _LAST_MONTH) else []
            doubt = doubt or one != two
    if firsts and len(set(firsts)) == 1:
        return firsts[0]
    return None if doubt or firsts else True


def _of_numbers(parts: dict[str, str | None], habits: DayHabits) -> Read[date]:
    one, two = int(parts["one"] or 0), int(parts["two"] or 0)
    month_first = habits.month_first
    if one > _LAST_MONTH or two > _LAST_MONTH:
        month_first = two > _LAST_MONTH
    if month_first is None and one != two:
        return Read(None, (error("date-two-ways"),))
    month, day = (two, one) if month_first is False else (one, two)
    return _in_year(parts["year"], month, day, habits.today)


def _of_words(words: list[str], habits: DayHabits) -> Read[date]:
    months = _at(_months_in(words), _MONTHS)
    days = [one for one in words if one.isdigit() and len(one) < _FULL_YEAR - 1]
    years = [one for one in words if one.isdigit() and len(one) == _FULL_YEAR]
    told = len(_months_in(words)) + len(_at(words, _WEEKDAYS)) + len(days) + len(years)
    understood = told + sum(word in _IDLE for word in words) >= len(words)
    if len(months) == 1 and len(days) == 1 and len(years) <= 1 and understood:
        return _in_year(years[0] if years else None, months[0] + 1, int(days[0]), habits.today)
    return Read(None, (error("date-unread"),))


def _months_in(words: list[str]) -> list[str]:
    """Return the words that name a month: "mar" is March, but Tuesday where another month is named."""
    found = [one for one in words if _at([one], _MONTHS) and not one.startswith("marte")]
    return [one for one in found if one != "mar"] or found


def _at(words: list[str], names: tuple[str, ...]) -> list[int]:
    """Return which of the names the words begin like: "mon", "monday"; not "m"."""
    long = [word for word in words if len(word) >= _LETTERS]
    return [at for word in long for at, begins in enumerate(names) if word.startswith(tuple(begins.split()))]


def _in_year(year: str | None, month: int, day: int, today: date) -> Read[date]:
    if year is not None:
        return _made(int(year) + (_CENTURY if len(year) < _FULL_YEAR else 0), month, day)
    for candidate in (today.year, today.year + 1):
        found = _made(candidate, month, day)
        if found.value is None or (found.value - today).days >= -_PAST:
            return found
    return Read(None, (error("date-unread"),))


def _made(year: int, month: int, day: int) -> Read[date]:
    try:
        return Read(date(year, month, day))
    except ValueError:
        return Read(None, (error("date-unread"),))


def _without_weekday(text: str) -> str:
    """Return "11/23/2026" for "Mon, 11/23/2026"."""
    head, _, rest = text.partition(" ")
    return rest.strip() if head.rstrip(".,").isalpha() and len(head.rstrip(".,")) >= _LETTERS else text
