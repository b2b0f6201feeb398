"""Which leaf is on the screen: brief, language, the brief on its reverse, and its office among those chosen from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.print_job import Scope

if TYPE_CHECKING:
    from lobbykit.app.brief_offers import BriefOffer
    from lobbykit.app.office_rows import OfficeRow

HOUSE = "house"


@dataclass(frozen=True, slots=True)
class LeafChoice:
    """What was chosen. Every step from one choice to the next gives a whole one: nothing that is not there is chosen.

    `offers` and `rows` are what can be chosen from; `scope` and `picked` say among which offices `office` is stepped
    to; `other` is the office of the other chamber that is looked at beside it ("" where there is none).
    """

    offers: tuple[BriefOffer, ...]
    rows: tuple[OfficeRow, ...]
    offer: BriefOffer
    lang: str
    office: str
    behind: BriefOffer | None = None
    scope: Scope = Scope.ALL
    picked: frozenset[str] = frozenset()
    other: str = ""

    @classmethod
    def first(cls, offers: tuple[BriefOffer, ...], rows: tuple[OfficeRow, ...]) -> LeafChoice:
        """Return what is shown first: an office of mine, else one that we meet, else any; both lists hold some."""
        wanted = [*(one.id for one in rows if one.mine), *(one.id for one in rows if one.met), rows[0].id]
        return _paired(cls(offers, rows, offers[0], offers[0].langs[0], wanted[0]))

    @property
    def is_first(self) -> bool:
        """Whether the office stands left of the one beside it: that of the House does."""
        return self.row.chamber == HOUSE

    @property
    def offices(self) -> tuple[str, ...]:
        """The offices that are stepped through and can be printed together."""
        return tuple(one.id for one in self.rows if self._fits(one))

    def _fits(self, one: OfficeRow) -> bool:
        match self.scope:
            case Scope.ALL:
                return True
            case Scope.MINE:
                return one.met
            case Scope.STATE:
                return one.seat[:2] == self.row.seat[:2]
            case Scope.PICKED:
                return one.id in self.picked
        return one.chamber == self.scope.value

    def pairs(self) -> list[tuple[str, str]]:
        """Return these offices with the words that they are shown by."""
        offices = set(self.offices)
        return [(one.id, _said(one)) for one in self.rows if one.id in offices]

    def other_pairs(self) -> list[tuple[str, str]]:
        """Return the offices of the other chamber with their words."""
        return [(one.id, _said(one)) for one in self.others]

    def at(self, office: str) -> LeafChoice:
        """Choose an office; one that is not among those chosen from makes them all offices."""
        if all(one.id != office for one in self.rows):
            return self
        moved = replace(self, office=office)
        return _paired(moved if office in moved.offices else replace(moved, scope=Scope.ALL))

    def within(self, scope: Scope) -> LeafChoice:
        """Choose among other offices: the one on the screen stays if it is one. Without any, nothing changes."""
        wider = replace(self, scope=scope)
        if not wider.offices:
            return self
        return wider if self.office in wider.offices else wider.at(wider.offices[0])

    def picking(self, picked: frozenset[str]) -> LeafChoice:
        """Choose among offices picked by hand; none picked means all."""
        known = picked & {one.id for one in self.rows}
        return replace(self, picked=known).within(Scope.PICKED if known else Scope.ALL)

    def beside(self, other: str) -> LeafChoice:
        """Look at an office of the other chamber beside."""
        return replace(self, other=other) if other in dict(self.other_pairs()) else self

    def of_brief(self, name: str) -> LeafChoice:
        """Choose a brief by file or id."""
        offer = next((one for one in self.offers if name in {one.file, one.id}), self.offer)
        lang = self.lang if self.lang in offer.langs else offer.langs[0]
        return _backed(replace(self, offer=offer, lang=lang))

    def backed_by(self, name: str) -> LeafChoice:
        """Put a brief on the reverse by file or id, or none ("")."""
        behind = next((one for one in self.offers if name in {one.file, one.id}), None)
        return _backed(replace(self, behind=behind))

    def swapped(self) -> LeafChoice:
        """Turn the leaf over."""
        return replace(self, offer=self.behind, behind=self.offer) if self.behind else self

    def in_language(self, lang: str) -> LeafChoice:
        """Choose a language that the brief can be handed over in."""
        return _backed(replace(self, lang=lang)) if lang in self.offer.langs else self

    def among(self, offers: tuple[BriefOffer, ...], rows: tuple[OfficeRow, ...]) -> LeafChoice:
        """Go on with another library: what is no longer there gives way to what comes first."""
        fresh = LeafChoice.first(offers, rows)
        known = {one.id for one in rows}
        here = self.office if self.office in known else fresh.office
        fresh = replace(fresh, office=here, scope=self.scope, picked=self.picked & known, other=self.other)
        fresh = fresh.of_brief(self.offer.file).in_language(self.lang)
        if self.behind:
            fresh = fresh.backed_by(self.behind.file)
        return fresh.at(here)

    @property
    def row(self) -> OfficeRow:
        """The office as the list has it."""
        return next(one for one in self.rows if one.id == self.office)

    @property
    def others(self) -> tuple[OfficeRow, ...]:
        """The offices of the other chamber."""
        return tuple(one for one in self.rows if one.chamber != self.row.chamber)


def _backed(leaf: LeafChoice) -> LeafChoice:
    """Drop a reverse that the front does not go with."""
    behind = leaf.behind
    fits = behind is not None and behind.id != leaf.offer.id and leaf.lang in behind.langs
    return leaf if fits else replace(leaf, behind=None)


def _paired(leaf: LeafChoice) -> LeafChoice:
    """Keep the office beside while it is of the other chamber, else take one of the same state, or the first."""
    others = leaf.others
    if leaf.other in {one.id for one in others}:
        return leaf
    near = [one for one in others if one.seat[:2] == leaf.row.seat[:2]] or others
    return replace(leaf, other=near[0].id if near else "")


def _said(one: OfficeRow) -> str:
    return " \u00b7 ".join(filter(None, (one.name, one.seat)))
