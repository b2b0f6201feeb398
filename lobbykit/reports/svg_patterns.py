"""Patterns as SVG: defined once in a page and drawn in the colour of its ink, so that dark pages show them too."""

from __future__ import annotations

from lobbykit.domain.pattern import WEAVES, Pattern

_SCALE = 1.35  # a pixel is smaller than a point
Area = tuple[float, float, float, float]
"""Left, top, width and height, in units of the picture."""


def pattern_definitions() -> str:
    """Return a picture without size that holds every pattern for the others of its page."""
    made = "".join(_definition(pattern) for pattern in WEAVES)
    return f'<svg width="0" height="0" class="patterns" aria-hidden="true" focusable="false"><defs>{made}</defs></svg>'


def woven(pattern: Pattern, area: Area) -> str:
    """Return an outlined rectangle filled with a pattern; one without width is not drawn."""
    left, top, width, height = area
    if width <= 0 or height <= 0:
        return ""
    inset = min(0.3, width / 2)
    place = f'x="{short(left + inset)}" y="{short(top + 0.3)}"'
    size = f'width="{short(width - 2 * inset)}" height="{short(height - 0.6)}"'
    fill = {Pattern.SOLID: "currentColor", Pattern.EMPTY: "none"}.get(pattern, f"url(#pattern-{pattern})")
    return f'<rect {place} {size} fill="{fill}" stroke="currentColor" stroke-width="0.6"/>'


def short(value: float) -> str:
    """Write a number with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _definition(pattern: Pattern) -> str:
    weave = WEAVES[pattern]
    side = short(weave.every)
    parts = []
    if weave.across:
        parts.append(f'<rect width="{side}" height="{short(weave.across)}"/>')
    if weave.down:
        parts.append(f'<rect width="{short(weave.down)}" height="{side}"/>')
    if weave.dot:
        dot, half = short(weave.dot), weave.every / 2
        shift = (half - weave.dot) / 2
        parts += [
            f'<rect x="{short(at + shift)}" y="{short(at + shift)}" width="{dot}" height="{dot}"/>'
            for at in (0.0, half)
        ]
    turn = f' patternTransform="scale({_SCALE}) rotate({weave.turn})"'
    inside = f'<g fill="currentColor">{"".join(parts)}</g>'
    size = f'width="{side}" height="{side}" patternUnits="userSpaceOnUse"'
    return f'<pattern id="pattern-{pattern}" {size}{turn}>{inside}</pattern>'
