"""The options of `lobbykit print` that are about who prints: everybody at home, or a shop."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from lobbykit.domain.shop_order import LONGEST_ANSWER, MOST_COPIES, USUAL_COPIES, Counter, Stock

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub

SHOP, EMAIL = "shop", "email"


def shop_options(sub: Sub) -> None:
    """Add --for, --copies and --sides, and what the counter asks."""
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
    sub.add_argument(
        "--paper-stock",
        choices=[one.value for one in Stock],
        default=Stock.USUAL.value,
        help="for a shop: white US Letter of the usual weight, heavier (28 lb), or recycled (default: usual)",
    )
    for option, name, told in (
        ("--pick-up", "WHEN", "when it is picked up, such as “Sunday, 4 p.m.”"),
        ("--pick-up-at", "WHERE", "where it is picked up, such as “The shop on K Street”"),
        ("--call", "WHO", "whom they call with questions: name and telephone"),
    ):
        sub.add_argument(option, type=_answer, metavar=name, help=f"for a shop: {told}")


def counter(args: argparse.Namespace) -> Counter:
    """Return what the options answer of what the counter asks."""
    return Counter(Stock(args.paper_stock), args.pick_up or "", args.pick_up_at or "", args.call or "")


def _answer(text: str) -> str:
    answer = " ".join(text.split())
    if not answer or len(answer) > LONGEST_ANSWER:
        raise argparse.ArgumentTypeError(f"“{answer}” is not one line of 1 to {LONGEST_ANSWER} signs")
    return answer


def _copies(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MOST_COPIES)) and int(text)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of copies from 1 to {MOST_COPIES}")
    return int(text)
