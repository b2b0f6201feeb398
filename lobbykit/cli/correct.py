"""`lobbykit correct`: a dated correction with its source, or the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.correcting import check, correct, correction_target
from lobbykit.app.library import CORRECTIONS
from lobbykit.app.previous import library_path
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.workplace import informed, writing
from lobbykit.domain.corrections import Correction, Standing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.library import Library


def run(args: Namespace, desk: Desk) -> int:
    """Record one correction, or list all with how they stand to upstream; exit 2 when it cannot be."""
    with informed(desk) as told:
        library = told.library()
    if args.target == "list" and args.field is None:
        return _list(library, desk, as_json=args.json)
    if not (args.field and args.value and args.source):
        desk.remark("correct-usage")
        return REFUSED
    target = correction_target(args.target, library.roster)
    correction = Correction(target, args.field, args.value, desk.today, args.source, desk.user)
    check(library, correction)
    if library_path(desk.around.root / "library", desk.shelves.own / CORRECTIONS):
        with writing(desk) as session:
            correct(desk.shelves, correction, session.history)
    else:
        correct(desk.shelves, correction)
    desk.print(desk.catalogue.say("corrected", target=target, field=args.field, value=args.value))
    return DONE


def _list(library: Library, desk: Desk, *, as_json: bool) -> int:
    if as_json:
        found = [_data(one, desk) for one in library.standings]
        desk.print_json({"lobbykit": "correct/1", "corrections": found})
        return DONE
    for one in library.standings:
        correction = one.correction
        desk.print(f"{correction.on} {correction.target} {correction.field}: {correction.value} [{one.state.value}]")
        desk.print(f"    {correction.source} ({correction.by})")
        if one.problem:
            desk.print(f"    {desk.catalogue.message(one.problem)}")
    if not library.standings:
        desk.remark("correct-none")
    return DONE


def _data(one: Standing, desk: Desk) -> dict[str, object]:
    correction = one.correction
    return {
        "target": correction.target,
        "field": correction.field,
        "value": correction.value,
        "on": correction.on.isoformat(),
        "source": correction.source,
        "by": correction.by,
        "state": one.state.value,
        "upstream": one.upstream,
        "message": desk.catalogue.message(one.problem) if one.problem else "",
    }
