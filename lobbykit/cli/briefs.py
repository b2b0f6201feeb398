"""Reading the brief that a command names, in the language that it names, and the press it is set with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.logos import with_logos
from lobbykit.app.partisan import with_partisan_words
from lobbykit.app.translating import translation
from lobbykit.app.wording import Catalogue
from lobbykit.press.leave_behind import LeaveBehindPress

if TYPE_CHECKING:
    from lobbykit.app.library import Library
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference


def brief_named(name: str, desk: Desk, lang: str | None = None) -> Brief | None:
    """Return the brief, in `lang` if one is given, or None after its mistakes were printed on the error stream.

    Raises MissingTranslationError when the brief has no translation into that language.
    """
    read = desk.brief(name)
    desk.print_problems(read.problems, stream=desk.err)
    if read.has_errors or read.value is None or lang is None:
        return None if read.has_errors else read.value
    read = translation(read.value, lang, desk)
    desk.print_problems(read.problems, stream=desk.err)
    return None if read.has_errors else read.value


def words_in(lang: str, desk: Desk) -> Catalogue:
    """Return the words of a language, which is that of what is printed; raise MissingCatalogueError for others."""
    if lang == desk.catalogue.lang:
        return desk.catalogue
    return Catalogue.load(paths.resources() / "i18n", lang)


def reference_for(brief: Brief, words: Catalogue, library: Library, desk: Desk) -> Reference:
    """Return what a brief in that language is tailored and checked against, its logos read."""
    reference = desk.reference(library)
    if words is not desk.catalogue:
        reference = replace(reference, phrases=words.stock_phrases())
    vault = desk.session.workspace.vault if desk.session else None
    return with_partisan_words(with_logos(reference, brief, vault))


def press_for(words: Catalogue) -> LeaveBehindPress:
    """Return a press with the shipped fonts and the labels of the language of its sheets."""
    return LeaveBehindPress(paths.resources() / "fonts", words.labels)
