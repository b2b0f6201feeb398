"""Photos on their way: which of ours are to be sent, and those of others put together once all pieces are here."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.photos import shared_photos
from lobbykit.domain.entity_row import TABLES
from lobbykit.store.attachments import AttachmentError, Attachments
from lobbykit.store.query import where
from lobbykit.sync.envelope import EnvelopeError, read_envelope
from lobbykit.sync.piece import opened_piece, pieces_of, read_piece
from lobbykit.sync.seal import NotForUsError, UnsealableError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from lobbykit.app.session import Session
    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.sync.bundle import Packing
    from lobbykit.sync.piece import Piece


class PhotoPieces:
    """The photos of one open workspace; `raw` reads a kept envelope, `identities` open what is sealed to us."""

    def __init__(self, session: Session, raw: Callable[[str], bytes | None], identities: Iterable[str]) -> None:
        self._session, self._raw, self._identities = session, raw, tuple(identities)
        self._attachments = Attachments(session.workspace)

    def to_send(self, kept: Mapping[str, KeptEnvelope], how: Packing | None) -> Iterator[Callable[[], Sequence[Piece]]]:
        """Give what packs each photo of a note of ours that others may see, where not all of its pieces are kept."""
        for photo in sorted(self.ours() - whole_photos(kept.values()) if how else ()):
            data = self._read(photo)
            if data is not None and how is not None:
                who = (self._session.user, self._session.device)
                yield partial(_all_pieces, data, *who, how)

    def to_send_again(self, how: Packing) -> Iterator[Callable[[], Sequence[Piece]]]:
        """Give what packs every photo that others may see and that is here, whoever took it."""
        rows = self._with_photos()
        for photo in sorted({sha for row in rows for sha in _shas(row)}):
            data = self._read(photo)
            if data is not None:
                yield partial(_all_pieces, data, self._session.user, self._session.device, how)

    def put_together(self, kept: Mapping[str, KeptEnvelope], photo: str) -> bool:
        """Keep a photo if all of its pieces are here and it is what its sum says; return whether it is kept now."""
        found = _by_photo(kept.values()).get(photo, {})
        if not _is_whole(found) or self._read(photo) is not None:
            return self._read(photo) is not None
        parts = [self._part(sums) for _, sums in sorted(found.items())]
        data = b"".join(part for part in parts if part is not None)
        if None in parts or hashlib.sha256(data).hexdigest() != photo:
            return False
        self._attachments.keep(data)
        return True

    def arrived(self, kept: Mapping[str, KeptEnvelope], told: Collection[str]) -> Iterator[str]:
        """Give the sum of an envelope of each photo that is here whole, but none that was told already."""
        for one in kept.values():
            if one.piece and one.piece[1] == 1 and one.sum not in told and self._read(one.piece[0]) is not None:
                yield one.sum

    def ours(self) -> frozenset[str]:
        """Return the sums of the photos of notes of ours that others may see."""
        lanes = self._session.own_lanes
        rows = self._with_photos()
        mine = (row for row in rows if _shas(row) and any(op.dev in lanes for op in self._session.ops(str(row["id"]))))
        return frozenset(sha for row in mine for sha in _shas(row))

    def of_notes(self, notes: Iterable[str]) -> frozenset[str]:
        """Return the sums of the photos that others may see of these notes and of no others."""
        wanted, own, others = frozenset(notes), set[str](), set[str]()
        for row in self._with_photos():
            (own if row["id"] in wanted else others).update(_shas(row))
        return frozenset(own - others)

    def _with_photos(self) -> Sequence[Mapping[str, object]]:
        """Return the rows of notes that have any photo; of the others, which are most, nothing is copied."""
        return self._session.view.table(TABLES["note"]).search(where("photo").exists())

    def _read(self, photo: str) -> bytes | None:
        """Return a photo that is kept here; one that is missing or damaged is told where it is shown."""
        try:
            return self._attachments.read(photo)
        except AttachmentError:
            return None

    def _part(self, sums: Iterable[str]) -> bytes | None:
        """Return a part from the first of these envelopes that holds it whole."""
        for sum_ in sums:
            raw = self._raw(sum_)
            try:
                if raw is not None:
                    return opened_piece(read_piece(read_envelope(raw)), self._identities)[1]
            except (EnvelopeError, NotForUsError, UnsealableError):  # another copy may be whole
                continue
        return None


def _all_pieces(data: bytes, user: str, dev: str, how: Packing) -> Sequence[Piece]:
    return tuple(pieces_of(data, user, dev, how))


def _by_photo(kept: Iterable[KeptEnvelope]) -> dict[str, dict[tuple[int, int], list[str]]]:
    """Return the sums of the envelopes of each photo, by number of part and of parts."""
    found: dict[str, dict[tuple[int, int], list[str]]] = {}
    for one in kept:
        if one.piece:
            photo, part, parts = one.piece
            found.setdefault(photo, {}).setdefault((part, parts), []).append(one.sum)
    return found


def _is_whole(found: Mapping[tuple[int, int], object]) -> bool:
    """Whether there is every part; two ways of cutting one photo do not mix."""
    totals = {parts for _, parts in found}
    return len(totals) == 1 and {part for part, _ in found} == set(range(1, max(totals) + 1))


def whole_photos(kept: Iterable[KeptEnvelope]) -> frozenset[str]:
    """Return the sums of the photos of which every part is among these envelopes."""
    return frozenset(photo for photo, found in _by_photo(kept).items() if _is_whole(found))


def _shas(row: Mapping[str, object]) -> set[str]:
    told = shared_photos(row)
    return {str(one["sha"]) for one in told.values() if one.get("sha")}
