"""How a drawing's shapes are painted: the few properties that are drawn here; any other that matters is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PIL import ImageColor

from lobbykit.content.logos.refusal import RefusedLogoError, broken, unsupported
from lobbykit.content.logos.svg_matrix import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.graphic import Colour

_SELECTOR = re.compile(r"\.?[A-Za-z_][\w-]*")
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_UNDRAWN = ("clip-path", "mask", "filter", "stroke-dasharray", "marker", "marker-start", "marker-mid", "marker-end")
_OPAQUE = ("opacity", "fill-opacity", "stroke-opacity")
_MOST_RULES = 2_000
BLACK: Colour = (0, 0, 0)

Rules = dict[str, dict[str, str]]
"""Declarations by selector: a class with its dot, or the name of an element."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a shape inherits and hands on."""

    fill: Colour | None = BLACK
    stroke: Colour | None = None
    colour: Colour = BLACK
    width: float = 1.0
    cap: int = 0
    join: int = 0
    even_odd: bool = False
    visible: bool = True

    def changed(self, declared: Mapping[str, str]) -> Look:
        """Return the look with these declarations; raise RefusedLogoError for one that cannot be drawn as meant."""
        for name in _UNDRAWN:
            if declared.get(name, "none") != "none":
                raise unsupported(name)
        look = replace(self, colour=_solid(declared.get("color"), self.colour))
        look = replace(look, fill=look.paint(declared.get("fill"), self.fill))
        look = replace(look, stroke=look.paint(declared.get("stroke"), self.stroke))
        hidden = declared.get("display") == "none" or declared.get("visibility") in {"hidden", "collapse"}
        return replace(
            look.faded(declared),
            width=number(declared["stroke-width"]) if "stroke-width" in declared else self.width,
            cap=_CAPS.get(declared.get("stroke-linecap", ""), self.cap),
            join=_JOINS.get(declared.get("stroke-linejoin", ""), self.join),
            even_odd=declared.get("fill-rule", "evenodd" if self.even_odd else "") == "evenodd",
            visible=self.visible and not hidden,
        )

    def paint(self, text: str | None, inherited: Colour | None) -> Colour | None:
        """Return the colour of a fill or a stroke, None for no paint."""
        if text is None or text == "inherit":
            return inherited
        if text in {"none", "transparent"}:
            return None
        return self.colour if text.lower() == "currentcolor" else _colour(text)

    def faded(self, declared: Mapping[str, str]) -> Look:
        """Return the look without what is fully transparent; half transparent paint is refused."""
        look = self
        for name in _OPAQUE:
            share = _share(declared.get(name, "1"), name)
            if share == 0:
                look = replace(
                    look,
                    fill=None if name != "stroke-opacity" else look.fill,
                    stroke=None if name != "fill-opacity" else look.stroke,
                )
        return look


def _share(text: str, name: str) -> float:
    share = number(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    if 0 < share < 1:
        raise unsupported(name)
    return share


def _solid(text: str | None, inherited: Colour) -> Colour:
    return inherited if text in {None, "inherit"} else _colour(text or "")


def _colour(text: str) -> Colour:
    if text.lower().startswith("url("):
        raise unsupported("gradient")
    try:
        parts = ImageColor.getrgb(text)
    except ValueError as error:
        raise unsupported(text) from error
    if parts[3:] not in {(), (255,)}:
        raise unsupported(text)
    return parts[0], parts[1], parts[2]


def declarations(text: str) -> dict[str, str]:
    """Return the properties of a style attribute or of the body of a rule."""
    pairs = (part.partition(":") for part in text.split(";"))
    return {name.strip().lower(): value.replace("!important", "").strip() for name, _, value in pairs if name.strip()}


def rules_of(text: str) -> Rules:
    """Return the rules of a style sheet; raise RefusedLogoError for selectors beyond classes and elements."""
    bare = _without_comments(text)
    if bare.count("{") + bare.count(",") > _MOST_RULES:
        raise RefusedLogoError("logo-too-detailed", limit=_MOST_RULES)
    rules: Rules = {}
    *pieces, rest = bare.split("}")
    if rest.strip():
        raise _strange(bare)
    for piece in pieces:
        selectors, opened, body = piece.partition("{")
        if not opened or "{" in body:
            raise _strange(bare)
        for selector in (one.strip() for one in selectors.split(",")):
            if not _SELECTOR.fullmatch(selector):
                raise unsupported(f"style {selector}")
            rules.setdefault(selector, {}).update(declarations(body))
    return rules


def _strange(text: str) -> RefusedLogoError:
    return unsupported("style") if "@" in text else broken()


def _without_comments(text: str) -> str:
    """Return a style sheet without its comments; raise RefusedLogoError when one has no end."""
    kept: list[str] = []
    within = False
    for piece in re.split(r"(/\*|\*/)", text):
        if piece == "/*" and not within:
            within = True
        elif piece == "*/" and within:
            within = False
        elif not within:
            kept.append(piece)
    if within:
        raise broken()
    return "".join(kept)


def declared_by(rules: Rules, name: str, attributes: Mapping[str, str]) -> dict[str, str]:
    """Return what holds for an element: its attributes, then rules for its name, its classes, its own style."""
    found = {key: value.strip() for key, value in attributes.items()}
    for selector in (name, *_classes(attributes)):
        found.update(rules.get(selector, {}))
    return found | declarations(attributes.get("style", ""))


def _classes(attributes: Mapping[str, str]) -> Iterator[str]:
    yield from (f".{one}" for one in attributes.get("class", "").split())
