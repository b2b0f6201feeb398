"""Design tokens: every colour and size of the window, from one file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """The size and line height of one kind of text, in pixels at 100 %, and its weight (100 to 900)."""

    size: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme: colours as "#RRGGBB" by name, kinds of text, and sizes in pixels at 100 %."""

    dark: bool
    colours: Mapping[str, str]
    types: Mapping[str, TypeStyle]
    space: Mapping[str, int]
    size: Mapping[str, int]
    contrast: tuple[tuple[str, str, float], ...]
    """(foreground, background, ratio it must reach) for every pair that is shown."""


_DARKEST = 0.04045


def load_tokens(file: Path, *, dark: bool) -> Tokens:
    """Read the light or the dark scheme of `resources/theme/tokens.json`."""
    data = json.loads(file.read_text(encoding="utf-8"))
    return Tokens(
        dark,
        data["colours"]["dark" if dark else "light"],
        {name: TypeStyle(**style) for name, style in data["type"].items()},
        data["space"],
        data["size"],
        tuple((front, back, ratio) for front, back, ratio in data["contrast"]),
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2.2 defines it (relative luminance of sRGB)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= _DARKEST else ((part + 0.055) / 1.055) ** 2.4)
