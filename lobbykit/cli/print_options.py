"""What `lobbykit print` makes (sheets, a shop's order, two briefs on a leaf, a product) and the options of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.arguments_shop import SHOP
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from lobbykit.cli.shared_options import Sub

SHEET = "sheet"
FOR_THE_OFFICE = frozenset({"read-ahead", "thanks"})
FOR_THE_DELEGATE = ("packet", "day-card", "paper-report")
PRODUCTS = (SHEET, *sorted({*FOR_THE_OFFICE, *FOR_THE_DELEGATE}))
BRIEFS_OF_A_LEAF = 2
_NAMES = {"--for": "printed_by"}
_LATER = ("--changed-since", "--correction")
_ANSWERS = ("--copies", "--sides", "--paper-stock", "--pick-up", "--pick-up-at", "--call")
_ORDER = ("--for", *_ANSWERS)
_NOT_FOR_A_SHOP = ("--large-print", "--text", "--html", *_LATER)
_NOT_FOR_A_LEAF = ("--product", *_ORDER, "--large-print", *_LATER)
_NOT_FOR_A_PRODUCT = ("--large-print", "--html", *_ORDER, *_LATER)


class PrintOptionsError(LobbykitError):
    """What was asked for does not go together, or there is nothing to make it of; nothing was written."""


def product_options(sub: Sub) -> None:
    """Add --product."""
    sub.add_argument("--product", choices=PRODUCTS, default=SHEET, help="what to make (default: sheet)")
    sub.add_argument("--team", metavar="TEAM", help="only this delegation's meetings (packet, day card, paper report)")
    sub.set_defaults(default_of=sub.get_default)


def refuse_misplaced(args: Namespace, briefs: Sequence[str]) -> None:
    """Raise PrintOptionsError for briefs or options that do not go together."""
    if len(briefs) > 1:
        _refuse_leaf(args, briefs)
    elif args.product != SHEET:
        _refuse_product(args)
    elif args.printed_by == SHOP:
        for option in _given(args, _NOT_FOR_A_SHOP):
            raise PrintOptionsError("shop-without", option=option)
    else:
        for option in _given(args, _ANSWERS):
            raise PrintOptionsError("shop-only", option=option)
    if args.product == SHEET and args.team is not None:
        raise PrintOptionsError("product-option", option="--team", product=SHEET)
    if args.product == SHEET and args.reader_lang:
        raise PrintOptionsError("reader-lang-sheet", lang=args.reader_lang)


def _refuse_leaf(args: Namespace, briefs: Sequence[str]) -> None:
    if len(briefs) != BRIEFS_OF_A_LEAF or not all(briefs):
        raise PrintOptionsError("two-briefs-count", names=", ".join(briefs), count=len(briefs))
    for option in _given(args, _NOT_FOR_A_LEAF):
        raise PrintOptionsError("two-briefs-option", option=option)


def _refuse_product(args: Namespace) -> None:
    for option in _given(args, _NOT_FOR_A_PRODUCT):
        raise PrintOptionsError("product-option", option=option, product=args.product)
    if args.product in FOR_THE_OFFICE and args.team is not None:
        raise PrintOptionsError("product-option", option="--team", product=args.product)
    if args.product == "day-card" and args.text:
        raise PrintOptionsError("day-card-text")
    if args.product in FOR_THE_OFFICE and args.reader_lang:
        raise PrintOptionsError("product-reader-lang", product=args.product)


def _given(args: Namespace, options: Iterable[str]) -> Iterable[str]:
    """Return those of the options that somebody gave another value than their own."""
    names = {option: _NAMES.get(option, option.strip("-").replace("-", "_")) for option in options}
    return [option for option, name in names.items() if getattr(args, name) != args.default_of(name)]
