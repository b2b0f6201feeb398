"""Files of Qt Linguist: read, brought up to date with the sources, and written."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from tests.translations.sources import Key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from tests.translations.sources import Text

SOURCE_LANGUAGE = "en"
FORMS = 2
"""English and Spanish both have a singular and a plural."""
FACT = re.compile(r"\{\w+\}|%n|%\d")
"""Where a text is filled in."""
_QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One text with its translation: one form, or singular and plural. Only what is finished is shown to anybody."""

    key: Key
    plural: bool = False
    forms: tuple[str, ...] = ("",)
    finished: bool = False
    files: tuple[str, ...] = ()


@dataclass
class Updated:
    """A file brought up to date: its entries, and what came, was taken over from an equal text, and went."""

    entries: list[Entry] = field(default_factory=list)
    came: list[Key] = field(default_factory=list)
    taken_over: list[Key] = field(default_factory=list)
    went: list[Key] = field(default_factory=list)


def read(file: Path) -> dict[Key, Entry]:
    """Read a file; one that is not there has no entries."""
    if not file.exists():
        return {}
    found: dict[Key, Entry] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            one = _entry(name, message)
            found[one.key] = one
    return found


def language_of(file: Path) -> str:
    """Return the language that a file translates into."""
    return ET.parse(file).getroot().get("language", "")


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = tuple(one.text or "" for one in translation.iter("numerusform")) if plural else (translation.text or "",)
    key = Key(context, message.findtext("source", ""), message.findtext("comment", ""))
    files = tuple(one.get("filename", "").removeprefix("../../") for one in message.iter("location"))
    return Entry(key, plural, forms, translation.get("type") is None and all(forms), files)


def updated(texts: Iterable[Text], old: Mapping[Key, Entry], lang: str, more: Iterable[Entry] = ()) -> Updated:
    """Return an entry for each text, with the translation it has, or that equal texts have everywhere.

    `more` are translations from elsewhere. A text that was there under another class keeps its translation, since
    what goes is looked at too. English says what the sources say, but for its plurals.
    """
    memory: dict[tuple[str, bool], set[tuple[str, ...]]] = {}
    for one in (*old.values(), *more):
        if one.finished:
            memory.setdefault((one.key.source, one.plural), set()).add(one.forms)
    now = Updated()
    for text in texts:
        new = Entry(text.key, text.plural, ("",) * (FORMS if text.plural else 1), files=tuple(text.files))
        kept, known = old.get(text.key), memory.get((text.key.source, text.plural), set())
        if text.key not in old:
            now.came.append(text.key)
        if kept is not None and kept.plural == text.plural and any(kept.forms):
            new = replace(new, forms=kept.forms, finished=kept.finished)
        if not text.plural and (lang == SOURCE_LANGUAGE or (not new.finished and is_wordless(text.key.source))):
            new = replace(new, forms=(text.key.source,), finished=True)
        elif not new.finished and len(known) == 1:
            new = replace(new, forms=next(iter(known)), finished=True)
            now.taken_over.append(text.key)
        now.entries.append(new)
    wanted = {one.key for one in now.entries}
    now.went = [key for key in old if key not in wanted]
    return now


def is_wordless(source: str) -> bool:
    """Whether a text only joins what it is filled with, as "%1: %2" does."""
    return not re.search(r"[^\W\d_]", FACT.sub("", source))


def written(entries: Iterable[Entry], lang: str) -> str:
    """Return the text of a file, by context, as Qt Linguist itself writes it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{lang}" sourcelanguage="{SOURCE_LANGUAGE}">')
    for context, messages in groupby(sorted(entries, key=lambda one: one.key.context), lambda one: one.key.context):
        lines += ["<context>", f"    <name>{_safe(context)}</name>"]
        for one in messages:
            lines += _message(one)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(one: Entry) -> list[str]:
    lines = ['    <message numerus="yes">' if one.plural else "    <message>"]
    lines += [f'        <location filename="../../{_safe(file)}"/>' for file in one.files]
    lines.append(f"        <source>{_safe(one.key.source)}</source>")
    if one.key.comment:
        lines.append(f"        <comment>{_safe(one.key.comment)}</comment>")
    mark = "" if one.finished else ' type="unfinished"'
    if one.plural:
        lines.append(f"        <translation{mark}>")
        lines += [f"            <numerusform>{_safe(form)}</numerusform>" for form in one.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{mark}>{_safe(one.forms[0])}</translation>")
    return [*lines, "    </message>"]


def _safe(text: str) -> str:
    return escape(text, _QUOTES)
