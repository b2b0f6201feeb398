"""kit.json: what a kit says of itself, and the list of its files."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

from lobbykit.content.kits.member_names import HEAD, KIT_ID, SIGNATURE
from lobbykit.content.kits.refusal import RefusedKitError, refused
from lobbykit.content.kits.rows_file import json_object
from lobbykit.content.strict_json import shown
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.kit import KitHead

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FORMAT = "kit/1"
LARGEST_EDITION = 999_999
_KEYS = {
    *("lobbykit", "id", "name", "edition", "made", "team", "organization", "default_mailbox", "organizer_keys"),
    "files",
}
_ID = re.compile(r"[0-9a-f]{32}")
_SHA = re.compile(r"[0-9a-f]{64}")
_KEY = re.compile(r"[a-z0-9-]{1,200}")
_MAILBOX = re.compile(r"https://(?:[A-Za-z0-9._~-]{1,64}@)?[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/-]*)?")
_MOST_KEYS, _LONGEST_NAME, _LONGEST_ADDRESS, _MOST_TOLD = 20, 120, 300, 20


def write_head(head: KitHead, members: Mapping[str, bytes]) -> bytes:
    """Return kit.json for these members, the names of its files in order."""
    told = {
        "lobbykit": FORMAT,
        "id": head.id,
        "name": head.name,
        "edition": head.edition,
        "made": head.made.isoformat(),
        "team": head.team,
        "organization": {"name": head.organization},
        "default_mailbox": head.mailbox,
        "organizer_keys": list(head.organizer_keys),
        "files": {name: _listed(members[name]) for name in sorted(members)},
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def read_head(data: bytes, file: str) -> tuple[KitHead, dict[str, Any]]:
    """Return what kit.json says, and its list as it stands there; raise RefusedKitError."""
    root = json_object(data, file, HEAD)
    version = root.get("lobbykit")
    if version != FORMAT:
        found = shown(version) if isinstance(version, str) else ""
        raise refused("kit-version", file, HEAD, found=found, expected=FORMAT)
    for key in root:
        if key not in _KEYS and not key.startswith("x-"):
            raise refused("kit-shape", file, HEAD, field=shown(key))
    for key, fits in _RULES.items():
        if not fits(root.get(key)):
            raise refused("kit-shape", file, HEAD, field=key)
    day = iso_day(root["made"])
    assert day
    keys = tuple(root["organizer_keys"])
    names = (root["id"], root["name"], root["edition"], day, root["organization"]["name"])
    return KitHead(*names, root.get("team"), root.get("default_mailbox"), keys), root["files"]


def check_list(listed: Mapping[str, Any], members: Mapping[str, bytes], file: str) -> None:
    """Raise RefusedKitError unless exactly the members but kit.json and kit.sig are listed, each as it is."""
    own = members.keys() - {HEAD, SIGNATURE}
    unlisted = [refused("kit-unlisted", file, name) for name in sorted(own - listed.keys())]
    missing = [refused("kit-missing", file, HEAD, name=shown(name)) for name in sorted(listed.keys() - own)]
    both = sorted(own & listed.keys())
    differing = [refused("kit-differs", file, one) for one in both if listed[one] != _listed(members[one])]
    problems = [problem for one in (*unlisted, *missing, *differing) for problem in one.problems]
    if problems:
        raise RefusedKitError(*problems[:_MOST_TOLD])


def _listed(content: bytes) -> dict[str, str | int]:
    return {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}


def _name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= _LONGEST_NAME and value.isprintable()


def _edition(value: object) -> bool:
    return type(value) is int and 1 <= value <= LARGEST_EDITION


def _organization(value: object) -> bool:
    return isinstance(value, dict) and value.keys() == {"name"} and _name(value["name"])


def is_mailbox(value: object) -> bool:
    """Whether a kit may name this as its mailbox: null, or an `https` address without name and password."""
    return value is None or (isinstance(value, str) and len(value) <= _LONGEST_ADDRESS and _fits(_MAILBOX, value))


def _keys(value: object) -> bool:
    return isinstance(value, list) and len(value) <= _MOST_KEYS and all(_fits(_KEY, one) for one in value)


def _files(value: object) -> bool:
    """Whether a list of files has the form of one; whether it is right is asked when the members are there."""
    return isinstance(value, dict) and all(
        isinstance(one, dict)
        and one.keys() == {"sha256", "size"}
        and type(one["size"]) is int
        and _fits(_SHA, one["sha256"])
        for one in value.values()
    )


def _fits(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


_RULES: Mapping[str, Callable[[object], bool]] = {
    "id": lambda value: _fits(KIT_ID, value),
    "name": _name,
    "edition": _edition,
    "made": lambda value: isinstance(value, str) and iso_day(value) is not None,
    "team": lambda value: value is None or _fits(_ID, value),
    "organization": _organization,
    "default_mailbox": is_mailbox,
    "organizer_keys": _keys,
    "files": _files,
}
