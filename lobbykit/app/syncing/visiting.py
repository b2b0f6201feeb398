"""Going through a visit step by step, on one thread; the window does the same with a thread for what is outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.sync.exchange import Exchange
    from lobbykit.sync.outcome import Outcome


def visited(exchange: Exchange, report: Callable[[int, int], None]) -> Outcome:
    """Do every step and return what came of it; `report` is told before each, and may raise to give the visit up.

    Raises what the steps raise; `exchange.outcome` then tells how far the visit came.
    """
    steps, answer = exchange.steps(), None
    while (step := _following(steps, answer)) is not None:
        report(step.done, step.total)
        answer = step.do()
    return exchange.outcome


def _following(steps: Any, answer: object) -> Any:  # noqa: ANN401 - a generator of steps
    try:
        return steps.send(answer)
    except StopIteration:
        return None
