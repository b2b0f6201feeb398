"""The tally as charts: bars of support over the whole denominator, and a tile for each state; data, no drawing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lobbykit.domain.document import BarRow, Bars, Segment, Tile, Tiles
from lobbykit.domain.pattern import patterns_for
from lobbykit.domain.state_tiles import TILES
from lobbykit.domain.states import STATE_NAMES
from lobbykit.domain.tally.ask_report import NO_REPORT, NOT_RAISED, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.office import Office
    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.tally.standing import Standing
    from lobbykit.domain.tally.tally import AskTally


class Charts:
    """Makes charts in the words of one catalogue and the levels of one scale."""

    def __init__(self, scale: Scale, catalogue: Catalogue) -> None:
        self._scale = scale
        self._words = catalogue.stock_phrases().templates
        self._say = catalogue.say

    def word(self, code: str) -> str:
        """Return what people call a level or state; one that the scale lacks by now has its code alone."""
        return self._words.get(f"level-{code}", code.replace("-", " ").capitalize())

    def bars(self, asks: Iterable[AskTally], title: str = "") -> Bars:
        """Return a bar for each ask over all its offices."""
        rows = tuple(BarRow(one.name, self._segments(one.standings)) for one in asks)
        return Bars(title or self._say("chart-support"), rows, self._say("chart-ask"), self._say("chart-offices"))

    def parted(self, ask: AskTally, parts: Mapping[str, AskTally], names: Mapping[str, str]) -> Bars:
        """Return a bar for each part of one ask; `names` tells what a part is called."""
        rows = tuple(BarRow(names.get(part, part), self._segments(one.standings)) for part, one in parts.items())
        return Bars(ask.name, rows, self._say("chart-part"), self._say("chart-offices"))

    def tiles(self, ask: AskTally, offices: Mapping[str, Office]) -> Tiles:
        """Return a tile for each state, those without an office in the denominator too; of strangers none is known."""
        by_state: dict[str, list[Standing]] = {state: [] for state in TILES}
        for one in ask.standings:
            known = offices.get(one.office)
            if known is not None:
                by_state[known.state].append(one)
        tiles = tuple(Tile(state, STATE_NAMES[state], self._segments(each)) for state, each in sorted(by_state.items()))
        return Tiles(ask.name, tiles, self._say("chart-state"), self._say("chart-offices"))

    def _segments(self, standings: Sequence[Standing]) -> tuple[Segment, ...]:
        """Return a segment for every level of the scale, then what else there is, "not raised" and "no report" last."""
        counted = Counter(one.code for one in standings)
        order = in_order(self._scale)
        strange = sorted(counted.keys() - set(order))
        levels = [one.code for one in self._scale.levels]
        middle = [code for code in order if code not in {*levels, NOT_RAISED, NO_REPORT}]
        patterns = patterns_for([*levels, *strange], middle)
        codes = (*levels, *strange, *(code for code in middle if counted[code]), NOT_RAISED, NO_REPORT)
        return tuple(Segment(code, self.word(code), counted[code], patterns[code]) for code in codes)
