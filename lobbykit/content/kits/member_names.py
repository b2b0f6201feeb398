"""The names that members of a kit may have, and how large each may be; no other name is looked at twice."""

from __future__ import annotations

import re

HEAD, SIGNATURE = "kit.json", "kit.sig"
SCHEDULE, TEAM = "schedule.json", "team.json"
ROSTER, CORRECTIONS, SCALE = "roster.json", "corrections.json", "scale.json"
BRIEFS, BILLS, STATEMENTS = "briefs/", "bills/", "team/"
_DEVICE = r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)"  # names that Windows keeps for itself
_PLAIN = rf"(?!{_DEVICE})[a-z0-9][a-z0-9_.-]{{0,99}}"
KIT_ID = re.compile(rf"(?!{_DEVICE})[a-z0-9](?:[a-z0-9-]{{0,46}}[a-z0-9])?")
_MOST = {
    "kit.json": 600_000,
    "kit.sig": 1_000,
    "schedule.json": 1_000_000,
    "team.json": 400_000,
    "roster.json": 1_000_000,
    "corrections.json": 400_000,
    "scale.json": 100_000,
}
_PATTERNS = (
    (re.compile(rf"briefs/{_PLAIN}\.yaml"), 200_000),
    (re.compile(rf"briefs/{_PLAIN}\.(?:svg|png|jpe?g)"), 8_000_000),
    (re.compile(rf"bills/{_PLAIN}\.json"), 200_000),
    (re.compile(r"team/[0-9]{3}\.lkb"), 262_144),
)


def most_bytes(name: str) -> int | None:
    """Return how large a member of that name may be, or None for a name that no member has."""
    return _MOST.get(name) or next((most for pattern, most in _PATTERNS if pattern.fullmatch(name)), None)
