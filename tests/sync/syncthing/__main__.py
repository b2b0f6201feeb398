"""Let two real Syncthings carry a mailbox between two folders while both sides put letters.

    python -m tests.sync.syncthing [--seconds 60] [--prove]

Needs the program syncthing. Both speak to loopback only: no discovery, no relays, no reports, no upgrades. Ends with 0
when every letter is on both sides whole and once and Syncthing saw no conflict, with 1 when not, with 2 when it
cannot be tried. With --prove the two laptops put different READMEs: Syncthing must see that conflict, and it ends
with 1.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.sync.syncthing.judging import broken
from tests.sync.syncthing.process import FOLDER, Syncthing, SyncthingError, free_ports, version
from tests.sync.syncthing.writing import CONTACT, Laptop

PATIENCE = 600
"""Seconds that two folders may take to come together."""
QUIET = 8
"""Seconds without any change of a file or an index on either side, after which none is on its way any more."""


def started(root: Path, stack: ExitStack) -> list[Syncthing]:
    """Return two that know each other; they end with the stack."""
    ports = free_ports(4)
    both = []
    for name, port, gui in (("one", ports[0], ports[2]), ("other", ports[1], ports[3])):
        home, share = root / f"home-{name}", root / name
        share.mkdir()
        (share / ".stfolder").mkdir()
        both.append(Syncthing(home, share, port, gui))
    ids = [one.generated() for one in both]
    for number, one in enumerate(both):
        stack.callback(one.stop)
        one.start(ids[number], ids[1 - number], ports[1 - number])
    return both


def wait_until_idle(both: list[Syncthing]) -> None:
    """Return when each holds what the other has; raise SyncthingError when that takes too long."""
    until = time.monotonic() + PATIENCE
    for one in both:
        one.post("/rest/db/scan", folder=FOLDER)
    while heard(both) or not is_idle(both):
        if time.monotonic() > until:
            raise SyncthingError(f"the folders did not come together in {PATIENCE} s")


def heard(both: list[Syncthing]) -> bool:
    """Whether a file or an index changed, asked of each in turn until it is quiet."""
    changes = [one.heard(QUIET) for one in both]
    return any(changes)


def is_idle(both: list[Syncthing]) -> bool:
    """Whether both are connected, need nothing, and count the same; an index may still be on its way."""
    told = [one.get("/rest/db/status", folder=FOLDER) for one in both]
    connected = [one.get("/rest/system/connections") for one in both]
    return (
        all(any(peer["connected"] for peer in one["connections"].values()) for one in connected)
        and all(one["state"] == "idle" and one["needTotalItems"] == 0 for one in told)
        and told[0]["globalFiles"] == told[1]["globalFiles"] == told[0]["localFiles"] == told[1]["localFiles"]
    )


def tried(seconds: int, root: Path, contacts: tuple[str, str]) -> list[str]:
    """Let both sides write, wait until they are idle, print the counts, and return what is wrong."""
    with ExitStack() as stack:
        both = started(root, stack)
        over = threading.Event()
        laptops = [
            Laptop(one.share, dev * 16, over, contact) for one, dev, contact in zip(both, "ab", contacts, strict=True)
        ]
        for one in laptops:
            one.start()
        laptops[0].join(seconds)
        over.set()
        for one in laptops:
            one.join()
        began = time.monotonic()
        wait_until_idle(both)
        took = time.monotonic() - began
    sums = {sum_ for one in laptops for sum_ in one.put}
    wrong = [str(what) for one in laptops for what in (*one.refused, *one.failed)]
    wrong += [what for one in both for what in broken(one.share, sums)]
    print(f"letters: {' + '.join(str(len(one.put)) for one in laptops)} put, {len(sums)} different, each on both sides")
    print(
        f"pulls meanwhile: {sum(one.pulls for one in laptops)}, half files seen: {sum(one.halves for one in laptops)}"
    )
    print(f"idle {took:.1f} s after the last letter")
    return wrong


def main(arguments: list[str]) -> int:
    """Run what the arguments ask for; return the exit code."""
    parser = argparse.ArgumentParser("python -m tests.sync.syncthing", description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=int, default=60, help="how long both sides write")
    parser.add_argument("--prove", action="store_true", help="let there be a conflict, which must be found")
    args = parser.parse_args(arguments)
    seconds, contacts = args.seconds, (CONTACT, "somebody else" if args.prove else CONTACT)
    try:
        day = time.strftime("%Y-%m-%d %H:%M", time.gmtime())
        print(f"{version()}, {day} UTC, both sides write for {seconds} s", flush=True)
        with TemporaryDirectory() as root:
            wrong = tried(seconds, Path(root), contacts)
    except SyncthingError as error:
        print(error, file=sys.stderr)
        return 2
    print("\n".join(wrong) or "nothing lost, nothing twice, no conflict")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
