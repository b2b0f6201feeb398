"""What a run of a command let out of the files that are there to hold notes.

The text of a note may stand in these files of a workspace, and in no other file, name, stream or exception:

- `log/`, `log/private/`: the notes themselves;
- `view.json`: the checkpoint of the view, made of the notes and read instead of them;
- `drafts.jsonl`: what is being typed, kept for after a crash;
- `damaged/`: lines and files that could not be read, kept as they were found, since they may be all there is of a note;
- `backups/`: verified copies of the log, the drafts and the attachments;
- `attachments/`: pictures and files that belong to notes, by their sums; their names are no text;
- `library/`: imported data and corrections, in which people write sentences and sources;
- `incoming/`, `before-restore-…/`, `before-version-…/`: the same parts while a restore or an update puts them in place,
  and those that it replaced;
- each of these under the name it has until it is whole: `.NAME.part`, `NAME.new`.

All of them lie in the workspace, which is for its owner only. `workspace.json`, `LOCK` and `reserve` lie there too but
hold no text, so they may not. Standard output may show notes to somebody who asked for them (`list`, `show`) and what
`shows` does not name says ids only. Standard error goes into logs and reports of bugs: it may never hold any.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.canary.search import Hit, hits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.canary.ground import Ground
    from tests.canary.watching import Recorded

_HOLDERS = ("log", "damaged", "backups", "attachments", "library", "incoming")
_ASIDE = re.compile(r"before-(?:restore|version)-[\w-]+")
_SINGLE = re.compile(r"(?:view\.json|drafts\.jsonl)(?:\.new)?|\.(?:view\.json|drafts\.jsonl)\.part")
_OUTPUT = re.compile(r"/dev/(?:null|full)|pipe:.*")


def may_hold_text(path: str, workspace: Path) -> bool:
    """Whether a file is one of those that are there to hold notes."""
    if not path.startswith(f"{workspace}/"):
        return False
    first, *rest = Path(path).relative_to(workspace).parts
    if rest and _ASIDE.fullmatch(first):
        first, *rest = rest
    return first in _HOLDERS if rest else bool(_SINGLE.fullmatch(first))


def leaks(done: Recorded, ground: Ground, canaries: tuple[bytes, ...], *, shows: bool = False) -> list[str]:
    """Return every leak of a run, in words."""
    found = [_worded("standard error", hit) for hit in hits(done.err, canaries)]
    found += [] if shows else [_worded("standard output", hit) for hit in hits(done.out, canaries)]
    found += _carried(ground, canaries)
    for path, data in done.written.items():
        found += [_worded(f"the name {path!r}", hit) for hit in hits(path.encode("utf-8", "surrogateescape"), canaries)]
        if (
            path != str(ground.carried)
            and not may_hold_text(path, ground.workspace)
            and not (shows and _OUTPUT.fullmatch(path))
        ):
            found += [_worded(f"what was written to {path}", hit) for hit in hits(data, canaries)]
    found += [
        f"nobody can see {what}" for what in done.unseen if not may_hold_text(what.split(" ", 1)[1], ground.workspace)
    ]
    return [*found, *_left(ground, canaries)]


def _carried(ground: Ground, canaries: tuple[bytes, ...]) -> Iterator[str]:
    if ground.carried.exists():
        for hit in hits(ground.carried.read_bytes(), canaries):
            yield _worded("an exception that left a function", hit)


def _left(ground: Ground, canaries: tuple[bytes, ...]) -> Iterator[str]:
    """Look through what is on the disk afterwards, however it came there."""
    for path in sorted(ground.root.rglob("*")):
        name = path.relative_to(ground.root).as_posix()
        if not may_hold_text(str(path), ground.workspace):
            here = _searched(path.read_bytes(), canaries) if path.is_file() and path not in ground.laid else ()
            for hit in (*_searched(name.encode("utf-8", "surrogateescape"), canaries), *here):
                yield _worded(f"{name} on the disk", hit)


@lru_cache(maxsize=256)
def _searched(data: bytes, canaries: tuple[bytes, ...]) -> tuple[Hit, ...]:
    return tuple(hits(data, canaries))  # most files are the same after every trial


def _worded(where: str, hit: Hit) -> str:
    undone = f" after undoing {', '.join(hit.undone)}" if hit.undone else ""
    return f"{where} holds {len(hit.piece)} bytes of a note{undone}"
