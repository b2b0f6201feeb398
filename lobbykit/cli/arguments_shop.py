"""The options of `lobbykit print` that are about who prints: everybody at home, or a shop."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from lobbykit.domain.shop_order import MOST_COPIES, USUAL_COPIES

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub

SHOP, EMAIL = "shop", "email"


def shop_options(sub: Sub) -> None:
    """Add --for, --copies and --sides."""
    sub.add_argument(
        "--for",
        dest="printed_by",
        choices=[EMAIL, SHOP],
        default=EMAIL,
        help="email: one PDF for each office; shop: one black PDF for all, sorted for walking, with its papers",
    )
    sub.add_argument(
        "--copies",
        type=_copies,
        metavar="N",
        help=f"for a shop: copies for each office whose line in @FILE gives no number (default {USUAL_COPIES})",
    )
    sub.add_argument("--sides", choices=["one", "two"], help="for a shop: print on one side of the paper or on two")


def _copies(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MOST_COPIES)) and int(text)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of copies from 1 to {MOST_COPIES}")
    return int(text)
