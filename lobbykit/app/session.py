"""The session: the one thing that changes. An edit reaches the disk, then memory, then whoever listens."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Edit, entity_of, lane_is_private, op_of
from lobbykit.app.history import History
from lobbykit.app.previous import Previous
from lobbykit.app.receiving import Receiver, read_ops
from lobbykit.app.together import TogetherWriter
from lobbykit.domain.problem import LobbykitError, Read, error
from lobbykit.domain.schema import is_private
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.domain.undoing import Change, change_back, change_of, undo
from lobbykit.store.history_file import HistoryFile
from lobbykit.store.log_failures import LogChangedError, LogReadOnlyError, LogWriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from lobbykit.app.authorship import Authorship
    from lobbykit.app.record import Record
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Link, Op, UnknownOp
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.undoing import Since
    from lobbykit.store.drafts import DraftBook
    from lobbykit.store.lanes import Lanes
    from lobbykit.store.view import View
    from lobbykit.store.workspace import Workspace


class ReadOnlyError(LobbykitError):
    """This workspace is only read here; the opening said why. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What an edit did: the id of its entity and, unless nothing had to be written, the change, for undoing it."""

    entity: str
    change: Change | None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo did: the change that it made, or None and what others have written since."""

    change: Change | None
    since: tuple[Since, ...] = ()


