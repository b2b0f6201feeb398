"""The places of the window, in the order of the rail."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.preferences import Role


class Place(StrEnum):
    """A place of the rail; its value is what preferences remember."""

    OFFICES = "offices"
    MEETINGS = "meetings"
    BRIEFS = "briefs"
    LEAVE_BEHINDS = "leave-behinds"
    NOTES = "notes"
    DASHBOARD = "dashboard"
    SYNC = "sync"


ICONS = {
    Place.OFFICES: "landmark",
    Place.MEETINGS: "calendar-clock",
    Place.BRIEFS: "book-open",
    Place.LEAVE_BEHINDS: "files",
    Place.NOTES: "notebook-pen",
    Place.DASHBOARD: "layout-dashboard",
    Place.SYNC: "refresh-cw",
}

FIRST = {Role.DELEGATE: Place.OFFICES, Role.TEAM_LEAD: Place.LEAVE_BEHINDS, Role.ORGANIZER: Place.DASHBOARD}
"""What comes first for whom."""


def place_name(place: Place) -> str:
    """Return what a place is called, in the user's language."""
    tr = QCoreApplication.translate
    return {
        Place.OFFICES: tr("Places", "Offices"),
        Place.MEETINGS: tr("Places", "Meetings"),
        Place.BRIEFS: tr("Places", "Briefs"),
        Place.LEAVE_BEHINDS: tr("Places", "Leave-behinds"),
        Place.NOTES: tr("Places", "Notes"),
        Place.DASHBOARD: tr("Places", "Dashboard"),
        Place.SYNC: tr("Places", "Sync"),
    }[place]
