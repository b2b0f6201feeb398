"""What came of one visit to a mailbox."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem


@dataclass(slots=True)
class Outcome:
    """Counted while the visit goes on, so that one that was given up tells how far it came.

    `came` and `packed` count changes, `bundles_came`, `went` and `put_back` what they travel in; `put_back` had been in
    the mailbox at the last visit and was gone. `refused` is what of ours the mailbox would not keep; what it would not
    take of others from us, their owners and organizers put there: `left_to_others`. `remarks` is what a person should
    know.
    """

    came: int = 0
    bundles_came: int = 0
    packed: int = 0
    went: int = 0
    put_back: int = 0
    left_to_others: int = 0
    refused: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    finished: bool = False

    def and_then(self, later: Outcome) -> Outcome:
        """Return what came of two visits, one after the other."""
        names = ("came", "bundles_came", "packed", "went", "put_back", "left_to_others")
        counts = {name: getattr(self, name) + getattr(later, name) for name in names}
        remarks = [*dict.fromkeys((*self.remarks, *later.remarks))]
        return Outcome(**counts, refused=later.refused, remarks=remarks, finished=later.finished)
