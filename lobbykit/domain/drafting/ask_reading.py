"""An item that asks for something becomes an ask, and everything that is not certain about it a doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.drafting.actions import AMOUNT, LABEL, Stance, chamber_of, stance_of, strong_verbs
from lobbykit.domain.drafting.ask_measures import Named, named_measures
from lobbykit.domain.drafting.deadlines import deadline_in
from lobbykit.domain.drafting.drafted import DraftTerms
from lobbykit.domain.drafting.markup import marked
from lobbykit.domain.drafting.money import amount_of
from lobbykit.domain.drafting.runs import Runs, cut, one_line, place_of, plain, stripped
from lobbykit.domain.drafting.segments import segments
from lobbykit.domain.drafting.sentences import sentence_ends
from lobbykit.domain.measure import Chamber
from lobbykit.domain.problem import Place, note, warning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.problem import Problem

LONGEST_LEAD = 1_000
_LABEL = re.compile(rf"{LABEL}", re.IGNORECASE)
_HANGING = re.compile(r"[\s,;/]*\b(?:and|or|but|while|y|e|o|pero)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Context:
    """What is known where an item stands: its footnotes' sources, the Congress, and what its list was led into by."""

    sources: Mapping[str, str]
    congress: int
    intro: str = ""
    stance: Stance | None = None
    chamber: Chamber | None = None


@dataclass(frozen=True, slots=True)
class ReadAsk:
    """What an item asks for, as groups of terms that make one ask each; and the doubts."""

    groups: tuple[tuple[DraftTerms, ...], ...]
    doubts: tuple[Problem, ...]


def read_ask(runs: Runs, place: Place, context: Context) -> ReadAsk:
    """Read an item or paragraph that asks for something; every word of it is in a lead or a reason."""
    doubts: list[Problem] = []
    parts, is_cut = segments(runs, context.congress)
    joined = [_unhung(part) if number < len(parts) else (part, "") for number, part in enumerate(parts, 1)]
    terms = [replace(_terms(part, place_of(part, 0, place), context, doubts), joint=joint) for part, joint in joined]
    if len(terms) > 1:
        doubts.append(note("draft-split", place, text=_shown(runs), count=len(terms)))
    if is_cut:
        doubts.append(warning("draft-split-rest", terms[-1].place, text=_shown(parts[-1]), count=len(terms)))
    chambers = {_half(one) for one in terms}
    led = all(next((run.bold for run in part if run.text.strip()), False) for part in parts)
    if len(terms) == len(chambers) == len(Chamber) and None not in chambers and not led:
        return ReadAsk((tuple(replace(one, chamber=_half(one)) for one in terms),), tuple(doubts))
    return ReadAsk(tuple((one,) for one in terms), tuple(doubts))


def _unhung(runs: Runs) -> tuple[Runs, str]:
    """Return an ask without the "and" that joined it to the next one, and that word."""
    words = plain(runs)
    found = _HANGING.search(words)
    if found is None or not words[: found.start()].strip():
        return runs, ""
    return stripped(cut(runs, 0, found.start())), found[0].strip()


def _half(terms: DraftTerms) -> Chamber | None:
    """Return the chamber that terms speak to, by their words or because all their measures are of one."""
    chambers = {measure.chamber for measure in terms.measures}
    return terms.chamber or (chambers.pop() if len(chambers) == 1 else None)


def _terms(runs: Runs, place: Place, context: Context, doubts: list[Problem]) -> DraftTerms:
    lead, reason = _lead(runs)
    found = named_measures(lead, reason, context.congress, doubts)
    stance = _stance(plain(runs), plain(lead), context, found)
    if stance is None and plain(lead).endswith("?"):
        stance = Stance(Action.ANSWER, 0, 0, Action.ANSWER)
    action, sure = _action(stance, found, (plain(runs), place), doubts)
    chamber = (stance.chamber if stance else None) or chamber_of(context.intro) or context.chamber
    if action is Action.INTRODUCE and found.measures:
        shown = ", ".join(str(one) for one in found.measures[:5])
        doubts.append(note("draft-measure-beside", place, text=shown))
        found = Named(doubtful=found.doubtful)
    if chamber is None and not found.measures:
        doubts.append(note("draft-chamber-assumed", place, text=_shown(lead)))
    said = [marked(one, context.sources, bold=False) for one in (lead, reason)]
    doubts += [problem for one in said for problem in one.problems]
    is_asking = strong_verbs(plain(lead)) or stance_of(plain(lead))
    if not is_asking or _HANGING.search(plain(lead)):
        doubts.append(warning("draft-lead-unsure", place, text=_shown(lead)))
        sure = False
    return DraftTerms(
        action,
        said[0].text,
        place,
        reason=said[1].text,
        measures=found.measures,
        sponsors=found.sponsors,
        chamber=chamber,
        deadline=deadline_in(runs, action, place, doubts),
        amount=amount_of(plain(runs)) if action is Action.FUND else "",
        sure=sure and not found.doubtful,
    )


def _lead(runs: Runs) -> tuple[Runs, Runs]:
    """Return the bold words at the beginning, or the first sentence; and the rest."""
    words = plain(runs)
    at = end = 0
    for run in runs:
        if run.note is None and run.text.strip() and not run.bold:
            break
        at += len(run.text)
        end = at if run.bold and run.text.strip() else end
    if not end or _LABEL.fullmatch(words[:end].strip()):
        at = end
        end = next((one for one in sentence_ends(words) if one > at), len(words)) if at else 0
    if not end:
        end = next(iter(sentence_ends(words)), len(words))
    closing = re.match(r"\s*[,.;:!?\u2013\u2014\u201d\"')-]+(?=\s|$)", words[end:])
    end += closing.end() if closing else 0
    if end > LONGEST_LEAD:
        end = words.rfind(" ", 0, LONGEST_LEAD - 100) + 1 or LONGEST_LEAD - 100
    return stripped(cut(runs, 0, end)), stripped(cut(runs, end))


def _stance(words: str, lead: str, context: Context, found: Named) -> Stance | None:
    own = stance_of(words)
    if own and own.strong:
        return own
    strong = strong_verbs(words)
    if own is None and context.stance is not None:
        return context.stance
    if strong and found.measures:
        action, start, end = strong[0]
        is_in_lead = start < len(lead)
        return Stance(action, start, end, None if is_in_lead and own is None else action, own.chamber if own else None)
    return own or context.stance


def _action(stance: Stance | None, found: Named, said: tuple[str, Place], doubts: list[Problem]) -> tuple[Action, bool]:
    """Return the action and whether it is certain; where it is not, add the doubt."""
    words, place = said
    shown = one_line(words)[:80]
    if stance is None:
        doubts.append(warning("draft-action-unsure", place, text=shown, action=Action.SUPPORT.value))
        return Action.SUPPORT, False
    if stance.action is Action.COSPONSOR and not found.measures:
        doubts.append(warning("draft-measure-missing", place, text=shown, action=Action.COSPONSOR.value))
        return Action.SUPPORT, False
    if stance.doubt is Action.FUND is not stance.action and AMOUNT.search(words):
        doubts.append(
            note("draft-action-other", place, text=shown, action=Action.FUND.value, other=stance.action.value)
        )
        return Action.FUND, False
    if stance.doubt is not None and stance.strong:
        other = stance.doubt.value
        doubts.append(note("draft-action-other", place, text=shown, action=stance.action.value, other=other))
    elif stance.doubt is not None:
        doubts.append(warning("draft-action-unsure", place, text=shown, action=stance.action.value))
    return stance.action, stance.doubt is None


def _shown(runs: Runs) -> str:
    return one_line(plain(runs))[:80]
