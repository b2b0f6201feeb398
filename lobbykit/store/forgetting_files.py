"""What a log file or the drafts, wherever a copy of them lies, become when ops are forgotten."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.log_line import peek
from lobbykit.domain.op import OpError
from lobbykit.store import draft_lines
from lobbykit.store.forgetting_traces import sums_in
from lobbykit.store.segment import VERSION, SegmentName, encoded, scan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.store.forgetting_promise import Promise
    from lobbykit.store.seal_files import Form
    from lobbykit.store.segment import LineCodec


class UnreadableCopyError(Exception):
    """A copy cannot be looked into or made anew: it is damaged, of a newer version, or sealed with another key."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A file as it is to be, whether that is another than it was, and what was noticed on the way.

    `left_out` counts damaged lines that it no longer has. `kept` are the ids of ops that are about forgotten entities
    and stay, since nobody acknowledged them. `gone` and `used` are the sums of attachments that forgotten ops, and
    other lines, name. `marks` are those of forgotten ops, each with whether it stands in the private lane.
    """

    data: bytes
    changed: bool
    left_out: int = 0
    kept: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    used: frozenset[str] = frozenset()
    marks: frozenset[tuple[bool, bytes]] = frozenset()


@dataclass(frozen=True, slots=True)
class Turning:
    """The change of files of lines under a promise; `form` is how their lines stand, sealed or plain."""

    promise: Promise
    form: Form

    def turned(self, name: str, data: bytes) -> Turned:
        """Return what the file of that name becomes; raise UnreadableCopyError for a log of a newer version."""
        folder, slash, file = name.rpartition("/")
        codec = self.form.lines(folder + slash)
        segment = SegmentName.parse(file)
        if segment is None:
            return self._drafts(data, codec)
        return self._log(segment, data, codec, private=folder.endswith("private"))

    def _log(self, segment: SegmentName, data: bytes, codec: LineCodec, *, private: bool) -> Turned:
        found = scan(data, segment, codec)
        if found.version != VERSION:
            raise UnreadableCopyError
        payloads = found.lines.payloads
        told = [self.promise.told(payload) for payload in payloads]
        stay = [payload for payload, now in zip(payloads, told, strict=True) if now is payload]
        gone = [payload for payload, now in zip(payloads, told, strict=True) if now is not payload]
        changed = bool(gone or found.bad)
        if changed:
            data = segment.header + encoded(told, segment, len(segment.header), codec)
        kept, marks = self._about(told)
        marked = frozenset((private, mark) for mark in marks)
        return Turned(data, changed, len(found.bad), frozenset(kept), _sums(gone), _sums(stay), marked)

    def _drafts(self, data: bytes, codec: LineCodec) -> Turned:
        found = draft_lines.decoded(data, codec)
        stay = [line for line in found.lines if line.entity not in self.promise.entities]
        left_out = len(found.bad) + bool(found.tail)
        changed = len(stay) < len(found.lines) or left_out > 0
        if changed:
            data = draft_lines.encoded(stay, codec)
        return Turned(data, changed, left_out, used=frozenset(line.text for line in stay))

    def _about(self, told: Iterable[bytes]) -> tuple[list[str], list[bytes]]:
        """Return the ids of the ops about forgotten entities that stay, and the marks of those that do not."""
        kept, marks = list[str](), list[bytes]()
        for payload in told:
            with suppress(OpError):
                op_id, dev, seq, _, entity = peek(payload)
                if entity in self.promise.entities:
                    kept.append(op_id)
                elif op_id in self.promise.ops and dev and seq:
                    marks.append(payload)
        return kept, marks


def _sums(payloads: Iterable[bytes]) -> frozenset[str]:
    return frozenset(one for payload in payloads for one in sums_in(payload))
