"""`lobbykit export`: the schedule for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.whole_file import write_whole
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.exporting_schedule import schedule_bytes
from lobbykit.cli.workplace import informed

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping


def run(args: Namespace, desk: Desk) -> int:
    """Write the file, or its bytes to standard output."""
    with informed(desk) as told:
        data = _EXPORTS[args.what](args, told)
    if args.out is None:
        desk.out.flush()
        desk.out.buffer.write(data)
        desk.out.buffer.flush()
        return DONE
    write_whole(args.out, data)
    desk.print(desk.catalogue.say("exported", file=str(args.out)))
    return DONE


_EXPORTS: Mapping[str, Callable[[Namespace, Desk], bytes]] = {"schedule": schedule_bytes}
