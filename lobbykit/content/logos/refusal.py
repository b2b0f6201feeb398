"""How a reader of pictures stops: with the finding that says why."""

from __future__ import annotations

from lobbykit.domain.problem import Problem, Severity


class RefusedLogoError(Exception):
    """What stops the reading of a picture from any depth; `read_logo` turns it into its problem."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.problem = Problem(code, Severity.ERROR, None, tuple(sorted(params.items())))


def unsupported(what: str) -> RefusedLogoError:
    """Return the refusal of a part of a drawing that is not drawn here, named as in its file."""
    return RefusedLogoError("logo-unsupported", what=what[:60])


def broken() -> RefusedLogoError:
    """Return the refusal of a file that is not what its name says."""
    return RefusedLogoError("logo-broken")
