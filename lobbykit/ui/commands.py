"""Every action of the program, in one list: who installs it, finds it and prints its keys looks here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.actions import Action, Group
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.place import ICONS, Place, place_name
from lobbykit.ui.preferences import Preferences, Scheme

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Doing:
    """What the actions do. `prefer` is given what makes other preferences of those at the time."""

    go: Callable[[Place], object]
    find: Callable[[], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    can_undo: Callable[[], bool]
    can_redo: Callable[[], bool]
    prefer: Callable[[Callable[[Preferences], Preferences]], object]
    show_keys: Callable[[], object]
    leave: Callable[[], object]
    meet: Callable[[], object]
    notes: Callable[[NotesPage], object]


def commands(doing: Doing) -> tuple[Action, ...]:
    """Return all actions, by group."""
    return (*_editing(doing), *_places(doing), *_looking(doing), *_program(doing))


def _editing(doing: Doing) -> tuple[Action, ...]:
    tr = QCoreApplication.translate
    undo, redo = tr("Actions", "Undo the last change"), tr("Actions", "Redo what was undone")
    return (
        Action("find", tr("Actions", "Find anything"), doing.find, "Ctrl+K", "search", Group.FINDING),
        Action("undo", undo, doing.undo, "Ctrl+Z", "undo-2", Group.EDITING, enabled=doing.can_undo),
        Action("redo", redo, doing.redo, "Ctrl+Shift+Z", "redo-2", Group.EDITING, "Ctrl+Y", doing.can_redo),
    )


def _places(doing: Doing) -> tuple[Action, ...]:
    words = QCoreApplication.translate("Actions", "Go to {place}")
    next_one = QCoreApplication.translate("Actions", "Open your next meeting")
    meet = Action("meet", next_one, doing.meet, "Ctrl+M", "timer", Group.PLACES)
    places = tuple(
        Action(
            place.value,
            words.format(place=place_name(place)),
            lambda place=place: doing.go(place),  # type: ignore[misc]
            f"Ctrl+{at}",
            ICONS[place],
            Group.PLACES,
        )
        for at, place in enumerate(Place, start=1)
    )
    return (*places, meet, *_after(doing))


def _after(doing: Doing) -> tuple[Action, ...]:
    """Return the ways to what is to be done after the meetings."""
    tr = QCoreApplication.translate
    named = {
        NotesPage.MISSING: (tr("Actions", "Missing reports: meetings without a note"), "circle-dashed"),
        NotesPage.PROMISES: (tr("Actions", "Promises: ours and theirs"), "circle-check"),
        NotesPage.QUESTIONS: (tr("Actions", "Questions that we owe an answer"), "circle-question-mark"),
        NotesPage.FIND: (tr("Actions", "Find notes by words, offices, support, tags and days"), "text-search"),
        NotesPage.STAFF: (tr("Actions", "Staff names that may be one person"), "users"),
    }
    return tuple(
        Action(
            f"notes-{page.value}",
            text,
            lambda page=page: doing.notes(page),  # type: ignore[misc]
            icon=icon,
            group=Group.PLACES,
        )
        for page, (text, icon) in named.items()
    )


def _looking(doing: Doing) -> tuple[Action, ...]:
    tr = QCoreApplication.translate

    def resized(steps: int) -> Callable[[], object]:
        return lambda: doing.prefer(lambda now: now.resized(steps) if steps else replace(now, percent=0))

    def dressed(scheme: Scheme) -> Callable[[], object]:
        return lambda: doing.prefer(lambda now: replace(now, scheme=scheme))

    look = Group.LOOKING
    return (
        Action("larger", tr("Actions", "Larger text"), resized(1), "Ctrl++", "zoom-in", look, "Ctrl+="),
        Action("smaller", tr("Actions", "Smaller text"), resized(-1), "Ctrl+-", "zoom-out", look),
        Action("usual-size", tr("Actions", "Usual size of text"), resized(0), "Ctrl+0", "search", look),
        Action("light", tr("Actions", "Light colors"), dressed(Scheme.LIGHT), "", "sun", look),
        Action("dark", tr("Actions", "Dark colors"), dressed(Scheme.DARK), "", "moon", look),
        Action("as-system", tr("Actions", "Colors of this computer"), dressed(Scheme.SYSTEM), "", "settings", look),
    )


def _program(doing: Doing) -> tuple[Action, ...]:
    tr = QCoreApplication.translate
    return (
        Action("keys", tr("Actions", "Keyboard shortcuts"), doing.show_keys, "F1", "keyboard", also="?"),
        Action("leave", tr("Actions", "Close lobbykit"), doing.leave, "Ctrl+Q", "x"),
    )
