"""What of a note others will read: every text of the form but those of the author's own box, in the form's order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.note_form import PROMISES, note_form
from lobbykit.domain.photos import PHOTO, may_leave, photo_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.note_form import FormField

_AS_TYPED = frozenset({PROMISES, "ask/"})


@dataclass(frozen=True, slots=True)
class SharedText:
    """One text: its field, which of several it belongs to ("brief/ask" of an ask, "" of what is there once), and it.

    `number` counts the staff, promises or questions from 1, in the order of their items; 0 where there is one only.
    """

    field: FormField
    item: str
    number: int
    text: str


def shared_texts(texts: Mapping[str, str]) -> tuple[SharedText, ...]:
    """Return what will be shared of the texts of a form: every one that is filled.

    Nothing of the author's own box is among them, nor of a photo that those in it did not agree to share.
    """
    filled = {path: text for path, text in texts.items() if text.strip()}
    hidden = {f"{PHOTO}{item}/" for item in kept_here(filled)}
    return tuple(_shared({path: text for path, text in filled.items() if _head(path) not in hidden}))


def kept_here(texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the items of the photos that stay on this computer, since those in them did not agree."""
    filled = photo_items({path: text.strip() for path, text in texts.items()})
    return tuple(item for item, told in filled.items() if not may_leave(told.get("consent")))


def _head(path: str) -> str:
    return path.rpartition("/")[0] + "/"


def _shared(texts: Mapping[str, str]) -> Iterator[SharedText]:
    for group in note_form():
        fields = [one for one in group.fields if one.box == "team" and not one.path.startswith("withdrawn/")]
        for head in dict.fromkeys(one.path.split("/")[0] for one in fields):
            own = [one for one in fields if one.path.split("/")[0] == head]
            found = [(one, path) for one in own for path in texts if fits(one.path, path)]
            items = dict.fromkeys(_item(path) for path in texts if any(path == known for _, known in found))
            ordered = list(items) if f"{head}/" in _AS_TYPED else sorted(items)
            for number, item in enumerate(ordered, start=1):
                told = (pair for pair in found if _item(pair[1]) == item)
                yield from (SharedText(one, item, number if one.is_item else 0, texts[path]) for one, path in told)


def _item(path: str) -> str:
    return "/".join(path.split("/")[1:-1])


def fits(pattern: str, path: str) -> bool:
    """Whether a path is one of a field's, whose segments in angle brackets stand for any."""
    want, have = pattern.split("/"), path.split("/")
    return len(want) == len(have) and all(one == two or one[0] == "<" for one, two in zip(want, have, strict=True))
