"""Making the program fail from outside: a `sitecustomize` on the path of one story, and nothing in the product."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.stories.person import Person

_BROKEN = '''"""Python runs this before the program: taking a letter fails, once, when a note reads as in the story."""

import importlib.abc
import importlib.util
import sys

MODULE, WORDS = "lobbykit.app.note_desk.desk", {words!r}


class Breaking(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name != MODULE:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        self.inner, spec.loader = spec.loader, self
        return spec

    def create_module(self, spec):
        return self.inner.create_module(spec)

    def exec_module(self, module):
        self.inner.exec_module(module)
        put, failed = module.NoteDesk.put, []

        def broken(desk, path, text):
            put(desk, path, text)
            if text == WORDS and not failed:
                failed.append(True)
                raise ValueError("cannot take " + text)

        module.NoteDesk.put = broken


sys.meta_path.insert(0, Breaking())
'''


def break_on(words: str) -> str:
    """Return the source of a `sitecustomize` that has the program fail once a note reads like this."""
    return _BROKEN.format(words=words)


def put_on_path(person: Person, source: str) -> None:
    """Have every start of the program by this person begin with the source."""
    folder = person.desk.folder / "broken"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(source, encoding="utf-8")
    person.path = (str(folder), *person.path)
