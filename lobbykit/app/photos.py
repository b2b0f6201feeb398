"""Photos of notes: a picture file is kept here before any note names it, and shown again or said to be missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.impressions import impression_row
from lobbykit.domain.nesting import flattened
from lobbykit.domain.photos import PHOTO, may_leave
from lobbykit.domain.problem import Problem, Read, Severity
from lobbykit.store.attachments import AttachmentError, Attachments

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from lobbykit.app.session import Session
    from lobbykit.content.photos.photo_file import Pixels
    from lobbykit.store.view import View

Row = dict[str, "Any"]


@dataclass(frozen=True, slots=True)
class PhotoShown:
    """A photo as it is shown: its pixels, or what is wrong with its file, if it has one."""

    pixels: Pixels | None = None
    problem: Problem | None = None


def photo_of(file: Path) -> Read[bytes]:
    """Return the bytes to keep of a picture file, without where it was taken; slow, and for any thread."""
    from lobbykit.content.photos.photo_file import read_photo  # noqa: PLC0415 - Pillow is slow to load

    return read_photo(file)


def keep_photo(session: Session, data: bytes) -> str:
    """Keep a photo and return the sum that a note names it by; raise AttachmentError."""
    return Attachments(session.workspace).keep(data)


def photo_shown(session: Session, sha256: str, longest: int) -> PhotoShown:
    """Return a photo that is kept here, at most so many pixels long, or say that it is missing or damaged."""
    from lobbykit.content.photos.photo_file import photo_pixels  # noqa: PLC0415 - as above

    try:
        pixels = photo_pixels(Attachments(session.workspace).read(sha256), longest)
    except AttachmentError as failure:
        return PhotoShown(problem=Problem(failure.code, Severity.WARNING, None, failure.params))
    if pixels is None:
        return PhotoShown(problem=Problem("attachment-damaged", Severity.WARNING, None, (("file", sha256),)))
    return PhotoShown(pixels)


def photo_state(session: Session, sha256: str) -> str:
    """Return whether the file of a photo is "here", "missing" or "damaged", which says too that it cannot be read."""
    try:
        Attachments(session.workspace).read(sha256)
    except AttachmentError as failure:
        return "missing" if failure.code == "attachment-missing" else "damaged"
    return "here"


def own_photos(view: View, note: str) -> Row:
    """Return the photos of a note that nobody else may see, by item, as a row has them."""
    row = impression_row(view, note)
    found = row.get("photo") if row else None
    return dict(found) if isinstance(found, dict) else {}


def flat_photos(photos: Mapping[str, Any]) -> Mapping[str, object]:
    """Return photos of a row by their paths."""
    return flattened("note", {PHOTO.rstrip("/"): photos}).value or {}


def shared_photos(row: Mapping[str, Any]) -> Row:
    """Return the photos of a note that others may see: those whose people agreed."""
    found = row.get("photo", {})
    return {item: told for item, told in found.items() if isinstance(told, dict) and may_leave(told.get("consent"))}
