"""A brief file as a form: every field of its format with what the file says; each edit is the file's new text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from lobbykit.content.bounded import decoded
from lobbykit.content.briefs.brief_tree import read_tree
from lobbykit.content.briefs.field_edits import with_value
from lobbykit.content.briefs.form_parts import form_of
from lobbykit.domain.brief_form import fields_of
from lobbykit.domain.problem import Problem, Read

if TYPE_CHECKING:
    from pathlib import Path as File

    from lobbykit.content.briefs.brief_tree import BriefTree
    from lobbykit.domain.brief_form import Field, Part, Path, Value


@dataclass(frozen=True)
class BriefForm:
    """The text of a brief file, its parts, and how to change them.

    Nothing is written: an edit returns the form of the new text, or the problem that refused it, which changes nothing.
    """

    tree: BriefTree

    @classmethod
    def read(cls, text: bytes | str, file: File) -> Read[BriefForm]:
        """Return the form of a file's own text, line ends and byte order mark included; none where it is no YAML.

        Mistakes in what the fields say are no hindrance; who shows the form lets preflight name them. Raises
        UnreadableFileError for bytes that are no UTF-8.
        """
        whole = decoded(text, file=str(file), as_is=True) if isinstance(text, bytes) else text
        read = read_tree(whole, file=str(file))
        return Read(cls(read.value) if read.value else None, read.problems)

    @property
    def text(self) -> str:
        """The text of the file as it would be written."""
        return self.tree.text

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the form in their order."""
        return form_of(self.tree)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Every field, in the order of the form."""
        return tuple(field for part in self.parts for field in fields_of(part))

    def field(self, path: Path) -> Field | None:
        """Return the field at a path."""
        return next((one for one in self.fields if one.path == path), None)

    def set(self, path: Path, value: Value) -> Read[BriefForm]:
        """Return the form with a value in a field; None takes its key out of the file."""
        return self._made(with_value(self.tree, path, value))

    def path_at(self, line: int) -> Path | None:
        """Return the field that a line of the file belongs to, the nearest before it when the line is none's own."""
        standing = [one for one in self.fields if one.place is not None and one.place.line <= line]
        own = [one for one in standing if line <= one.last_line]
        best = max(own or standing, key=lambda one: one.place or 0, default=None)
        return best.path if best else None

    def _made(self, made: BriefTree | Problem) -> Read[BriefForm]:
        if isinstance(made, Problem):
            return Read(None, (made,))
        return Read(replace(self, tree=made))
