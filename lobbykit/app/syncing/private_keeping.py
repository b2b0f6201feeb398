"""Keeping the author's own box when a laptop goes back: its words in one file that a passphrase opens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import UnboundedFileError, first_free, read_bounded, write_new
from lobbykit.sync.seal import UnsealableError, opened_with_passphrase, sealed_with_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.workbench import Workbench

NAME = "own-notes.age"
SHORTEST = 12
"""Letters of a passphrase: whoever finds the stick may try as many as they like."""
_ABOUT = ("office", "date")
_BESIDE = frozenset({"created", "changed", "deleted", "edited_after_delete", "newer", "kind"})
_NO_WORDS = frozenset({"id", "of"})


class PrivateNotKeptError(LobbykitError):
    """The author's own box was not kept on the stick: nothing may be given up for it."""


def private_entries(bench: Workbench) -> tuple[dict[str, Any], ...]:
    """Return every entry of the own box in which something stands, each with the office and day of its note."""
    notes = {str(row["id"]): row for row in bench.view.table(TABLES["note"]).all()}
    told: list[dict[str, Any]] = []
    for row in bench.view.table(TABLES["private"]).all():
        words = {key: value for key, value in row.items() if key not in _BESIDE and value not in ({}, [], None)}
        if not row["deleted"] and words.keys() - _NO_WORDS:
            about: dict[str, Any] = notes.get(str(row.get("of", "")), {})
            told.append({**{key: about[key] for key in _ABOUT if key in about}, **words})
    return tuple(sorted(told, key=lambda one: (str(one.get("date", "")), str(one["id"]))))


def private_words(bench: Workbench) -> str:
    """Return all of them as JSON."""
    return json.dumps(private_entries(bench), ensure_ascii=False, indent=1)


def keep_private(folder: Path, words: str, passphrase: str) -> Path:
    """Write the words into a new file of a folder, open it once more and compare; slow, and for any thread.

    The program `age` opens it too. Raises PrivateNotKeptError, and KeysUnavailableError where age is not installed.
    """
    if len(passphrase) < SHORTEST:
        raise PrivateNotKeptError("return-passphrase-short", count=SHORTEST)
    data = words.encode()
    sealed = sealed_with_passphrase(data, passphrase)
    file = first_free(folder / NAME)
    try:
        write_new(file, sealed)
        back = read_bounded(file, len(sealed))
    except (OSError, UnboundedFileError) as failure:
        reason = getattr(failure, "strerror", None) or type(failure).__name__
        raise PrivateNotKeptError("return-not-kept", file=str(file), reason=reason) from failure
    try:
        whole = opened_with_passphrase(back, passphrase)
    except UnsealableError:
        whole = b""
    if whole != data:
        raise PrivateNotKeptError("return-not-read-back", file=str(file))
    return file
