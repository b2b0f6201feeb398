"""Editing a file of people: the words at a place are replaced in their own span, and every other byte stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.briefs.scalar_signs import encoded, signs_of
from lobbykit.content.yaml_nodes import Mapping, Scalar, Source
from lobbykit.content.yaml_tree import read_yaml
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Fix, Place, Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.content.yaml_nodes import Node

_BARE = compiled_late(r"[A-Za-z0-9](?:[A-Za-z0-9._/ -]*[A-Za-z0-9._/-])?")
_LINE_END = compiled_late(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Spliced:
    """The text with what could be replaced; `done` are those places and fixes, `problems` say why others were not."""

    text: str
    done: tuple[tuple[Place, Fix], ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """A span to replace, and what the text that it belongs to must say afterwards."""

    start: int
    end: int
    new: str
    scalar: Scalar
    meant: str


def spliced(text: str, fixes: Iterable[tuple[Place, Fix]], *, file: str) -> Spliced:
    """Replace `old` by `new` at each place of the file's own text, with its line ends and byte order mark as they are.

    A fix is refused where `old` does not stand at the place (line breaks of wrapped text match blanks), or where the
    file, read again, would say anything else than what was meant. Each is tried by itself, the last place first.
    """
    done: list[tuple[Place, Fix]] = []
    problems: list[Problem] = []
    for place, fix in sorted(set(fixes), key=lambda one: (one[0], one[1].old, one[1].new), reverse=True):
        mended = _replaced(text, place, fix, file)
        if isinstance(mended, Problem):
            problems.append(mended)
        else:
            text = mended
            done.append((place, fix))
    return Spliced(text, tuple(done), tuple(problems))


def spelling_at(text: str, place: Place, *, file: str) -> str | None:
    """Return how the value that begins at a place is spelled in the file, quotes and all; None where none begins."""
    root, at = read_yaml(text, file=file).value, Source(text, file).offset(place)
    scalar = _scalar_at(root, at) if root is not None and at is not None else None
    return _LINE_END.sub("\n", scalar.source) if scalar is not None and scalar.start == at else None


def _replaced(text: str, place: Place, fix: Fix, file: str) -> str | Problem:
    old, new = _on_one_line(fix.old), _on_one_line(fix.new)
    root = read_yaml(text, file=file).value
    at = Source(text, file).offset(place)
    scalar = _scalar_at(root, at) if root is not None and at is not None else None
    cuts = tuple(_cuts(scalar, at, fix)) if scalar is not None and at is not None else ()
    if not cuts:
        return warning("fix-not-found", place, old=old, new=new)
    for cut in cuts:
        mended = text[: cut.start] + cut.new + text[cut.end :]
        if _says_what_was_meant(text, mended, cut, file):
            return mended
    return warning("fix-misread", place, old=old, new=new)


def _cuts(scalar: Scalar, at: int, fix: Fix) -> Iterator[_Cut]:
    """Yield the ways to make a fix in a text, the smallest change first."""
    if at == scalar.start and _LINE_END.sub("\n", scalar.source) == fix.old:
        bare = fix.new if _BARE.fullmatch(fix.new) else _quoted(fix.new)
        yield _Cut(scalar.start, scalar.end, bare, scalar, fix.new)
        return
    found = _found(scalar, at, fix.old)
    if found is None:
        return
    (start, end), (first, last) = found
    meant = scalar.text[:first] + fix.new + scalar.text[last:]
    yield _Cut(start, end, encoded(fix.new, scalar.style), scalar, meant)
    if scalar.plain and "\n" not in meant:
        yield _Cut(scalar.start, scalar.end, _quoted(meant), scalar, meant)


def _found(scalar: Scalar, at: int, old: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the span of `old` in the file, and in the text as read.

    Where escapes hide a place the finder gave the beginning of the text; then `old` must stand in it once only.
    """
    signs, words = signs_of(scalar), r"\s+".join(re.escape(word) for word in old.split())
    if not signs or not words:
        return None
    whole = (r"(?<!\w)" if old.strip()[0].isalnum() else "") + words + (r"(?!\w)" if old.strip()[-1].isalnum() else "")
    spans = [(found.start(), found.start() + len(found[1])) for found in re.finditer(f"(?=({whole}))", scalar.text)]
    places = [(signs[_visible(scalar.text[:a])].start, signs[_visible(scalar.text[:b]) - 1].end) for a, b in spans]
    both = list(zip(places, spans, strict=True))
    here = [one for one in both if one[0][0] == at]
    if not here and at in {scalar.start, scalar.start + 1, signs[0].start}:
        here = both
    return here[0] if len(here) == 1 else None


def _visible(text: str) -> int:
    return sum(not character.isspace() for character in text)


def _quoted(text: str) -> str:
    return f'"{encoded(text, chr(34))}"'


def _says_what_was_meant(before: str, after: str, cut: _Cut, file: str) -> bool:
    old, new = read_yaml(before, file=file), read_yaml(after, file=file)
    if old.value is None or new.value is None or len(old.problems) != len(new.problems):
        return False
    meant = [cut.meant if one is cut.scalar or _same(one, cut.scalar) else _shape(one) for one in _nodes(old.value)]
    return meant == [_shape(one) for one in _nodes(new.value)]


def _same(one: Node, other: Scalar) -> bool:
    return isinstance(one, Scalar) and (one.start, one.end) == (other.start, other.end)


def _shape(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    return (True, len(node.entries)) if isinstance(node, Mapping) else (False, len(node.items))


def _nodes(root: Node) -> Iterator[Node]:
    """Yield every node in the order of the file; the reader has bounded how deep they lie."""
    yield root
    if isinstance(root, Scalar):
        return
    children = [one for entry in root.entries for one in entry] if isinstance(root, Mapping) else root.items
    for child in children:
        yield from _nodes(child)


def _scalar_at(root: Node, at: int) -> Scalar | None:
    return next((one for one in _nodes(root) if isinstance(one, Scalar) and one.start <= at < one.end), None)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())[:80]
