"""What the commands that write notes and meetings have in common: one object or many lines, ACK or what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.entering import Entering, Habits
from lobbykit.app.entry import ID, Entry, read_entry
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.library_files import FileReader
from lobbykit.app.scales import load_scale
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.json_lines import acknowledge, object_from
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.cli.workplace import writing
from lobbykit.domain.problem import LobbykitError, Problem, ProblemsError, Read, Severity, error
from lobbykit.domain.support_scale import DEFAULT_SCALE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.app.session import Session
    from lobbykit.domain.support_scale import Scale
    from lobbykit.store.view import View

ACTIONS = ("add", "edit", "delete", "restore", "draft", "discard")


def entering(session: Session, kind: str, desk: Desk, demanded: tuple[str, ...] = ("summary",)) -> Entering:
    """Return what enters entities of a kind into an open session; raise when nothing can be written in it.

    `demanded` is what a new note must say beyond its kind's own demands.
    """
    session.scale, problems = known_scale(session, desk)
    desk.print_problems(problems, stream=desk.err)
    user, offices = session.user, KnownOffices(session.view, desk.shelves)
    note = Habits({"author": user, "date": desk.today.isoformat(), "how": "typed"}, demanded)
    habits = note if kind == "note" else Habits({})
    return Entering(session, kind, habits, offices, desk.around.new_id)


def added(data: Mapping[str, object], kind: str, entering: Entering) -> Read[str]:
    """Add one entity from an object."""
    return _from(read_entry(kind, data), entering.add)


def edited(data: Mapping[str, object], kind: str, entering: Entering, entity: str) -> Read[str]:
    """Edit one entity from an object."""
    return _from(read_entry(kind, data), lambda entry: entering.edit(entity, entry))


def applied(data: Mapping[str, object], kind: str, entering: Entering) -> Read[str]:
    """Do what an object says in `do`, to the entity that it names."""
    do = data.get("do")
    rest = {key: value for key, value in data.items() if key != "do"}
    if do not in ACTIONS:
        return Read(None, (error("field-not-choice", field="do", choices=", ".join(ACTIONS)),))
    if do == "add":
        return added(rest, kind, entering)
    return _from(read_entry(kind, rest), lambda entry: _changed(str(do), entry, entering))


def edit_one(kind: str, named: Callable[[View], str], desk: Desk) -> int:
    """Write the fields of the object on standard input over those of the entity that is `named` in the view."""
    read = object_from(desk)
    data = read.value
    if data is None:
        return refused(read, desk)
    with writing(desk) as session:
        known = entering(session, kind, desk)
        return save_one(lambda: edited(data, kind, known, named(session.view)), desk)


def save_one(work: Callable[[], Read[str]], desk: Desk) -> int:
    """Do one change; print ACK and the id once the disk holds it, or what is wrong and that nothing was changed."""
    with undisturbed():
        done = work()
    if done.value is None:
        return refused(done, desk)
    desk.print_problems(done.problems, stream=desk.err)
    acknowledge(desk, done.value)
    return DONE


def refused(read: Read[Any], desk: Desk) -> int:
    """Say what is wrong with what was given; nothing was changed."""
    desk.print_problems(read.problems, stream=desk.err)
    return REFUSED


def _from(read: Read[Entry], work: Callable[[Entry], Read[str]]) -> Read[str]:
    return Read(None, read.problems) if read.value is None else work(read.value)


def _changed(do: str, entry: Entry, entering: Entering) -> Read[str]:
    if entry.id is None:
        return Read(None, (error("field-missing", field=ID),))
    if do == "edit":
        return entering.edit(entry.id, entry)
    if do == "draft":
        return entering.draft(entry.id, entry)
    if entry.fields or entry.private:
        return Read(None, (error("fields-unwanted", do=do),))
    return {"delete": entering.delete, "restore": entering.restore, "discard": entering.discard}[do](entry.id)


def known_scale(session: Session | None, desk: Desk) -> tuple[Scale, tuple[Problem, ...]]:
    """Return the organization's scale, or another and why; one that cannot be used keeps nobody from taking notes."""
    otherwise, vault = (session.scale, session.workspace.vault) if session else (DEFAULT_SCALE, None)
    try:
        return load_scale(desk.shelves, FileReader(vault)), ()
    except ProblemsError as failure:
        return otherwise, failure.problems
    except LobbykitError as failure:
        return otherwise, (Problem(failure.code, Severity.WARNING, None, failure.params),)
