"""Sorting what comes out of a mailbox: taken, kept for others, waiting for the team to know its key, or damaged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from lobbykit.domain.kept_envelope import KeptEnvelope
from lobbykit.domain.op_shape import is_dev, is_user
from lobbykit.domain.problem import Place, Problem, Severity, warning
from lobbykit.sync import bundle as bundles
from lobbykit.sync import piece as pieces
from lobbykit.sync import statement as statements
from lobbykit.sync.envelope import EnvelopeError, read_envelope
from lobbykit.sync.seal import NotForUsError, UnsealableError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.op import Op, UnknownOp
    from lobbykit.domain.problem import LobbykitError
    from lobbykit.sync.bundle import Bundle
    from lobbykit.sync.envelope import Envelope
    from lobbykit.sync.mailbox import Arrival
    from lobbykit.sync.piece import Piece
    from lobbykit.sync.statement import Statement
    from lobbykit.sync.trust import Trust

Fate = Literal["taken", "kept", "waiting", "damaged", "not-yet", "foreign"]
"""taken: its changes are for us. kept: sealed for others, of a newer version, or a statement; passed on as it is.
waiting: of a key that does not count (yet). damaged: nobody can read it. not-yet: still on its way. foreign: of another
team, or nothing of lobbykit."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """What became of one arrival, with `envelope` and `kept` for what is taken or kept, and `ops` for what is taken."""

    place: str
    fate: Fate
    problem: Problem | None = None
    envelope: Envelope | None = None
    kept: KeptEnvelope | None = None
    ops: tuple[Op | UnknownOp, ...] = ()
    statement: Statement | None = None


def sort(arrival: Arrival, trust: Trust, identities: Iterable[str]) -> Sorted:
    """Return what an arrival is to us; never raises on what it holds. `identities` open what is sealed to us."""
    if arrival.raw is None:
        return Sorted(arrival.place, "damaged" if arrival.problem else "not-yet", arrival.problem)
    try:
        return _sorted(arrival.place, read_envelope(arrival.raw), trust, tuple(identities))
    except EnvelopeError as failure:
        fate: Fate = {"envelope-header": "foreign", "envelope-cut": "not-yet"}.get(failure.code, "damaged")  # type: ignore[assignment]
        return Sorted(arrival.place, fate, _told(arrival.place, failure))
    except UnsealableError as failure:
        return Sorted(arrival.place, "damaged", _told(arrival.place, failure))


def _sorted(place: str, envelope: Envelope, trust: Trust, identities: tuple[str, ...]) -> Sorted:
    try:
        if bundles.KIND in envelope.header:
            return _sorted_bundle(place, bundles.read_bundle(envelope), trust, identities)
        if statements.KIND in envelope.header:
            return _sorted_statement(place, statements.read_statement(envelope), trust)
        if pieces.KIND in envelope.header:
            return _sorted_piece(place, pieces.read_piece(envelope), trust, identities)
    except EnvelopeError as failure:
        if not failure.code.endswith("-newer"):
            raise
        return _sorted_newer(place, envelope, trust, _told(place, failure))
    raise EnvelopeError("envelope-header")


def _sorted_bundle(place: str, found: Bundle, trust: Trust, identities: tuple[str, ...]) -> Sorted:
    if found.team != trust.id:
        return Sorted(place, "foreign", warning("sync-other-team", Place(place)))
    if problem := _not_in(place, found.pub, found.user, trust, (found.dev, found.last)):
        return Sorted(place, "waiting", problem)
    try:
        ops = bundles.opened(found, identities)
    except NotForUsError:
        return Sorted(place, "kept", None, found.envelope, kept_of(found, None))
    remark = (
        warning("sync-in-clear", Place(place), user=found.user) if trust.is_sealed and not found.is_sealed else None
    )
    return Sorted(place, "taken", remark, found.envelope, kept_of(found, ops), ops)


def _sorted_piece(place: str, found: Piece, trust: Trust, identities: tuple[str, ...]) -> Sorted:
    if found.team != trust.id:
        return Sorted(place, "foreign", warning("sync-other-team", Place(place)))
    if problem := _not_in(place, found.pub, found.user, trust):
        return Sorted(place, "waiting", problem)
    return Sorted(place, "kept", None, found.envelope, kept_piece(found, identities))


def _sorted_statement(place: str, found: Statement, trust: Trust) -> Sorted:
    if found.team != trust.id:
        return Sorted(place, "foreign", warning("sync-other-team", Place(place)))
    if found.says != "join" and not trust.is_organizer(found.pub):
        return Sorted(place, "waiting", warning("sync-no-organizer", Place(place), user=found.user))
    return Sorted(place, "kept", None, found.envelope, kept_statement(found), (), found)


def _sorted_newer(place: str, envelope: Envelope, trust: Trust, problem: Problem) -> Sorted:
    """Keep and pass on what a member wrote with a newer version, as far as it says who that was as this one does."""
    told = envelope.header
    user, dev, pub = told.get("user"), told.get("dev"), str(told.get("pub"))
    if told.get("team") != trust.id or not is_user(user) or not is_dev(dev):
        return Sorted(place, "foreign", problem)
    if other := _not_in(place, pub, user, trust):
        return Sorted(place, "waiting", other)
    return Sorted(place, "kept", problem, envelope, _kept_newer(envelope))


def _not_in(place: str, pub: str, user: str, trust: Trust, upto: tuple[str, int] | None = None) -> Problem | None:
    """Return why what a key signed as this user does not count, None when it does."""
    standing = trust.standing(pub, user)
    if standing in {"in", "first-use"}:
        return None
    if standing == "out" and upto and trust.honours(pub, *upto):
        return None
    codes = {"waiting": "sync-key-unknown", "other-user": "sync-key-other-user", "out": "sync-key-out"}
    return warning(codes[standing], Place(place), user=user)


def row_of(envelope: Envelope, identities: Iterable[str]) -> KeptEnvelope:
    """Return what is to be known of an envelope that was found sound once; raise EnvelopeError for what is none."""
    try:
        if statements.KIND in envelope.header:
            return kept_statement(statements.read_statement(envelope))
        if pieces.KIND in envelope.header:
            return kept_piece(pieces.read_piece(envelope), identities)
        found = bundles.read_bundle(envelope)
    except EnvelopeError as failure:
        if not failure.code.endswith("-newer"):
            raise
        return _kept_newer(envelope)
    try:
        return kept_of(found, bundles.opened(found, identities))
    except NotForUsError:
        return kept_of(found, None)


def kept_of(found: Bundle, ops: Iterable[Op | UnknownOp] | None) -> KeptEnvelope:
    """Return what is to be known of a bundle that is kept, with its ops where they could be read."""
    ids = None if ops is None else tuple(op.id for op in ops)
    who = (found.envelope.sum, found.user, found.dev, found.label, found.pub)
    return KeptEnvelope(*who, ids, found.is_private)


def kept_piece(found: Piece, identities: Iterable[str]) -> KeptEnvelope:
    """Return what is to be known of a piece of a photo; raise as `opened_piece` for one that is damaged."""
    try:
        photo, _ = pieces.opened_piece(found, identities)
        piece = (photo, found.part, found.parts)
    except NotForUsError:
        piece = None
    return KeptEnvelope(found.envelope.sum, found.user, found.dev, found.label, found.pub, piece=piece)


def kept_statement(found: Statement) -> KeptEnvelope:
    """Return what is to be known of a statement that is kept."""
    return KeptEnvelope(found.envelope.sum, found.user, found.dev, found.label, found.pub)


def _kept_newer(envelope: Envelope) -> KeptEnvelope:
    told = envelope.header
    first, last = told.get("from"), told.get("to")
    label = (
        f"{first:08d}-{last:08d}"[:40] if type(first) is int and type(last) is int and 0 < first <= last else "newer"
    )
    return KeptEnvelope(envelope.sum, str(told.get("user")), str(told.get("dev")), label, str(told.get("pub")))


def _told(place: str, failure: LobbykitError) -> Problem:
    return Problem(failure.code, Severity.WARNING, Place(place), failure.params)
