"""What people call a place of a brief: "Ask 2, measures"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.brief_form import Field, Items
from lobbykit.ui.panes.briefs.editor.group_form import label_of
from lobbykit.ui.panes.briefs.editor.part_words import part_words

if TYPE_CHECKING:
    from lobbykit.domain.brief_form import Part, Path


def place_words(parts: tuple[Part, ...], path: Path) -> str:
    """Return the words of the way to a field, an item or a part of a form, as far as it leads; "" where nowhere."""
    said: list[str] = []
    part = _on_the_way(parts, path)
    while part is not None:
        item = _on_the_way(part.items, path) if isinstance(part, Items) else None
        if isinstance(part, Items) and item is not None:
            at = part.items.index(item)
            words = part_words(part.name)
            called = item.path[-1] if part.named else at + 1
            said.append(f"{words.item if words else ''} {called}".strip())
            part = item
        else:
            said.append(label_of(part))
        inner = () if isinstance(part, Field | Items) else part.parts
        part = _on_the_way(inner, path)
    return ", ".join([*said[:1], *(one[:1].lower() + one[1:] for one in said[1:])])


def _on_the_way(parts: tuple[Part, ...], path: Path) -> Part | None:
    return next((one for one in parts if path[: len(one.path)] == one.path), None)
