"""Windows for tests: a launcher over a workspace of the test's own, and pressing what is on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from lobbykit.app.shelves import Shelves
from lobbykit.ui.preferences import Preferences, Scheme, save_preferences
from tests.making import CATALOGUE, TODAY

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.wording import Catalogue
    from tests.sessions import Laptop


@dataclass(frozen=True)
class Given:
    """What the composition root hands over."""

    catalogue: Catalogue
    shelves: Shelves
    today: date
    around: Surroundings


def given_on(laptop: Laptop, preferences: Preferences | None = None) -> Given:
    """Return what a start on this laptop is given; `preferences` were kept there before."""
    around = laptop.around
    file = around.state / "preferences.json"
    save_preferences(file, preferences or Preferences(scheme=Scheme.LIGHT))
    return Given(CATALOGUE, Shelves(None, around.root), TODAY, around)


def button(within: QWidget, name: str) -> QPushButton:
    """Return the button of that name that can be seen."""
    found = [one for one in within.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible()]
    assert found, name
    return found[0]
