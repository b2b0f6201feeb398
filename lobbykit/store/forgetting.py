"""Forgetting (sync.md §5.3): ops that an organizer has leave this computer, and a mark stays where each of them was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.log_line import peek
from lobbykit.domain.problem import LobbykitError, Problem, warning
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.forgetting_backups import Attachments, BackupForgetting
from lobbykit.store.forgetting_leftovers import Leftovers
from lobbykit.store.forgetting_promise import (
    NOTHING,
    Promise,
    PromisedLanes,
    keep_promise,
    load_promise,
    promise_file,
    save_promise,
)
from lobbykit.store.forgetting_traces import Traces, is_sum, sums_in, texts_in
from lobbykit.store.log_failures import LogReadOnlyError
from lobbykit.store.private_files import first_free, flush_folder, make_folder, move
from lobbykit.store.segment import PlainCodec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.store.drafts import DraftBook
    from lobbykit.store.workspace import Workspace


class ForgettingError(LobbykitError):
    """Nothing could be promised, so nothing was forgotten and nothing changed."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a promise: whether it is kept, and what a person should know."""

    finished: bool
    problems: tuple[Problem, ...] = ()


class Forgetting:
    """The forgetting of one workspace, which is locked, with its log and its drafts open.

    What is to be forgotten is on record first. From then on the lanes show the marks, and whatever happens, `go_on`
    finishes it later. The log comes last: until then it tells which texts and attachments are to be looked for. Every
    file is at any time whole, either as it was or without what is forgotten.
    """

    def __init__(self, workspace: Workspace, lanes: PromisedLanes, drafts: DraftBook) -> None:
        self._layout, self._vault = workspace.layout, workspace.vault
        self._lanes, self._drafts = lanes, drafts
        self._codec = self._vault.lines() if self._vault else PlainCodec()

    def ops_in_copies(self, entities: frozenset[str]) -> frozenset[str]:
        """Return the ids of the ops about these entities in backups and in what restores put aside.

        They may be others than the log's, after a backup was restored. Raise ForgettingError when the disk fails; what
        cannot be looked into is left out.
        """
        about = Promise(frozenset(), entities)
        backups = BackupForgetting(about, self._vault, Attachments(frozenset(), frozenset()))
        leftovers = Leftovers(self._layout, self._vault, about, Traces((), (), tuple))
        try:
            return frozenset((*backups.kept(self._layout), *leftovers.kept()))
        except OSError as error:
            raise ForgettingError("forgetting-refused", reason=_reason(error)) from error

    def begin(self, promise: Promise) -> None:
        """Put on record what is to be forgotten, beside what was before.

        Raise ForgettingError, or LogReadOnlyError for a log that cannot be written; then nothing is promised.
        """
        if self._lanes.read_only:
            raise LogReadOnlyError("log-read-only", reason=self._lanes.read_only)
        both = self._lanes.promise | promise
        try:
            save_promise(self._layout, both)
        except OSError as error:
            if not self._stands(both):
                raise ForgettingError("forgetting-refused", reason=_reason(error)) from error
        self._lanes.promise = both

    def go_on(self) -> Done:
        """Do everything that is promised. What the disk refuses now is said, and left for the next opening."""
        said: list[Problem] = []
        try:
            for problem in self._steps():
                said.append(problem)  # noqa: PERF402 - what was said before a failure counts too
        except (OSError, LobbykitError) as error:
            said += (warning("forgetting-unfinished", reason=_reason(error)), *self._lanes.open())
            return Done(False, tuple(dict.fromkeys(said)))
        return Done(True, tuple(dict.fromkeys(said)))

    def _steps(self) -> Iterator[Problem]:
        promise = self._lanes.promise
        self._lanes.rewrite(lambda payload: payload)  # what is damaged goes to `damaged/`, to be searched there
        self._drafts.rewrite(self._codec)
        gone, used = self._attachments_in_log()
        attachments = Attachments(gone, used | self._drafted(promise))
        backups = BackupForgetting(promise, self._vault, attachments)
        leftovers = Leftovers(self._layout, self._vault, promise, self._traces())
        yield from backups.all(self._layout)
        yield from leftovers.clean(attachments)
        self._bundles(promise)
        self._remove_attachments(attachments)
        for entity in sorted(promise.entities):
            self._drafts.drop(entity)
        self._drafts.rewrite(self._codec)
        self._remember(backups.marks | leftovers.marks)
        yield from self._lanes.rewrite(promise.told)
        keep_promise(self._layout)
        self._lanes.promise = NOTHING

    def _bundles(self, promise: Promise) -> None:
        """Remove the envelopes of sync that hold what is promised; what else they held is packed anew if need be."""
        shelf = EnvelopeShelf(self._layout, self._vault)
        for sum_ in sorted(promise.envelopes):
            shelf.drop(sum_)

    def _remember(self, marks: set[tuple[bool, bytes]]) -> None:
        """Put the marks of ops that only backups held into the log too, so that they are refused when they come again.

        The numbers before them may be missing in a log that was restored from an older backup; that is said as a gap.
        """
        held = {op_id for _, _, op_id, _ in self._lanes.held()}
        for private, mark in sorted(marks):
            found = peek(mark)
            if found.id not in held and found.dev:
                self._lanes.append(found.dev, mark, private=private)
                held.add(found.id)

    def _attachments_in_log(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the sums of attachments that ops to be forgotten name, and those that others do."""
        gone, used = set[str](), set[str]()
        for payload in self._lanes.raw_lines():
            if sums := sums_in(payload):
                (used if self._stays(payload) else gone).update(sums)
        drafts, forgotten = self._drafts.all(), self._lanes.promise.entities
        gone.update(text for one in forgotten for text in drafts.get(one, {}).values() if is_sum(text))
        return frozenset(gone), frozenset(used)

    def _drafted(self, promise: Promise) -> frozenset[str]:
        drafts = self._drafts.all().items()
        return frozenset(text for entity, texts in drafts if entity not in promise.entities for text in texts.values())

    def _traces(self) -> Traces:
        entities, drafts = self._lanes.promise.entities, self._drafts.all()
        texts = [text for entity in entities for text in drafts.get(entity, {}).values()]
        texts += [text for raw in self._lanes.raw_lines() if not self._stays(raw) for text in texts_in(raw)]
        return Traces(entities, texts, lambda: filter(self._stays, self._lanes.raw_lines()))

    def _stays(self, payload: bytes) -> bool:
        return self._lanes.promise.told(payload) is payload

    def _remove_attachments(self, attachments: Attachments) -> None:
        for name in sorted(attachments.names(self._vault, frozenset(), frozenset())):
            (self._layout.attachments / name).unlink(missing_ok=True)
        flush_folder(self._layout.attachments)

    def _stands(self, promise: Promise) -> bool:
        try:
            return load_promise(self._layout) == promise
        except OSError:
            return False


def resumed(workspace: Workspace, lanes: PromisedLanes, drafts: DraftBook) -> tuple[Problem, ...]:
    """Go on with a forgetting that was interrupted, if there is one, and return what a person should know.

    To be called whenever a workspace is opened, with its lanes and its drafts open, before anything is read.
    """
    try:
        promise = load_promise(workspace.layout)
        if promise is None:
            return (warning("forgetting-damaged", kept=_set_aside(workspace)),)
    except OSError as error:
        return (warning("forgetting-unfinished", reason=_reason(error)),)
    lanes.promise = promise
    if not promise.ops:
        return ()
    if not workspace.writable:
        return (warning("forgetting-waits"),)
    return Forgetting(workspace, lanes, drafts).go_on().problems


def _set_aside(workspace: Workspace) -> str:
    """Put a promise that cannot be read with what is damaged, so that it is said once; return its name there."""
    if not workspace.writable:
        return promise_file(workspace.layout).name
    make_folder(workspace.layout.damaged)
    kept = first_free(workspace.layout.damaged / promise_file(workspace.layout).name)
    move(promise_file(workspace.layout), kept)
    return f"{workspace.layout.damaged.name}/{kept.name}"


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return str(dict(error.params).get("reason", error.code)) if isinstance(error, LobbykitError) else ""
