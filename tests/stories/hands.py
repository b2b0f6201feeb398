"""The two ways of doing everything: by keyboard only, and by mouse only (letters are typed either way)."""

from __future__ import annotations

from tests.stories.person import PRESSED, WRITTEN, Person
from tests.stories.waiting import StoryError, until

GROUPED = {"check box", "radio button"}
MOST_TABS, MOST_LINES, MOST_TURNS, LINE = 120, 60, 80, 24


class Keyboard(Person):
    """Uses Tab, arrows, Space, Enter and the shortcuts, and never the mouse."""

    by = "keyboard"

    def go(self, place: str) -> None:
        self.tell(f"go to {place}")
        at = ("Offices", "Meetings", "Briefs", "Leave-behinds", "Notes", "Dashboard", "Sync").index(place) + 1
        self.key(f"ctrl+{at}")

    def find(self) -> None:
        self.key("ctrl+k")
        self.wait_for(lambda screen: screen.named("Find anything", WRITTEN), "the window that finds anything")

    def undo(self) -> None:
        self.tell("undo")
        self.key("ctrl+z")

    def settings(self) -> None:
        self.key("ctrl+comma")

    def open_file(self, file: str) -> None:
        """Give a file to the window that asks for one, which is open."""
        self.face("Open a file")
        self.typed(file)
        self.key("Return")

    def choose_folder(self, title: str, folder: str) -> None:
        """Give a folder to the window that asks for one, which is open."""
        self.face(title)
        self.key("ctrl+a")
        self.typed(folder)
        self.key("Return")

    def leave(self) -> None:
        self.tell("leave with Ctrl+Q")
        self.key("ctrl+q")
        self.ended()

    def leave_frame(self) -> None:
        """Leave while there is nothing yet that a screen reader could tell of."""
        self.tell("leave with Ctrl+Q at once")
        self.desk.do("key", "ctrl+q")
        self.ended()

    def press(self, name: str, *, part: bool = False) -> None:
        """Tab to something and press it."""
        self.tell(f"press “{name}”")
        self._reach(name, PRESSED, part=part)
        focus = self.screen.focused()
        assert focus
        if focus.role not in GROUPED or "checked" not in focus.states or not self._arrived_by_arrow:
            self.key("space")

    def write(self, name: str, text: str) -> None:
        """Tab to a field and type in it in place of what is there."""
        self.tell(f"write in “{name}”: {text}")
        self._reach(name, WRITTEN)
        self.key("ctrl+a")
        self.typed(text)

    def leave_field(self, other: str) -> None:
        """Go on to the next field."""
        self.key("Tab")

    def find_in(self, combo: str, words: str) -> None:
        """Type part of a name where typing finds it, and take the first that fits."""
        self.tell(f"find “{words}” as “{combo}”")
        self._reach(combo, "combo box|text")
        self.key("ctrl+a")
        before = self.windows_of_it()
        self.typed(words)
        until(lambda: self.windows_of_it() - before, f"“{words}” to be offered")
        self.key("Down")
        self.key("Return")

    def pick(self, combo: str, item: str) -> None:
        """Choose from a list that drops down."""
        self.tell(f"choose “{item}” as “{combo}”")
        self._reach(combo, "combo box")
        self.key("alt+Down")
        self._to_line(item)
        self.key("Return")

    def pick_line(self, of: str, item: str) -> None:
        """Go through a list to a line that has these words."""
        self.tell(f"go to “{item}” in “{of}”")
        self._reach(of, "list")
        self._to_line(item)

    def open_line(self, item: str) -> None:
        """Open what was found, the box keeping the keys."""
        self.tell(f"open “{item}”")
        for _ in range(MOST_LINES):
            chosen = [one for one in self.look().things if one.role == "list item" and "selected" in one.states]
            if chosen and item in chosen[-1].name:
                self.key("Return")
                return
            self.key("Down")
        raise StoryError(f"no line “{item}”")

    def _to_line(self, item: str) -> None:
        self.wait_for(lambda screen: screen.named(item, "list item", part=True), f"a line “{item}”")
        for _ in range(MOST_LINES):
            if any(item in one.name for one in self.screen.things if one.role == "list item" and _is_current(one)):
                return
            self.key("Down")
            self.look()
        raise StoryError(f"no line “{item}” can be reached")

    def _reach(self, name: str, role: str, *, part: bool = False) -> None:
        self._arrived_by_arrow = False
        self.wait_for(lambda screen: screen.named(name, role, part=part), f"“{name}”")
        met: set[int] = set()
        for _ in range(MOST_TABS):
            focus = self.screen.focused()
            wanted = self.screen.named(name, role, part=part)
            if focus and any(one.at == focus.at for one in wanted):
                return
            if focus and any(_grouped(one, focus) for one in wanted):
                self._arrived_by_arrow = True
                self._moved(_towards(wanted[-1], focus), focus)
                continue
            before = bool(focus and wanted and wanted[-1].at < focus.at and focus.at not in met)
            met |= {focus.at} if focus else set()
            self._moved("shift+Tab" if before else "Tab", focus)
        raise StoryError(f"Tab does not reach “{name}”")

    def _moved(self, keys: str, before) -> None:
        """Press keys and wait until something else has the focus."""
        self.key(keys)
        was = (before.name, before.box) if before else None

        def moved() -> bool:
            self.attend()
            focus = self.look().focused()
            return focus is not None and (focus.name, focus.box) != was

        until(moved, f"{keys} to move on from {before.says if before else 'nothing'}", 5)


