"""`NAME.lobbykit`: the one reader and the one writer of kits."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from lobbykit.content.bills.bill_file import read_bill_record
from lobbykit.content.bounded import UnreadableFileError, decoded
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.kits.head_file import check_list, read_head, write_head
from lobbykit.content.kits.member_names import (
    BILLS,
    BRIEFS,
    CORRECTIONS,
    HEAD,
    ROSTER,
    SCALE,
    SCHEDULE,
    SIGNATURE,
    STATEMENTS,
    TEAM,
    most_bytes,
)
from lobbykit.content.kits.refusal import RefusedKitError, place_of, refused
from lobbykit.content.kits.rows_file import read_rows
from lobbykit.content.kits.strict_zip import MOST_BYTES, MOST_MEMBERS, read_members, write_members
from lobbykit.content.rosters.corrections_file import read_corrections
from lobbykit.content.rosters.roster_file import read_roster
from lobbykit.content.scale_file import read_scale
from lobbykit.content.strict_json import shown
from lobbykit.domain.kit import Kit
from lobbykit.domain.problem import Problem, Read, Severity, warning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.kit import KitHead, KitRow

T = TypeVar("T")
MOST_BRIEF_BYTES, MOST_BRIEF_PARTS = 2_000_000, 60_000
"""Of all briefs together: bytes, and line ends and commas, without which YAML holds no further value."""
_SIGNATURE = re.compile(rb"(?P<key>[0-9a-f]{64})\n(?P<signature>[0-9a-f]{128})\n?")
Verify: TypeAlias = Callable[[str, bytes, bytes], bool]
"""Whether a signature (64 bytes) of some bytes is that of a public key (64 hex digits)."""
Sign: TypeAlias = Callable[[bytes], tuple[str, bytes]]
"""Returns the public key and the signature of some bytes."""


def read_kit(name: str, data: bytes, verify: Verify | None = None) -> Read[Kit]:
    """Return the kit that these bytes are, with every member read, or what is wrong; `name` is how to call the file.

    Never raises on what the bytes hold. A kit is taken whole or not at all; a problem's file is the kit's name, a
    slash and the member's. A kit without signature has the warning `kit-unsigned`; a signature that `verify` does not
    find right refuses it, and without `verify` it has the warning `kit-signature-unchecked`.
    """
    try:
        members = read_members(data, name)
        order = list(members)
        if order[:1] != [HEAD] or (SIGNATURE in members and order[-1] != SIGNATURE):
            raise refused("kit-order", name)
        return _kit(name, members, verify)
    except RefusedKitError as refusal:
        return Read(None, refusal.problems)


def read_kit_members(name: str, members: Mapping[str, bytes]) -> Read[Kit]:
    """Return the kit that these members make, as `read_kit` does; each has a name that kits have."""
    try:
        strange = next((one for one in (HEAD, *members) if one not in members or most_bytes(one) is None), None)
        if strange is not None:
            raise refused("kit-missing" if strange == HEAD else "kit-member-name", name, name=shown(strange))
        return _kit(name, members)
    except RefusedKitError as refusal:
        return Read(None, refusal.problems)


def write_kit(head: KitHead, members: Mapping[str, bytes], sign: Sign | None = None) -> Read[bytes]:
    """Return the file of a kit: kit.json, the members by name, a signature. The same input gives the same bytes.

    A name that no member has, and more than a kit may hold, are problems, and then there is no file.
    """
    try:
        return Read(_written(head, members, sign))
    except RefusedKitError as refusal:
        return Read(None, refusal.problems)


def _written(head: KitHead, members: Mapping[str, bytes], sign: Sign | None) -> bytes:
    for name, content in members.items():
        most = most_bytes(name)
        if most is None or name in {HEAD, SIGNATURE}:
            raise refused("kit-member-name", head.id, name=shown(name))
        if len(content) > most:
            raise refused("kit-member-large", head.id, name, limit=most)
    if len(members) + 1 + (sign is not None) > MOST_MEMBERS:
        raise refused("kit-members", head.id, most=MOST_MEMBERS)
    told = write_head(head, members)
    signature = [(SIGNATURE, _signature(told, sign))] if sign else []
    made = write_members(((HEAD, told), *sorted(members.items()), *signature))
    if len(made) > MOST_BYTES:
        raise refused("kit-large", head.id, limit=MOST_BYTES // 1_000_000)
    return made


def _signature(told: bytes, sign: Sign) -> bytes:
    pub, signature = sign(hashlib.sha256(told).digest())
    return f"{pub}\n{signature.hex()}\n".encode()


def _kit(name: str, members: Mapping[str, bytes], verify: Verify | None = None) -> Read[Kit]:
    head, listed = read_head(members[HEAD], name)
    check_list(listed, members, name)
    read = _Members(name, members)
    signer, remarks = _signer(name, members, verify)
    briefs = read.briefs()
    kit = Kit(
        head,
        MappingProxyType(dict(members)),
        briefs,
        bills=tuple(read.text(one, read_bill_record) for one in sorted(members) if one.startswith(BILLS)),
        roster=read.text(ROSTER, read_roster) if ROSTER in members else None,
        corrections=read.text(CORRECTIONS, read_corrections) if CORRECTIONS in members else (),
        scale=read.text(SCALE, read_scale) if SCALE in members else None,
        meetings=read.rows("meeting", SCHEDULE),
        team=read.rows("member", TEAM),
        signer=signer,
        statements=tuple(members[one] for one in sorted(members) if one.startswith(STATEMENTS)),
    )
    return Read(kit, (*remarks, *read.remarks))


def _signer(name: str, members: Mapping[str, bytes], verify: Verify | None) -> tuple[str | None, tuple[Problem, ...]]:
    if SIGNATURE not in members:
        return None, (warning("kit-unsigned", place_of(name)),)
    found = _SIGNATURE.fullmatch(members[SIGNATURE])
    if found is None:
        raise refused("kit-signature", name, SIGNATURE)
    pub = found["key"].decode()
    if verify is None:
        return pub, (warning("kit-signature-unchecked", place_of(name)),)
    told = hashlib.sha256(members[HEAD]).digest()
    if not verify(pub, told, bytes.fromhex(found["signature"].decode())):
        raise refused("kit-signature-wrong", name, SIGNATURE)
    return pub, ()


class _Members:
    """The members of a kit, each read by the reader of its kind; the first that is refused refuses the kit."""

    def __init__(self, file: str, members: Mapping[str, bytes]) -> None:
        self._file = file
        self._members = members
        self.remarks: tuple[Problem, ...] = ()

    def text(self, member: str, reader: Callable[..., Read[T]]) -> T:
        """Return what a member of UTF-8 text says."""
        place = place_of(self._file, member)
        try:
            read = reader(decoded(self._members[member], file=place.file), file=place.file)
        except UnreadableFileError as failure:
            raise RefusedKitError(Problem(failure.code, Severity.ERROR, place, failure.params)) from failure
        if read.value is None or read.has_errors:
            raise RefusedKitError(*read.problems)
        self.remarks += read.problems
        return read.value

    def briefs(self) -> Mapping[str, Brief]:
        """Return the briefs by the names of their files."""
        names = [one for one in sorted(self._members) if one.startswith(BRIEFS) and one.endswith(".yaml")]
        texts = [self._members[one] for one in names]
        parts = sum(text.count(b"\n") + text.count(b"\r") + text.count(b",") for text in texts)
        if sum(map(len, texts)) > MOST_BRIEF_BYTES or parts > MOST_BRIEF_PARTS:
            raise refused("kit-briefs-large", self._file, limit=MOST_BRIEF_BYTES, parts=MOST_BRIEF_PARTS)
        return {one.removeprefix(BRIEFS): self.text(one, self._brief_reader(one)) for one in names}

    def rows(self, kind: str, member: str) -> tuple[KitRow, ...]:
        """Return the rows of schedule or team; none where the kit has no such member."""
        if member not in self._members:
            return ()
        return read_rows(kind, self._members[member], self._file, member)

    def _brief_reader(self, member: str) -> Callable[..., Read[Brief]]:
        return partial(read_brief, sha256=hashlib.sha256(self._members[member]).hexdigest())
