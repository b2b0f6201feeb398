"""Tailoring one brief for many offices: what their sheets have in common is composed once."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.audience import ShowTo
from lobbykit.domain.choices import NO_CHOICES
from lobbykit.domain.composing import Composer, decisions
from lobbykit.domain.prose import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.composing import Shared, Tailored
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.tailoring import Decision

_NAMED = "{office}"


class Tailor:
    """Tailors for one office after the other. Each sheet is the one that `tailor` makes; it only comes sooner."""

    def __init__(self, brief: Brief, reference: Reference) -> None:
        self._brief, self._reference = brief, reference
        parts = list(_parts(brief))
        self._audiences = tuple(dict.fromkeys(one for one in parts if isinstance(one, ShowTo)))
        self._places = tuple(dict.fromkeys(one.district for one in brief.local))
        words = (*(one.raw for one in parts if isinstance(one, Text)), *reference.phrases.templates.values())
        self._names_offices = any(_NAMED in one for one in words)
        self._made: dict[object, Shared] = {}

    def tailored(self, office: Office) -> Tailored:
        """Return the sheet of the brief for an office, with what the reference holds of choices."""
        brief, reference = self._brief, self._reference
        chosen = reference.choices_for(office.id, brief.id)
        composer = Composer(brief, office, reference, chosen)
        decided = decisions(brief, office, reference, chosen)
        if self._names_offices or chosen != NO_CHOICES:
            return composer.tailored(composer.shared(decided))
        key = self._key(office, decided)
        shared = self._made.get(key)
        if shared is None:
            shared = self._made[key] = composer.shared(decided)
        return composer.tailored(shared)

    def _key(self, office: Office, decided: Iterable[Decision]) -> object:
        """Return all of an office that composing looks at, but its name and what it alone was granted."""
        return (
            office.chamber,
            office.voting,
            tuple([one.admits(office) for one in self._audiences]),
            tuple([one for one in self._places if one in {office.district_code, office.state}]),
            tuple([(one.ask.id, one.state, one.why, one.measures, one.additions) for one in decided]),
        )


def _parts(value: object) -> Iterator[object]:
    """Yield a value and all that it is made of."""
    yield value
    if isinstance(value, tuple):
        for one in value:
            yield from _parts(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _parts(getattr(value, one.name))
