"""What failed, in sentences with what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, ProblemsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.problem import Problem


def failed(say: Catalogue, failure: Exception) -> str:
    """Return what a failure says; raise one that nobody foresaw."""
    if not isinstance(failure, LobbykitError):
        raise failure
    found = failure.problems if isinstance(failure, ProblemsError) else ()
    return " ".join((say.failure(failure), *problems_said(say, found)))


def problems_said(say: Catalogue, problems: Iterable[Problem]) -> tuple[str, ...]:
    """Return what each problem says, with what to do."""
    return tuple(f"{say.message(one)} {say.suggestion(one)}".strip() for one in problems)
