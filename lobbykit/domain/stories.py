"""Stories of constituents: who may be named on paper."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.brief import Story

_WORD = re.compile(r"\w[\w\u2019'-]*")


def has_consent(story: Story, today: date) -> bool:
    """Whether its person had agreed by that day; an agreement without its day is none yet."""
    consent = story.consent
    return consent is not None and consent.given is not None and consent.given <= today


def names_without_consent(story: Story, today: date) -> str | None:
    """Return the part of its person's name that the story says although nobody agreed to that; None when all is well.

    Each capitalised word of the name counts, so that a first name alone is found too.
    """
    if story.person is None or has_consent(story, today):
        return None
    said = {word for text in story.text.texts for word in _words(text.raw)}
    return next((word for word in _words(story.person.raw) if word[0].isupper() and word in said), None)


def _words(text: str) -> list[str]:
    words = _WORD.findall(unicodedata.normalize("NFC", text))
    return [word.removesuffix("\u2019s").removesuffix("'s") for word in words]
