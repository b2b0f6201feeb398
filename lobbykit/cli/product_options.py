"""What `lobbykit print` makes: sheets, or one of the products beside them, and which options go with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.cli.shared_options import Sub

SHEET = "sheet"
FOR_THE_OFFICE = frozenset({"read-ahead", "thanks"})
FOR_THE_DELEGATE = ("packet", "day-card", "paper-report")
PRODUCTS = (SHEET, *sorted({*FOR_THE_OFFICE, *FOR_THE_DELEGATE}))
_OF_SHEETS = {
    "--for": "printed_by",
    "--large-print": "large_print",
    "--html": "html",
    "--copies": "copies",
    "--sides": "sides",
    "--changed-since": "changed_since",
    "--correction": "correction",
}


class ProductError(LobbykitError):
    """What was asked for does not go together, or there is nothing to make it of; nothing was written."""


def product_options(sub: Sub) -> None:
    """Add --product."""
    sub.add_argument("--product", choices=PRODUCTS, default=SHEET, help="what to make (default: sheet)")
    sub.set_defaults(product_defaults=sub.get_default)


def check_options(args: Namespace) -> None:
    """Raise ProductError for an option that the product does not have."""
    product = args.product
    for option, name in _OF_SHEETS.items():
        if getattr(args, name) != args.product_defaults(name):
            raise ProductError("product-option", option=option, product=product)
    if product == "day-card" and args.text:
        raise ProductError("day-card-text")
    if product in FOR_THE_OFFICE and args.reader_lang:
        raise ProductError("product-reader-lang", product=product)
