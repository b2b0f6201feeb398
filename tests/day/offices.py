"""The offices that are shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.library import load_library
from lobbykit.app.shelves import Shelves

if TYPE_CHECKING:
    from lobbykit.domain.office import Office


def offices_of_the_roster() -> tuple[Office, ...]:
    """Return every office of the shipped roster by id."""
    nowhere = paths.resources() / "nowhere"
    return tuple(sorted(load_library(Shelves(None, nowhere)).roster.offices, key=lambda one: one.id))
