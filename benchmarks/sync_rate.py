"""How many ops one core verifies and merges in a second, beside its floor, and where the time goes."""

from __future__ import annotations

import cProfile
import gc
import hashlib
import json
import pstats
import time
import zlib
from typing import TYPE_CHECKING, Any

from sync_making import bundles, opened, rows_of_ops, team

from lobbykit.sync.bundle import opened as ops_in
from lobbykit.sync.bundle import read_bundle
from lobbykit.sync.envelope import read_envelope
from lobbykit.sync.seal import unsealed
from tests.sync_world import keys_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lobbykit.app.session import Session

_CHANGES = 3
Found = list[tuple[Any, ...]]


def rates(place: Path, ops: int, rounds: int) -> list[dict[str, Any]]:
    """Return ops a second of processor time, the best round of each shape, since others use the cores too."""
    return [_rate(place, name, *shape, rounds) for name, shape in shapes(ops).items()]


def shapes(ops: int) -> dict[str, tuple[int, int]]:
    """Return laptops and ops of each: bundles as full as they get, and as they come on the day."""
    return {"full": (max(1, ops // 2_000), 2_000), "small": (ops // 50, 50)}


def _rate(place: Path, name: str, laptops: int, each: int, rounds: int) -> dict[str, Any]:
    raws = _raws(laptops, each)
    count = laptops * each
    taken: dict[str, list[float]] = {"floor": [], "verify": [], "merge": [], "verify_and_merge": []}
    for number in range(rounds):
        taken["floor"].append(_processor(lambda: _floor(raws))[0])
        verifying, found = _processor(lambda: verify(raws))
        with opened(place / f"{name}-{number}", "cleo") as session:
            session.begin()
            merging, _ = _processor(lambda: merge(session, found))  # noqa: B023 - called at once
        taken["verify"].append(verifying)
        taken["merge"].append(merging)
        taken["verify_and_merge"].append(verifying + merging)
    best = {what: round(count / min(seconds)) for what, seconds in taken.items()}
    sizes = {"ops": count, "bundles": len(raws), "rounds": rounds}
    return {"figure": f"rate/{name}", **sizes, "ops_a_second": best["verify_and_merge"], "each_ops_a_second": best}


def _raws(laptops: int, each: int) -> list[bytes]:
    among = team("ana")
    rows = rows_of_ops(laptops, each, changes=_CHANGES)
    return [one.envelope.raw for row in rows for one in bundles(row, among, each=each)]


def verify(raws: Sequence[bytes]) -> Found:
    """Read envelopes, check sums and signatures, unseal, inflate, and read every op, as a visit does."""
    identity = keys_for("cleo").identity
    return [ops_in(read_bundle(read_envelope(raw)), (identity,)) for raw in raws]


def merge(session: Session, found: Found) -> None:
    """Take ops: the log with its flushes, the replica, the rows of the view, the listeners."""
    for ops in found:
        session.take_in(ops[0].dev, [op for op in ops if not session.knows(op.id)], private=False)


def _floor(raws: Sequence[bytes]) -> int:
    """Do what no Python can leave out: sums, unsealing, inflating, and JSON read and spelled again by its C code."""
    identity, count = keys_for("cleo").identity, 0
    spell = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
    for raw in raws:
        header, _, rest = raw.partition(b"\n")
        payload = rest[: json.loads(header)["len"]]
        hashlib.sha256(raw), hashlib.sha256(payload)
        for line in zlib.decompress(unsealed(payload, (identity,))).split(b"\n"):
            assert spell(json.loads(line)).encode() == line
            count += len(hashlib.sha256(line).hexdigest()) > 0
            zlib.crc32(line)
    return count


def _processor(work: Callable[[], Any]) -> tuple[float, Any]:
    gc.collect()
    begin = time.process_time()
    found = work()
    return time.process_time() - begin, found


def profile(place: Path, ops: int) -> None:
    """Print where the time of verifying and of merging goes."""
    raws = _raws(*shapes(ops)["full"])
    watch = cProfile.Profile()
    found = watch.runcall(verify, raws)
    pstats.Stats(watch).sort_stats("tottime").print_stats(22)
    watch = cProfile.Profile()
    with opened(place / "profiled", "cleo") as session:
        session.begin()
        watch.runcall(merge, session, found)
    pstats.Stats(watch).sort_stats("tottime").print_stats(28)
