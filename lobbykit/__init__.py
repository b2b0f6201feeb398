"""lobbykit: an offline briefing kit for lobby days on Capitol Hill."""

__version__ = "0.1.0"
