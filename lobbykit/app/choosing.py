"""Choosing: what a team lead decides for one office and one brief, kept under the one id that both give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.app.entry import read_entry
from lobbykit.domain.choices import NO_CHOICES, Choices
from lobbykit.domain.problem import Place, Problem, Read, error
from lobbykit.domain.prose import Text
from lobbykit.domain.schema import check_fields, choices_entity, clipped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.app.session import Session
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

KIND = "choices"


def choices_for(view: View, office: str, brief: str) -> Choices:
    """Return what was decided for an office and a brief, of several versions the one that is shown; else nothing."""
    row = view.get(KIND, choices_entity(office, brief))
    if row is None or row["deleted"]:
        return NO_CHOICES
    local = row.get("local")
    return Choices(
        hidden=tuple(ask for ask, shown in row.get("asks", {}).items() if shown == "off"),
        order=tuple(dict.fromkeys(row.get("order", ()))),
        local=Text(local, Place(f"choices {office} {brief}"), local) if local else None,
        story=row.get("story"),
        staffer=row.get("staffer", ""),
    )


def all_choices(view: View) -> Mapping[tuple[str, str], Choices]:
    """Return everything that was decided, by (office, brief)."""
    pairs = [(str(row.get("office")), str(row.get("brief"))) for row in view.table(KIND)]
    return {pair: choices_for(view, *pair) for pair in pairs}


def choose(session: Session, key: tuple[str, str], data: Mapping[str, object], brief: Brief | None) -> Read[str]:
    """Save choices for an (office, brief) and return their id, or say what is wrong with them.

    What is not given stays as it was. Asks and stories that `brief` lacks are refused; without it none is. Raises what
    `Session.apply` raises.
    """
    read = read_entry(KIND, data)
    if read.value is None:
        return Read(None, read.problems)
    own: dict[str, Value] = {"office": key[0], "brief": key[1]}
    fields = {**read.value.fields}
    others = [path for path, value in own.items() if fields.pop(path, value) != value]
    problems = tuple(error("choices-other", field=path) for path in others)
    problems += check_fields(KIND, {**own, **fields})
    if not problems and brief is not None:
        problems = tuple(_strange(fields, brief))
    entity = choices_entity(*key)
    if read.value.id not in (None, entity):
        problems += (error("entity-id-other"),)
    return Read(None, problems) if problems else _saved(session, entity, own, fields)


def _saved(session: Session, entity: str, own: Mapping[str, Value], fields: Mapping[str, Value]) -> Read[str]:
    """Make the choices or change them; those that were deleted begin anew."""
    seen = session.entity(entity)
    if seen is not None and seen.deleted:
        session.apply(Restore(seen))
        fields = {path: None for path in seen.visible_fields if path not in own} | dict(fields)
        seen = session.entity(entity)
    made = session.apply(Create(entity, KIND, {**own, **fields}) if seen is None else Revise(seen, fields))
    return Read(entity if made.value else None, made.problems)


def _strange(fields: Mapping[str, Value], brief: Brief) -> Iterable[Problem]:
    """Yield a problem for each ask and story that the brief does not have; the fields are sound."""
    asks, stories = [ask.id for ask in brief.asks], [story.id for story in brief.stories]
    for field in ("asks", "order"):
        for ask in _names(fields.get(field)):
            if ask not in asks:
                yield error("choices-ask-unknown", ask=clipped(ask), known=", ".join(asks))
    for story in _names(fields.get("story")):
        if story not in stories:
            yield error("choices-story-unknown", story=clipped(story), known=", ".join(stories) or "none")


def _names(value: Value) -> list[str]:
    """Return the ids that a field holds: the keys of a mapping, the items of a list, or one text."""
    if isinstance(value, str):
        return [value]
    return [str(name) for name in value] if isinstance(value, list | tuple | Mapping) else []
