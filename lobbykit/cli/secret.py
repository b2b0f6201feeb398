"""Asking for a passphrase: from the environment for scripts, else at the terminal, never from the command line."""

from __future__ import annotations

import getpass
import os
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "LOBBYKIT_PASSPHRASE"
NEW_VARIABLE = "LOBBYKIT_NEW_PASSPHRASE"
SERVER_VARIABLE = "LOBBYKIT_COUCHDB_PASSWORD"
"""Names the password of the server that a team's mailbox lies on."""


class NobodyToAskError(LobbykitError):
    """A passphrase is needed, and there is neither the environment variable nor a terminal to ask at."""


class DifferentError(LobbykitError):
    """A new passphrase was typed in two ways; nothing was changed."""


def secret(prompt: str, variable: str = VARIABLE, environ: Mapping[str, str] = os.environ) -> str:
    """Return the passphrase or recovery key that somebody gives; raise NobodyToAskError."""
    if given := environ.get(variable):
        return given
    if not _has_terminal():
        raise NobodyToAskError("passphrase-nobody", variable=variable)
    return getpass.getpass(prompt)


def new_secret(prompt: str, again: str, environ: Mapping[str, str] = os.environ) -> str:
    """Return a new passphrase, typed twice; raise NobodyToAskError or DifferentError."""
    typed = secret(prompt, NEW_VARIABLE, environ)
    if NEW_VARIABLE not in environ and secret(again, NEW_VARIABLE, environ) != typed:
        raise DifferentError("passphrase-differs")
    return typed


def _has_terminal() -> bool:
    """Whether getpass would ask a person rather than read the data on standard input."""
    if os.name == "nt":
        return True
    try:
        with Path("/dev/tty").open("r+b", buffering=0):
            return True
    except OSError:
        return False
