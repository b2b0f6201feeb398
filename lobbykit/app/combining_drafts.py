"""A text that is typed to combine two versions, kept like a note's until it stands: offered again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.canonical import digest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.session import Session

COMBINING = "combining/"


def combined_texts(session: Session) -> Mapping[str, str]:
    """Return what was typed and does not stand yet, by the key of its conflict."""
    found = (one for texts in session.drafts.all().values() for one in texts.items())
    return {path.removeprefix(COMBINING): text for path, text in found if path.startswith(COMBINING)}


def keep_combined(session: Session, key: str, text: str) -> None:
    """Keep what is typed for a conflict; raise DraftError."""
    session.drafts.keep(_draft(key), COMBINING + key, text)


def drop_combined(session: Session, key: str) -> None:
    """Forget it, since the conflict is settled; raise DraftError."""
    session.drafts.drop(_draft(key))


def settled_elsewhere(session: Session, key: str) -> bool:
    """Whether the versions that a text was typed for stand beside each other no more; one that is deleted waits."""
    entity_id, _, path = key.partition("/")
    entity = session.entity(entity_id)
    return entity is None or (not entity.deleted and path not in entity.visible_conflicts)


def _draft(key: str) -> str:
    """Return an id of its own, so that it stands beside what is typed into the form of the same entity."""
    return digest(f"combining/{key}".encode())
