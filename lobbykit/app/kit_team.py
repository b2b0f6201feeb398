"""The team in a kit: what it says of it, whose signature the kit has, and what must be asked before it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.own_keys import OwnKeys
from lobbykit.app.team_desk import needed
from lobbykit.app.team_requests import TeamError
from lobbykit.app.team_statements import heard, place_in, sound, spoken_team
from lobbykit.content.kits.member_names import STATEMENTS
from lobbykit.domain.problem import Problem, Severity, note, warning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.session import Session
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.content.kits.kit_file import Sign
    from lobbykit.domain.kit import Kit
    from lobbykit.domain.problem import Place
    from lobbykit.sync.seal import Keys

_ADDRESS = "https://"


@dataclass(frozen=True, slots=True)
class KitSigner:
    """Whose signature a kit has: `name` is "" where the team in the kit does not know the key."""

    pub: str
    name: str
    words: str
    is_organizer: bool


@dataclass(frozen=True, slots=True)
class KitTeam:
    """What a kit that is packed in this workspace says of the team; `sign` is None where there are no keys here."""

    spoken: SpokenTeam
    texts: Mapping[str, bytes]
    organizer_keys: tuple[str, ...]
    mailbox: str | None
    sign: Sign | None
    keys: Keys | None


def team_for_kit(session: Session, around: Surroundings) -> KitTeam | None:
    """Return what a kit packed here says of the team, None where there is none.

    Raises TeamError for a team whose notes would be sealed to no organizer, KeysLockedError, and as `spoken_team`.
    """
    spoken = spoken_team(session.workspace)
    if spoken is None:
        return None
    ages, mailbox = spoken.team.organizer_ages, spoken.team.said.mailbox
    if not ages:
        raise TeamError("team-no-organizer-key")
    user = session.known_user
    keys = OwnKeys(around, session.workspace, user).held() if user else None
    texts = {f"{STATEMENTS}{n:03}.lkb": one.envelope.raw for n, one in enumerate(needed(spoken), 1)}
    address = mailbox if mailbox and mailbox.startswith(_ADDRESS) else None
    return KitTeam(spoken, texts, ages, address, _signing(keys) if keys else None, keys)


def team_in_kit(kit: Kit, place: Place) -> SpokenTeam | None:
    """Return what a kit says of its team, None for one that says nothing; raise RefusedImportError.

    Every statement must be sound, of the one team that kit.json names, and reach back to one root; and the organizers'
    keys in kit.json must be theirs, since notes are sealed to those.
    """
    if not kit.statements:
        return None
    said = sound(kit.statements)
    found = place_in(said)
    if len(said) != len(kit.statements) or found is None or {one.says for one in said} != {"team"}:
        raise _refused("kit-team-unsound", place)
    spoken = heard(found, said)
    if found.team != kit.head.team or set(kit.head.organizer_keys) != set(spoken.team.organizer_ages):
        raise _refused("kit-team-differs", place)
    return spoken


def signer_of(kit: Kit, team: SpokenTeam | None, place: Place) -> tuple[KitSigner | None, tuple[Problem, ...]]:
    """Return whose signature a kit has, and the sentence about it; none for an unsigned one."""
    if kit.signer is None:
        return None, ()
    words = DeviceWords.shipped()
    member, key = (team.team.member_of(kit.signer), team.team.key_of(kit.signer)) if team else (None, None)
    if team is None or member is None or key is None:
        unknown = KitSigner(kit.signer, "", words.of(kit.signer), is_organizer=False)
        return unknown, (warning("kit-signer-unknown", place, words=unknown.words),)
    known = KitSigner(kit.signer, member.name, words.of(key.pub, key.age), team.team.is_organizer(key.pub))
    if key.out:
        return known, (warning("kit-signer-out", place, name=known.name, words=known.words),)
    return known, (note("kit-signer-known", place, name=known.name, words=known.words),)


def team_questions(kit: Kit, team: SpokenTeam | None, here: SpokenTeam | None) -> tuple[Problem, ...]:
    """Return what must be asked before a kit is opened in a workspace whose own team is `here`."""
    if here is None or (team is None and kit.head.team in (None, here.place.team)):
        return ()
    if team is None or team.place.team != here.place.team:
        return (warning("kit-team-other", kit=kit.head.id, team=here.team.said.name),)
    if team.place.root != here.place.root:
        return (warning("kit-root-other", kit=kit.head.id, team=here.team.said.name),)
    return ()


def signer_data(signer: KitSigner | None) -> dict[str, object] | None:
    """Return a signer as `kit open --json` and `kit pack --json` have it."""
    if signer is None:
        return None
    return {"pub": signer.pub, "name": signer.name, "words": signer.words, "organizer": signer.is_organizer}


def own_signer(team: KitTeam) -> KitSigner | None:
    """Return who signs a kit that is packed here."""
    if team.keys is None:
        return None
    member = team.spoken.team.member_of(team.keys.pub)
    words = DeviceWords.shipped().of(team.keys.pub, team.keys.recipient if member else "")
    organizer = team.spoken.team.is_organizer(team.keys.pub)
    return KitSigner(team.keys.pub, member.name if member else "", words, organizer)


def _signing(keys: Keys) -> Sign:
    return lambda told: (keys.pub, keys.sign(told))


def _refused(code: str, place: Place) -> RefusedImportError:
    return RefusedImportError("kit-refused", (Problem(code, Severity.ERROR, place),))
