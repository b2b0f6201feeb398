"""One note about one office while it is being written: what is saved, and what is only kept."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from lobbykit.app.edit import Delete
from lobbykit.app.entering import Entering, Habits
from lobbykit.app.entry import Entry
from lobbykit.app.impressions import private_entity
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.levels import known_scale
from lobbykit.app.note_desk.known import SOURCE, Source, prefilled, told_before
from lobbykit.app.note_desk.sorting import sorted_out
from lobbykit.app.note_desk.texts import KIND, OWN, saved_texts, value_of
from lobbykit.app.promised import promised_entity
from lobbykit.domain.canonical import digest
from lobbykit.domain.note_form import PROMISES, part_field
from lobbykit.domain.problem import Read
from lobbykit.domain.schema import WITHDRAWN
from lobbykit.store.drafts import DraftError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.note_desk.sorting import Sorted
    from lobbykit.app.session import Session
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.op import Value

__all__ = ["OWN", "SHARED", "NoteDesk", "answer_path", "level_path", "promise_entity", "unfinished_note"]

SHARED = "summary"
_OFFICE, _BRIEF, _MEETING = "office", "brief", "meeting"
_ABOUT = (_OFFICE, _BRIEF, _MEETING)
_OLD_PROMISE = "promise/text"


def level_path(brief: str, ask: str) -> str:
    """Return where a note holds how far the office goes with an ask."""
    return f"ask/{brief}/{ask}/after"


def answer_path(brief: str, ask: str) -> str:
    """Return where a note holds the office's words about an ask."""
    return f"ask/{brief}/{ask}/answer"


def promise_entity(note: str) -> str:
    """Return the one id of what a form writes down first as promised."""
    return digest(f"promise/{note}".encode())


def unfinished_note(session: Session, office: str, meeting: str = "") -> str | None:
    """Return the id of a note about an office that somebody began to type here and that is not saved whole.

    With a meeting, of one that tells of it.
    """
    for entity, texts in sorted(session.drafts.all().items()):
        if texts.get(_OFFICE) != office or meeting not in {"", texts.get(_MEETING)}:
            continue
        known = session.entity(entity)
        is_typed = bool(texts.keys() - {*_ABOUT, *SOURCE})
        if known is None or (known.kind == KIND and (is_typed or not known.deleted)):
            return entity
    return None


