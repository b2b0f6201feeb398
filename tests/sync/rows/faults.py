"""Faults that others have made, each planted by one patch; the test of its row must find every one."""

from __future__ import annotations

import os
import re
import zlib
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from lobbykit.app.syncing.holdings import Holdings
from lobbykit.domain.entity_state import EntityState
from lobbykit.domain.team import Team
from lobbykit.sync import sorting
from lobbykit.sync.couch_memory import go_on
from lobbykit.sync.exchange import Exchange, Step
from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.sorting import Sorted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.sync.folder_writing import Writer

VARIABLE = "LOBBYKIT_ROW_FAULT"
"""Names the fault that processes started by a test are to have."""
_OWN_NAME = re.compile(r"(\d{8}-\d{8}|[a-z]+)-[0-9a-f]{16}\.lkb")


@dataclass(frozen=True)
class Fault:
    """What is wrong in the program, as a sentence, at the row whose test must notice; `place` gets `instead`."""

    row: int
    what: str
    place: str
    instead: Any


def _newest_only(state: EntityState, path: str, alone: Any, superseded: Any) -> None:
    WRITE(state, path, alone, superseded)
    if len(heads := state._heads.get(path, ())) > 1:
        state._heads[path] = (max(heads, key=lambda one: (one.ms, one.id)),)


def _by_clock_alone(state: EntityState, path: str, alone: Any, superseded: Any) -> None:
    """Let the latest stamp win, whoever had seen what."""
    before = state._heads.get(path, ())
    WRITE(state, path, alone, superseded)
    state._heads[path] = (max((*before, *alone), key=lambda one: (one.ms, one.id)),)


def _own_only(exchange: Exchange) -> Any:
    """Put back what we wrote ourselves, and trust others to do the same."""
    here: Any = exchange._here
    kept = here._kept
    here._kept = {key: one for key, one in kept.items() if one.user == here._session.user}
    yield from PUSH(exchange)
    here._kept = kept


def _never_again(exchange: Exchange, arrivals: Any) -> Any:
    """Remember a bad file by its place and never look at it again."""
    bad = {place: Sorted(place, one.fate, one.problem) for place, one in exchange._memory.troubles.items()}  # type: ignore[arg-type]
    return tuple(bad.get(one.place, one) for one in NEXT(exchange, arrivals))


def _believing_memory(exchange: Exchange) -> Any:
    """Take what lay in the mailbox at the last visit for lying there still."""
    there = exchange._memory.there
    with patch.object(FolderMailbox, "lacks", lambda box, letters: LACKS(box, letters) - there):
        yield from PUSH(exchange)


def _deletion_wins(state: EntityState) -> Any:
    found = VIEWED(state)
    return replace(found, deleted=found.deleted or found.edited_after_delete, edited_after_delete=False)


def _by_number(holdings: Any, dev: str, ops: Any, *, private: bool) -> int:
    """Know a change by its device and its number."""
    known = {(device, number) for device, number, _, _ in holdings._lanes.held()}
    return TAKE(holdings, dev, [op for op in ops if (op.dev, op.seq) not in known], private=private)


def _newer_dropped(place: str, _envelope: Any, _trust: Any, problem: Any) -> Sorted:
    return Sorted(place, "foreign", problem)


def _straight(writer: Writer, target: Any, data: bytes) -> None:
    """Write under the last name at once."""
    writer._write(target, data)


def _unbounded(data: bytes) -> bytes:
    return zlib.decompress(data)


def _sealed_is_rubbish(place: str, found: Any, trust: Any, identities: Any) -> Sorted:
    """Throw away what only others can open."""
    sorted_ = SORTED_BUNDLE(place, found, trust, identities)
    is_for_others = sorted_.fate == "kept" and sorted_.kept is not None and sorted_.kept.ops is None
    return Sorted(place, "foreign") if is_for_others else sorted_


def _place_first(exchange: Exchange, again: Any) -> Any:
    """Move the place in the mailbox on, and only then take what lies before it."""
    batches = exchange._mailbox.pull(exchange._memory.box, again)
    while (batch := (yield Step(partial(next, batches, None), outside=True))) is not None:
        found = tuple(map(exchange._sorted, batch.arrivals))
        yield Step(partial(exchange._settle, batch, found), outside=False)
        yield Step(partial(exchange._take_all, found), outside=False)


def _kept_first(exchange: Exchange, sorts: Any) -> None:
    """Keep envelopes, and only then take the changes in them."""
    here: Any = exchange._here
    here.keep([(one.envelope.raw, one.kept) for one in sorts if one.envelope and one.kept])
    TAKE_ALL(exchange, sorts)


def _went_unread(exchange: Exchange, batch: Any, sorts: Any) -> None:
    SETTLE(exchange, batch, [one for one in sorts if one.fate != "waiting"])


def _by_its_id(_mailbox: Any, letters: Any) -> frozenset[str]:
    """Take a document of that id for the letter."""
    return frozenset(one.sum for one in letters)


def _any_database(known: Any, database: Any, now: int) -> Any:
    return known or GO_ON(known, database, now)


def _any_user(team: Team, pub: str, user: str) -> Any:
    member = team.member_of(pub)
    return STANDING(team, pub, member.user if member else user)


