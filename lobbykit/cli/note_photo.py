"""`lobbykit note photo`: a picture beside a note, kept without where and when it was taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.entities import entity_named
from lobbykit.app.entry import Entry
from lobbykit.app.photos import flat_photos, keep_photo, own_photos, photo_of, photo_state
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import entering, refused, save_one
from lobbykit.cli.workplace import writing
from lobbykit.domain.photos import PHOTO, may_leave, photo_items
from lobbykit.domain.problem import Read

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Mapping
    from typing import Any

    from lobbykit.app.session import Session

KIND = "note"


def add_photo(args: Namespace, desk: Desk) -> int:
    """Keep a picture, then name it in its note; without consent only on this computer, and that is said."""
    read = photo_of(Path(args.file))
    if read.value is None:
        return refused(read, desk)
    with writing(desk) as session:
        note = entity_named(session.view, KIND, args.id)
        notes = entering(session, KIND, desk)
        head = f"{PHOTO}{desk.around.new_id()}/"
        told = {f"{head}{part}": getattr(args, part) for part in ("who", "consent", "alt")}
        fields = {path: text for path, text in told.items() if text}
        if problems := Entry(KIND, None, fields, {}).problems(session.scale, new=False):
            return refused(Read(None, problems), desk)
        fields[f"{head}sha"] = keep_photo(session, read.value)
        done = save_one(lambda: notes.edit(note, Entry(KIND, None, fields, {})), desk)
    if done == DONE and not may_leave(args.consent):
        desk.remark("photo-stays-here")
    return done


def photo_data(session: Session, row: Mapping[str, Any], *, with_private: bool) -> list[dict[str, Any]]:
    """Return of each photo with a picture whether it is here, and whether others may see it."""
    return [
        {"id": item, "sha": str(told["sha"]), "file": photo_state(session, str(told["sha"])), "shared": shared}
        for item, told, shared in _photos(session, row, with_private=with_private)
        if "sha" in told
    ]


def photo_lines(session: Session, row: Mapping[str, Any], desk: Desk, *, with_private: bool) -> Iterator[str]:
    """Yield which pictures are missing or damaged, and how many photos nobody else may see."""
    say = desk.catalogue.say
    for one in photo_data(session, row, with_private=with_private):
        if one["file"] == "missing":
            yield say("photo-missing", sha=one["sha"][:12])
        elif one["file"] != "here":
            yield say("photo-damaged", sha=one["sha"][:12])
    hidden = len(own_photos(session.view, row["id"]))
    if hidden and not with_private:
        yield say("photos-stay-here", count=hidden)


def _photos(
    session: Session, row: Mapping[str, Any], *, with_private: bool
) -> Iterator[tuple[str, dict[str, object], bool]]:
    for item, told in photo_items(flat_photos(row.get("photo", {}))).items():
        yield item, told, may_leave(told.get("consent"))
    if with_private:
        for item, told in photo_items(flat_photos(own_photos(session.view, row["id"]))).items():
            yield item, told, False
