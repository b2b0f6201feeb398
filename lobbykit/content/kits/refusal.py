"""What is said of a kit that is not taken."""

from __future__ import annotations

from lobbykit.domain.problem import Place, Problem, Severity


class RefusedKitError(Exception):
    """A kit that is not read any further; it never leaves the reader, which returns the problems."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(problems[0].code)
        self.problems = problems


def refused(code: str, file: str, member: str = "", **params: str | int) -> RefusedKitError:
    """Return the refusal of a kit, at one of its members where one is named."""
    told = tuple(sorted(params.items()))
    return RefusedKitError(Problem(code, Severity.ERROR, place_of(file, member), told))


def place_of(file: str, member: str = "") -> Place:
    """Return the place of a member of a kit: the kit's file name, a slash and the member's name."""
    return Place(f"{file}/{member}" if member else file)
