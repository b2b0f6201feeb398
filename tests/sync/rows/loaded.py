"""What a process loads that commands are forked from: all that the commands of the fault matrix use."""

from lobbykit import main
from lobbykit.cli import note, passphrase, sync, team
from lobbykit.sync import couch
from tests.sync.rows import launcher

__all__ = ["couch", "launcher", "main", "note", "passphrase", "sync", "team"]
