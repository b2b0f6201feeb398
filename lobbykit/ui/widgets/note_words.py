"""Words of the form of a note: the answers to its questions, phrases to put in, and what its fields are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lobbykit.app.levels import LevelShown

YES, NO = "yes", "no"


def whom() -> tuple[LevelShown, ...]:
    """Return whom one can have met."""
    tr = QCoreApplication.translate
    return _choices(
        ("member", tr("NoteForm", "The member")),
        ("staff", tr("NoteForm", "Staff")),
        ("both", tr("NoteForm", "Both")),
        ("front-desk", tr("NoteForm", "Front desk")),
    )


def sides() -> tuple[LevelShown, ...]:
    """Return who can have promised."""
    tr = QCoreApplication.translate
    return _choices(("ours", tr("NoteForm", "We promised")), ("theirs", tr("NoteForm", "They promised")))


def yes_no() -> tuple[LevelShown, ...]:
    """Return yes and no."""
    tr = QCoreApplication.translate
    return _choices((YES, tr("NoteForm", "Yes")), (NO, tr("NoteForm", "No")))


def ways() -> tuple[LevelShown, ...]:
    """Return how a note can come in."""
    tr = QCoreApplication.translate
    return _choices(
        ("typed", tr("NoteForm", "Typed by the author")),
        ("paper", tr("NoteForm", "On paper")),
        ("phone-form", tr("NoteForm", "Form on a phone")),
        ("web-form", tr("NoteForm", "Form on the web")),
    )


def phrases() -> tuple[str, ...]:
    """Return sentences that are said in most meetings."""
    tr = QCoreApplication.translate
    return (
        tr("NoteForm", "They took notes."),
        tr("NoteForm", "They will ask the member."),
        tr("NoteForm", "It was new to them."),
        tr("NoteForm", "They want local numbers."),
        tr("NoteForm", "They wait for leadership."),
        tr("NoteForm", "We may call next week."),
    )


def said_of(path: str, text: str) -> str:
    """Return a text as people read it: a choice by its word, anything else as it is."""
    known = {"level": whom, "side": sides, "how": ways}.get(path.rpartition("/")[2], yes_no)
    return next((one.name for one in known() if one.code == text), text)


def _choices(*pairs: tuple[str, str]) -> tuple[LevelShown, ...]:
    return tuple(LevelShown(code, name, "", "nil") for code, name in pairs)
