"""One note about one office while it is being written: what is saved, and what is only kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.app.entering import Entering, Habits
from lobbykit.app.entry import PRIVATE, Entry
from lobbykit.app.impressions import impression_row, private_entity
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.levels import known_scale
from lobbykit.domain.canonical import digest
from lobbykit.domain.nesting import flattened
from lobbykit.domain.problem import Read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.op import Value

KIND = "note"
SHARED, OWN, PROMISE = "summary", "private/impression", "promise/text"
_OFFICE, _BRIEF = "office", "brief"
_NOT_RAISED = "not-raised"


def level_path(brief: str, ask: str) -> str:
    """Return where a note holds how far the office goes with an ask."""
    return f"ask/{brief}/{ask}/after"


def answer_path(brief: str, ask: str) -> str:
    """Return where a note holds the office's words about an ask."""
    return f"ask/{brief}/{ask}/answer"


def promise_entity(note: str) -> str:
    """Return the one id of what the short form writes down as promised by us."""
    return digest(f"promise/{note}".encode())


def unfinished_note(session: Session, office: str) -> str | None:
    """Return the id of a note about an office that somebody began to type here and that is not saved whole."""
    for entity, texts in sorted(session.drafts.all().items()):
        known = session.entity(entity)
        if texts.get(_OFFICE) == office and (known is None or (known.kind == KIND and not known.deleted)):
            return entity
    return None


class NoteDesk:
    """Loads, keeps and saves the texts of one note, by path; "" where there is nothing.

    `texts` is what stands in the form, `saved` what the workspace holds. The note is made when there is first something
    to save. What it promises on our side and what is for its author alone are entities of their own.
    """

    def __init__(self, bench: Workbench, office: str, brief: str, meeting: str = "", note: str | None = None) -> None:
        """Write about an office; with `note`, go on with that one."""
        self._bench, self._session = bench, bench.session
        self.office, self.brief, self._meeting = office, brief, meeting
        self.entity = note or bench.around.new_id()
        self.saved: dict[str, str] = self._read()
        left = {
            path: text
            for path, text in self._session.drafts.all().get(self.entity, {}).items()
            if path not in {_OFFICE, _BRIEF}
        }
        self.texts: dict[str, str] = {**self.saved, **left}
        self._drafted = bool(left)

    @property
    def is_saved(self) -> bool:
        """Whether the workspace holds all that stands in the form."""
        return not self._changed()

    @property
    def has_drafts(self) -> bool:
        """Whether something typed is kept beside what is saved."""
        return self._drafted

    @property
    def is_known(self) -> bool:
        """Whether the note is in the workspace."""
        known = self._session.entity(self.entity)
        return known is not None and not known.deleted

    def put(self, path: str, text: str) -> None:
        """Take what was typed or chosen at a path."""
        self.texts[path] = text

    def keep(self) -> None:
        """Keep what was typed on this computer, so that a crash does not lose it; raise DraftError."""
        changed = self._changed()
        if not changed:
            return
        for path, text in {_OFFICE: self.office, _BRIEF: self.brief, **changed}.items():
            self._session.drafts.keep(self.entity, path, text)
        self._drafted = True

    def save(self) -> Read[str]:
        """Save what differs; with a value the disk holds all of it. Raises as `Session.apply` does, and DraftError."""
        changed = self._changed()
        if changed:
            read = self._save_note({path: text for path, text in changed.items() if path != PROMISE})
            if read.value is None:
                return read
            if PROMISE in changed:
                made = self._save_promise(changed[PROMISE])
                if made.value is None:
                    return made
        if self._drafted:
            self._session.drafts.drop(self.entity)
            self._drafted = False
        return Read(self.entity)

    def read_again(self) -> bool:
        """Take what others wrote, or an undo; what is typed and not saved stays. Return whether the form changed."""
        typed, before = self._changed(), dict(self.texts)
        if self.saved and not self.is_known:
            self.entity = self._bench.around.new_id()
        self.saved = self._read()
        self.texts = {**self.saved, **typed}
        return {path: text for path, text in self.texts.items() if text} != {
            path: text for path, text in before.items() if text
        }

    def is_about(self, entities: frozenset[str]) -> bool:
        """Whether one of these entities is part of the note."""
        return not entities.isdisjoint({self.entity, private_entity(self.entity), promise_entity(self.entity)})

    def _changed(self) -> dict[str, str]:
        return {path: text for path, text in self.texts.items() if text != self.saved.get(path, "")}

    def _save_note(self, changed: Mapping[str, str]) -> Read[str]:
        session = self._session
        session.scale = known_scale(self._bench)
        defaults: dict[str, Value] = {"author": session.user, "date": self._bench.today.isoformat(), "how": "typed"}
        offices = KnownOffices(session.view, self._bench.shelves)
        entering = Entering(session, KIND, Habits(defaults), offices, self._bench.around.new_id)
        fields: dict[str, Value] = {
            path: text or None for path, text in changed.items() if not path.startswith(PRIVATE)
        }
        fields |= _raised(fields)
        own = {path.removeprefix(PRIVATE): text or None for path, text in changed.items() if path.startswith(PRIVATE)}
        if self.is_known:
            read = entering.edit(self.entity, Entry(KIND, None, fields, own)) if changed else Read(self.entity)
        else:
            about = {_OFFICE: self.office, _BRIEF: self.brief or None, "meeting": self._meeting or None}
            read = entering.add(Entry(KIND, self.entity, {**fields, **about}, own))
        if read.value is not None:
            self.saved |= changed
        return read

    def _save_promise(self, text: str) -> Read[str]:
        entity = promise_entity(self.entity)
        known = self._session.entity(entity)
        if known is not None and known.deleted and text:
            self._session.apply(Restore(known))
            known = self._session.entity(entity)
        edit: Edit
        if known is None:
            fields = {"note": self.entity, "side": "ours", "text": text, "owner": self._session.user}
            edit = Create(entity, "promise", fields)
        else:
            edit = Revise(known, {"text": text}) if text else Delete(known)
        made = self._session.apply(edit)
        if made.value is None:
            return Read(None, made.problems)
        self.saved[PROMISE] = text
        return Read(self.entity)

    def _read(self) -> dict[str, str]:
        view = self._session.view
        row, own = view.get("notes", self.entity), impression_row(view, self.entity)
        promise = view.get("promises", promise_entity(self.entity))
        if row is None or row["deleted"]:
            return {}
        texts = {SHARED: str(row.get(SHARED, "")), OWN: str(own.get("impression", "")) if own else ""}
        texts[PROMISE] = "" if promise is None or promise["deleted"] else str(promise.get("text", ""))
        asks = flattened(KIND, {"ask": row.get("ask", {})}).value or {}
        return texts | {path: text for path, text in asks.items() if isinstance(text, str)}


def _raised(fields: Mapping[str, Value]) -> dict[str, Value]:
    """Return, for each answer that is given or taken back, whether the ask was raised."""
    levels = {path.removesuffix("/after"): code for path, code in fields.items() if path.endswith("/after")}
    return {f"{ask}/raised": None if code is None else code != _NOT_RAISED for ask, code in levels.items()}
