"""What the program says in English and otherwise in Spanish, to find it on a Spanish screen."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tests.making import ROOT
from tests.translations.__main__ import WORDS, ts_file
from tests.translations.linguist import read

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = re.compile(r"\{\w+(?:\|\w+)?\}|%n|%\d")
_OPEN = re.compile(rf"(?:{_PLACE.pattern}).*(?:{_PLACE.pattern})", re.DOTALL)
_AUTHOR = re.compile(r"(?:author|publisher): *\"?([^\",}\n]+)")
_WORD = re.compile(r"[a-z]{2,}")
_JOINTS = re.compile(r" \u00b7 |\n|(?<=[.!?…]) ")


class English:
    """Every English text of both catalogues that Spanish says otherwise."""

    def __init__(self) -> None:
        both = [*_window(), *_catalogue()]
        briefs = (file.read_text("utf-8") for file in sorted((ROOT / "briefs").glob("*.yaml")))
        self._authors = {author.strip() for text in briefs for author in _AUTHOR.findall(text)}
        spanish = {part for _, theirs in both for part in _parts(theirs)}
        told = {part for ours, theirs in both if ours != theirs for part in _parts(ours)} - spanish
        told = {one for one in told if _WORD.search(_PLACE.sub(" ", one.lower()))}
        self._plain = {one for one in told if not _PLACE.search(one)}
        filled = [one for one in told - self._plain if len(_WORD.findall(_PLACE.sub(" ", one.lower()))) >= _least(one)]
        self._filled = re.compile("|".join(f"(?:{_pattern(one)})" for one in sorted(filled)))

    def found_in(self, text: str) -> str:
        """Return the part of a text that is English of ours, "" for none; who wrote or published a source is not."""
        if text.partition(", ")[0] in self._authors:
            return ""
        return next((one for one in _parts(text) if one in self._plain or self._filled.fullmatch(one)), "")


def _parts(text: str) -> tuple[str, ...]:
    """Return a text and the sentences and other parts it is joined from."""
    return (text, *(part.strip() for part in _JOINTS.split(text)))


def _least(template: str) -> int:
    """Return how many words a template needs to be told from data; more where any words may stand at both ends."""
    return 4 if _OPEN.fullmatch(template) else 2


def _pattern(template: str) -> str:
    return ".+".join(map(re.escape, _PLACE.split(template)))


def _window() -> Iterator[tuple[str, str]]:
    english, spanish = read(ts_file("en")), read(ts_file("es"))
    for key, one in english.items():
        yield from zip(one.forms, spanish[key].forms, strict=True)


def _catalogue() -> Iterator[tuple[str, str]]:
    english, spanish = (json.loads((WORDS / f"messages.{lang}.json").read_text("utf-8")) for lang in ("en", "es"))
    yield from _pairs(english, spanish)


def _pairs(ours: Any, theirs: Any) -> Iterator[tuple[str, str]]:
    if isinstance(ours, dict):
        for key, one in ours.items():
            yield from _pairs(one, theirs[key])
    elif isinstance(ours, list):
        for one, other in zip(ours, theirs, strict=True):
            yield from _pairs(one, other)
    else:
        yield ours, theirs
