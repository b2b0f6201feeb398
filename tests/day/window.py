"""Living through the day with its notes typed at the window: by keyboard, and the power fails while keys arrive."""

from __future__ import annotations

import re
import subprocess
import time
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.day.living import NOBODYS, DayError, Living
from tests.day.plan import DAY, LEVELS
from tests.stories.hands import Keyboard
from tests.stories.waiting import StoryError, until

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.day.plan import Note
    from tests.stories.desk import Desk

SUMMARY = "What happened; your team reads this"
FILTER, OWN, LIST = "Filter offices", "Only you read this", "Offices"
SLOWLY_MS, MOST_LOST_MS = 120, 2_000
"""How fast somebody types who is killed, and how much of that may be missing afterwards."""
PRIMARY, OTHERS = 2, 3
"""How many asks of the brief stand open in the form of a note, and how many are folded."""
CHANGE = "Change the note of"
NEARLY = 0.9
"""How much of a text must have reached a field for it to be that of the field."""
LAYOUT = ("setxkbmap", "us", "altgr-intl")
"""A keyboard on which every letter of the day has a key: changing keys while somebody types mixes letters up."""


@dataclass
class AtTheWindow(Living):
    """A day whose notes are typed where a delegate types them; every author sits down at the window once."""

    desk: Desk | None = None
    say: Callable[[str], object] = print
    mistyped: list[tuple[str, str]] = field(default_factory=list)
    """What was typed, and what stood in the form instead until it was typed again."""
    picture: Path = Path("day.png")
    """Where a picture goes of what is on the screen when something is not as it should be."""
    lost_ms: list[int] = field(default_factory=list)
    """How much typing each kill cost."""

    def notes(self) -> None:
        """Type every note with all that it tells: staff, answers, words, promise, question, and what is one's own."""
        assert self.desk is not None
        subprocess.run(LAYOUT, env=self.desk.environ, check=True)
        by_author: dict[str, list[Note]] = defaultdict(list)
        for one in self.plan.by("typed"):
            by_author[one.author].append(one)
        chance = Random(self.plan.meetings[0].code)  # noqa: S311 - the same day every time
        killed = set(chance.sample(self.plan.by("typed"), self.kills))
        for at, (author, notes) in enumerate(by_author.items()):
            writer = self.writer(author)
            try:
                writer.start()
                if not at:
                    writer.say_who(author)
                for one in notes:
                    self.type(writer, one, chance.uniform(0.5, 3) if one in killed else None)
                writer.leave()
            except (StoryError, DayError):
                self.desk.picture(self.picture)
                self.say(f"== what could be seen: {self.picture}; {writer.fields()}")
                raise
            finally:
                writer.stop()

    def promises(self, notes: Sequence[Note]) -> None:
        """Enter the promises of reports on paper; those of typed notes stand in their forms."""
        if notes and notes[0].how != "typed":
            super().promises(notes)

    def lasted(self) -> str:
        """Return what outlived the kills, in words."""
        lost, again = sorted(self.lost_ms), len(self.mistyped)
        return f"typing that was missing afterwards: {lost} ms; texts that had to be typed twice: {again}"

    def named(self, author: str) -> str:
        """Return whom a user of the window is."""
        return {user(one.name): one.name for one in self.plan.delegates}.get(author, author)

    def writer(self, author: str) -> Writer:
        """Return somebody who is about to sit down at the workspace of the day."""
        assert self.desk is not None
        self.desk.environ |= {"LOBBYKIT_STATE": str(self.shell.folder / "state"), "LOBBYKIT_USER": user(author)}
        made = Writer(self.desk, list(self.shell.command), self.say, self.mistyped)
        made.workspace = self.shell.folder / "workspace"
        return made

    def type(self, writer: Writer, note: Note, power: float | None) -> None:
        """Type one note; the power fails so many seconds after its first words, and the laptop is started again."""
        office = self.plan.meetings[note.number].office
        words = office.district_code if office.district else office.name
        if [one.office.id for one in self.plan.meetings].count(office.id) > 1:
            writer.begin_at_meeting(office.last, self.start_of(note))
        else:
            writer.begin(words, office.last)
        writer.people_and_asks(note)
        if power is not None:
            typed = writer.killed_while_writing(note.summary.split("\n")[0], power)
            writer.start()
            writer.go_on(words, office.last, (*note.staff, *(said for _, _, said in note.answers[:PRIMARY])))
            self.lost_ms.append(SLOWLY_MS * (typed - writer.kept_of(note.summary)))
            if self.lost_ms[-1] > MOST_LOST_MS:
                raise DayError(f"{self.lost_ms[-1]} ms of typing are missing after a kill")
        writer.rest(note, f"{NOBODYS}-box" if note.number % 10 == 0 else "")

    def start_of(self, note: Note) -> str:
        """Return when the meeting of a note begins, as a list of what was found has it."""
        found = self.asked("meeting", "show", self.meetings[note.number], "--json")["screen"]["when"]
        hour, minute, half = re.findall(r"(\d+):(\d\d)\s(AM|PM)", unicodedata.normalize("NFKC", found))[0]
        return f"{DAY} {int(hour) % 12 + 12 * (half == 'PM'):02d}:{minute}"


