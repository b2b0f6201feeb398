"""Opening the user's workspace for the window, which may have to ask, to hand over, or only to look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.handing_over import handed_over
from lobbykit.app.opening import Opened, open_session
from lobbykit.domain.problem import LobbykitError, Problem, Severity, error
from lobbykit.store.lock import WorkspaceBusyError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.handing_over import Request
    from lobbykit.app.surroundings import Surroundings

_READ_ONLY = ("workspace-read-only", "workspace-newer", "workspace-older", "workspace-unwritable")
_LOCKS = ("lock-forbidden", "lock-unsupported", "lock-not-a-file")


class PassphraseNeededError(LobbykitError):
    """The workspace is sealed and nobody was asked for its passphrase yet."""


@dataclass(frozen=True, slots=True)
class Entered:
    """An open workspace; `opened` is None when the program that has it does what was asked for."""

    opened: Opened | None


def enter(around: Surroundings, request: Request, secret: Callable[[], str] | None = None) -> Entered:
    """Open the workspace; one that another program holds is handed the request, or else only read.

    Raises PassphraseNeededError where there must be a `secret` and none was given, else as `open_session` does.
    """
    asking = replace(around, secret=secret or _nobody)
    try:
        return Entered(open_session(asking))
    except WorkspaceBusyError as busy:
        if handed_over(busy, around, request):
            return Entered(None)
        opened = open_session(asking, read_only=True)
        opened.session.problems += (Problem(busy.code, Severity.WARNING, None, busy.params),)
        return Entered(opened)


def only_read(opened: Opened) -> Problem | None:
    """Return why nothing can be written here, None where it can."""
    if opened.session.workspace.writable:
        return None
    found = [one for one in opened.session.problems if one.code.startswith("workspace-busy")]
    found += [one for one in opened.session.problems if one.code in (*_READ_ONLY, *_LOCKS)]
    return found[0] if found else error("workspace-only-read", folder=str(opened.session.workspace.layout.root))


def _nobody() -> str:
    raise PassphraseNeededError("passphrase-window")
