"""What this workspace holds, as a visit to a mailbox asks for it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from lobbykit.app.record import HANDED_OVER
from lobbykit.app.syncing.acknowledging import (
    TELLS,
    acknowledged,
    acknowledged_photos,
    photos_said,
    to_acknowledge,
    to_acknowledge_photos,
)
from lobbykit.app.syncing.packing import how_shared, runs, runs_for
from lobbykit.app.syncing.photo_pieces import PhotoPieces
from lobbykit.app.syncing.putting_out import put_out
from lobbykit.sync.envelope import EnvelopeError, read_envelope
from lobbykit.sync.memory import as_json
from lobbykit.sync.seal import UnsealableError
from lobbykit.sync.sorting import row_of
from lobbykit.sync.statement import Speaker, read_statement, write_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from lobbykit.app.session import Session
    from lobbykit.app.syncing.membership import Membership
    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.domain.merge import Held
    from lobbykit.domain.op import Op, UnknownOp, Value
    from lobbykit.store.envelope_shelf import EnvelopeShelf
    from lobbykit.store.lanes import Lanes
    from lobbykit.store.sync_files import SyncFiles
    from lobbykit.sync.bundle import Packing
    from lobbykit.sync.here import Run
    from lobbykit.sync.memory import Memory
    from lobbykit.sync.piece import Piece
    from lobbykit.sync.seal import Keys
    from lobbykit.sync.statement import Says, Statement
    from lobbykit.sync.trust import Trust


class Holdings:
    """The log, the kept envelopes and the keys of one open workspace; `sync.here.Here` says what is promised."""

    def __init__(
        self,
        session: Session,
        lanes: Lanes,
        folders: tuple[EnvelopeShelf, SyncFiles],
        membership: Membership,
        mailbox: str,
    ) -> None:
        """Read what is kept; `mailbox` is the name of the one that is to be visited."""
        session.begin()
        self._session, self._lanes = session, lanes
        self._shelf, self._files = folders
        self._mailbox = mailbox
        self._membership = membership
        self._photos = PhotoPieces(session, self._shelf.read, self.identities)
        self._kept = self._found()
        self._all_packed_at: str | None = None
        for statement in self.statements("join", "team"):
            membership.hear(statement)

    @property
    def trust(self) -> Trust:
        """The team as it is known now."""
        return self._membership.trust

    @property
    def identities(self) -> tuple[str, ...]:
        """What opens envelopes that are sealed to us."""
        return tuple(keys.identity for keys in self._membership.keys.values())

    @property
    def kept(self) -> Mapping[str, KeptEnvelope]:
        """The envelopes that are kept, by sum."""
        return self._kept

    def is_ours(self, sum_: str) -> bool:
        """Whether one of our own keys signed an envelope that is kept."""
        return self._kept[sum_].pub in {keys.pub for keys in self._membership.keys.values()}

    def raw(self, sum_: str) -> bytes | None:
        """Return the bytes of one that is kept."""
        return self._shelf.read(sum_)

    def take(self, dev: str, ops: Sequence[Op | UnknownOp], *, private: bool) -> int:
        """Take changes of a device through the session, and return how many were new."""
        new = [op for op in {op.id: op for op in ops}.values() if not self._session.knows(op.id)]
        self._session.take_in(dev, new, private=private)
        return len(new)

    def keep(self, some: Sequence[tuple[bytes, KeptEnvelope]]) -> None:
        """Keep envelopes, but those in which anything was forgotten here; what they say of the team is heard."""
        ours = [(raw, kept) for raw, kept in some if not self._is_forgotten(kept)]
        self._shelf.keep_all([raw for raw, _ in ours])
        self._files.add_rows([kept for _, kept in ours])
        for raw, kept in ours:
            self._kept[kept.sum] = kept
            if kept.piece:
                self._photos.put_together(self._kept, kept.piece[0])
            if kept.label in {"join", "team"}:
                self._membership.hear(read_statement(read_envelope(raw)))

    def _is_forgotten(self, kept: KeptEnvelope) -> bool:
        return any(self._session.view.has(HANDED_OVER, op) for op in kept.ops or ())

    def lost(self, sum_: str) -> None:
        """Count an envelope as not kept, since the disk has lost its bytes; its changes are packed anew."""
        self._shelf.drop(sum_)
        self._kept.pop(sum_, None)

    def unpacked(self) -> Sequence[Run]:
        """Return what is in no kept bundle and ours to send, and everything for readers whom we let in since."""
        again = self._for_new_readers()
        return (*self._new(), *(runs_for(self._lanes.lines(), again) if again else ()))

    def _new(self) -> Sequence[Run]:
        """Return what is in no kept bundle; nothing is looked at again where nothing has changed."""
        state = self._state()
        if state == self._files.settled():
            return ()
        found = runs(self._lanes.lines(), self._kept, self._membership, self._session.user)
        self._all_packed_at = None if found else state
        return found

    def pieces(self) -> Iterator[Callable[[], Sequence[Piece]]]:
        """Give what packs each photo that others may see, is ours to send and in no kept envelopes."""
        yield from self._photos.to_send(self._kept, how_shared(self._membership, self._session.user))
        if again := self._for_new_readers():
            yield from self._photos.to_send_again(again)

    def all_packed(self) -> None:
        """Remember for whom everything was sealed anew."""
        if again := self._for_new_readers():
            self._files.keep_sealed_for(self._files.sealed_for() | frozenset(again.recipients or ()))

    def hide_what_was_put_out(self) -> None:
        """Show no change that only keys vouch for which were put out before; what is shown again was let in again."""
        hidden = put_out(self._kept.values(), self.trust, {keys.pub for keys in self._membership.keys.values()})
        if hidden != self._files.hidden():
            self._files.keep_hidden(hidden)
        self._session.hide(hidden)

    def to_say(self) -> Sequence[Callable[[], Statement]]:
        """Return our introduction if nobody knows us yet, and what we hold if we are an organizer."""
        keys, state = self._membership.keys.get(self._session.user), self._state()
        if keys is None or state == self._files.settled():
            return ()
        said = self._to_say(keys)
        if not said and state == self._all_packed_at:
            self._files.keep_settled(state)
        return said

    def _to_say(self, keys: Keys) -> Sequence[Callable[[], Statement]]:
        said: list[Callable[[], Statement]] = []
        own = [one for one in self.statements("join", "seen") if one.pub == keys.pub]
        body = self._membership.introduction
        known = any(one.says == "join" and one.body.get("age") == keys.recipient for one in own)
        if body is not None and not known:
            said.append(self._saying("join", body, keys))
        if self.trust.is_organizer(keys.pub):
            before = [one for one in own if one.says == "seen"]
            said += (self._saying("seen", body, keys) for body in to_acknowledge(self.shared_held(), before))
            told = frozenset[str]().union(*map(photos_said, before))
            arrived = self._photos.arrived(self._kept, told)
            said += (self._saying("seen", body, keys) for body in to_acknowledge_photos(arrived))
        return said

    def statements(self, *kinds: Says) -> Iterator[Statement]:
        """Give the kept statements of these kinds that can be read, in no order that means anything."""
        for kept in tuple(self._kept.values()):
            raw = self._shelf.read(kept.sum) if kept.label in kinds else None
            if raw is not None:
                yield read_statement(read_envelope(raw))

    def acknowledged(self, held: Iterable[Held] | None = None) -> frozenset[str]:
        """Return the ids of the shared changes held here, or of those named, that an organizer says to hold too."""
        return acknowledged(self.shared_held() if held is None else held, self.said_by_organizers())

    def own_photos(self) -> frozenset[str]:
        """Return the sums of the photos of ours that others may see."""
        return self._photos.ours()

    def acknowledged_photos(self) -> frozenset[str]:
        """Return the sums of the photos that an organizer says to hold."""
        return acknowledged_photos(self._kept.values(), self.said_by_organizers())

    def said_by_organizers(self) -> Iterator[Statement]:
        """Give what organizers said to hold."""
        return (one for one in self.statements("seen") if self.trust.is_organizer(one.pub))

    def own_lines(self) -> tuple[tuple[bool, bytes], ...]:
        """Return lane (private) and payload of each change that was written here; no other device's files are read."""
        return tuple(self._lanes.lines(self._session.own_lanes))

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the changes that are not shown, since their keys were put out before."""
        return self._files.hidden()

    def holding(self, ops: frozenset[str], entities: frozenset[str]) -> frozenset[str]:
        """Return the sums of the kept envelopes that hold any of these changes, or a photo of these notes alone."""
        photos = self._photos.of_notes(entities)
        kept = self._kept.values()
        gone = (one for one in kept if not ops.isdisjoint(one.ops or ()) or (one.piece and one.piece[0] in photos))
        return frozenset(one.sum for one in gone)

    def shared_held(self) -> Iterator[Held]:
        """Give device, number, id and id before of every op and mark of the shared lane."""
        private = self._lanes.private_devices
        return (one for one in self._lanes.held() if one[0] not in private)

    def went_back(self, memory: Memory) -> bool:
        """Whether the log is not a continuation of what it was at the last visit."""
        return self._lanes.since(memory.mark) is None

    def remember(self, memory: Memory) -> None:
        """Keep what is to be remembered of the mailbox of this visit."""
        mark = cast("Any", self._lanes.mark())
        self._files.keep_memory(self._mailbox, as_json(replace(memory, mark=mark)))

    def now(self) -> int:
        """Return the milliseconds since 1970."""
        return self._session.now_ms()

    def _state(self) -> str:
        """Return a digest of all that decides what is to be packed and said."""
        member = self._membership
        pubs = {user: keys.pub for user, keys in member.keys.items()}
        me = [self._session.user, pubs, repr(member.introduction), member.trust.fingerprint, TELLS]
        told = json.dumps([self._lanes.mark(), sorted(self._kept), me], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()

    def _for_new_readers(self) -> Packing | None:
        """Return how everything is packed once more, None where nobody needs it or it is not for us to do."""
        usual = how_shared(self._membership, self._session.user)
        if usual is None or usual.recipients is None or not self.trust.is_organizer(usual.keys.pub):
            return None
        new = self._membership.readers_let_in(usual.keys.pub) - self._files.sealed_for() - {usual.keys.recipient}
        return replace(usual, recipients=tuple(sorted(new))) if new else None

    def _saying(self, says: Says, body: Mapping[str, Value], keys: Keys) -> Callable[[], Statement]:
        speaker = Speaker(self.trust.id, self._session.user, self._session.device, self.now())
        return partial(write_statement, says, speaker, body, keys)

    def _found(self) -> dict[str, KeptEnvelope]:
        """Return the rows of what lies on the shelf; those that are not known are read from the envelopes again."""
        rows = self._files.rows()
        found: dict[str, KeptEnvelope] = {}
        for sum_ in self._shelf.sums():
            row = rows.get(sum_) or self._row(sum_)
            if row:
                found[sum_] = row
        return found

    def _row(self, sum_: str) -> KeptEnvelope | None:
        """Return what the envelope itself says; one that the disk has damaged counts as not kept, and comes again."""
        raw = self._shelf.read(sum_)
        if raw is None:
            return None
        try:
            row = row_of(read_envelope(raw), self.identities)
        except (EnvelopeError, UnsealableError):
            return None
        self._files.add_rows([row])
        return row
