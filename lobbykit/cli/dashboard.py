"""`lobbykit dashboard`: where offices stand on each ask, which reports are missing, and what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.dashboard.counting import FORMAT, books_of, tallied, tally_data, this_year
from lobbykit.app.scales import load_scale
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.workplace import informed
from lobbykit.domain.measure import Chamber
from lobbykit.domain.tally.books import Books
from lobbykit.domain.tally.narrowing import Narrowing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.tally.tally import AskTally, Tally

_PROMISES = {
    ("ours", "late"): "tally-ours-late",
    ("ours", "due"): "tally-ours-due",
    ("ours", "open"): "tally-ours-open",
    ("ours", "done"): "tally-ours-done",
    ("theirs", "late"): "tally-theirs-late",
    ("theirs", "due"): "tally-theirs-due",
    ("theirs", "open"): "tally-theirs-open",
    ("theirs", "done"): "tally-theirs-done",
}


def run(args: Namespace, desk: Desk) -> int:
    """Print the figures of the chosen offices, as one document or as lines."""
    with informed(desk) as told:
        scale = load_scale(told.shelves)
        books = (
            books_of(told, told.briefs(), told.session, told.around.clock(), told.today) if told.session else Books()
        )
        since = args.since.isoformat() if args.since else this_year(told.today)
        found = tallied(books, since, scale, narrowing_of(args, told))
        if args.json:
            told.print_json({"lobbykit": FORMAT, "today": told.today.isoformat(), **tally_data(found, books, scale)})
        else:
            _print(found, scale, told)
    return DONE


def narrowing_of(args: Namespace, desk: Desk) -> Narrowing:
    """Return which offices the options name; raise UnknownOfficeError for words that name none."""
    return Narrowing(
        Chamber(args.chamber) if args.chamber else None,
        _codes(args.state),
        _codes(args.party),
        _codes(args.committee),
        wanted_offices(args.office, desk) or frozenset(),
    )


def _codes(given: str | None) -> frozenset[str]:
    return frozenset(one.strip().upper() for one in (given or "").split(",") if one.strip())


def _print(found: Tally, scale: Scale, desk: Desk) -> None:
    head, say = found.headline, desk.catalogue.say
    desk.print(say("tally-meetings", held=head.held, reported=head.reported, ahead=head.ahead))
    desk.print(say("tally-missing", count=head.missing))
    desk.print(say("tally-reached", reached=head.reached["all"], sought=head.sought["all"], reports=head.reports))
    for key, code in _PROMISES.items():
        if number := head.promises.get(key):
            desk.print(say(code, count=number))
    if head.conflicting:
        desk.print(say("tally-conflicting", count=head.conflicting))
    for one in found.asks:
        if one.standings:
            desk.print(f"{printable(one.name)}: {_counts(one, scale, desk)}")


def _counts(one: AskTally, scale: Scale, desk: Desk) -> str:
    words = desk.catalogue.stock_phrases().templates
    told = [f"{words.get(f'level-{code}', code)} {number}" for code, number in one.counts(scale)]
    return desk.catalogue.say("tally-of", counts=", ".join(told), offices=len(one.standings))
