"""Whose word about a team counts: statements that reach back to the root key and were not put out.

No clock is asked. Whoever puts a key out names the statements of that key which they know (`heard`); any other one is
later, or was kept back, and no longer counts. Two organizers may put each other out, neither knowing of the other's
statement; since nothing tells which was first, the one nearer to the root is heard first, and by it the other is out
already. So a key that was put out by somebody nearer to the root can take nothing back and put nobody out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.domain.team_body import Out, TeamBody


@dataclass(frozen=True, slots=True)
class Told:
    """A statement with a sound signature and a sound body: its sum, whose key signed it, when (ms), what it says."""

    sum: str
    pub: str
    at: int
    body: TeamBody


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts: statements in the order of their sums, how many steps each organizer's key is from the root.

    `outs` are the puttings-out that held when their turn came; they hold for good.
    """

    told: tuple[Told, ...]
    ranks: Mapping[str, int]
    outs: tuple[tuple[str, Out], ...]


@dataclass(frozen=True, slots=True)
class _Claim:
    told: Told
    pub: str
    out: Out


def what_counts(root: str, statements: Sequence[Told]) -> Standing:
    """Return what counts of these statements; it depends on which they are only, not on order or repetition."""
    ordered = sorted({one.sum: one for one in statements if one.body.root == root}.values(), key=lambda one: one.sum)
    cut: frozenset[str] = frozenset()
    settled: list[_Claim] = []
    while True:
        ranks, held = _reached(root, ordered, cut)
        claim = next((one for one in _claims(ranks, held) if one not in settled), None)
        if claim is None:
            return Standing(held, ranks, tuple((one.pub, one.out) for one in settled))
        settled.append(claim)
        following = cut | _cut_by(claim, held)
        if claim.told in _reached(root, ordered, following)[1]:
            cut = following


def organizer_keys(body: TeamBody) -> Iterator[str]:
    """Yield the keys that a body lists under an organizer."""
    for member in body.members:
        if member.role == "organizer":
            yield from (key.pub for key in member.keys)


def _reached(root: str, ordered: Sequence[Told], cut: frozenset[str]) -> tuple[dict[str, int], tuple[Told, ...]]:
    """Return who is an organizer, by steps from the root, and the statements that are theirs, without those cut."""
    ranks, rank = {root: 0}, 0
    while fresh := {pub for pub, steps in ranks.items() if steps == rank}:
        rank += 1
        for told in ordered:
            if told.pub in fresh and told.sum not in cut:
                for pub in organizer_keys(told.body):
                    ranks.setdefault(pub, rank)
    return ranks, tuple(told for told in ordered if told.pub in ranks and told.sum not in cut)


def _claims(ranks: Mapping[str, int], held: Sequence[Told]) -> Iterator[_Claim]:
    """Yield who puts an organizer's key out and thereby ends a statement, nearest to the root first."""
    for told in sorted(held, key=lambda one: (ranks[one.pub], one.pub, one.sum)):
        for member in told.body.members:
            for key in member.keys:
                if key.out is not None and key.pub in ranks:
                    claim = _Claim(told, key.pub, key.out)
                    if _cut_by(claim, held):
                        yield claim


def _cut_by(claim: _Claim, held: Sequence[Told]) -> frozenset[str]:
    heard = {*claim.out.heard, claim.told.sum}
    return frozenset(told.sum for told in held if told.pub == claim.pub and told.sum not in heard)
