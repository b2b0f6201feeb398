"""Large numbers under a heading that announces them: "**9.2 million** lead pipes"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.drafted import DraftPart
from lobbykit.domain.drafting.runs import Runs, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.domain.drafting.runs import Block

_FIGURE = re.compile(
    r"(?P<value>(?:(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) [a-z]+|un[ao] de cada [a-z]+)"
    r"|[$\u20ac]?[0-9][0-9.,]*(?:\s?(?:%|percent|thousand|million|billion|trillion"
    r"|millones))?\+?)\W{0,4}\s(?P<label>\S.*)",
    re.IGNORECASE,
)
_LONGEST_LABEL, _LONGEST_VALUE = 300, 40


def figure_of(block: Block, sources: Mapping[str, str], inline: Callable[[Runs], str]) -> DraftPart | None:
    """Return the figure that an item is, with its source; None for an item that begins with no number."""
    found = _FIGURE.fullmatch(plain(block.runs).strip())
    if not found or len(found["label"]) > _LONGEST_LABEL or len(found["value"]) > _LONGEST_VALUE:
        return None
    words = inline(tuple(run for run in block.runs if run.note is None))
    label = words.partition(found["label"].split()[0])
    source = next((sources[run.note] for run in block.runs if run.note is not None and run.note in sources), "")
    return DraftPart("", found["value"], f"{label[1]}{label[2]}".strip(), block.place, source)
