"""Roles: what each of a delegation does in the room; one person may have several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.office_search import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.phrases import Phrases

ROLES = ("lead", "story", "ask", "notes", "time")
"""The codes of roles in the order in which people read them; a meeting holds them as "lead, time"."""
_BEGINNINGS = {
    "lead": ("lead", "dirig", "encabez"),
    "story": ("story", "stories", "histori"),
    "ask": ("ask", "pide", "peticion"),
    "notes": ("note", "anota", "apunte"),
    "time": ("time", "tiempo"),
}
"""How words for a role begin where somebody wrote it in words of their own: "takes notes", "Lead"."""


def roles_in(text: str) -> tuple[str, ...]:
    """Return the roles that a text names, by code or in words; none where it says something else."""
    words = folded(text).replace(",", " ").split()
    return tuple(one for one in ROLES if any(word.startswith(_BEGINNINGS[one]) for word in words))


def role_text(roles: Iterable[str]) -> str:
    """Return what a meeting holds of these codes; "" for none."""
    given = set(roles)
    return ", ".join(one for one in ROLES if one in given)


def role_words(text: str, words: Phrases) -> str:
    """Return roles as people read them: codes as lower-case words, what somebody wrote as it is."""
    parts = [one.strip() for one in text.split(",")]
    if not all(one in ROLES for one in parts):
        return text
    return ", ".join(words.say(f"role-{one}").lower() for one in parts)
