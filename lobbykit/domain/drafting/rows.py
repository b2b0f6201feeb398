"""A row of a table that asks for something, said as people would: what to do first, then with which measure."""

from __future__ import annotations

import itertools

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.drafting.actions import stance_of
from lobbykit.domain.drafting.runs import CELL_END, Run, Runs, plain, stripped


def said(runs: Runs, congress: int) -> Runs:
    """Return the cells of a row in the order "Cosponsor H.R. 71, Solar Schools Act, Rep. Brook"; no word is lost."""
    parted = itertools.groupby(runs, key=lambda run: run.text == CELL_END)
    cells = [stripped(tuple(cell)) for is_end, cell in parted if not is_end]
    cells = [cell for cell in cells if plain(cell).strip() or any(run.note for run in cell)]
    asking = [cell for cell in cells if (one := stance_of(plain(cell))) is not None and one.strong][:1]
    named = [cell for cell in cells if cell not in asking and find_measures(plain(cell), congress=congress)][:1]
    rest = [cell for cell in cells if cell not in (*asking, *named)]
    is_whole = bool(asking) and bool(find_measures(plain(asking[0]), congress=congress))
    out: list[Run] = []
    for number, cell in enumerate([*asking, *named, *rest]):
        joint = " " if number == 1 and asking and named and not is_whole else ", "
        ends = plain(tuple(out)).rstrip().endswith((".", ":", "!", "?", ",", ";"))
        out += [*([Run(" " if ends else joint, cell[0].place)] if number else []), *cell]
    return tuple(out)
