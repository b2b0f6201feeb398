"""What the window shows of returning a laptop: step by step what is done, what is missing by name, and what hinders."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.inquiry import Inquiry
from lobbykit.app.syncing.returning import leaving_work, refusals
from lobbykit.app.syncing.sync_shown import entities_here, found_or_failure, problem_words, sync_inquiry
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Callable

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
    return return_inquiry(bench, consent).answered()


def return_inquiry(bench: Workbench, consent: Consent) -> Inquiry[ReturnShown]:
    """Ask the same, to be found out beside the window."""
    sync = sync_inquiry(bench)
    try:
        leave = leaving_work(bench)
    except LobbykitError as failure:
        found: Callable[[], Leaving | LobbykitError] = partial(_known, failure)
    else:
        found = partial(found_or_failure, leave)
    return Inquiry(lambda: (sync.find(), found()), partial(_told, bench, consent, sync), entities_here(bench))


def _known(failure: LobbykitError) -> LobbykitError:
    return failure


def _told(
    bench: Workbench, consent: Consent, sync: Inquiry[SyncShown], found: tuple[object, Leaving | LobbykitError]
) -> ReturnShown:
    shown, left = sync.tell(found[0]), found[1]
    if shown.failure:
        return ReturnShown(shown, None, failure=shown.failure)
    if isinstance(left, LobbykitError):
        return ReturnShown(shown, None, failure=bench.catalogue.failure(left))
    why = tuple(problem_words(bench.catalogue, one) for one in refusals(left, consent, bench))
    return ReturnShown(shown, left, why)
