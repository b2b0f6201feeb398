"""Times of day as people write them in a schedule: "9:30-10 AM", "2:30 p. m. ET", "14.30 h", noon, or not known yet."""

from __future__ import annotations

from dataclasses import dataclass

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Read
from lobbykit.domain.time_of_day import time_of_day

_OPEN = {
    "tbd",
    "tba",
    "tbc",
    "pending",
    "open",
    "?",
    "to",
    "por confirmar",
    "pendiente",
    "por definir",
    "to be confirmed",
}
_NAMED = compiled_late(r"(?<![a-z])(?:noon|midday|medio ?dia)(?![a-z])")
_NOON = "12:00 pm"
_BETWEEN = compiled_late(r"\s*(?:-|\u2013|\u2014|\bto\b|\buntil\b|\bhasta\b|\ba(?: las)?\b(?!\s*\.?\s*m))\s*")
_HALF = compiled_late(r"\b([ap])\s*\.?\s*m\b\.?")
_SIGNS = compiled_late(r"(?<=[0-9])\s*[.h]\s*(?=[0-9]{2}\b)")
_HOURS = compiled_late(r"(?<=[0-9])\s*(?:h|hs|hrs|horas|hours)\b\.?|^a las |^at ")
_CLOCK = compiled_late(r"[0-9]{1,2}(?::[0-9]{2}){0,2}\s*(?:[ap]m)?")
_LATE = "pm"


@dataclass(frozen=True, slots=True)
class Span:
    """Begin and end as "HH:MM", "" where it is not known; `zone` is what follows the times, as it was written."""

    begin: str = ""
    end: str = ""
    zone: str = ""


def written_span(text: str, *, afternoon: bool | None = None) -> Read[Span]:
    """Return the times that a cell names, or what is wrong with it.

    `afternoon` says what "2:30" alone is; None leaves it a problem. Where only the end has AM or PM, the begin is in
    the same half of the day, or in the one before when it would else be later.
    """
    plain = _plain(text)
    if not plain or plain in _OPEN:
        return Read(Span())
    times = plain.rstrip(".")
    zone = ""
    parts = _parts(times)
    if parts and not _CLOCK.fullmatch(parts[-1]):
        head = _CLOCK.match(parts[-1])
        if head and (rest := parts[-1][head.end() :].strip(" ()")):
            zone, parts[-1] = rest, head[0].strip()
    if len(parts) == 1:
        read = _moment(parts[0], afternoon)
        return Read(Span(read.value, zone=zone)) if read.value else Read(None, read.problems)
    if len(parts) != 2:  # noqa: PLR2004 - begin and end
        return Read(None, time_of_day("?").problems)
    return _both(parts[0], parts[1], zone, afternoon)


def needs_half(text: str) -> bool:
    """Whether a cell is a time that could be in either half of the day."""
    return any(one.code == "clock-half" for one in written_span(text).problems)


def _both(begin: str, end: str, zone: str, afternoon: bool | None) -> Read[Span]:
    half = end[-2:] if end.endswith(("am", "pm")) else ""
    late = _moment(end, afternoon)
    early = _moment(begin if begin.endswith(("am", "pm")) or not half else f"{begin} {half}", afternoon)
    if half == _LATE and early.value and late.value and early.value > late.value:
        early = _moment(f"{begin} am" if not begin.endswith(_LATE) else begin, afternoon)
    if early.value is None or late.value is None:
        return Read(None, early.problems or late.problems)
    return Read(Span(early.value, late.value, zone))


def _plain(text: str) -> str:
    """Return a cell as it is understood: "2:30pm", "14:30", without what only surrounds a time."""
    said = " ".join(folded(text.replace("\u2013", " to ").replace("\u2014", " to ").replace("-", " to ")).split())
    said = _NAMED.sub(_NOON, said)
    said = _SIGNS.sub(":", _HALF.sub(r"\1m", said))
    return _HOURS.sub(lambda found: "" if found[0][0].isalpha() and found[0].startswith("a") else ":00", said).strip()


def _parts(text: str) -> list[str]:
    return [one.strip() for one in _BETWEEN.split(text) if one.strip()]


def _moment(text: str, afternoon: bool | None) -> Read[str]:
    read = time_of_day(text)
    if afternoon is not None and any(one.code == "clock-half" for one in read.problems):
        read = time_of_day(f"{text} {'pm' if afternoon else 'am'}")
    return Read(f"{read.value[0]:02}:{read.value[1]:02}") if read.value else Read(None, read.problems)
