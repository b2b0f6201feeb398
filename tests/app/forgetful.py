"""Workspaces with a note to be forgotten in every place that can hold one, and what is left of it afterwards."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Revise
from lobbykit.app.forgetting import Forgot, forget
from lobbykit.app.impressions import private_entity
from lobbykit.domain.op import Op
from lobbykit.store.backup import Backups
from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder
from lobbykit.store.restore import restore
from tests.sessions import Clock, Elsewhere, Laptop, new_id, noted, seen
from tests.store.sealed import KNOWN, sealed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.opening import Opened
    from lobbykit.app.session import Session
    from lobbykit.domain.problem import Read

WORDS = {
    name: f"canary-{number}: {name} of a note that ann organizer has"
    for number, name in enumerate(("first", "second", "other", "newer", "impression", "promise", "draft", "old draft"))
}
STAYS = "what is said here stays here"
PICTURE, SHARED, LOOSE = (
    b"canary-picture of a handed over note",
    b"a picture of both notes",
    b"a picture of no note yet",
)
CANARIES = (*(word.encode() for word in WORDS.values()), PICTURE)


@dataclass
class Place:
    """A laptop, the ids of its notes, and what somebody else wrote."""

    laptop: Laptop
    note: str
    kept: str
    promise: str
    others: list[bytes] = field(default_factory=list)

    @property
    def layout(self) -> Layout:
        return Layout(self.laptop.folder / "workspace")

    @property
    def named(self) -> tuple[str, ...]:
        """What belongs together."""
        return self.note, private_entity(self.note), self.promise

    def copied(self, folder: Path) -> Place:
        """Return the same place in another folder, with its own clock."""
        shutil.copytree(self.laptop.folder, folder, symlinks=True)
        laptop = Laptop(folder, clock=Clock(self.laptop.clock.now))
        return Place(laptop, self.note, self.kept, self.promise, self.others)

    def forgets(self, opened: Opened, *, remove: bool = False) -> Read[Forgot]:
        """Hand over everything that is named, as if an organizer had all of it."""
        return forget(opened, self.named, lambda _: True, remove_unreadable=remove)

    def found(self) -> set[str]:
        """Return the files in which a canary stands as it is."""
        files = [file for file in self.laptop.folder.rglob("*") if file.is_file()]
        return {
            file.relative_to(self.laptop.folder).as_posix()
            for file in files
            if any(one in file.read_bytes() for one in CANARIES) or PICTURE_NAME in file.name
        }


PICTURE_NAME = hashlib.sha256(PICTURE).hexdigest()


def plain_place(folder: Path) -> Place:
    """Return a place with the note, a conflict in it, what belongs to it, drafts and a backup, and nothing strange."""
    place = Place(Laptop(folder), new_id(), new_id(), new_id())
    with place.laptop.open() as session:
        _written(session, place)
        _conflicting(session, place)
        _drafted(session, place)
        _backed_up(place)
    return place


def crowded(folder: Path, *, passphrase: bool = False) -> Place:
    """Return a place where the note stands everywhere: in backups older and newer than the log, aside, in litter."""
    place = Place(Laptop(folder), new_id(), new_id(), new_id())
    with place.laptop.open() as session:
        _written(session, place)
        _backed_up(place)
        noted(session, summary="written after the backup")
    with place.laptop.open() as session:
        _conflicting(session, place)
        _backed_up(place)
    _restored(place)
    with place.laptop.open() as session:
        _conflicting(session, place)
        _drafted(session, place)
        _backed_up(place)
    if passphrase:
        sealed(place.layout, KNOWN)
        _restored(place)
    else:
        _littered(place)
    return place


def _drafted(session: Session, place: Place) -> None:
    session.drafts.keep(place.note, "concerns", WORDS["old draft"])
    session.drafts.keep(place.note, "concerns", WORDS["draft"])
    session.drafts.keep(place.kept, "concerns", STAYS)


def _written(session: Session, place: Place) -> None:
    layout = place.layout
    for data in (PICTURE, SHARED, LOOSE):
        (layout.attachments / hashlib.sha256(data).hexdigest()).write_bytes(data)
    pictures = {f"photo/{new_id()}/sha": hashlib.sha256(data).hexdigest() for data in (PICTURE, SHARED)}
    base = {"office": "A000001", "author": "Ana", "date": "2026-11-22"}
    assert session.apply(Create(place.note, "note", {**base, "summary": WORDS["first"], **pictures})).value
    shared = {f"photo/{new_id()}/sha": hashlib.sha256(SHARED).hexdigest()}
    assert session.apply(Create(place.kept, "note", {**base, "summary": STAYS, **shared})).value
    impression = {"of": place.note, "impression": WORDS["impression"]}
    assert session.apply(Create(private_entity(place.note), "private", impression)).value
    promise = {"note": place.note, "side": "theirs", "text": WORDS["promise"]}
    assert session.apply(Create(place.promise, "promise", promise)).value
    session.drafts.keep(place.note, "advice", WORDS["old draft"])


def _conflicting(session: Session, place: Place) -> None:
    """Change the summary on two devices at once."""
    before = seen(session, place.note)
    assert session.apply(Revise(before, {"summary": WORDS["second"]})).value
    ben = Elsewhere()
    op = ben.writes(place.note, {"summary": WORDS["other"]}, before, ms=7)
    later = ben.writes(place.kept, {"advice": STAYS}, seen(session, place.kept), ms=8)
    place.others[:] = [op.raw, later.raw]
    session.receive(ben.dev, place.others)
    assert len(seen(session, place.note).conflicts["summary"]) == 2


def _backed_up(place: Place) -> None:
    place.laptop.clock.pass_by(hours=1)
    Backups(place.layout).make(place.laptop.clock())


def _restored(place: Place) -> None:
    """Put the first backup in place, so that everything later lies aside too."""
    first = Backups(place.layout).files()[0][1]
    place.laptop.clock.pass_by(days=1)
    restore(first, place.layout, Holder(1, "laptop", "2026-11-22T15:04:05Z"), place.laptop.clock())


def _littered(place: Place) -> None:
    """Damage, copies and half made files, as crashes and other programs leave them."""
    layout, word = place.layout, WORDS["first"].encode()
    segment = next(file for file in sorted(layout.log.glob("*.ops")) if word in file.read_bytes())
    line = next(line for line in segment.read_bytes().split(b"\n") if word in line)
    with next(layout.log.glob("eeee*.ops")).open("ab") as bens:
        bens.write(line.replace(b"Ana", b"Anb") + b"\n" + line[:-30] + b"\n")
    shutil.copy(segment, layout.log / f"{segment.stem} (copy).ops")
    for file in (
        layout.log / f"{segment.name}.new",
        layout.root / ".view.json.part",
        layout.backups / ".lobbykit.zip.part",
        layout.damaged / f"{segment.name}.1-2.00000000",
        layout.incoming / "new" / "drafts.jsonl",
    ):
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_bytes(line)
    (layout.damaged / f"{segment.name}.7-9.00000001").write_bytes(STAYS.encode() + b"\nxx" + word[9:32] + b"xx")
    (layout.damaged / "drafts.jsonl").write_bytes(b'xx ["%b","advice","half\n' % place.note.encode() + STAYS.encode())
    shutil.copy(Backups(layout).files()[0][1], layout.backups / "lobbykit (copy).zip")


def ops_of(session: Session, entities: Sequence[str]) -> list[Op]:
    return [op for entity in entities for op in session.ops(entity) if isinstance(op, Op)]
