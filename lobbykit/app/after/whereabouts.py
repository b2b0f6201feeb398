"""Offices and days of what is to be done after the meetings, as lists name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Whom:
    """An office in words, "Rep. Bill Foster (IL-11)"; `office` is its id, "" where nothing lists it, which is named."""

    name: str
    office: str = ""


def named_offices(bench: Workbench) -> Mapping[str, Whom]:
    """Return every office of the library by its id; raise as `Workbench.library` does."""
    library = bench.library()
    reference = library.reference(bench.catalogue.stock_phrases(), bench.today)
    return {
        one.id: Whom(f"{reference.short_name(one)} ({one.district_code})", one.id) for one in library.roster.offices
    }


def day_words(bench: Workbench) -> Callable[[str], str]:
    """Return what puts ISO days into words, "" for none."""
    words = bench.catalogue.stock_phrases()
    return lambda day: words.dated(day) if day else ""
