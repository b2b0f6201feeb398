"""The sample lobby day: a workspace of its own that is thrown away, with the shipped kit opened in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.thrown_away import thrown_away

if TYPE_CHECKING:
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.thrown_away import ThrownAway

FILE = "sample.lobbykit"
USER = "robin"
"""Who tries it: one of the invented people of the kit, with meetings to go to."""


def open_sample(around: Surroundings) -> ThrownAway:
    """Make the sample workspace; raise as `thrown_away` does."""
    return thrown_away(around, (paths.resources() / FILE).read_bytes(), USER)
