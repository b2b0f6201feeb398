"""A kit: everything that a team shares for a lobby day, in one file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.office import Roster
    from lobbykit.domain.op import Value
    from lobbykit.domain.support_scale import Scale

MEETING_FIELDS = ("offices", "day", "start", "end", "tz", "place", "briefs", "status", "people")
"""What a kit says of a meeting: no code for the desk or a call, which is nothing to hand around."""
MEMBER_FIELDS = ("name", "role", "user", "email", "phone", "town", "district", "team", "lang")


@dataclass(frozen=True, slots=True)
class KitHead:
    """What a kit says of itself. `mailbox` is where the team's notes are exchanged, `organizer_keys` who reads all."""

    id: str
    name: str
    edition: int
    made: date
    organization: str
    team: str | None = None
    mailbox: str | None = None
    organizer_keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KitRow:
    """A meeting or a member of the team: the id of its entity, and its fields by path."""

    id: str
    fields: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Kit:
    """A kit that was read whole: `members` are its files as they are, and beside them what they say.

    `briefs` are by the file's name. `signer` is the key that a signature names, None for a kit without one; whether it
    was checked, the reader's problems say. `statements` are what was said of the team, as it travels.
    """

    head: KitHead
    members: Mapping[str, bytes]
    briefs: Mapping[str, Brief]
    bills: tuple[BillRecord, ...] = ()
    roster: Roster | None = None
    corrections: tuple[Correction, ...] = ()
    scale: Scale | None = None
    meetings: tuple[KitRow, ...] = ()
    team: tuple[KitRow, ...] = ()
    signer: str | None = None
    statements: tuple[bytes, ...] = ()
