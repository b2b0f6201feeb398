"""The small values of a brief: ids, choices, numbers, and the codes of states, parties, offices and committees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from lobbykit.content.briefs.fields import Reading, Schema, nearest
from lobbykit.content.yaml_nodes import Node, Scalar
from lobbykit.domain.office import OFFICE_ID
from lobbykit.domain.problem import Fix, error
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

E = TypeVar("E", bound=Enum)

STATES = "|".join(sorted(STATE_NAMES))
SLUG = r"[a-z0-9][a-z0-9-]{0,63}"
DISTRICT = rf"(?:{STATES})(?:-(?:AL|[1-9][0-9]?))?"


def scalar_of(node: Node, reading: Reading) -> Scalar | None:
    """Return a node that is text; report any other."""
    if isinstance(node, Scalar):
        return node
    reading.report(error("expected-text", node.place))
    return None


@dataclass(frozen=True, slots=True)
class Shape:
    """A short code of one shape. `code` names the problem of a text that has another; `example` shows a right one.

    `tidy` turns a near miss into what may have been meant.
    """

    pattern: str
    code: str
    example: str
    tidy: Callable[[str], str] = str.strip

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the text as typed."""
        scalar = scalar_of(node, reading)
        if scalar is None or re.fullmatch(self.pattern, scalar.text):
            return scalar.text if scalar else None
        near = self.tidy(scalar.text[:80])
        if re.fullmatch(self.pattern, near):
            fix = Fix(scalar.source, near)
        else:
            near, fix = self.example, None
        reading.report(error(self.code, scalar.place, fix=fix, text=scalar.text[:60], near=near))
        return None

    def schema(self) -> Schema:
        """Describe a string of that pattern (an editor may take 119 for a number, which is as good)."""
        return {"type": ["string", "number"], "pattern": f"^(?:{self.pattern})$"}


def slug_like(text: str) -> str:
    """Return a text as a lower-case id: "My Ask!" becomes "my-ask"."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")[:64]


def upper(text: str) -> str:
    """Return a code as codes are written: trimmed, in capitals."""
    return text.strip().upper()


def _district_like(text: str) -> str:
    state, _, number = upper(text).replace(" ", "-").partition("-")
    return f"{state}-{number.lstrip('0') or 'AL'}" if number else state


ID = Shape(SLUG, "id-shape", "clean-water", slug_like)
STATE = Shape(STATES, "state-unknown", "OH", upper)
PARTY = Shape("[DRI]", "party-unknown", "D", lambda text: upper(text)[:1])
OFFICE = Shape(OFFICE_ID.pattern, "office-shape", "A" + 6 * "0", upper)
COMMITTEE = Shape("[HSJ][A-Z]{3}(?:[0-9]{2})?", "committee-shape", "HSFA", upper)
DISTRICT_CODE = Shape(DISTRICT, "district-unknown", "TX-28", _district_like)
LANGUAGE = Shape("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?", "language-shape", "es", lambda text: text.strip().lower())
BRIEF_FILE = Shape(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.ya?ml", "file-name-shape", "clean-water.es.yaml")
IMAGE_FILE = Shape(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(?:svg|png|jpe?g)", "file-name-shape", "logo.svg")


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    least: int
    most: int

    def read(self, node: Node, reading: Reading) -> int | None:
        """Return the number."""
        scalar = scalar_of(node, reading)
        if scalar is None:
            return None
        if re.fullmatch(r"[0-9]{1,9}", scalar.text) and self.least <= int(scalar.text) <= self.most:
            return int(scalar.text)
        reading.report(error("number-range", scalar.place, text=scalar.text[:60], least=self.least, most=self.most))
        return None

    def schema(self) -> Schema:
        """Describe an integer."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class Amount:
    """A number in a chart."""

    def read(self, node: Node, reading: Reading) -> float | None:
        """Return the number; digits, a sign and a decimal point only, so that nothing is guessed about commas."""
        scalar = scalar_of(node, reading)
        if scalar is None:
            return None
        if re.fullmatch(r"-?[0-9]{1,15}(?:\.[0-9]{1,9})?", scalar.text):
            return float(scalar.text)
        reading.report(error("number-shape", scalar.place, text=scalar.text[:60]))
        return None

    def schema(self) -> Schema:
        """Describe a number."""
        return {"type": "number"}


@dataclass(frozen=True, slots=True)
class Choice(Generic[E]):
    """One word of an enumeration."""

    options: type[E]

    def read(self, node: Node, reading: Reading) -> E | None:
        """Return the member with that value."""
        scalar = scalar_of(node, reading)
        if scalar is None:
            return None
        words = [str(option.value) for option in self.options]
        if scalar.text in words:
            return self.options(scalar.text)
        near = nearest(scalar.text.strip().replace(" ", "-").replace("_", "-"), words)
        params = {"text": scalar.text[:60], "choices": ", ".join(words), "near": near or words[0]}
        reading.report(error("choice-unknown", scalar.place, fix=Fix(scalar.source, near) if near else None, **params))
        return None

    def schema(self) -> Schema:
        """Describe an enumeration."""
        return {"enum": [option.value for option in self.options]}
