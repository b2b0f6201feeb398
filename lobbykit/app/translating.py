"""Translations: the brief in the language that an office is handed, as the brief's own `translations` name it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.library import UnknownBriefError
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.preflight.translations import outdated_translation
from lobbykit.domain.problem import LobbykitError, Problem, Read, Severity, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.library import LibrarySource
    from lobbykit.domain.brief import Brief


class MissingTranslationError(LobbykitError):
    """The brief names no translation into that language."""


def translation(brief: Brief, lang: str, library: LibrarySource) -> Read[Brief]:
    """Return the brief in `lang`: itself, or the file that its `translations` name, beside it.

    The findings are those of that file and where it is behind the original. Raises MissingTranslationError when none
    is named, and UnreadableFileError for a file that cannot be read.
    """
    if lang == brief.lang:
        return Read(brief)
    file = dict(brief.translations).get(lang)
    if file is None:
        raise MissingTranslationError("translation-missing", brief=brief.id, lang=lang)
    read = library.brief(str(Path(brief.place.file).parent / file))
    if read.value is None:
        return read
    wrong = tuple(_other_than_named(brief, lang, read.value))
    behind = () if wrong else tuple(outdated_translation(brief, read.value))
    return Read(None if wrong else read.value, (*read.problems, *wrong, *behind))


def translation_findings(brief: Brief, library: LibrarySource) -> Iterator[Problem]:
    """Yield what is wrong with the translations that a brief names: gone, broken, of another brief, or behind it."""
    for lang, _ in brief.translations:
        try:
            read = translation(brief, lang, library)
        except (UnknownBriefError, UnreadableFileError) as failure:
            yield Problem(failure.code, Severity.WARNING, brief.place, failure.params)
        else:
            yield from (one for one in read.problems if read.value is None or one.code.startswith("translation-"))


def _other_than_named(brief: Brief, lang: str, translated: Brief) -> Iterator[Problem]:
    if translated.lang != lang:
        yield error("translation-language", translated.place, lang=lang, found=translated.lang)
    if translated.id != brief.id:
        yield error("translation-other", translated.place, brief=brief.id, found=translated.id)
