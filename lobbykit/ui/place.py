"""The places of the window, in the order of the rail."""

from __future__ import annotations

from enum import StrEnum

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