class Session:
    """An open workspace: what it holds, and the only way to change it.

    Whoever opened it calls `close`. Listeners are told which entities may look different, after the disk and the view
    hold the change. `problems` grows when something is found out later.
    """

    def __init__(
        self,
        workspace: Workspace,
        lanes: Lanes,
        record: Record,
        authorship: Authorship,
        drafts: DraftBook,
        clock: Callable[[], datetime],
    ) -> None:
        self.workspace = workspace
        self.drafts = drafts
        self.scale: Scale = DEFAULT_SCALE
        self.problems: tuple[Problem, ...] = ()
        self._lanes = lanes
        self._record = record
        self._authorship = authorship
        self._clock = clock
        self._listeners: list[Callable[[frozenset[str]], None]] = []
        around = (self.now_ms, self._settle, self._recovering, self._tell)
        self._receiver = Receiver(lanes, record, authorship, self._recovering)
        self._together = TogetherWriter(lanes, record, authorship, *around)
        file = HistoryFile(workspace.layout, writable=workspace.writable)
        self.history = History(self, file, Previous(workspace.layout, workspace.vault))

    @property
    def view(self) -> View:
        """The rows of everything, to be asked with TinyDB's queries."""
        return self._record.view

    @property
    def user(self) -> str:
        """The name that changes are written under."""
        self.begin()
        return self._authorship.identity.user

    @property
    def known_user(self) -> str | None:
        """The same as far as it is known, without settling anything on the disk."""
        return self._authorship.user

    def call_me(self, user: str) -> None:
        """Write under this name from now on, also after the next start; raises as `apply`, and UserNameError."""
        self.begin()
        self._authorship.rename(user, self._lanes)

    @property
    def device(self) -> str:
        """The shared lane that this installation writes now, once `begin` was called."""
        return self._authorship.identity.dev

    @property
    def own_lanes(self) -> frozenset[str]:
        """The lanes that this installation writes, or wrote before."""
        self.begin()
        return frozenset((*self._authorship.identity.lanes, *self._authorship.identity.my_devs))

    def knows(self, op_id: str) -> bool:
        """Whether an op is held, or was forgotten here."""
        return self._record.knows(op_id)

    def entity(self, entity: str) -> Entity | None:
        """Return an entity with all its versions, or None when no op speaks of it."""
        return self._record.entity(entity)

    def ops(self, entity: str) -> tuple[Op | UnknownOp, ...]:
        """Return the ops of an entity, in no particular order."""
        return self._record.ops(entity)

    def listen(self, listener: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        """Have `listener` called with the ids of what may look different; return how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(self, edit: Edit) -> Read[Applied]:
        """Save an edit, or say what is wrong with it; when this returns a value the disk itself holds the change.

        Raises ReadOnlyError, LogWriteError (full disk: LogFullError), DeviceUnusableError: then it was not saved.
        """
        if isinstance(edit, Create) and self.entity(edit.id) is not None:
            return Read(None, (error("entity-exists"),))
        if not isinstance(edit, Create) and self.entity(edit.seen.id) is None:
            return Read(None, (error("entity-handed-over"),))
        before = None if isinstance(edit, Create) else edit.seen

        def kept(op: Op) -> Change:
            change = change_of(before, op)
            self.history.did(change)
            return change

        made = self._save(lambda link: op_of(edit, link, self.scale), kept, private=lane_is_private(edit))
        return Read(None, made.problems) if made.problems else Read(Applied(entity_of(edit), made.value))

    def put_on_record(self, facts: Sequence[Create]) -> Read[int]:
        """Save new entities that tell what happened, each in the lane of its kind; return how many there are.

        They are no edits: undoing passes them over. None is saved when anything is wrong with one of them. Raises as
        `apply` does; then some may have been saved, each whole.
        """
        self.begin()
        if any(self.entity(one.id) is not None for one in facts):
            return Read(None, (error("entity-exists"),))
        return self._together.apply(sorted(facts, key=lane_is_private), self.scale, lambda _: None)

    def apply_together(self, edits: Sequence[Edit]) -> Read[int]:
        """Save edits as one step, and return how many changed anything; none when anything is wrong with one of them.

        Raises as `apply` does; then, as after a crash, the first may be saved, each whole, and undoing reaches those.
        """
        self.begin()
        if any(isinstance(one, Create) and self.entity(one.id) is not None for one in edits):
            return Read(None, (error("entity-exists"),))
        read = self._together.apply(edits, self.scale, self.history.begin_together)
        self.history.did_together()
        return read

    def take_back_together(self, undone: Sequence[Change]) -> tuple[tuple[Change, ...], tuple[Since, ...]]:
        """Take changes back, the last first, each where it still stands alone; say who wrote over the others since.

        The history calls this. Raises as `apply` does.
        """
        self.begin()
        return self._together.take_back(undone)

    def take_back(self, undone: Change, keep: Callable[[Change], None]) -> TakenBack:
        """Write the op that undoes a change where it still stands alone, else say who wrote over it since.

        Undoing what this returns does the change again; `keep` is given it before listeners are told. Raises as `apply`
        does. The history calls this; everybody else asks the history.
        """
        view = self._standing(undone.entity)
        since: tuple[Since, ...] = ()

        def undoing(link: Link) -> Read[Op]:
            nonlocal view, since
            view = self._standing(undone.entity)
            done = undo(link, view, undone)
            since = done.since
            return Read(done.op)

        def kept(op: Op) -> Change:
            change = change_back(view, undone, op)
            keep(change)
            return change

        return TakenBack(self._save(undoing, kept, private=is_private(view.kind or "")).value, since)

    def receive(self, dev: str, raws: Sequence[bytes], *, private: bool = False) -> frozenset[str]:
        """Take ops as `take_in` does; raise OpError, nothing taken, when any is none or is of another device."""
        return self.take_in(dev, read_ops(dev, raws), private=private)

    def take_in(self, dev: str, ops: Sequence[Op | UnknownOp], *, private: bool) -> frozenset[str]:
        """Take ops of one device, each once; raise as `apply`. Our ids change when a copy of us is at work."""
        self.begin()
        touched, found = self._receiver.take(dev, ops, private=private)
        self.problems += found
        self._tell(touched)
        return touched

    def hide(self, changes: frozenset[str]) -> None:
        """Show everything but these changes, which stay in the log: what a key wrote after it was put out."""
        self._tell(self._record.hide(changes))

    def read_again(self) -> frozenset[str]:
        """Take what the log holds by now, after it was rewritten, and tell listeners; return what looks different.

        Raises LogChangedError when it cannot be read.
        """
        try:
            touched, found = self._record.catch_up()
        except LogChangedError:  # half a record is none, so a disk that fails at this is asked once more
            touched, found = self._record.catch_up()
        self.problems += tuple(one for one in found if one not in self.problems)
        self._tell(touched)
        return touched

    def _standing(self, entity: str) -> Entity:
        found = self.entity(entity)
        assert found is not None
        return found

    def begin(self) -> None:
        """Settle under which ids this program writes; raise ReadOnlyError where it may not write at all."""
        if not self.workspace.writable:
            raise ReadOnlyError("workspace-only-read", folder=str(self.workspace.layout.root))
        if not self._authorship.has_begun:
            self._settle()

    def _settle(self) -> None:
        self.problems += self._authorship.begin(self._lanes, self._record.knows, self.problems)

    def _save(self, make: Callable[[Link], Read[Op]], kept: Callable[[Op], Change], *, private: bool) -> Read[Change]:
        """Make an op at the end of our lane and write it; where the log was changed or closed meanwhile, read it first.

        `kept` is told of it, and says what it changed, before anybody is told.
        """
        self.begin()
        for again in (True, False):
            made = make(self._authorship.link(self._lanes, self.now_ms(), private=private))
            if made.value is None:
                return Read(None, made.problems)
            try:
                with self._recovering():
                    self._record.write((made.value,), private=private)
            except (LogChangedError, LogReadOnlyError):
                if not again:
                    raise
                self._settle()
            else:
                self._authorship.wrote(made.value, self._lanes)
                change = kept(made.value)
                self._tell(frozenset({made.value.entity}))
                return Read(change, made.problems)
        raise AssertionError("unreachable")

    @contextmanager
    def _recovering(self) -> Iterator[None]:
        """After a failure of the log take what it holds by now, and then let the failure go on."""
        try:
            yield
        except (LogWriteError, LogChangedError):
            touched, found = self._record.catch_up()
            self.problems += tuple(one for one in found if one not in self.problems)
            self._tell(touched)
            raise

    def now_ms(self) -> int:
        """Return the milliseconds since 1970 by the clock of this computer."""
        return int(self._clock().timestamp() * 1000)

    def _tell(self, entities: frozenset[str]) -> None:
        """Tell every listener, also when one of them fails: the change is saved whatever they make of it."""
        with ExitStack() as told:
            for listener in reversed(self._listeners if entities else ()):
                told.callback(listener, entities)
