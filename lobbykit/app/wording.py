"""Wording: codes and parameters become sentences, in one language, from one catalogue."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from lobbykit.domain.phrases import Phrases
from lobbykit.domain.problem import LobbykitError, Params, Problem
from lobbykit.domain.terms_of_art import TermsOfArt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from lobbykit.domain.tailoring import Why

_FIELD = re.compile(r"\{(?P<name>[a-z_]+)(?:\|(?P<form>date|term))?\}")
_OFFICE = re.compile(r"(?<![\w/.-])[A-Z][0-9]{6}(?![\w/.-])")


class MissingCatalogueError(LobbykitError):
    """No sentences are shipped for that language."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sentences of one language: problems, reasons, stock phrases, labels and what the command line says.

    One for the `window` advises what can be pressed there where the other names a command, and calls offices by what
    `name_of` says; "" where nobody knows.
    """

    lang: str
    problems: Mapping[str, Any]
    reasons: Mapping[str, str]
    phrases: Mapping[str, Any]
    labels: Mapping[str, str]
    terms: Mapping[str, str]
    sentences: Mapping[str, Any]
    window: bool = False
    name_of: Callable[[str], str] | None = None

    @classmethod
    def load(cls, folder: Path, lang: str) -> Catalogue:
        """Read `messages.<lang>.json`; raise MissingCatalogueError when it is not shipped."""
        file = folder / f"messages.{lang}.json"
        if not file.is_file():
            raise MissingCatalogueError("language-missing", lang=lang)
        return cls(lang, **json.loads(file.read_text(encoding="utf-8")))

    def for_window(self, name_of: Callable[[str], str] | None = None) -> Catalogue:
        """Return the same sentences for people who have no terminal, with names for the ids of offices."""
        return replace(self, window=True, name_of=name_of)

    def message(self, problem: Problem) -> str:
        """Say what is wrong."""
        return self._said(self._entry(problem.code, problem.params)["message"], _all_params(problem))

    def suggestion(self, problem: Problem) -> str:
        """Say what to do."""
        return self._said(self._advice(self._entry(problem.code, problem.params)), _all_params(problem))

    def failure(self, error: LobbykitError) -> str:
        """Say what happened and what to do, in one line."""
        entry, params = self._entry(error.code, error.params), dict(error.params)
        parts = (self._said(part, params) for part in (entry["message"], self._advice(entry)))
        return " ".join(part for part in parts if part)

    def reason(self, why: Why) -> str:
        """Say why a rule decided as it did."""
        return self._filled(self.reasons[why.code], dict(why.params))

    def say(self, code: str, **params: str | int) -> str:
        """Return what the command line says at `code`."""
        return self._said(self.sentences[code], params)

    def stock_phrases(self) -> Phrases:
        """Return the words that paper needs beside the brief's own."""
        templates = {code: text for code, text in self.phrases.items() if isinstance(text, str)}
        terms = {english: tuple(forms.split("|")) for english, forms in self.phrases["terms-of-art"].items()}
        return Phrases(
            self.lang,
            templates,
            tuple(self.phrases["months"]),
            templates["date-form"],
            templates["month-form"],
            self.phrases["states"],
            TermsOfArt(terms),
        )

    def _entry(self, code: str, params: Params) -> Mapping[str, Any]:
        entry: Mapping[str, Any] = self.problems[code]
        for name, _ in params:
            if name in entry.get("with", {}):
                special: Mapping[str, Any] = entry["with"][name]
                replaced = {"window"} if "suggestion" in special else set()
                return {**{key: text for key, text in entry.items() if key not in replaced}, **special}
        return entry

    def _advice(self, entry: Mapping[str, Any]) -> str | Mapping[str, str]:
        advice: str | Mapping[str, str] = entry["suggestion"]
        return entry.get("window", advice) if self.window else advice

    def _said(self, text: str | Mapping[str, str], params: Mapping[str, str | int]) -> str:
        """Fill one text, in the singular or plural that its count asks for."""
        if isinstance(text, str):
            return self._filled(text, params)
        return self._filled(text["one" if params[text["count"]] == 1 else "other"], params)

    def _filled(self, text: str, params: Mapping[str, str | int]) -> str:
        def value(found: re.Match[str]) -> str:
            given = str(params[found["name"]])
            if found["form"] == "date":
                return self._dated(given)
            return self.terms[given] if found["form"] == "term" else self._named(given)

        return _FIELD.sub(value, text)

    def _named(self, text: str) -> str:
        """Return a value with names for the ids of offices that somebody knows."""
        name_of = self.name_of
        return _OFFICE.sub(lambda one: name_of(one[0]) or one[0], text) if name_of else text

    def _dated(self, text: str) -> str:
        try:
            day = date.fromisoformat(text)
        except ValueError:
            return text
        return self.stock_phrases().day(day)


def _all_params(problem: Problem) -> dict[str, str | int]:
    return {"office": problem.office or "", **dict(problem.params)}
