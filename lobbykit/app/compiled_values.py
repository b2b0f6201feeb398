"""What the compiled library is written with: a codec for the values of its files, and a mark of who wrote them."""

from __future__ import annotations

import hashlib
import os
from datetime import date

from lobbykit import __version__
from lobbykit.app import paths
from lobbykit.domain.ask import Ask, SourceId, SourceRef
from lobbykit.domain.measure import Chamber, Measure
from lobbykit.domain.office import CommitteeId, OfficeId
from lobbykit.domain.plain import Codec
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text

SCHEMA = 2
"""Raised whenever the tables of the compiled library change, so that what an older program compiled does not count."""
_COMPILERS = ("app", "content", "domain")


def library_codec() -> Codec:
    """Return a codec for rosters, bill records, corrections, briefs and problems."""
    named = (Ask, Chamber, CommitteeId, Measure, OfficeId, Place, SourceId, SourceRef, Text, date)
    return Codec({kind.__name__: kind for kind in named})


def program_mark() -> str:
    """Return a text that is another one whenever this program may compile a file differently: version and modules.

    Modules count by size and time of change, so that an edit of a checkout counts too; a frozen program has none.
    """
    digest = hashlib.sha256()
    for part in _COMPILERS:
        for folder, below, names in os.walk(paths.PACKAGE / part):
            below.sort()
            for name in sorted(name for name in names if name.endswith(".py")):
                found = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118 - two hundred of them, at every start
                digest.update(f"{name}\n{found.st_size} {found.st_mtime_ns}\n".encode())
    return f"{SCHEMA} {__version__} {digest.hexdigest()[:16]}"
