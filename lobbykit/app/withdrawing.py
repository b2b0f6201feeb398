"""Withdrawing words of a filed note: they are shown nowhere any more, and who withdrew what is told in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edit import Withdraw
from lobbykit.app.entry_data import instant
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import WITHDRAWN, field_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.app.session import Applied, Session
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.entity import Entity

KIND = "note"


@dataclass(frozen=True, slots=True)
class NoteWords:
    """Words that stand in a note: where, what the field is called, and they themselves."""

    path: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Words that were withdrawn: what the field is called, by whom, and the day in words. Never they themselves."""

    path: str
    name: str
    by: str
    day: str


def own_words(session: Session, note: str, catalogue: Catalogue) -> tuple[NoteWords, ...]:
    """Return the words in a note that whoever works here wrote, and so may withdraw, in the order of their paths."""
    known = session.entity(note)
    if known is None or known.kind != KIND or known.deleted:
        return ()
    user, numbers = session.known_user, _numbers(known.heads)
    found = []
    for path, versions in sorted(known.visible.items()):
        field, text = field_at(KIND, path), versions[0].value
        may_go = field is not None and field.type.is_text and not field.required and versions[0].by == user
        if may_go and isinstance(text, str) and text.strip():
            found.append(NoteWords(path, field_name(path, catalogue, numbers), text))
    return tuple(found)


def withdrawn_words(known: Entity | None, catalogue: Catalogue) -> tuple[Withdrawn, ...]:
    """Return what of a note was withdrawn, by whom and when, in the order of its paths."""
    if known is None:
        return ()
    words, numbers = catalogue.stock_phrases(), _numbers(known.heads)
    found = []
    for path in sorted(known.withdrawn):
        first = next(one for one in known.heads[WITHDRAWN + path] if one.value is True)
        moment = local_time(instant(first.ms), zone_named(CAPITOL))
        day = words.dated(moment.date().isoformat()) if moment else ""
        found.append(Withdrawn(path, field_name(path, catalogue, numbers), first.by, day))
    return tuple(found)


def withdraw_words(session: Session, note: str, path: str) -> Read[Applied]:
    """Withdraw the words at a path of a note, as one step to undo; raises as `Session.apply` does."""
    known = session.entity(note)
    if known is None or known.kind != KIND:
        return Read(None, (error("entity-handed-over"),))
    return session.apply(Withdraw(known, path))


def field_name(path: str, catalogue: Catalogue, numbers: Mapping[str, int]) -> str:
    """Return what a field of a note is called; of an ask by its ids, of several others by which one it is."""
    field = field_at(KIND, path)
    if field is None:
        return path
    head, *inside = path.split("/")[:-1] or [path]
    item = "/".join(inside) if head == "ask" else str(numbers.get("/".join([head, *inside]), ""))
    return " ".join(catalogue.labels[f"field/{field.path}"].replace("{item}", item).split())


def _numbers(paths: Iterable[str]) -> dict[str, int]:
    """Return which of its group each staffer, question or photo is, from 1, in the order of their items."""
    items: dict[str, int] = {}
    last: dict[str, int] = {}
    for path in sorted(paths):
        head, *inside = path.split("/")
        key = "/".join([head, *inside[:1]])
        if len(inside) > 1 and head not in {"ask", WITHDRAWN.rstrip("/")} and key not in items:
            last[head] = items[key] = last.get(head, 0) + 1
    return items
