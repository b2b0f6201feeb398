"""The words of report forms, in every language that is shipped, for reading what was filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.wording import Catalogue
from lobbykit.domain.report_form import CODE, LABELS, FormWords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.support_scale import Scale

_LANGUAGES = ("en", "es")


def level_words(scale: Scale) -> Mapping[str, str]:
    """Return what people call each level in any language that is shipped: words in small letters → code."""
    catalogues = (Catalogue.load(paths.resources() / "i18n", lang) for lang in reversed(_LANGUAGES))
    return {word: code for one in catalogues for word, code in form_words(one, scale).levels.items()}


def form_words(catalogue: Catalogue, scale: Scale) -> FormWords:
    """Return the words of a form in the language of a catalogue; a level's code may be written instead of its word."""
    phrases = catalogue.stock_phrases()
    levels = {code.casefold(): code for code in scale.codes}
    for code in scale.codes:
        word = phrases.templates.get(f"level-{code}", code.replace("-", " "))
        levels[" ".join(word.casefold().split())] = code
    levels[phrases.templates["report-none"].casefold()] = "no-answer"
    labels = {name: phrases.say(f"report-{name}") for name in (CODE, *LABELS)}
    return FormWords(catalogue.lang, labels, levels)
