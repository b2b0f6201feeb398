"""`lobbykit sync prepare URL`: make a database on a CouchDB ready for a team, as its administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.secret import SERVER_VARIABLE, secret
from lobbykit.sync.couch_address import read_address
from lobbykit.sync.couch_prepare import prepare
from lobbykit.sync.couch_wire import Pace

if TYPE_CHECKING:
    from pathlib import Path


def run(desk: Desk, url: str, ca: Path | None = None) -> int:
    """Prepare the database, say what was written and what the administrator should know; the password is asked for."""
    address = read_address(url)
    host = address.host
    password = secret(desk.catalogue.say("couch-password", user=address.user, host=host), SERVER_VARIABLE)
    done = prepare(address, password, Pace(now=lambda: int(desk.around.clock().timestamp() * 1000)), ca=ca)
    sentences = {
        "database": desk.catalogue.say("couch-wrote-database"),
        "members": desk.catalogue.say("couch-wrote-members"),
        "validator": desk.catalogue.say("couch-wrote-validator"),
    }
    for what in done.written:
        desk.print(sentences[what])
    if not done.written:
        desk.print(desk.catalogue.say("couch-unchanged"))
    desk.print(desk.catalogue.say("couch-prepared", db=address.db, role=done.role))
    desk.print_problems(done.problems, stream=desk.err)
    return DONE
