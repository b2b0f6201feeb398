"""The options of `lobbykit dropoff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.arguments_notes import actions, one_entity
from lobbykit.cli.shared_options import as_json, count, day

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub


def dropoff_actions(sub: Sub) -> None:
    """Add what can be done with sheets left outside a meeting."""
    actions(
        sub,
        {
            "add": ("record that sheets were left with an office; again corrects it", _add),
            "list": ("list what was left by day", _list),
            "take-back": ("record that nothing was left with an office after all", _office),
            "delete": ("put what was left into the trash", one_entity),
            "restore": ("take what was left out of the trash", one_entity),
        },
    )


def _office(sub: Sub) -> None:
    sub.add_argument("office", metavar="OFFICE", help="the office: an id or a seat like HI-02")
    sub.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="the day (default: today)")


def _add(sub: Sub) -> None:
    _office(sub)
    sub.add_argument("--copies", type=count, default=0, metavar="N", help="how many sheets")
    sub.add_argument("--edition", default="", metavar="EDITION", help="which edition (default: the one printed last)")
    sub.add_argument("--by", default="", metavar="NAME", help="who left them (default: you)")


def _list(sub: Sub) -> None:
    sub.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="only of this day")
    as_json(sub)