class Mouse(Person):
    """Points and clicks; what has to be written is typed, but no key does anything else."""

    by = "mouse"

    def go(self, place: str) -> None:
        self.tell(f"go to {place}")
        self.click(place, "check box")

    def find(self) -> None:
        self.click("Find anything", "push button")
        self.wait_for(lambda screen: screen.named("Find anything", WRITTEN), "the window that finds anything")

    def undo(self) -> None:
        self.tell("undo")
        self.click("Undo", "push button")

    def settings(self) -> None:
        self.click("Settings", "push button")

    def open_file(self, file: str) -> None:
        """Choose the file in the window that asks for one, which is open at its folder."""
        self.face("Open a file")
        self.click(file.rpartition("/")[2], "list item|tree item|table cell")
        self.click("Open", "push button")

    def choose_folder(self, title: str, folder: str) -> None:
        """Choose a folder in the window that asks for one, which is open at the folder that it is in."""
        self.face(title)
        self.click(folder.rpartition("/")[2], "list item|tree item|table cell")
        self.click("Choose", "push button")

    def leave(self) -> None:
        self.tell("close the window by its corner")
        self.desk.close_window("lobbykit")
        self.ended()

    def leave_frame(self) -> None:
        self.leave()

    def press(self, name: str, *, part: bool = False) -> None:
        self.tell(f"press “{name}”")
        self.click(name, PRESSED, part=part)

    def write(self, name: str, text: str) -> None:
        self.tell(f"write in “{name}”: {text}")
        self.click(name, WRITTEN, times=3)
        self.typed(text)

    def leave_field(self, other: str) -> None:
        """Click another field."""
        self.click(other, WRITTEN)

    def find_in(self, combo: str, words: str) -> None:
        self.tell(f"find “{words}” as “{combo}”")
        self.click(combo, "text", times=3)
        before = self.windows_of_it()
        self.typed(words)
        until(lambda: self.windows_of_it() - before, f"“{words}” to be offered")
        left, top, _, height = self.thing(combo, "combo box").box
        self._point(left + 60, top + height + LINE // 2)  # Qt shows what it offers here to no screen reader
        self.desk.do("click", "1")

    def pick(self, combo: str, item: str) -> None:
        self.tell(f"choose “{item}” as “{combo}”")
        self.click(combo, "combo box")
        self.click(item, "list item", part=True)

    def pick_line(self, of: str, item: str) -> None:
        self.tell(f"click “{item}” in “{of}”")
        self.click(item, "list item", part=True)

    def open_line(self, item: str) -> None:
        self.tell(f"open “{item}”")
        self.click(item, "list item", part=True)

    def click(self, name: str, role: str = "", *, part: bool = False, times: int = 1) -> None:
        """Turn the wheel until something is in sight, then click the middle of it."""
        thing = self.thing(name, role, part=part)
        for _ in range(MOST_TURNS):
            if thing.in_sight:
                break
            at = self.screen.wheel(thing)
            self._point(*at)
            self.desk.do("click", "5" if thing.centre[1] >= at[1] else "4")
            self.look()
            thing = self.thing(name, role, part=part)
        self.expect(thing.in_sight, f"“{name}” cannot be brought into sight: {thing}")
        self._point(*self._still(name, role, part=part))
        self.desk.do("click", "--repeat", str(times), "--delay", "40", "1")

    def _still(self, name: str, role: str, *, part: bool) -> tuple[int, int]:
        """Return where something is once it does not move any more."""
        at = [(-1, -1)]

        def rests() -> bool:
            now = self.thing(name, role, part=part).centre
            same, at[0] = now == at[0], now
            return same

        until(rests, f"“{name}” to rest", 5)
        return at[0]

    def _point(self, x: int, y: int) -> None:
        self.desk.do("mousemove", "--sync", str(x), str(y)) if self.desk.pointer() != (x, y) else None


def _grouped(one, focus) -> bool:
    return one.role in GROUPED and focus.role == one.role and one.parent == focus.parent


def _towards(wanted, focus) -> str:
    """Return the arrow that goes from one button of a group to another."""
    across, down = (there - here for there, here in zip(wanted.centre, focus.centre, strict=True))
    if abs(down) > focus.box[3] // 2:
        return "Down" if down > 0 else "Up"
    return "Right" if across > 0 else "Left"


def _is_current(one) -> bool:
    return bool({"focused", "selected"} & one.states)


HANDS = {one.by: one for one in (Keyboard, Mouse)}
