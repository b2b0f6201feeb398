"""Terms of art: the English words of Congress, beside what they are called in another language.

A delegate who reads Spanish hears English in the room, so the English term stands beside the Spanish one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.prose import Spans


@dataclass(frozen=True, slots=True, eq=False)
class TermsOfArt:
    """The terms of one language by their English ones; the first form of each is what a list shows.

    In English every term is its own, and nothing is explained.
    """

    forms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def named(self, english: str) -> str:
        """Return "copatrocinar (cosponsor)", in English "cosponsor"; an unknown term is a KeyError."""
        ours = self.forms[english][0]
        return ours if ours == english else f"{ours} ({english})"

    def explained(self, text: str) -> str:
        """Return the text with the English term behind the first occurrence of each term, in any of its forms."""
        return self._explained(text, set())

    def explained_spans(self, spans: Spans) -> Spans:
        """Return the spans explained likewise, looks and links kept; a term split over two looks stays as it is."""
        told: set[str] = set()
        return tuple(span if span.note else span._replace(text=self._explained(span.text, told)) for span in spans)

    def _explained(self, text: str, told: set[str]) -> str:
        known, pattern = _known(self)

        def beside(found: re.Match[str]) -> str:
            english = known[found[0].casefold()]
            if english in told or text.startswith(f" ({english})", found.end()):
                return found[0]
            told.add(english)
            return f"{found[0]} ({english})"

        return pattern.sub(beside, text) if known else text


@lru_cache(maxsize=16)
def _known(terms: TermsOfArt) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the English term of every form, and what finds a form in a text."""
    english = {form.casefold(): term for term, forms in terms.forms.items() for form in forms if forms != (term,)}
    # The longest first: "proyecto de ley" must not be found as a shorter form that it begins with.
    longest_first = sorted(english, key=lambda form: (-len(form), form))
    return english, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
