"""Texts of a brief: lines, and printed prose with its variants."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lobbykit.content.briefs.audience import AUDIENCE_KEYS, show_to
from lobbykit.content.briefs.fields import Fields, Key, Reading, Record, Schema
from lobbykit.content.briefs.listings import Listing
from lobbykit.content.briefs.scalars import Shape, scalar_of
from lobbykit.content.briefs.text import check_characters, check_markup, check_placeholders, text_of
from lobbykit.content.yaml_nodes import Mapping, Node, Scalar
from lobbykit.domain.audience import Prose, Variant
from lobbykit.domain.problem import error
from lobbykit.domain.prose import Text, parse_inline, plain_text

_SCALAR_TYPES = ["string", "number", "boolean"]
_FIGURE = re.compile(r"[0-9](?:[0-9.,]*[0-9])?(?:\s?(?:%|percent|thousand|million|billion|trillion))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A short text on one line that is not marked up: a name, an address, an amount."""

    limit: int = 300

    def read(self, node: Node, reading: Reading) -> Text | None:
        """Return the text with its place."""
        text = _bounded_text(node, reading, self.limit, one_line=True)
        if text is not None:
            check_characters(text, reading)
        return text

    def schema(self) -> Schema:
        """Describe a text."""
        return {"type": _SCALAR_TYPES, "maxLength": self.limit}


@dataclass(frozen=True, slots=True)
class Coded:
    """A text of one shape that keeps its place, e.g. an e-mail address."""

    shape: Shape

    def read(self, node: Node, reading: Reading) -> Text | None:
        """Return the text with its place."""
        if self.shape.read(node, reading) is None or not isinstance(node, Scalar):
            return None
        return text_of(node)

    def schema(self) -> Schema:
        """Describe the shape."""
        return self.shape.schema()


@dataclass(frozen=True, slots=True)
class Words:
    """A printed text with inline markup and placeholders, in one wording."""

    limit: int = 20_000
    one_line: bool = False

    def read(self, node: Node, reading: Reading) -> Text | None:
        """Return the text with its place."""
        text = _bounded_text(node, reading, self.limit, one_line=self.one_line)
        if text is not None:
            check_characters(text, reading)
            check_placeholders(text, reading)
            check_markup(text, reading)
        return text

    def schema(self) -> Schema:
        """Describe a text."""
        return {"type": _SCALAR_TYPES, "maxLength": self.limit}


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed text for everybody, or `{default: …, when: [{parties: [R], say: …}]}`."""

    limit: int = 20_000
    one_line: bool = False

    def read(self, node: Node, reading: Reading) -> Prose | None:
        """Return the prose."""
        if isinstance(node, Mapping):
            return self.variants().read(node, reading)
        text = Words(self.limit, self.one_line).read(node, reading)
        return Prose(text) if text is not None else None

    def variants(self) -> Record[Prose]:
        """Return the table of a text that differs by audience."""
        return _with_variants(Words(self.limit, self.one_line))

    def schema(self) -> Schema:
        """Describe a text or its variants, which the schema defines once."""
        return {"$ref": "#/$defs/prose", "maxLength": self.limit}


@lru_cache(maxsize=16)
def _with_variants(words: Words) -> Record[Prose]:
    say = Key("say", words, "The words for these offices.", required=True)

    def build_variant(fields: Fields, reading: Reading) -> Variant:
        if not any(fields.has(key) for key in AUDIENCE_KEYS):
            reading.report(error("variant-for-everybody", fields.place))
        return Variant(show_to(fields, reading), fields[say])

    variants = Listing(Record((*AUDIENCE_KEYS, say), build_variant), at_least=1)
    default = Key("default", words, "The words for everybody else.", required=True)
    when = Key("when", variants, "Other words for some offices; the first that matches is printed.", required=True)

    def build(fields: Fields, reading: Reading) -> Prose:
        prose = Prose(fields[default], fields[when])
        for variant in prose.variants:
            _compare(prose.default, variant.say, reading)
        return prose

    return Record((default, when), build)


VARIANTS = _with_variants(Words())


def _compare(default: Text, say: Text, reading: Reading) -> None:
    """Report a variant whose figures or sources are not those of its default: only the words may differ."""
    for what in (_figures, _sources):
        expected, found = what(default.raw), what(say.raw)
        if expected != found:
            missing, added = (", ".join(sorted(one)) or "-" for one in (expected - found, found - expected))
            reading.report(error("variant-differs", say.place, missing=missing, added=added))


def _figures(raw: str) -> set[str]:
    return {re.sub(r"\s?%", " percent", found).casefold() for found in _FIGURE.findall(plain_text(parse_inline(raw)))}


def _sources(raw: str) -> set[str]:
    spans = parse_inline(raw)
    return {span.note for span in spans if span.note} | {span.href.removeprefix("src:") for span in spans if span.href}


def _bounded_text(node: Node, reading: Reading, limit: int, *, one_line: bool) -> Text | None:
    scalar = scalar_of(node, reading)
    if scalar is None:
        return None
    text = text_of(scalar)
    if not text.raw.strip():
        reading.report(error("text-empty", scalar.place))
        return None
    if len(text.raw) > limit:
        reading.report(error("text-long", scalar.place, length=len(text.raw), limit=limit))
        return None
    if one_line and "\n" in text.raw:
        reading.report(error("text-lines", scalar.place))
    return text
