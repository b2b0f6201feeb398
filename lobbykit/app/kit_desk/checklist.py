"""The checklist of the team's file: what is there, what is missing, and what to do about each line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lobbykit.app.kit_desk.mailbox_text import is_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.kit_desk.standing import KitStanding
    from lobbykit.app.wording import Catalogue

LARGE_BYTES = 10_000_000
"""What many mail programs no longer carry, and a telephone line takes minutes for."""
_SHOWN = 4


class State(StrEnum):
    """How a line stands: there, better with more, or so much missing that there can be no file."""

    GOOD = "good"
    BETTER = "better"
    MISSING = "missing"


class Topic(StrEnum):
    """What a line is about, and so where something is done about it."""

    NAME = "name"
    LOGOS = "logos"
    BRIEFS = "briefs"
    MEETINGS = "meetings"
    PEOPLE = "people"
    SCALE = "scale"
    TEAM = "team"
    MAILBOX = "mailbox"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is about, how it stands, and its sentence."""

    topic: Topic
    state: State
    text: str


def checklist(now: KitStanding, size: int | None, say: Catalogue) -> tuple[Line, ...]:
    """Return every line in the order in which an organizer works; `size` is that of the file, None while unknown."""
    made = _Lines(now, say)
    return (
        *made.naming(),
        *made.briefs(),
        *made.logos(),
        *made.meetings(),
        *made.people(),
        *made.scale(),
        *made.team(),
        *made.mailbox(),
        *made.size(size),
    )


def can_be_made(lines: tuple[Line, ...]) -> bool:
    """Whether nothing is missing without which there can be no file."""
    return not any(one.state is State.MISSING for one in lines)


class _Lines:
    """The lines of one topic each."""

    def __init__(self, now: KitStanding, say: Catalogue) -> None:
        self._now = now
        self._say = say

    def naming(self) -> Iterator[Line]:
        """Yield whose file it is."""
        now = self._now
        if not (now.name and now.organization):
            yield Line(Topic.NAME, State.MISSING, self._say.say("kit-check-unnamed"))
            return
        text = self._say.say("kit-check-named", name=now.name, organization=now.organization)
        yield Line(Topic.NAME, State.GOOD, text)

    def briefs(self) -> Iterator[Line]:
        """Yield how many briefs go along."""
        count = len(self._now.chosen)
        state = State.GOOD if count else State.MISSING
        text = self._say.say("kit-check-briefs", count=count) if count else self._say.say("kit-check-no-brief")
        yield Line(Topic.BRIEFS, state, text)

    def logos(self) -> Iterator[Line]:
        """Yield which organizations have no logo."""
        now = self._now
        bare = [one.name for one in now.senders if not one.has_logo]
        if bare:
            yield Line(Topic.LOGOS, State.BETTER, self._say.say("kit-check-no-logo", names=_few(bare), count=len(bare)))
        elif held := [one.name for one in now.senders if not one.is_allowed]:
            text = self._say.say("kit-check-logo-held", names=_few(held), count=len(held))
            yield Line(Topic.LOGOS, State.BETTER, text)
        elif now.senders:
            names = _few([one.name for one in now.senders])
            yield Line(Topic.LOGOS, State.GOOD, self._say.say("kit-check-logos", names=names))
        elif now.chosen:
            yield Line(Topic.LOGOS, State.BETTER, self._say.say("kit-check-no-sender"))

    def meetings(self) -> Iterator[Line]:
        """Yield how many meetings go along, and what of them is not as it might be."""
        told = self._now.meetings
        if not told.taken:
            yield Line(Topic.MEETINGS, State.BETTER, self._say.say("kit-check-no-meeting"))
        else:
            yield Line(Topic.MEETINGS, State.GOOD, self._say.say("kit-check-meetings", count=told.taken))
        if told.left:
            yield Line(Topic.MEETINGS, State.BETTER, self._say.say("kit-check-meetings-left", count=told.left))
        if told.alone:
            yield Line(Topic.MEETINGS, State.BETTER, self._say.say("kit-check-meetings-alone", count=told.alone))

    def people(self) -> Iterator[Line]:
        """Yield how many people go along."""
        told, taken = self._now.people, self._now.choices.people
        if not told.count:
            yield Line(Topic.PEOPLE, State.BETTER, self._say.say("kit-check-no-people"))
        elif not taken:
            yield Line(Topic.PEOPLE, State.BETTER, self._say.say("kit-check-people-out", count=told.count))
        else:
            text = self._say.say("kit-check-people", count=told.count, delegations=told.delegations)
            yield Line(Topic.PEOPLE, State.GOOD, text)
            if told.loose:
                yield Line(Topic.PEOPLE, State.BETTER, self._say.say("kit-check-people-loose", count=told.loose))

    def scale(self) -> Iterator[Line]:
        """Yield how support is written down."""
        code = "kit-check-own-scale" if self._now.own_scale else "kit-check-usual-scale"
        yield Line(Topic.SCALE, State.GOOD, self._say.say(code, levels=", ".join(self._now.levels)))

    def team(self) -> Iterator[Line]:
        """Yield who will be able to read the notes; without an organizer key there is no file."""
        team = self._now.team
        if team is None:
            yield Line(Topic.TEAM, State.MISSING, self._say.say("kit-check-no-team"))
        elif not team.organizers:
            yield Line(Topic.TEAM, State.MISSING, self._say.say("kit-check-no-organizer"))
        elif not team.signs:
            yield Line(Topic.TEAM, State.MISSING, self._say.say("kit-check-not-organizer", name=team.name))
        else:
            few = team.organizers == 1
            code = "kit-check-one-organizer" if few else "kit-check-organizers"
            text = self._say.say(code, name=team.name, count=team.organizers)
            yield Line(Topic.TEAM, State.BETTER if few else State.GOOD, text)
            if not team.sealed:
                yield Line(Topic.TEAM, State.BETTER, self._say.say("kit-check-unsealed"))

    def mailbox(self) -> Iterator[Line]:
        """Yield where notes are exchanged."""
        team = self._now.team
        if team is None:
            return
        if not team.mailbox:
            yield Line(Topic.MAILBOX, State.BETTER, self._say.say("kit-check-no-mailbox"))
            return
        code = "kit-check-address" if is_address(team.mailbox) else "kit-check-folder"
        yield Line(Topic.MAILBOX, State.GOOD, self._say.say(code, mailbox=team.mailbox))

    def size(self, size: int | None) -> Iterator[Line]:
        """Yield how large the file is."""
        if size is None:
            return
        if size > LARGE_BYTES:
            text = self._say.say("kit-check-large", size=_megabytes(size), most=_megabytes(LARGE_BYTES))
            yield Line(Topic.SIZE, State.BETTER, text)
        else:
            yield Line(Topic.SIZE, State.GOOD, self._say.say("kit-check-size", size=_megabytes(size)))


def _megabytes(size: int) -> str:
    """Return a size in MB, never rounded down to none."""
    return str(max(0.1, round(size / 1_000_000, 1)))


def _few(names: list[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
