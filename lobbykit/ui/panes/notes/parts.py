"""Small parts that the pages of the notes have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from lobbykit.ui.place import ICONS, place_name
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame, QPushButton

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.place import Place

AT_ONCE = 10
"""More lines than these are made when somebody asks for them: each takes a while."""


def more_button(look: Look, left: int, run: Callable[[], object]) -> QFrame:
    """Return the line that ends a list of which so many are left."""
    text = QCoreApplication.translate("NotesPages", "Show %n more", "", min(left, AT_ONCE))
    made = button(look, text, run, icon="chevron-down")
    made.setObjectName("more")
    return box(Flow(look, (made,)))


def place_button(look: Look, place: Place, run: Callable[[Place], object]) -> QPushButton:
    """Return the button of an empty page that leads to the place where what it lacks is made."""
    text = QCoreApplication.translate("NotesPages", "Go to %1").replace("%1", place_name(place))
    made = button(look, text, lambda: run(place), kind="primary", icon=ICONS[place])
    made.setObjectName(f"go-{place.value}")
    return made


def note_button(look: Look, run: Callable[[], object], about: str, key: str) -> QPushButton:
    """Return the button that shows the note where something was said."""
    tr = QCoreApplication.translate
    name = tr("NotesPages", "Read the note: %1").replace("%1", about)
    made = button(look, tr("NotesPages", "Read the note"), run, kind="ghost", icon="eye", name=name)
    made.setObjectName(f"note-{key}")
    return made


def pick_box(text: str, key: str, about: str, run: Callable[[], object], *, on: bool) -> QCheckBox:
    """Return the box by which one of several lines is chosen, to do something with all that are."""
    made = QCheckBox(text)
    made.setAccessibleName(f"{text}: {about}")
    made.setObjectName(f"pick-{key}")
    made.setChecked(on)
    made.clicked.connect(lambda _checked=False: run())
    return made
