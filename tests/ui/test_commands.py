"""Every action does what it says."""

from __future__ import annotations

import pytest

from lobbykit.ui.commands import Doing, commands
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Preferences, Role, Scheme

pytestmark = pytest.mark.usefixtures("qapp")


def done(action):
    seen, kept = [], [Preferences(role=Role.TEAM_LEAD, percent=120)]

    def note(word):
        return lambda *args: seen.append((word, *args))

    doing = Doing(
        note("go"),
        note("find"),
        note("undo"),
        note("redo"),
        lambda: True,
        lambda: False,
        lambda change: kept.append(change(kept[-1])),
        note("keys"),
        note("leave"),
        note("meet"),
        note("notes"),
    )
    next(one for one in commands(doing) if one.id == action).run()
    return seen, kept[-1]


def test_places_have_numbers_in_the_order_of_the_rail():
    assert done("sync")[0] == [("go", Place.SYNC)]
    assert done("offices")[0] == [("go", Place.OFFICES)]


def test_what_is_to_be_done_after_the_meetings_is_one_command_away():
    assert done("notes-missing")[0] == [("notes", NotesPage.MISSING)]
    assert done("notes-promises")[0] == [("notes", NotesPage.PROMISES)]
    assert done("notes-questions")[0] == [("notes", NotesPage.QUESTIONS)]


def test_text_grows_shrinks_and_comes_back():
    assert done("larger")[1].text_percent == 130
    assert done("smaller")[1].text_percent == 110
    assert done("usual-size")[1].text_percent == 100


def test_colors_are_chosen():
    assert done("dark")[1].scheme is Scheme.DARK
    assert done("light")[1].scheme is Scheme.LIGHT
    assert done("as-system")[1].scheme is Scheme.SYSTEM
