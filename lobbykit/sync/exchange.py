"""One visit to a mailbox: take what is new, then put there whatever it lacks of what we hold (sync.md §5.6).

Absence never means deletion, and a place in a queue moves on only when the disk holds what came before it. A visit may
be given up between any two steps: the next one goes on, and nothing is taken twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from lobbykit.domain.op import Op
from lobbykit.domain.problem import Place, warning
from lobbykit.sync.bundle import packed
from lobbykit.sync.mailbox import Arrival, Letter
from lobbykit.sync.memory import Trouble, reader
from lobbykit.sync.outcome import Outcome
from lobbykit.sync.sorting import Sorted, kept_of, kept_piece, kept_statement, sort

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.domain.op import UnknownOp
    from lobbykit.sync.bundle import Bundle
    from lobbykit.sync.here import Here, Run
    from lobbykit.sync.mailbox import Batch, Mailbox, Put
    from lobbykit.sync.memory import Memory

DAY_MS = 86_400_000
SLICE, MOST_BYTES = 100, 1_000_000
"""How many letters are put in one step, and at how many bytes it holds enough, between two looks whether to go on."""
MOST_ASKING = 2_000
"""How many requests to be let in are kept at most."""
TAKEN, MOST_CHANGES, MOST_INFLATED = 20, 1_000, 8_000_000
"""How many arrivals are looked at and then taken in one step, with one wait for the disk, and at how many changes and
bytes of them it holds enough: a window that waits for it is still no slower than the eye."""


@dataclass(frozen=True, slots=True)
class Step:
    """A piece of the visit. One that is `outside` waits for the mailbox or for keys and touches nothing of ours.

    The others touch the session and belong on its thread. `done` of `total` tell how far the visit is.
    """

    do: Callable[[], Any]
    outside: bool
    done: int = 0
    total: int = 0


Steps: TypeAlias = Generator[Step, Any, None]


class Exchange:
    """One visit. Whoever drives it runs the steps in their order and sends back what each returned; see `outcome`."""

    def __init__(self, mailbox: Mailbox, here: Here, memory: Memory) -> None:
        self._mailbox, self._here, self._memory = mailbox, here, memory
        self._ahead: dict[str, int] = {}
        self.outcome = Outcome()

    def steps(self) -> Steps:
        """Yield the steps; raises what the mailbox, the disk or the session raise, wherever that leaves us is sound."""
        went_back = yield Step(lambda: self._here.went_back(self._memory), outside=False)
        if went_back or self._memory.reader != reader():
            yield from self._take_again()
            self._memory = replace(self._memory, box=None, troubles={}, reader=reader())
        team = self._here.trust.fingerprint
        again = self._memory.waiting() if team != self._memory.team else ()
        yield from self._pull(again)
        if self._here.trust.fingerprint != team and self._memory.waiting():
            yield from self._pull(self._memory.waiting())
        yield Step(self._here.hide_what_was_put_out, outside=False)
        yield from self._pack()
        yield from self._pack_photos()
        yield from self._say()
        yield from self._push()
        yield Step(self._end, outside=False)

    def _take_again(self) -> Steps:
        """Take what the kept bundles hold once more: the log may be an older one, or this program a newer one."""
        sums, start = sorted(self._here.kept), 0
        while start < len(sums):
            found = yield Step(partial(self._looked_at, sums[start : start + TAKEN]), True, start, len(sums))
            yield Step(partial(self._take_all, found), False, start, len(sums))
            start += len(found)

    def _looked_at(self, sums: Sequence[str]) -> tuple[Sorted, ...]:
        arrivals = [Arrival(sum_, self._here.raw(sum_)) for sum_ in sums]
        return _portion(arrivals, lambda one: sort(one, self._here.trust, self._here.identities))

    def _pull(self, again: Collection[str]) -> Steps:
        """Take batch by batch; of what was taken only the fate is held on to, so that memory does not grow with it."""
        batches = self._mailbox.pull(self._memory.box, again)
        while (batch := (yield Step(partial(next, batches, None), outside=True))) is not None:
            fates: list[Sorted] = []
            while (left := len(batch.arrivals) - len(fates)) > 0:
                done = max(0, batch.done - left)
                found = yield Step(partial(self._next, batch.arrivals[len(fates) :]), True, done, batch.total)
                yield Step(partial(self._take_all, found), False, done, batch.total)
                fates += (Sorted(one.place, one.fate, one.problem) for one in found)
            yield Step(partial(self._settle, batch, fates), False, batch.done, batch.total)

    def _next(self, arrivals: Sequence[Arrival]) -> tuple[Sorted, ...]:
        """Look at the first of these, as many as are taken in one step."""
        return _portion(arrivals, self._sorted)

    def _sorted(self, arrival: Arrival) -> Sorted:
        """Look at an arrival; what is kept already need not be opened once more."""
        if arrival.raw is not None and hashlib.sha256(arrival.raw).hexdigest() in self._here.kept:
            return Sorted(arrival.place, "kept")
        found = sort(arrival, self._here.trust, self._here.identities)
        if found.statement and found.statement.says == "join" and self._too_many_ask():
            return Sorted(arrival.place, "waiting", warning("sync-many-ask", Place(arrival.place), most=MOST_ASKING))
        return found

    def _too_many_ask(self) -> bool:
        """Whether as many requests to be let in are kept as any team has laptops: anybody may write such."""
        return sum(one.label == "join" for one in self._here.kept.values()) >= MOST_ASKING

    def _take_all(self, sorts: Sequence[Sorted]) -> None:
        """Take some of a batch: first the log has all of their changes, then they are kept to be passed on.

        Whatever ends this in between, the mailbox's place has not moved, and they come again.
        """
        found = {one.kept.sum: one for one in sorts if one.fate in {"taken", "kept"} and one.kept and one.envelope}
        lanes: dict[tuple[str, bool], list[Op | UnknownOp]] = {}
        for one in found.values():
            self._look_at_clock(one)
            if one.kept and one.ops:
                lanes.setdefault((one.kept.dev, one.kept.is_private), []).extend(one.ops)
        for (dev, private), ops in lanes.items():
            self.outcome.came += self._here.take(dev, ops, private=private)
        known = self._here.kept
        news = [one for sum_, one in found.items() if known.get(sum_) != one.kept]
        self.outcome.bundles_came += sum(one.kept.sum not in known for one in news if one.kept)
        self._here.keep([(one.envelope.raw, one.kept) for one in news if one.envelope and one.kept])

    def _settle(self, batch: Batch, sorts: Sequence[Sorted]) -> None:
        """Now that all of a batch is taken the mailbox's place moves on, and what could not be taken is remembered."""
        troubles = dict(self._memory.troubles)
        for one in sorts:
            troubles.pop(one.place, None)
            if one.fate not in {"taken", "kept", "foreign"} or one.problem:
                before = self._memory.troubles.get(one.place)
                since = before.since if before and before.fate == one.fate else self._here.now()
                troubles[one.place] = Trouble(one.fate, since, one.problem)
        self._remember(replace(self._memory, box=batch.memory, troubles=troubles))

    def _look_at_clock(self, one: Sorted) -> None:
        """Take note of who writes as if it were days later than here: one of the two clocks is wrong."""
        ahead = max((op.ms for op in one.ops if isinstance(op, Op)), default=0) - self._here.now()
        if one.kept and ahead > DAY_MS:
            self._ahead[one.kept.user] = max(ahead, self._ahead.get(one.kept.user, 0))

    def _pack(self) -> Steps:
        for run in (yield Step(self._here.unpacked, outside=False)):
            for bundle in (yield Step(partial(_all_packed, run), outside=True)):
                ops = [op for op in run.ops if op.seq is not None and bundle.first <= op.seq <= bundle.last]
                yield Step(partial(self._keep_bundle, bundle, ops), outside=False)

    def _pack_photos(self) -> Steps:
        for pack in (yield Step(lambda: tuple(self._here.pieces()), outside=False)):
            for piece in (yield Step(pack, outside=True)):
                kept = kept_piece(piece, self._here.identities)
                yield Step(partial(self._here.keep, [(piece.envelope.raw, kept)]), outside=False)
        yield Step(self._here.all_packed, outside=False)

    def _keep_bundle(self, bundle: Bundle, ops: Sequence[Op | UnknownOp]) -> None:
        self._here.keep([(bundle.envelope.raw, kept_of(bundle, ops))])
        self.outcome.packed += len(ops)

    def _say(self) -> Steps:
        for say in (yield Step(self._here.to_say, outside=False)):
            said = yield Step(say, outside=True)
            yield Step(partial(self._here.keep, [(said.envelope.raw, kept_statement(said))]), outside=False)

    def _push(self) -> Steps:
        """Put there what is lacking; what the disk has lost meanwhile is packed anew, if it is ours, and put too."""
        before = self._memory.there
        lacking = yield from self._lacking()
        self.outcome.put_back = len(lacking & before)
        lost = yield from self._put_all(lacking)
        if lost:
            yield from self._pack()
            yield from self._put_all((yield from self._lacking()))

    def _lacking(self) -> Generator[Step, Any, frozenset[str]]:
        kept = tuple(self._here.kept.values())
        lacking: frozenset[str] = yield Step(partial(self._mailbox.lacks, kept), outside=True)
        self._memory = replace(self._memory, there=frozenset(one.sum for one in kept) - lacking)
        return lacking

    def _put_all(self, lacking: frozenset[str]) -> Generator[Step, Any, bool]:
        """Put these envelopes, and return whether the bytes of any are gone."""
        kept = (one for one in self._here.kept.values() if one.sum in lacking)
        waiting = sorted(kept, key=lambda one: (one.dev, one.label, one.sum))
        some_lost, start = False, 0
        while start < len(waiting):
            part = waiting[start : start + SLICE]
            letters, lost = yield Step(partial(self._letters, part), True, start, len(waiting))
            start += len(letters) + len(lost)
            done = (yield Step(partial(self._mailbox.put, letters), outside=True)) if letters else ()
            yield Step(partial(self._was_put, done, lost), outside=False)
            some_lost |= bool(lost)
        return some_lost

    def _letters(self, some: Sequence[KeptEnvelope]) -> tuple[list[Letter], list[str]]:
        """Return what of the first of these is kept whole, to be put, and the sums of what the disk has lost."""
        letters: list[Letter] = []
        lost: list[str] = []
        for one in some:
            raw = self._here.raw(one.sum)
            if raw is None:
                lost.append(one.sum)
            else:
                letters.append(Letter(raw, one.sum, one.user, one.dev, one.label))
            if sum(len(letter.raw) for letter in letters) >= MOST_BYTES:
                break
        return letters, lost

    def _was_put(self, done: Sequence[Put], lost: Sequence[str]) -> None:
        there = {one.sum for one in done if one.problem is None}
        self.outcome.went += len(there)
        for one in done:
            if one.problem and self._here.is_ours(one.sum):
                self.outcome.refused.append(one.problem)
            self.outcome.left_to_others += one.problem is not None and not self._here.is_ours(one.sum)
        for sum_ in lost:
            self._here.lost(sum_)
        self._remember(replace(self._memory, there=self._memory.there | there))

    def _end(self) -> None:
        self._remember(replace(self._memory, team=self._here.trust.fingerprint, last=self._here.now()))
        self.outcome.finished = True
        for user, ahead in sorted(self._ahead.items()):
            self.outcome.remarks.append(warning("sync-clock", user=user, days=ahead // DAY_MS))
        skew = int((self._mailbox.skew or 0) * 1000)
        if abs(skew) > DAY_MS:
            self.outcome.remarks.append(warning("sync-clock-server", days=abs(skew) // DAY_MS))
        if self.outcome.put_back:
            self.outcome.remarks.append(warning("sync-put-back", count=self.outcome.put_back))

    def _remember(self, memory: Memory) -> None:
        self._memory = memory
        self._here.remember(memory)


def _all_packed(run: Run) -> tuple[Bundle, ...]:
    return tuple(packed(run.ops, run.how))


def _portion(arrivals: Sequence[Arrival], look: Callable[[Arrival], Sorted]) -> tuple[Sorted, ...]:
    """Look at the first of some arrivals, at least at one, until it is enough for one step."""
    found: list[Sorted] = []
    changes = size = 0
    for arrival in arrivals[:TAKEN]:
        found.append(look(arrival))
        changes += len(found[-1].ops)
        size += sum(len(op.raw) for op in found[-1].ops)
        if changes >= MOST_CHANGES or size >= MOST_INFLATED:
            break
    return tuple(found)
