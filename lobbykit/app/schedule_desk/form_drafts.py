"""What is typed into the form of a meeting, kept like a note's: texts by path, offered again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.session import Session

DRAFT = "meeting-form/"
KIND = "meeting"
_LISTS = frozenset({"offices", "briefs"})
_PEOPLE = "people"


def draft_texts(fields: Mapping[str, Any]) -> dict[str, str]:
    """Return fields of a form as texts: one line for each office, brief or person, with the roles behind a tab."""
    found = {}
    for name, value in fields.items():
        if name == _PEOPLE:
            value = tuple("\t".join((each, *roles)) for each, roles in value)  # noqa: PLW2901 - the same, as lines
        found[DRAFT + name] = "\n".join(value) if isinstance(value, tuple) else str(value)
    return found


def drafted_fields(texts: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields that such texts stand for; what is no text of this form is left out."""
    found: dict[str, Any] = {}
    for path, text in texts.items():
        name = path.removeprefix(DRAFT)
        if not path.startswith(DRAFT):
            continue
        lines = tuple(line for line in text.split("\n") if line)
        if name == _PEOPLE:
            found[name] = tuple((each, tuple(roles)) for each, *roles in (line.split("\t") for line in lines))
        else:
            found[name] = lines if name in _LISTS else text
    return found


def unfinished_meetings(session: Session) -> tuple[str, ...]:
    """Return the ids of the meetings in whose form something was typed here that is not saved, new ones too."""
    found = []
    for entity, texts in sorted(session.drafts.all().items()):
        known = session.entity(entity)
        is_there = known is None or (known.kind == KIND and not known.deleted)
        if is_there and any(path.startswith(DRAFT) for path in texts):
            found.append(entity)
    return tuple(found)
