"""Tags: the words that notes are gathered under, spelled one way however they are typed."""

from __future__ import annotations

from lobbykit.domain.problem import Read, error
from lobbykit.domain.search.words import words_of

LONGEST = 64
"""How many letters, digits and hyphens a tag has at most."""


def tag_named(typed: str) -> Read[str]:
    """Return the tag that was typed: "Needs follow-up" is needs-follow-up. Words a tag cannot hold are a problem.

    It is small letters a to z without marks, digits and hyphens, which every laptop spells the same.
    """
    tag = "-".join(words_of(typed))
    if not tag or not tag.isascii():
        return Read(None, (error("tag-no-words"),))
    if len(tag) > LONGEST:
        return Read(None, (error("tag-too-long", most=LONGEST),))
    return Read(tag)
