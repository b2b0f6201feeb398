"""What is on the screen, as a screen reader is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CLIPPING = {"frame", "dialog", "filler", "panel", "scroll pane", "list", "viewport", "layered pane"}


@dataclass(frozen=True)
class Thing:
    """One thing that shows: its place in pixels of the screen, and the part of the screen that it can show in."""

    at: int
    parent: int
    role: str
    name: str
    text: str
    box: tuple[int, int, int, int]
    clip: tuple[int, int, int, int]
    states: frozenset[str]

    @property
    def centre(self) -> tuple[int, int]:
        left, top, width, height = self.box
        return left + width // 2, top + height // 2

    @property
    def in_sight(self) -> bool:
        """Whether the middle of it can be pointed at."""
        (x, y), (left, top, right, bottom) = self.centre, self.clip
        return left <= x < right and top <= y < bottom and self.box[2] > 0 and self.box[3] > 0

    @property
    def says(self) -> str:
        return f"{self.role} {self.name or self.text!r}"


@dataclass(frozen=True)
class Screen:
    """Everything that one program shows."""

    things: tuple[Thing, ...]

    @classmethod
    def of(cls, lines: Sequence[Sequence]) -> Screen:
        things: list[Thing] = []
        for at, (parent, role, name, text, x, y, width, height, states) in enumerate(lines):
            whole = (x, y, x + width, y + height)
            clip = things[parent].clip if parent >= 0 else whole
            inside = things[parent] if parent >= 0 else None
            if inside and inside.role == "combo box" and role == "list":
                clip = whole  # what drops down is a window of its own
            elif inside and inside.role in CLIPPING and inside.role != "frame":
                left, top, wide, high = inside.box
                clip = (
                    max(clip[0], left),
                    max(clip[1], top),
                    min(clip[2], left + wide),
                    min(clip[3], top + high),
                )
            things.append(Thing(at, parent, role, name, text, (x, y, width, height), clip, frozenset(states)))
        return cls(tuple(things))

    def named(self, name: str, role: str = "", *, part: bool = False) -> list[Thing]:
        """Return what is called so, or with `part` what has these words in its name; each in the order of the tree."""
        ones = [one for one in self.things if not role or one.role in role.split("|")]
        if part:
            begins = [one for one in ones if one.name.startswith(name)]
            return begins or [one for one in ones if name in one.name]
        return [one for one in ones if one.name == name]

    def says(self, words: str) -> bool:
        """Whether these words are on the screen."""
        return any(words in one.name or words in one.text for one in self.things)

    def wheel(self, thing: Thing) -> tuple[int, int]:
        """Return where to turn the wheel to bring something into sight: in what scrolls it, as far as that shows."""
        around = self.things[thing.parent]
        while around.parent >= 0 and (around.clip[2] <= around.clip[0] or around.clip[3] <= around.clip[1]):
            around = self.things[around.parent]
        left, top, right, bottom = around.clip
        return (left + right) // 2, (top + bottom) // 2

    def windows(self) -> list[Thing]:
        """Return the windows, without lists that drop down."""
        return [one for one in self.things if one.parent < 0 and one.role in {"frame", "dialog", "alert"}]

    def focused(self) -> Thing | None:
        """Return what the keys go to."""
        ones = [one for one in self.things if {"focused", "focusable"} <= one.states]
        return next((one for one in reversed(ones) if not self._only_current(one)), None)

    def _only_current(self, thing: Thing) -> bool:
        """Whether it is the line that a list stands at while the keys go elsewhere: Qt calls that focused too."""
        return thing.role == "list item" and "focused" not in self.things[thing.parent].states

    def below(self, thing: Thing) -> Iterator[Thing]:
        """Yield what is within a thing."""
        inside = {thing.at}
        for one in self.things[thing.at + 1 :]:
            if one.parent in inside:
                inside.add(one.at)
                yield one
