"""What tailoring decided, as the plain data of `lobbykit tailor --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet import sheet_data
from lobbykit.domain.tailoring import AskState

if TYPE_CHECKING:
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.tailoring import Why
    from lobbykit.press.fit import Fit


def tailored_data(tailored: Tailored, fit: Fit, catalogue: Catalogue) -> dict[str, object]:
    """Return the document of `tailor --json`: the sheet, every ask with its reason, and the fit."""
    return {
        "lobbykit": "tailor/1",
        **sheet_data(tailored.sheet),
        "asks": [ask_data(one, catalogue) for one in tailored.asks],
        "fit": fit_data(fit),
    }


def ask_data(one: WordedAsk, catalogue: Catalogue) -> dict[str, object]:
    """Return one ask with its state, its words as plain text, and why; left-out asks have no words."""
    decision = one.decision
    terms = decision.terms or decision.ask.all_terms[0]
    printed = decision.state is not AskState.LEFT_OUT
    return {
        "id": decision.ask.id,
        "rank": decision.ask.rank.value,
        "state": decision.state.value,
        "action": terms.action.value,
        "measures": [measure.text for measure in decision.measures],
        "lead": plain_text(one.lead),
        "reason": plain_text(one.content)[len(plain_text(one.lead)) :].lstrip(" ,") if printed else "",
        "why": why_data(decision.why, catalogue),
        "additions": [why_data(why, catalogue) for why in decision.additions],
    }


def why_data(why: Why, catalogue: Catalogue) -> dict[str, object]:
    """Return a reason as code, parameters and sentence."""
    return {"code": why.code, "params": dict(why.params), "text": catalogue.reason(why)}


def fit_data(fit: Fit) -> dict[str, object]:
    """Return how the sheet fits its page."""
    return {
        "scale": fit.scale,
        "fill": fit.fill,
        "pages": fit.pages,
        "moved": list(fit.moved),
        "overflow": [{"block": one.block, "lines": one.lines} for one in fit.overflow],
    }
