"""`lobbykit import districts`: whose districts a table has, of which day and from where, is said with options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.importing_districts import plan_districts
from lobbykit.domain.congress import congress_on
from lobbykit.domain.districts import Origin

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.importing import ImportPlan
    from lobbykit.cli.desk import Desk

SOURCE = "github.com/OpenSourceActivismTech/us-zipcodes-congress"


def districts_plan(args: Namespace, desk: Desk) -> ImportPlan:
    """Return the plan of an import; districts are of the Congress of the day unless another is named."""
    congress, as_of = args.congress or congress_on(desk.today), args.as_of or desk.today
    origin = Origin(congress, as_of, args.source or SOURCE, args.commit)
    return plan_districts(args.files, desk.shelves, into=args.into, origin=origin)
