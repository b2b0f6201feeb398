"""Support scales: how far an office goes with an ask, as a number, a word code, an icon and a colour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """One step of a scale. `number` is what other programs get, `icon` a lucide name, `colour` a token of the look.

    A state (`number` None) says why there is no level; it is never counted as one. The word for people comes from the
    message catalogue by `code`.
    """

    code: str
    number: int | None
    icon: str
    colour: str


@dataclass(frozen=True, slots=True)
class Scale:
    """The levels of an organization, the most supportive first, and the states beside them."""

    levels: tuple[Level, ...]
    states: tuple[Level, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that a note may hold: every level and every state."""
        return tuple(level.code for level in (*self.levels, *self.states))

    def named(self, code: str) -> Level | None:
        """Return the level or state with that code, or None when this scale lacks it."""
        return next((level for level in (*self.levels, *self.states) if level.code == code), None)


DEFAULT_SCALE = Scale(
    levels=(
        Level("champion", 5, "megaphone", "support-5"),
        Level("supports", 4, "circle-check", "support-4"),
        Level("leans-yes", 3, "trending-up", "support-3"),
        Level("undecided", 2, "circle-help", "support-2"),
        Level("opposed", 1, "circle-x", "support-1"),
    ),
    states=(
        Level("no-answer", None, "circle-dashed", "support-none"),
        Level("not-raised", None, "circle-minus", "support-none"),
    ),
)
