"""Short ids for the parts of a brief, made of their first words."""

from __future__ import annotations

import re
import unicodedata

_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "for",
        "and",
        "or",
        "on",
        "by",
        "that",
        "with",
        "please",
        "we",
        "ask",
        "el",
        "la",
        "los",
        "las",
        "de",
        "y",
        "en",
        "que",
        "un",
        "una",
    ]
)


class Names:
    """Ids of one brief, each new among its kind."""

    def __init__(self) -> None:
        self._taken: set[tuple[str, str]] = set()

    def new(self, kind: str, text: str) -> str:
        """Return an id of the text's first telling words; the kind's name when it has none."""
        folded = "".join(one for one in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(one))
        words = [
            word
            for word in re.findall(r"[a-z0-9]+", re.sub(r"\]\([^)]*\)|\[\^[^\]]*\]", "", folded))
            if word not in _SMALL
        ]
        stem = "-".join(words[:5])[:48].strip("-") or kind
        name, number = stem, 2
        while (kind, name) in self._taken:
            name, number = f"{stem}-{number}", number + 1
        self._taken.add((kind, name))
        return name
