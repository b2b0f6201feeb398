"""`lobbykit print … --for shop`: one file for a print shop, with its papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.selection import wishes
from lobbykit.app.shop import SHEETS, ShopJob, print_for_shop
from lobbykit.cli.arguments_shop import SHOP, counter
from lobbykit.cli.print_records import recorder
from lobbykit.domain.shop_order import USUAL_COPIES
from lobbykit.press.document_press import DocumentPress
from lobbykit.press.shop_press import ShopPress

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.app.library import Library
    from lobbykit.app.printing import PrintedSheet, PrintRun
    from lobbykit.app.wording import Catalogue
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference


def shop_job(
    args: Namespace, desk: Desk, library: Library, brief: Brief, offices: tuple[Office, ...], reference: Reference
) -> ShopJob:
    """Return what the options ask for; raise OfficeListError when a list wants what cannot be."""
    usual = args.copies or USUAL_COPIES
    return ShopJob(
        brief,
        offices,
        reference,
        wishes(library.roster, args.to, usual),
        usual,
        two_sides=args.sides == "two",
        draft=args.force_draft,
        phrases=desk.catalogue.stock_phrases(),
        counter=counter(args),
    )


def print_shop(
    job: ShopJob, folder: Path, desk: Desk, words: Catalogue, progress: Callable[[int, int], None]
) -> tuple[PrintRun, str]:
    """Print a job into a folder with the shipped fonts; return what was made and what to say of it.

    The sheets are labelled in their own language (`words`); the order's papers are for the shop and the team.
    """
    fonts, say = paths.resources() / "fonts", desk.catalogue.say
    press = ShopPress(fonts, words.labels)
    done = print_for_shop(job, press, DocumentPress(fonts, desk.catalogue.labels, press.setter), folder, progress)
    recorder(job.brief, desk, draft=job.draft, variant=SHOP, copies=_copies)(done.run)
    order = done.order
    if order is None:
        return done.run, say("print-shop-none", folder=str(folder))
    if job.two_sides and not order.both_sides:
        desk.remark("print-shop-one-side")
    numbers = {"count": len(done.run.sheets), "pages": order.pages, "sheets": order.sheets}
    return done.run, say("print-shop-done", file=SHEETS, folder=str(folder), **numbers)


def _copies(sheet: PrintedSheet) -> int:
    return int(dict(sheet.more)["copies"])
