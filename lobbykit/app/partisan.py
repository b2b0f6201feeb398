"""The shipped list of wording that takes a side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.library import DamagedLibraryError
from lobbykit.content.bounded import read_text
from lobbykit.content.partisan_words_file import read_partisan_words

if TYPE_CHECKING:
    from lobbykit.domain.reference import Reference

FILE = "partisan-words.json"


def with_partisan_words(reference: Reference) -> Reference:
    """Return the reference with the shipped list; raise DamagedLibraryError when it cannot be used."""
    file = paths.resources() / FILE
    read = read_partisan_words(read_text(file), file=str(file))
    if read.value is None:
        raise DamagedLibraryError("library-damaged", read.problems, file=str(file))
    return replace(reference, loaded_words=read.value)
