"""What the window shows of returning a laptop: step by step what is done, what is missing by name, and what hinders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.syncing.returning import leaving, refusals
from lobbykit.app.syncing.sync_shown import problem_words, sync_shown
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from lobbykit.app.syncing.returning import Consent, Leaving
    from lobbykit.app.syncing.sync_shown import SyncShown
    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class ReturnShown:
    """`found` is None where `failure` says why nothing can be told; `hindrances` say why nothing may be forgotten.

    `troubles` say why the last visit to a mailbox was not brought to its end.
    """

    sync: SyncShown
    found: Leaving | None
    hindrances: tuple[str, ...] = ()
    failure: str = ""
    troubles: tuple[str, ...] = ()


def return_shown(bench: Workbench, consent: Consent) -> ReturnShown:
    """Look how far the return is; raises as `Workbench.library`."""
    sync = sync_shown(bench)
    if sync.failure:
        return ReturnShown(sync, None, failure=sync.failure)
    try:
        found = leaving(bench)
    except LobbykitError as failure:
        return ReturnShown(sync, None, failure=bench.catalogue.failure(failure))
    why = tuple(problem_words(bench.catalogue, one) for one in refusals(found, consent, bench))
    return ReturnShown(sync, found, why)
