"""Days as files write them: YYYY-MM-DD and nothing else."""

from __future__ import annotations

from datetime import date


def iso_day(text: str) -> date | None:
    """Return the day that "2026-11-22" names, or None; other ISO 8601 spellings ("20261122") are refused."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None
