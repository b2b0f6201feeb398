"""`lobbykit find`: anything by a few words, with the ids that other commands take."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from lobbykit.app.compiled import CompiledLibrary
from lobbykit.app.entities import shown_length
from lobbykit.app.search import Search
from lobbykit.app.search_records import ENTITIES, PRIVATE
from lobbykit.app.zip_search import SEAT, state_code, with_state, with_zip
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entry_shown import first_words, printable
from lobbykit.cli.workplace import informed
from lobbykit.domain.congress import congress_on
from lobbykit.domain.districts import delegation, zip_answer
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.search.index import Found
from lobbykit.store.view import View

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from lobbykit.domain.districts import ZipAnswer
    from lobbykit.domain.search.index import Hit

OFFICE = "office"
SHOWN = 8
"""How many of a kind people are shown."""
_WIDTH = 72


def run(args: Namespace, desk: Desk) -> int:
    """Print what fits the words, by kind, the kind with the best first; exit 0 also when that is nothing."""
    with informed(desk) as told, _known(told) as view:
        search = Search(lambda: view, congress_on(desk.today), with_private=args.with_private)
        typed = " ".join(args.words)
        read = with_zip(typed, search.find(typed), view, lambda code: _by_zip(code, told))
        found = with_state(typed, read.value or Found(()), view, lambda state: delegation(told.library().roster, state))
        told.print_problems(read.problems, stream=desk.err)
        if args.json:
            desk.print_json({"lobbykit": "find/1", "found": [_data(one, found, search) for one in found.hits]})
        else:
            _print(found, search, view, desk, len(found.hits) if state_code(typed) else SHOWN)
    return DONE


def _by_zip(code: str, desk: Desk) -> ZipAnswer:
    return zip_answer(desk.districts(), desk.library().roster, code, desk.today)


@contextmanager
def _known(desk: Desk) -> Iterator[View]:
    """Give the view of the workspace; without a workspace one of the library's files alone."""
    if desk.view is not None:
        yield desk.view
        return
    view = View()
    CompiledLibrary(view, desk.shelves, desk.around.clock).refresh()
    yield view


def _data(hit: Hit, found: Found, search: Search) -> dict[str, object]:
    record = hit.record
    return {
        "kind": record.kind,
        "id": record.id,
        "title": record.title,
        "detail": search.shown(hit, found),
        "score": int(hit.level),
    }


def _print(found: Found, search: Search, view: View, desk: Desk, most: int) -> None:
    groups: dict[str, list[Hit]] = {}
    for hit in found.hits:
        groups.setdefault(hit.record.kind, []).append(hit)
    for kind, hits in groups.items():
        desk.print(desk.catalogue.labels[f"find/{kind}"])
        length = _length(kind, hits, view)
        shown = most if kind in {OFFICE, SEAT} else SHOWN
        for hit in hits[:shown]:
            title = first_words(hit.record.title, _WIDTH)
            desk.print(f"  {hit.record.id[:length]:{length}}  {title}")
            if detail := first_words(search.shown(hit, found), _WIDTH):
                desk.print(f"  {'':{length}}  {detail}")
        if len(hits) > shown:
            desk.print(f"  {desk.catalogue.say('find-more', count=len(hits) - shown)}")
    if not found.hits:
        desk.remark("find-nothing")


def _length(kind: str, hits: list[Hit], view: View) -> int:
    """Return how much of the ids of a kind is shown: of long ones what tells them apart from all others."""
    if kind in (*ENTITIES, PRIVATE):
        return shown_length(row_id for each in ENTITIES for row_id in view.ids(TABLES[each]))
    return max(len(printable(hit.record.id)) for hit in hits[:SHOWN])
