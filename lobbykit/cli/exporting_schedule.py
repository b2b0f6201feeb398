"""`lobbykit export schedule`: the meetings as a table, a document, a calendar or a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.exports.schedule import schedule_as_calendar, schedule_as_csv, schedule_as_json
from lobbykit.store.view import View

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from lobbykit.cli.desk import Desk
    from lobbykit.domain.office import Office


def schedule_bytes(args: Namespace, desk: Desk, offices: Mapping[str, Office]) -> bytes:
    """Return the bytes of the file that was asked for; raise UnsetPaperError for a paper that cannot be set."""
    view = desk.view or View()
    if args.form == "json":
        return schedule_as_json(view)
    if args.form == "pdf":
        from lobbykit.app.exports.schedule_pdf import schedule_as_pdf  # noqa: PLC0415 - the press is slow to load

        return schedule_as_pdf(view, offices, desk.catalogue, desk.today)
    return schedule_as_csv(view, offices) if args.form == "csv" else schedule_as_calendar(view, offices, desk.catalogue)
