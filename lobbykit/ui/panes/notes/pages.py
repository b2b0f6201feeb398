"""The pages of the place of notes, in the order of its row of choices."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class NotesPage(StrEnum):
    """A page of the place."""

    NOTES = "notes"
    MISSING = "missing"
    PROMISES = "promises"
    QUESTIONS = "questions"
    FIND = "find"
    STAFF = "staff"
    VERSIONS = "versions"


def page_name(page: NotesPage) -> str:
    """Return what a page is called, in the user's language."""
    tr = QCoreApplication.translate
    return {
        NotesPage.NOTES: tr("NotesPages", "Notes"),
        NotesPage.MISSING: tr("NotesPages", "Missing reports"),
        NotesPage.PROMISES: tr("NotesPages", "Promises"),
        NotesPage.QUESTIONS: tr("NotesPages", "Questions"),
        NotesPage.STAFF: tr("NotesPages", "Staff names"),
        NotesPage.FIND: tr("NotesPages", "Find notes"),
        NotesPage.VERSIONS: tr("NotesPages", "Two versions"),
    }[page]
