"""When a meeting is, how sure that is, and what is new about it, in the words of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.schedule.timing import later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.products.encounters import Appointment


def hours_of(words: Phrases, appointment: Appointment | None) -> str:
    """Return when a meeting begins and ends, or that this is still open."""
    if appointment is None or appointment.start is None:
        return words.say("time-open")
    until = f" \u2013 {words.clock(appointment.end)}" if appointment.end else ""
    zone = f" {appointment.zone}" if appointment.zone else ""
    return f"{words.clock(appointment.start)}{until}{zone}"


def when_of(words: Phrases, appointment: Appointment | None) -> str:
    """Return the day and the hours of a meeting."""
    if appointment is None or appointment.on is None:
        return words.say("time-open")
    return f"{words.day(appointment.on)}, {hours_of(words, appointment)}"


def weekday_when_of(words: Phrases, appointment: Appointment | None) -> str:
    """Return the day of the week, the day and the hours of a meeting, as a list of meetings tells them."""
    on = appointment.on if appointment else None
    weekday = f"{words.say(f'weekday-{on.isoweekday()}')}, " if on else ""
    return f"{weekday}{when_of(words, appointment)}"


def news_of(words: Phrases, met: Appointment) -> Iterator[str]:
    """Yield what is new about a meeting since people were told of it: that it was moved, that it begins late."""
    was = met.was_start if met.was_start != met.start else None
    day = words.day(was.date()) if was and met.start and was.date() != met.start.date() else ""
    before = ", ".join(filter(None, (day, words.clock(was) if was else "", met.was_place)))
    if before:
        yield words.say("news-moved", before=before)
    if met.late:
        begins = later(met.start, met.late)
        about = words.clock(begins) if begins else ""
        yield words.say("news-late" if about else "news-late-open", minutes=str(met.late), time=about)
