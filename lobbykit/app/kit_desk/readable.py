"""What anyone who gets hold of the team's file can read in it, counted in the file itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.kit_desk.mailbox_text import is_address
from lobbykit.app.kits import whole_briefs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.kit_desk.making import MadeKit
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.kit import Kit, KitRow

_REACHED = frozenset({"email", "phone"})
_LIVES = frozenset({"town", "district"})


@dataclass(frozen=True, slots=True)
class Readable:
    """Sentences: what can be read, and what is not in the file."""

    there: tuple[str, ...]
    never: tuple[str, ...]


def readable(made: MadeKit, say: Catalogue) -> Readable:
    """Return what the bytes that were made tell a stranger."""
    found = (*_head(made, say), *_names(made, say), *_schedule(made.kit, say), *_keys(made, say))
    return Readable(found, (say.say("kit-read-never"), say.say("kit-read-keys-never")))


def _head(made: MadeKit, say: Catalogue) -> Iterator[str]:
    head, said = made.kit.head, made.team.team.said
    yield say.say("kit-read-head", organization=head.organization, name=head.name, count=len(whole_briefs(made.kit)))
    if said.contact:
        yield say.say("kit-read-contact", contact=said.contact)
    if said.mailbox:
        code = "kit-read-address" if is_address(said.mailbox) else "kit-read-folder"
        yield say.say(code, mailbox=said.mailbox)


def _names(made: MadeKit, say: Catalogue) -> Iterator[str]:
    """Yield whose names are in it: the list of people, and whoever the team lets in or invited."""
    people = made.kit.team
    if people:
        yield say.say("kit-read-people", count=len(people))
        if live := _with(people, _LIVES):
            yield say.say("kit-read-towns", count=live)
        if reached := _with(people, _REACHED):
            yield say.say("kit-read-contacts", count=reached)
        else:
            yield say.say("kit-read-no-contacts")
    else:
        yield say.say("kit-read-no-people")
    members = made.team.team.members
    yield say.say("kit-read-members", count=len(members), names=", ".join(one.name for one in members[:6]))


def _schedule(kit: Kit, say: Catalogue) -> Iterator[str]:
    if not kit.meetings:
        return
    goers = sum(any(path.startswith("people/") for path in row.fields) for row in kit.meetings)
    code = "kit-read-meetings" if goers and kit.team else "kit-read-meetings-bare"
    yield say.say(code, count=len(kit.meetings))


def _keys(made: MadeKit, say: Catalogue) -> Iterator[str]:
    yield say.say("kit-read-keys", count=len(made.kit.head.organizer_keys))


def _with(rows: tuple[KitRow, ...], fields: frozenset[str]) -> int:
    return sum(not fields.isdisjoint(row.fields) for row in rows)
