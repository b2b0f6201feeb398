"""`lobbykit meeting show`: the meeting screen for a terminal and for scripts."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from lobbykit.app.meeting_screen import meeting_screen
from lobbykit.cli.entry_shown import printable
from lobbykit.domain.problem import LobbykitError, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.app.card_asks import CardAsk, Said
    from lobbykit.app.meeting_heard import Told
    from lobbykit.app.meeting_office import ScreenBrief, ScreenOffice
    from lobbykit.app.meeting_screen import MeetingScreen
    from lobbykit.app.wording import Catalogue
    from lobbykit.app.workbench import Workbench
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.products.one_minute import OneMinute


def screen_for(bench: Workbench, meeting: str, length: int | None, desk: Desk) -> MeetingScreen | None:
    """Return the screen of a meeting; where the library cannot be used that is said, and the meeting is told alone."""
    try:
        return meeting_screen(bench, meeting, length)
    except LobbykitError as failure:
        desk.print_problems([Problem(failure.code, Severity.WARNING, None, failure.params)], stream=desk.err)
        return None


def screen_data(screen: MeetingScreen) -> dict[str, Any]:
    """Return the screen as JSON has it; how things look is left out."""
    data = asdict(screen)
    data["day"] = screen.day.isoformat() if screen.day else ""
    data["agenda"] = [{**one.pop("part"), **one} for one in data["agenda"]]
    data["offices"] = [_office_data(one) for one in screen.offices]
    return data


def minute_lines(minute: OneMinute) -> Iterator[str]:
    """Yield the one-minute version, a sentence each."""
    yield from (printable(one) for one in (minute.thanks, minute.ask, minute.local) if one)


def screen_lines(screen: MeetingScreen, catalogue: Catalogue) -> Iterator[str]:
    """Yield the screen for people, part by part with a blank line before each."""
    say = catalogue.say
    news = (*screen.news, *([say("screen-joined")] if screen.joined else []))
    yield from (printable(one) for one in news)
    if screen.way:
        yield printable(say("screen-way", way=screen.way, before=screen.before))
    yield from (printable(one) for one in screen.doubts)
    if screen.missing:
        yield printable(say("screen-missing", briefs=", ".join(screen.missing)))
    yield from _part(say("screen-people"), (f"{one.name}  {one.role}".rstrip() for one in screen.people))
    agenda = (f"{one.part.begins:>3}\u2013{one.part.ends}  {one.name}  ({', '.join(one.who)})" for one in screen.agenda)
    yield from _part(say("screen-agenda", minutes=screen.length), agenda)
    for office in screen.offices:
        yield from _office_lines(office, catalogue)


def _office_lines(office: ScreenOffice, catalogue: Catalogue) -> Iterator[str]:
    say = catalogue.say
    known = (office.seat, office.place, office.phone)
    yield from _part("  ".join(filter(None, (office.name, office.spoken))), (" \u00b7 ".join(filter(None, known)),))
    for brief in office.briefs:
        yield from _part(f"{say('screen-asks')}: {brief.title}", map(_ask_words, brief.asks))
        yield from _part(say("screen-points"), (one.text for one in brief.points))
        yield from _part(say("screen-answers"), (f"{one.question} \u2192 {one.text}" for one in brief.answers))
        yield from _part(say("screen-minute"), minute_lines(brief.minute))
    for told in (office.told, *office.before):
        yield from _part(say("screen-heard", name=told.holder), _heard(told))
        yield from _part(say("screen-promises", name=told.holder), _promises(told, catalogue))


def _heard(told: Told) -> Iterator[str]:
    for one in told.heard:
        level = one.level.name if one.level else ""
        said = ": ".join(filter(None, (one.ask, level)))
        yield " \u00b7 ".join(filter(None, (one.day, ", ".join(one.whom), said, one.words, one.by)))


def _promises(told: Told, catalogue: Catalogue) -> Iterator[str]:
    for one in told.promises:
        side = catalogue.say("screen-ours" if one.ours else "screen-theirs")
        due = catalogue.say("screen-late" if one.late else "screen-due", date=one.due) if one.due else ""
        yield " \u00b7 ".join(filter(None, (f"{side}: {one.text}", one.owner, due)))


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield a title and the lines below it; nothing where there are none."""
    found = [line for line in lines if line]
    if found:
        yield ""
        yield printable(title)
        yield from (f"    {printable(line)}" for line in found)


def _ask_words(ask: CardAsk) -> str:
    return f"{ask.lead} {ask.rest}".rstrip()


def _office_data(office: ScreenOffice) -> dict[str, Any]:
    briefs = [_brief_data(one) for one in office.briefs]
    told = {"told": _told_data(office.told), "before": [_told_data(one) for one in office.before]}
    return {**asdict(office), "briefs": briefs, **told}


def _brief_data(brief: ScreenBrief) -> dict[str, Any]:
    asks = [{**asdict(one), "level": one.level.code if one.level else None} for one in brief.asks]
    points, answers = (list(map(_said_data, one)) for one in (brief.points, brief.answers))
    return {**asdict(brief), "asks": asks, "points": points, "answers": answers}


def _said_data(one: Said) -> dict[str, Any]:
    sources = [{"text": each.text, "address": each.address or None} for each in one.sources]
    return {"question": one.question or None, "text": one.text, "sources": sources}


def _told_data(told: Told) -> dict[str, Any]:
    heard = [{**asdict(one), "level": one.level.code if one.level else None} for one in told.heard]
    return {**asdict(told), "heard": heard}
