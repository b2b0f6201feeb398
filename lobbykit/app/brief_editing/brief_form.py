"""A brief file as a form: every field of its format with what the file says; each edit is the file's new text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from lobbykit.content.bounded import decoded
from lobbykit.content.briefs.brief_tree import meaning, read_tree, spelling
from lobbykit.content.briefs.checked_edits import without
from lobbykit.content.briefs.field_edits import with_value
from lobbykit.content.briefs.form_parts import form_of, value_at
from lobbykit.content.briefs.list_edits import with_item, with_moved
from lobbykit.content.briefs.renaming import references, with_references
from lobbykit.content.briefs.tree_paths import path_to
from lobbykit.content.briefs.wordings import with_wordings, without_wordings
from lobbykit.domain.brief_form import NAME, fields_of
from lobbykit.domain.problem import Problem, Read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path as File

    from lobbykit.content.briefs.brief_tree import BriefTree
    from lobbykit.domain.brief_form import Field, Part, Path, Value
    from lobbykit.domain.problem import Place

REMEMBERED = 200


@dataclass(frozen=True)
class BriefForm:
    """The text of a brief file, its parts, and how to change them.

    Nothing is written: an edit returns the form of the new text, or the problem that refused it, which changes nothing.
    An edit that says again what an earlier text of the form said gives that text, to the byte.
    """

    tree: BriefTree
    opened: BriefTree
    earlier: Mapping[str, BriefTree] = field(default_factory=dict, repr=False)

    @classmethod
    def read(cls, text: bytes | str, file: File) -> Read[BriefForm]:
        """Return the form of a file's own text, line ends and byte order mark included; none where it is no YAML.

        Mistakes in what the fields say are no hindrance; who shows the form lets preflight name them. Raises
        UnreadableFileError for bytes that are no UTF-8.
        """
        whole = decoded(text, file=str(file), as_is=True) if isinstance(text, bytes) else text
        read = read_tree(whole, file=str(file))
        return Read(cls(read.value, read.value) if read.value else None, read.problems)

    def after(self, before: BriefForm) -> BriefForm:
        """Return this form with what another one of the same file remembers of spellings."""
        return replace(self, opened=before.opened, earlier={**before.earlier, meaning(before.tree): before.tree})

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
        return tuple(self._by_path.values())

    @cached_property
    def _by_path(self) -> dict[Path, Field]:
        return {one.path: one for part in self.parts for one in fields_of(part)}

    @cached_property
    def _meaning(self) -> str:
        return meaning(self.tree)

    def field(self, path: Path) -> Field | None:
        """Return the field at a path."""
        return self._by_path.get(path)

    def value(self, path: Path) -> Value:
        """Return what the file says at a path, without reading the other fields."""
        return value_at(self.tree, path)

    def set(self, path: Path, value: Value) -> Read[BriefForm]:
        """Return the form with a value in a field; None takes its key out of the file."""
        before = spelling(self.opened, path)
        return self._made(with_value(self.tree, path, value, known=() if before is None else (before,)))

    def add(self, path: Path, name: str = "") -> Read[BriefForm]:
        """Return the form with a new, empty item at the end of a list; where authors give names, under that name."""
        return self._made(with_item(self.tree, path, name))

    def remove(self, path: Path) -> Read[BriefForm]:
        """Return the form without an item, a group or a field."""
        return self._made(without(self.tree, path))

    def move(self, path: Path, by: int) -> Read[BriefForm]:
        """Return the form with an item so many places further down its list, or up when negative."""
        return self._made(with_moved(self.tree, path, by))

    def rename_everywhere(self, part: str, old: str, new: str) -> Read[BriefForm]:
        """Return the form in which all that refers to an old id of a source or an ask refers to the new one."""
        return self._made(with_references(self.tree, part, old, new))

    def left_behind(self, part: str, name: str) -> tuple[Path, ...]:
        """Return the paths of what refers to an id of the `sources` or `asks` that none of them has."""
        own = [one.value for one in self.fields if one.name == {"sources": f"sources.{NAME}"}.get(part, f"{part}.id")]
        return () if name in own else references(self.tree, part, name)

    def vary(self, path: Path) -> Read[BriefForm]:
        """Return the form in which a text has other words for some offices, at first the same ones."""
        return self._made(with_wordings(self.tree, path))

    def unify(self, path: Path) -> Read[BriefForm]:
        """Return the form in which a text is the same for all offices again."""
        before = spelling(self.opened, path)
        return self._made(without_wordings(self.tree, path, known=() if before is None else (before,)))

    def path_of(self, place: Place) -> Path:
        """Return the way to what stands at a place of the file; () where that is nothing of its own."""
        return path_to(self.tree, place)

    def path_at(self, line: int) -> Path | None:
        """Return the field that a line of the file belongs to, the nearest before it when the line is none's own."""
        standing = [(one.place, one) for one in self.fields if one.place is not None and one.place.line <= line]
        own = [each for each in standing if line <= each[1].last_line]
        best = max(own or standing, key=lambda each: each[0], default=None)
        return best[1].path if best else None

    def _made(self, made: BriefTree | Problem) -> Read[BriefForm]:
        if isinstance(made, Problem):
            return Read(None, (made,))
        earlier = dict([*self.earlier.items(), (self._meaning, self.tree)][-REMEMBERED:])
        return Read(replace(self, tree=earlier.get(meaning(made), made), earlier=earlier))
