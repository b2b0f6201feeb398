"""The failures to provoke: bad input, disks, damage, company, signals, streams."""

from __future__ import annotations

import os
from itertools import product
from typing import TYPE_CHECKING

from tests.canary import damage
from tests.canary.bad_input import BAD_ADDITIONS, BAD_LINES, BAD_REQUESTS, too_long, typed, wrong_types
from tests.canary.failure import ADD, APPLY, EDIT, LIST, Failure, no_input
from tests.canary.ground import CARRIED_BACKUP
from tests.canary.notes import FRESH, MISSING, NOTES, TEXT, TYPED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.canary.notes import Line

BACKUP, VERIFY, UNDO, SHOW = ("backup",), ("verify",), ("undo",), ("note", "show", NOTES[0])
RESTORE = ("restore", CARRIED_BACKUP)
FULL = 'ulimit -f 12; exec "$@"'  # no file beyond 6 kB, which the log has passed by now
_WEAK = 'exec setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search "$@"'
BOUND = _WEAK if hasattr(os, "geteuid") and os.geteuid() == 0 else 'exec "$@"'  # root may write what nobody may


def whole(line: Line) -> bytes:
    """Add a note with all its texts."""
    return line.whole(FRESH)


def _mixed(line: Line) -> bytes:
    """Add a note, then send two lines that cannot be taken."""
    return line.whole(FRESH) + b'{"summary": ' + TEXT.encode() + b"\n" + line.whole(NOTES[0], TYPED)


edited = typed('{"summary": "¤"}')
WRITERS = ((ADD, whole), (EDIT, edited))
READERS = (LIST, SHOW, VERIFY, UNDO, BACKUP)


def _named(what: str, command: tuple[str, ...]) -> str:
    return f"{what}, {' '.join(command[:2] if command[0] == 'note' else command[:1])}"


def _input() -> Iterator[Failure]:
    for name, line in (BAD_LINES | BAD_ADDITIONS).items():
        yield Failure(_named(name, ADD), ADD, typed(line), told=True)
    for name, line in BAD_LINES.items():
        yield Failure(_named(name, EDIT), EDIT, typed(line), told=True)
    for name, line in BAD_REQUESTS.items():
        yield Failure(_named(name, APPLY), APPLY, typed(line), told=True)
    for name, bad in (("wrong types", wrong_types), ("too long", too_long)):
        yield Failure(_named(name, ADD), ADD, bad, told=True)
        yield Failure(_named(f"{name}, for developers", ADD), ADD, bad, python=("-X", "dev"), told=True)
    yield Failure(_named("too long", EDIT), EDIT, lambda line: line.brief(summary=TEXT * 7_000), told=True)
    yield Failure("an edit of no note", ("note", "edit", MISSING), edited, told=True)
    for verb in ("delete", "restore", "show"):
        yield Failure(f"{verb} of no note", ("note", verb, MISSING), told=True)


def _disk() -> Iterator[Failure]:
    for command, stdin in (*WRITERS, (BACKUP, no_input)):
        yield Failure(_named("no file may grow", command), command, stdin, through=FULL, told=True)
        yield Failure(
            _named("nothing may be written", command), command, stdin, damage.read_only, through=BOUND, told=True
        )
        for call, code in product(("fdatasync", "fsync", "rename"), ("ENOSPC", "EIO")):
            inject = f"{call}:error={code}:when=1+"
            yield Failure(_named(f"{code} at every {call}", command), command, stdin, inject=inject)
    yield Failure(_named("nothing may be written", LIST), LIST, set_up=damage.read_only, through=BOUND, shows=True)
    yield Failure("a file where the backups belong", BACKUP, set_up=damage.no_folder_for_backups, told=True)


def _damaged() -> Iterator[Failure]:
    for what, set_up in (damage.OF_A_LOG | damage.OF_OTHER_FILES).items():
        for words in READERS:
            told = words == VERIFY and what in damage.OF_A_LOG
            yield Failure(_named(what, words), words, set_up=set_up, shows=words in (LIST, SHOW), told=told)
        for command, stdin in WRITERS:
            yield Failure(_named(what, command), command, stdin, set_up)
    for what, set_up in damage.OF_A_BACKUP.items():
        told = what != "a backup with text after it"  # which is sound all the same
        yield Failure(f"restore of {what}", RESTORE, set_up=set_up, told=told)
    yield Failure("restore onto a full disk", RESTORE, set_up=damage.carried_backup, through=FULL, told=True)


def _company() -> Iterator[Failure]:
    for command, stdin in WRITERS:
        yield Failure(_named("a lock held", command), command, stdin, damage.held, told=True)
    for words in READERS:
        yield Failure(_named("a lock held", words), words, set_up=damage.held, shows=words in (LIST, SHOW))
    for what, meanwhile in damage.UNDER_US.items():
        yield Failure(f"{what} under us", ADD, lambda line: [whole(line), line.brief()], meanwhile=meanwhile)


def _signals() -> Iterator[Failure]:
    plain: tuple[str, ...] = ()
    developing = ("-X", "dev", "-X", "faulthandler")
    kinds = (("SIGTERM", plain), ("SIGINT", plain), ("SIGINT", developing), ("SIGHUP", plain), ("SIGSEGV", developing))
    moments = (("fdatasync", 1), ("fsync", 1), ("fsync", 4), ("rename", 1), ("write", 2))
    for (kind, python), (call, count) in product(kinds, moments):
        name = f"{kind} at {call} {count}{', for developers' if python else ''}"
        yield Failure(name, ADD, whole, inject=f"{call}:signal={kind}:when={count}", python=python)


STREAMS = {
    "standard output closed": 'exec "$@" >&-',
    "standard error closed": 'exec "$@" 2>&-',
    "both closed": 'exec "$@" >&- 2>&-',
    "no room for output": 'exec "$@" >/dev/full',
    "no room for errors": 'exec "$@" 2>/dev/full',
    "input closed": 'exec "$@" <&-',
    "nobody reads": '"$@" | :',
}
SURROUNDINGS: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "ASCII streams": ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"}, ()),
    "development mode": ({"PYTHONDEVMODE": "1", "PYTHONWARNINGS": "always", "PYTHONTRACEMALLOC": "9"}, ()),
    "every warning an error": ({}, ("-W", "error", "-bb")),
    "the program's own files missing": ({"LOBBYKIT_DATA": os.devnull}, ()),
}


def _streams() -> Iterator[Failure]:
    for what, through in STREAMS.items():
        yield Failure(_named(what, ADD), ADD, _mixed, through=through)
        yield Failure(_named(what, EDIT), EDIT, typed(BAD_LINES["a wrong date"]), through=through)
        yield Failure(_named(what, LIST), LIST, through=through, shows=True)
    flipped = damage.OF_A_LOG["a flipped bit in a note"]
    for what, (env, python) in SURROUNDINGS.items():
        yield Failure(_named(what, ADD), ADD, _mixed, env=env, python=python, told=True)
        yield Failure(_named(what, LIST), LIST, set_up=flipped, env=env, python=python, shows=True)


FAILURES = (*_input(), *_disk(), *_damaged(), *_company(), *_signals(), *_streams())
