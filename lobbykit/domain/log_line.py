"""What one line of the log says: an op, or the mark of an op that was forgotten here."""

from __future__ import annotations

import re
from typing import NamedTuple

from lobbykit.domain.canonical import LIMIT, MAX_INT, digest
from lobbykit.domain.merge import Forgotten
from lobbykit.domain.op import Op, OpError, UnknownOp, read_op
from lobbykit.domain.op_shape import FIRST

_NUMBER = rb"[1-9][0-9]{0,15}"
_IDS = rb'\[(?:"[0-9a-f]{32}"(?:,"[0-9a-f]{32}")*)?\]'
_SEEN = rb'"[$A-Za-z0-9_/-]+":' + _IDS
_HEAD = re.compile(
    rb'\{"a":"[a-z0-9-]{1,32}",(?:"c":' + _IDS + rb',)?"d":"([0-9a-f]{16})","e":"([0-9a-f]{32})",(?="[fn]":)'
)
_TAIL = re.compile(
    rb',"n":(' + _NUMBER + rb'),"p":"([0-9a-f]{32})",(?:"restore":true,)?'
    rb'"s":\{(?:' + _SEEN + rb"(?:," + _SEEN + rb')*)?\},"t":\[[0-9]{1,15},0\],"v":1,"y":"(?:set|del)"\}\Z'
)
_SEEN_KEY = b',"s":{'
_BEFORE_SEEN = len(b',"n":9007199254740991,"p":"","restore":true') + 32
_PART = rb'("forgotten":"[0-9a-f]{32}"|"n":' + _NUMBER + rb'|"d":"[0-9a-f]{16}")'
_MARK = re.compile(rb"\{" + rb",".join([_PART] * 3) + rb"\}")


class Peek(NamedTuple):
    """The place of a line's op: its id, device, number, the id before it, and the entity it speaks of.

    None where the op of a newer version does not say so readably. A mark speaks of no entity and names none before it.
    """

    id: str
    dev: str | None
    seq: int | None
    prev: str | None
    entity: str | None


def read_line(raw: bytes) -> Op | UnknownOp | Forgotten:
    """Return the op, or the mark of a forgotten op, that a line holds; raise OpError when it holds neither."""
    return _mark(raw) or read_op(raw)


def forgotten_line(op: Op | UnknownOp) -> bytes:
    """Return the mark that takes an op's place (sync.md, "Forget"); raise OpError for an op that has no place."""
    if op.dev is None or op.seq is None:
        raise OpError("op-misshapen", part="n" if op.dev else "d")
    return b'{"forgotten":"%b","n":%d,"d":"%b"}' % (op.id.encode(), op.seq, op.dev.encode())


def peek(raw: bytes) -> Peek:
    """Return the place of a line's op without reading what was written; raise OpError when the line holds none.

    It agrees with `read_line` on every line that this accepts. The fields of an op are not looked into: a line whose
    frame is sound around unsound fields has a place here, and is refused by `read_line` only.
    """
    if len(raw) <= LIMIT and (head := _HEAD.match(raw)):
        tail = _TAIL.search(raw, max(head.end() - 1, raw.rfind(_SEEN_KEY) - _BEFORE_SEEN))
        if tail:
            seq, prev = int(tail[1]), tail[2].decode()
            if seq <= MAX_INT and (seq == 1) == (prev == FIRST):
                return Peek(digest(raw), head[1].decode(), seq, prev, head[2].decode())
    return _place(read_line(raw))


def _place(line: Op | UnknownOp | Forgotten) -> Peek:
    if isinstance(line, Forgotten):
        return Peek(line.op_id, line.dev, line.seq, None, None)
    return Peek(line.id, line.dev, line.seq, line.prev, line.entity)


def _mark(raw: bytes) -> Forgotten | None:
    """Return a mark; the order of its keys does not matter, and it has no others."""
    found = _MARK.fullmatch(raw)
    told = dict(part.replace(b'"', b"").decode().split(":") for part in found.groups()) if found else {}
    if len(told) < _MARK.groups or int(told["n"]) > MAX_INT:
        return None
    return Forgotten(told["forgotten"], told["d"], int(told["n"]))
