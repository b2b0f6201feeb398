"""What can be true of what was typed."""

from __future__ import annotations

from enum import Enum


class Kept(Enum):
    """What is true of the text on the screen: it is only said to be saved once the file holds all of it."""

    AS_IT_WAS = "as it was"
    TYPING = "typing"
    SAVED = "saved"
    DRAFT = "draft"
    REFUSED = "refused"