class Writer(Keyboard):
    """Somebody who knows the form of a note by heart: looks at the beginning, at a crash, and before it is done."""

    def __init__(self, desk: Desk, command: list[str], say: Callable[[str], object], mistyped: list) -> None:
        super().__init__(desk, command, say, today=str(DAY))
        self.say, self.mistyped = say, mistyped

    def say_who(self, name: str) -> None:
        """Answer what the first start asks."""
        for one in (name, "Delegate", "Start"):
            self.press(one)
        self.thing(FILTER)

    def begin(self, words: str, last: str) -> None:
        """Choose an office in the list and begin a note about it."""
        self.choose(words, last)
        self.key("ctrl+n")
        self.in_form(last)

    def choose(self, words: str, last: str) -> None:
        """Choose an office in the list."""
        self.key("ctrl+1")
        self.write(FILTER, words)
        self.wait_for(lambda screen: _is_first(screen, last), f"the office of {last} before all others")
        self.key("Return")

    def begin_at_meeting(self, last: str, start: str) -> None:
        """Find one of several meetings with an office, open it, and begin its note."""
        self.find()
        self.typed(last)
        self.wait_for(lambda screen: screen.named(start, "list item", part=True), f"the meeting at {start}")
        self.open_line(start)
        self.press("Write the note")
        self.in_form(last)

    def in_form(self, last: str) -> None:
        """Wait until the keys go to the first line of the form about an office."""
        self.wait_for(lambda screen: _focus(screen) == "Name of staffer 1", "the form of the note")
        (form,) = self.screen.named("Note about ", "panel", part=True)
        self.expect(last in form.name, f"{form.name} instead of one about {last}")

    def people_and_asks(self, note: Note) -> None:
        """Type whom we met, and the answers to the asks that stand open; end in the box for what happened."""
        for one in note.staff:
            self.typed(one)
            self.keys("Return")
        self.keys("Return")
        for _, level, said in note.answers[:PRIMARY]:
            self.keys(_digit(level), "Tab")
            self.typed(said)
            self.keys("Tab")
        self.wait_for(lambda screen: _focus(screen) == SUMMARY, "the keys in the box for what happened")

    def killed_while_writing(self, text: str, seconds: float) -> int:
        """Type, and lose the power meanwhile; return how many letters had been typed by then."""
        began = time.monotonic()
        words = ["xdotool", "type", "--delay", str(2 * SLOWLY_MS), "--", text]  # a letter takes half of it
        with subprocess.Popen(words, env=self.desk.environ) as typing:
            try:
                typing.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()
                typed = int(1000 * (time.monotonic() - began) / SLOWLY_MS)
                typing.wait()  # ended in the middle of a key, it would leave that key held down
                return min(typed, len(text))
        self.kill()
        return len(text)

    def go_on(self, words: str, last: str, before: Sequence[str]) -> None:
        """Go back to the office; the form opens by itself, or by its button if all of it was saved already."""
        self.choose(words, last)
        self.wait_for(lambda screen: screen.named(SUMMARY) or screen.named(CHANGE, part=True), "the note")
        if not self.screen.named(SUMMARY):
            self.press(CHANGE, part=True)
        self.wait_for(lambda screen: set(before) <= _texts(screen), f"what was typed before: {before}")

    def kept_of(self, text: str) -> int:
        """Return how many letters of a text outlived the power; DayError where they are other ones."""
        kept = self.thing(SUMMARY).text
        if not _is_nearly(kept, text[: len(kept)]):
            raise DayError(f"{kept!r} is no beginning of {text!r}")
        return len(kept)

    def rest(self, note: Note, own: str) -> None:
        """Type what happened and everything after it, look at it once, and be done."""
        if self.thing(SUMMARY).text:
            self.write(SUMMARY, note.summary)
        else:
            self._reach(SUMMARY, "text")
            self.typed(note.summary)
        self.keys("Tab", "Tab")
        self.typed(note.promise)
        self.keys("Tab", "1" if note.ours else "2", "Tab")
        self.typed(note.owner)
        self.keys("Tab")
        self.typed(str(note.due))
        self.keys("Tab", *(["space"] if note.done else []), "Tab", "Tab", "space", "Tab")
        for _, level, said in note.answers[PRIMARY:]:
            self.keys(_digit(level), "Tab")
            self.typed(said)
            self.keys("Tab")
        if note.question:
            self.keys(*["Tab"] * 2 * (OTHERS - len(note.answers[PRIMARY:])), "space", "Tab")
            self.typed(note.question)
            self.keys("Tab", "Tab", *(["space"] if note.owed else []))
        if own:
            self.write(OWN, own)
        self.look_over({*note.texts, str(note.due), note.owner, *([own] if own else [])})
        self.keys("ctrl+Return")
        self.wait_for(lambda screen: not screen.named(SUMMARY), "the form to close")
        self.see("Your note is saved on this laptop.")

    def look_over(self, wanted: set[str]) -> None:
        """Wait until the form shows all of it; type again what reached it otherwise, and count that."""
        try:
            until(lambda: wanted <= _texts(self.look()), "everything in the form", 5)
        except StoryError:
            for text in sorted(wanted - _texts(self.screen)):
                (field,) = [one for one in self.screen.things if one.role == "text" and _is_nearly(one.text, text)]
                self.say(f"{field.name}: {field.text!r} instead of {text!r}")
                self.mistyped.append((text, field.text))
                self.write(field.name, text)
            self.wait_for(lambda screen: wanted <= _texts(screen), f"everything in the form: {wanted}")

    def fields(self) -> list[str]:
        """Return the fields that were seen last with what stood in them."""
        return [f"{one.name}: {one.text}" for one in self.screen.things if one.role == "text"]

    def keys(self, *names: str) -> None:
        """Press keys one after the other without looking in between."""
        self.desk.do("key", "--delay", "12", "--", *names)

    def typed(self, text: str) -> None:
        """Type letters without looking in between, Enter at the end of each line."""
        for at, line in enumerate(text.split("\n")):
            if at:
                self.keys("Return")
            self.desk.do("type", "--delay", "12", "--", line)


def user(name: str) -> str:
    """Return under which name somebody writes here."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain)


def _digit(level: str) -> str:
    return str(LEVELS.index(level) + 1)


def _focus(screen) -> str:
    focus = screen.focused()
    return focus.name if focus else ""


def _texts(screen) -> set[str]:
    return {one.text for one in screen.things if one.text}


def _is_nearly(found: str, text: str) -> bool:
    return SequenceMatcher(None, found, text).ratio() > NEARLY


def _is_first(screen, last: str) -> bool:
    lines = [one for one in screen.named("", "list item", part=True) if "showing" in one.states]
    return bool(lines) and last in lines[0].name