class NoteDesk:
    """Loads, keeps and saves the texts of one note, by the paths of its form; "" where there is nothing.

    `texts` is what stands in the form, `saved` what the workspace holds. The note is made when there is first something
    to save; what was known before is saved with it then. What it promises and what is for its author alone are entities
    of their own. `source` says how a new note comes in.
    """

    def __init__(
        self,
        bench: Workbench,
        office: str,
        brief: str,
        meeting: str = "",
        note: str | None = None,
        source: Source | None = None,
    ) -> None:
        """Write about an office; with `note`, go on with that one, or where it was deleted in a new one."""
        self._bench, self._session = bench, bench.session
        self.entity = note or bench.around.new_id()
        left = dict(self._session.drafts.all().get(self.entity, {}))
        self._drafted = bool(left)
        self._outlived: list[str] = []
        self._leave_deleted()
        self.office, self.brief = office, left.pop(_BRIEF, "") or brief
        row = bench.view.get("notes", note) if note else None
        told = str(row.get(_MEETING, "")) if row else "" if self._drafted else meeting
        self.meeting = left.pop(_MEETING, "") or told
        left.pop(_OFFICE, None)
        left = self._renamed(left)
        self._known = prefilled(bench, office, self.brief, source or Source()) | told_before(left)
        self.saved: dict[str, str] = saved_texts(bench.view, self.entity)
        self.texts: dict[str, str] = {**(self.saved or self._known), **left}

    @property
    def is_saved(self) -> bool:
        """Whether the workspace holds all that was typed."""
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

    @property
    def first_promise(self) -> str:
        """The item under which the first promise stands."""
        return promise_entity(self.entity)

    def new_item(self, group: str) -> str:
        """Return an item for one more of a group ("staff", "promise"); items made later come later in order."""
        fresh = self._bench.around.new_id()
        if group == "promise":
            path = f"{PROMISES}{self.first_promise}/text"
            return fresh if path in self.texts or self._session.entity(self.first_promise) else self.first_promise
        taken = {path.split("/")[1] for path in self.texts if path.startswith(f"{group}/")}
        made = f"{len(taken) + 1:02d}{fresh[:10]}"
        return made if all(one < made for one in taken) else f"z{max(taken)[:20]}{made}"

    def put(self, path: str, text: str) -> None:
        """Take what was typed or chosen at a path."""
        self.texts[path] = text

    def keep(self) -> None:
        """Keep what was typed on this computer, so that a crash does not lose it; raise DraftError.

        Nothing else stays kept, so that nothing old comes back over what was written since.
        """
        changed = self._changed()
        if not changed:
            self._drop()
            return
        about = {_OFFICE: self.office, _BRIEF: self.brief, _MEETING: self.meeting}
        if not self.saved:
            about |= {path: self._known.get(path, "") for path in SOURCE}
        kept = {path: text for path, text in about.items() if text} | changed
        self._session.drafts.keep_only(self.entity, kept)
        self._drafted = True
        self._drop_outlived()

    def save(self) -> Read[str]:
        """Save what differs and is sound; with a value the disk holds all of it, else what is wrong is kept as a draft.

        Raises as `Session.apply` does, and DraftError.
        """
        changed = self._changed()
        if changed:
            session = self._session
            session.scale = known_scale(self._bench)
            found = sorted_out(changed, self.texts, session.scale, self._bench.today)
            if found.taken:
                if found.own or found.promises or found.dropped:  # they are saved after the note, each by itself
                    with suppress(DraftError):  # whether the disk takes anything is told by what is saved next
                        self.keep()
                read = self._written(found)
                if read.value is None:
                    self.keep()
                    return read
                stands = self.saved if self.is_known else self._known
                stands |= {path: self.texts[path] for path in found.taken}
            if found.problems:
                self.keep()
                return Read(None, tuple(found.problems))
        self._drop()
        return Read(self.entity)

    def read_again(self) -> bool:
        """Take what others wrote, or an undo; what is typed and not saved stays. Return whether the form changed."""
        typed, before = self._changed(), dict(self.texts)
        self._leave_deleted()
        self.saved = saved_texts(self._bench.view, self.entity)
        self.texts = {**(self.saved or self._known), **typed}
        return _filled(self.texts) != _filled(before)

    def is_about(self, entities: frozenset[str]) -> bool:
        """Whether one of these entities is part of the note."""
        promised = {promised_entity(self.entity, self._item(item)) for item in _promises({**self.texts, **self.saved})}
        return not entities.isdisjoint({self.entity, private_entity(self.entity), *promised})

    def _item(self, item: str) -> str:
        """Return under which id a promise of the form is saved: its item, unless that is of a note taken back."""
        known = self._session.entity(promised_entity(self.entity, item))
        if known is not None and known.fields.get("note") not in (None, self.entity):
            return digest(f"{PROMISES}{self.entity}/{item}".encode())  # the same one after a crash
        return item

    def _renamed(self, left: Mapping[str, str]) -> dict[str, str]:
        """Return kept texts with each promise under the id that it is saved by."""
        found: dict[str, str] = {}
        for path, text in left.items():
            if path == _OLD_PROMISE:
                found.setdefault(f"{PROMISES}{self.first_promise}/text", text)
            elif path.startswith(PROMISES):
                _, item, key = path.split("/")
                found[f"{PROMISES}{self._item(item)}/{key}"] = text
            else:
                found[path] = text
        return found

    def _leave_deleted(self) -> None:
        """Write another note where the one that was written is deleted; what was kept of that goes with the next."""
        known = self._session.entity(self.entity)
        if known is not None and known.deleted:
            self._outlived.append(self.entity)
            self.entity = self._bench.around.new_id()

    def _drop(self) -> None:
        if self._drafted:
            self._session.drafts.drop(self.entity)
            self._drafted = False
        self._drop_outlived()

    def _drop_outlived(self) -> None:
        while self._outlived:
            self._session.drafts.drop(self._outlived[-1])
            self._outlived.pop()

    def _changed(self) -> dict[str, str]:
        stands = self.saved or self._known
        return {path: text for path, text in self.texts.items() if text != stands.get(path, "")}

    def _written(self, found: Sorted) -> Read[str]:
        offices = KnownOffices(self._session.view, self._bench.shelves)
        entering = Entering(self._session, KIND, Habits({}), offices, self._bench.around.new_id)
        promises = {self._item(item): self._promise(self._item(item), told) for item, told in found.promises.items()}
        if self.is_known:
            fields = {**found.fields, **self._said_anew(found.fields)}
            read = entering.edit(self.entity, Entry(KIND, None, fields, found.own, promises))
        elif _says(found):
            about = {_OFFICE: self.office, _BRIEF: self.brief or None, _MEETING: self.meeting or None}
            fields = {**about, **self._sound(), **found.fields}
            read = entering.add(Entry(KIND, self.entity, fields, found.own, promises))
            self.saved = {**self._known, **self.saved} if read.value else self.saved
        else:
            return Read(self.entity)
        for item in found.dropped if read.value else ():
            known = self._session.entity(promised_entity(self.entity, self._item(item)))
            made = self._session.apply(Delete(known)) if known is not None and not known.deleted else None
            if made is not None and made.value is None:
                return Read(None, made.problems)
        return read

    def _said_anew(self, fields: Mapping[str, Value]) -> dict[str, Value]:
        """Return what shows words again that are typed where others were withdrawn; those are gone for good."""
        known = self._session.entity(self.entity)
        hidden = known.withdrawn if known is not None else frozenset[str]()
        return {WITHDRAWN + path: False for path, value in fields.items() if path in hidden and value is not None}

    def _sound(self) -> dict[str, Value]:
        """Return what was known before as values of fields."""
        found: dict[str, Value] = {}
        for path, text in self._known.items():
            field = part_field(path)
            assert field is not None, path
            found[path] = value_of(field, text, self._bench.today)
        return found

    def _promise(self, item: str, fields: Mapping[str, Value]) -> dict[str, Value]:
        """Return the fields of a promise; a new one is ours, and its owner who writes, where nothing else is said."""
        if self._session.entity(promised_entity(self.entity, item)) is not None:
            return dict(fields)
        side = fields.get("side") or "ours"
        owner: dict[str, Value] = {"owner": self._session.user} if side == "ours" else {}
        return {"side": side, **owner, **{key: value for key, value in fields.items() if value is not None}}


def _promises(texts: Mapping[str, str]) -> set[str]:
    return {path.split("/")[1] for path in texts if path.startswith(PROMISES)}


def _filled(texts: Mapping[str, str]) -> dict[str, str]:
    return {path: text for path, text in texts.items() if text}


def _says(found: Sorted) -> bool:
    """Whether there is anything to make a note of."""
    given = (*found.fields.values(), *found.own.values(), *found.promises.values())
    return any(value is not None for value in given)
