"""Preparing a database for a team, as the administrator of a CouchDB: who may use it, and what nobody may write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.domain.problem import warning
from lobbykit.sync.couch_feed import Feed
from lobbykit.sync.couch_json import mapping, text
from lobbykit.sync.couch_validator import VALIDATOR
from lobbykit.sync.couch_wire import CouchWire, Pace
from lobbykit.sync.mailbox import MailboxError

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.canonical import Json
    from lobbykit.domain.problem import Problem
    from lobbykit.sync.couch_address import CouchAddress

DESIGN = "_design/lobbykit"
_NAME = re.compile(r"lk-([0-9a-f]{8})")
_THERE, _ABSENT = 412, 404
_OLDEST = (3, 3, 3)
"""Before it members could raise their own rights (CVE-2023-45725)."""
_UNKNOWN = "mailbox-server-failed"
_LISTS = ("names", "roles")


class PrepareError(MailboxError):
    """A database that could not be prepared, or is not as it should be after all."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A database that is ready: the role of its members, what of it had to be written, and what the admin should know.

    `written` holds `database`, `members` and `validator`, those that were not there already.
    """

    role: str
    version: str
    written: tuple[str, ...]
    problems: tuple[Problem, ...]


def prepare(address: CouchAddress, password: str, pace: Pace, *, ca: Path | None = None) -> Prepared:
    """Make the database of an address ready and read it back; doing it again changes nothing.

    Whoever is a member, or an administrator of the database, already stays one, and is told of. Raises MailboxError.
    """
    found = _NAME.fullmatch(address.db)
    if not found:
        raise PrepareError("couch-name", db=address.db)
    role = f"lobbykit-{found[1]}"
    with CouchWire(address, password, pace, ca=ca) as wire:
        version = text(Feed(wire).server(), "version") or "?"
        _check_admin(wire)
        written = [what for what, is_new in (("database", _make(wire)), ("members", _let_in(wire, role))) if is_new]
        others = _others(_security(wire), role)
        written += ["validator"] if _guard(wire) else []
    with CouchWire(address, None, pace, ca=ca) as stranger:
        _check_closed(stranger)
    told = [warning("couch-others", who=", ".join(others))] if others else []
    told += [warning("couch-old", version=version)] if _is_old(version) else []
    return Prepared(role, version, tuple(written), tuple(told))


def _is_old(version: str) -> bool:
    numbers = re.fullmatch(r"(\d{1,4})\.(\d{1,4})\.(\d{1,4}).*", version)
    return numbers is None or tuple(map(int, numbers.groups())) < _OLDEST


def _check_admin(wire: CouchWire) -> None:
    roles = mapping(wire.ask_server("GET", "/_session").told, "userCtx").get("roles")
    if not isinstance(roles, list) or "_admin" not in roles:
        raise PrepareError("couch-not-admin", user=wire.address.user)


def _make(wire: CouchWire) -> bool:
    """Make the database; return whether it was not there."""
    if wire.ask("GET", "").is_done:
        return False
    _write(wire, "", None)
    answer = wire.ask("GET", "")
    if not answer.is_done:
        raise wire.odd(answer)
    return True


def _let_in(wire: CouchWire, role: str) -> bool:
    """Let members in, and strangers out; return whether that had to be written."""
    before = _security(wire)
    wanted = _with_role(before, role)
    if wanted == before:
        return False
    _write(wire, "_security", wanted)
    if _security(wire) != wanted:
        raise PrepareError("couch-not-kept", what="_security")
    return True


def _security(wire: CouchWire) -> dict[str, Any]:
    answer = wire.ask("GET", "_security")
    if not answer.is_done or not isinstance(answer.told, dict):
        raise wire.odd(answer)
    return answer.told


def _with_role(before: dict[str, Any], role: str) -> dict[str, Any]:
    """Return who may do what: as before, the team's role among the members, and somebody named in every part."""
    after = {**before}
    for part, needed in (("members", role), ("admins", "_admin")):
        lists = {key: list(mapping(before, part).get(key) or []) for key in _LISTS}
        after[part] = {**lists, "roles": [*lists["roles"], *([] if needed in lists["roles"] else [needed])]}
    return after


def _others(security: dict[str, Any], role: str) -> list[str]:
    """Return who else is let in, beside the team and the administrators of the server."""
    named = [one for part in ("members", "admins") for key in _LISTS for one in mapping(security, part).get(key) or []]
    return sorted({str(one)[:64] for one in named} - {role, "_admin"})


def _guard(wire: CouchWire) -> bool:
    """Put the validator there; return whether another, or none, was."""
    before = _design(wire)
    if _is_ours(before):
        return False
    _write(wire, DESIGN, {**before, "language": "javascript", "validate_doc_update": VALIDATOR})
    if not _is_ours(_design(wire)):
        raise PrepareError("couch-not-kept", what=DESIGN)
    return True


def _is_ours(design: dict[str, Any]) -> bool:
    return (design.get("validate_doc_update"), design.get("language")) == (VALIDATOR, "javascript")


def _design(wire: CouchWire) -> dict[str, Any]:
    answer = wire.ask("GET", DESIGN)
    if answer.status == _ABSENT:
        return {}
    if not answer.is_done or not isinstance(answer.told, dict):
        raise wire.odd(answer)
    return answer.told


def _write(wire: CouchWire, path: str, body: Json) -> None:
    """Write something of the database; a failure of the server may have written it, so whoever calls reads it back."""
    try:
        answer = wire.ask("PUT", path, body)
    except MailboxError as failure:
        if failure.code != _UNKNOWN:
            raise
        return
    if not answer.is_done and answer.status != _THERE:
        raise PrepareError("couch-not-written", what=path or wire.address.db, status=answer.status)


def _check_closed(stranger: CouchWire) -> None:
    """Make sure that the database answers nobody without a password."""
    try:
        answer = stranger.ask("GET", "")
    except MailboxError as failure:
        if failure.code in ("mailbox-password", "mailbox-forbidden"):
            return
        raise
    if answer.is_done:
        raise PrepareError("couch-open-to-all", db=stranger.address.db)