WRITE, VIEWED = EntityState._write, EntityState._viewed
PUSH, NEXT, SETTLE, LACKS = Exchange._push, Exchange._next, Exchange._settle, FolderMailbox.lacks
TAKE_ALL = Exchange._take_all
TAKE, SORTED_BUNDLE = Holdings.take, sorting._sorted_bundle
GO_ON, STANDING = go_on, Team.standing

_IN = "lobbykit.domain.team.Team."
_EXCHANGE = "lobbykit.sync.exchange.Exchange."
FAULTS: dict[str, Fault] = {
    "newest-only": Fault(
        1,
        "of two versions the later stamp survives alone",
        "lobbykit.domain.entity_state.EntityState._write",
        _newest_only,
    ),
    "by-clock": Fault(
        1, "clocks decide what follows what", "lobbykit.domain.entity_state.EntityState._write", _by_clock_alone
    ),
    "own-only": Fault(2, "only its author puts back what is missing", _EXCHANGE + "_push", _own_only),
    "never-again": Fault(2, "a bad file is never looked at again", _EXCHANGE + "_next", _never_again),
    "own-names": Fault(
        3,
        "a file counts by its name",
        "lobbykit.sync.folder_listing.is_letter",
        lambda name: bool(_OWN_NAME.fullmatch(name)),
    ),
    "believing-memory": Fault(4, "what was there is believed to be there", _EXCHANGE + "_push", _believing_memory),
    "deletion-wins": Fault(
        5,
        "a deletion beats an edit that it had not seen",
        "lobbykit.domain.entity_state.EntityState._viewed",
        _deletion_wins,
    ),
    "no-rotation": Fault(
        6,
        "a copy goes on under the ids of its twin",
        "lobbykit.store.identity.Identity.met_own_op",
        lambda *_, **__: False,
    ),
    "by-number": Fault(6, "a change is known by its number", "lobbykit.app.syncing.holdings.Holdings.take", _by_number),
    "blind-to-restores": Fault(
        7, "nobody notices an older log", "lobbykit.app.syncing.holdings.Holdings.went_back", lambda *_: False
    ),
    "numbers-again": Fault(7, "an older log is gone on with", "lobbykit.app.authorship.rewound", lambda *_: ()),
    "taken-again": Fault(8, "what comes twice is taken twice", "lobbykit.app.session.Session.knows", lambda *_: False),
    "rotating-always": Fault(
        9,
        "a laptop takes another of its owner for a copy",
        "lobbykit.store.identity.Identity.met_own_op",
        lambda *_, **__: True,
    ),
    "newer-dropped": Fault(
        10, "what a newer version wrote is dropped", "lobbykit.sync.sorting._sorted_newer", _newer_dropped
    ),
    "other-version": Fault(11, "version 1 is not read any more", "lobbykit.sync.bundle.KIND", "lkb2"),
    "straight": Fault(12, "a file grows under its last name", "lobbykit.sync.folder_writing.Writer.written", _straight),
    "place-first": Fault(12, "the place moves before the log", _EXCHANGE + "_pull", _place_first),
    "kept-first": Fault(12, "an envelope is kept before the log has it", _EXCHANGE + "_take_all", _kept_first),
    "no-patience": Fault(13, "a server is asked once only", "lobbykit.sync.couch_wire.TRIES", 1),
    "any-database": Fault(14, "a place counts in any database", "lobbykit.sync.couch.go_on", _any_database),
    "by-its-id": Fault(
        15, "a document that was deleted counts as there", "lobbykit.sync.couch.CouchMailbox._whole", _by_its_id
    ),
    "unbounded": Fault(16, "what is compressed is inflated whole", "lobbykit.sync.bundle._inflated", _unbounded),
    "any-user": Fault(16, "a member may speak for another", _IN + "standing", _any_user),
    "any-signature": Fault(17, "signatures are not looked at", "lobbykit.sync.envelope.verified", lambda *_: True),
    "any-key": Fault(17, "unknown keys count", _IN + "standing", lambda *_: "in"),
    "honoured": Fault(17, "what a key wrote after it was put out counts", _IN + "honours", lambda *_: True),
    "not-again": Fault(17, "what waits for its key is forgotten", _EXCHANGE + "_settle", _went_unread),
    "sealed-is-rubbish": Fault(
        18, "what is sealed for others is dropped", "lobbykit.sync.sorting._sorted_bundle", _sealed_is_rubbish
    ),
    "asks-again": Fault(
        19,
        "a refused password is tried again",
        "lobbykit.sync.couch_wire._PASSING",
        frozenset({401, 403, *range(500, 600)}),
    ),
    "all-at-once": Fault(20, "a backlog comes in one piece", "lobbykit.sync.folder_pull.MOST_ARRIVALS", 1_000_000),
    "all-or-none": Fault(21, "one large letter keeps all others back", "lobbykit.sync.couch_sending._LARGE", -413),
    "plain-names": Fault(22, "names are told as they are", "lobbykit.sync.folder_listing.told", str),
}
"""By a word for each; row 23 needs a cluster, and has none."""


@contextmanager
def planted(name: str | None) -> Iterator[None]:
    """Work with a fault in the program, in this process and in those that tests start."""
    if not name:
        with nullcontext():
            yield
        return
    fault = FAULTS[name]
    with patch(fault.place, fault.instead), patch.dict(os.environ, {VARIABLE: name}):
        yield
