"""What the validator of the program says, once more in Python, for a server that runs no JavaScript."""

from __future__ import annotations

import re
from typing import Any

from lobbykit.sync.couch_docs import ID_PATTERN
from tests.sync.couch.revs import ForbiddenError


def as_the_validator(new: dict[str, Any], old: dict[str, Any] | None, user: str | None, roles: list[str]) -> None:
    found = re.fullmatch(ID_PATTERN, new["_id"])
    refused = (
        new["_id"].startswith("_design/")
        or new.get("_deleted")
        or "_attachments" in new
        or found is None
        or (found[1] != user and "organizer" not in roles)
        or not isinstance(new.get("b"), str)
        or not isinstance(new.get("v"), int)
        or not 1 <= new["v"] < 1000
        or len(new["b"]) > 700_000
        or not new.keys() <= {"_id", "_rev", "_revisions", "v", "b"}
        or (old is not None and not old.get("_deleted") and (old.get("b"), old.get("v")) != (new["b"], new.get("v")))
    )
    if refused:
        raise ForbiddenError(new["_id"])
