"""The endless script of one trial: notes added, edited and deleted, drafts kept and discarded."""

from __future__ import annotations

import hashlib
import json
import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ABSENT = "-"
DRAFT = "draft/"
OURS = re.compile(r"office|date|author|summary|concerns|staff/[0-9a-f]+/(?:name|title)")
OFFICES = ("B000944", "M000133", "S001145", "R000584")
WORDS = (
    *("Senator", "staff", "LD", "cosponsor", "H.Res.317", "New START", "treaty", "follow up by Friday", "district"),
    *("refugee resettlement", "will check with boss", "hearing", "markup", "ranking member", "undecided", "opposed"),
    *("vote count", "leave-behind", "Kyiv", "OSCE", "—", "“needs text”", "café", "humanitarian", "appropriations"),
)


def chooser(seed: object) -> random.Random:
    """Return a source of choices that a second run repeats."""
    return random.Random(str(seed))  # noqa: S311 - repeatable choices, no secret


def flat(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield (path, value) of every leaf of a nested object."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flat(inner, f"{path}/{key}" if path else str(key))
    else:
        yield path, value


def digest(state: Mapping[str, Any]) -> str:
    """Return the fingerprint of those fields of a note that the script writes; others are the program's own."""
    ours = {path: value for path, value in flat(dict(state)) if OURS.fullmatch(path)}
    return hashlib.sha256(json.dumps(ours, sort_keys=True).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Operation:
    """One request: what to do, to which note, the fields that are sent, and the state that it promises."""

    do: str
    id: str
    fields: Mapping[str, Any]
    state: Mapping[str, Any] | None
    mark: str

    @property
    def key(self) -> str:
        """Return what the promise is about: a note, or the draft of one."""
        return DRAFT + self.id if self.do in ("draft", "discard") else self.id

    @property
    def digest(self) -> str:
        """Return the fingerprint of the promised state."""
        return ABSENT if self.state is None else digest(self.state)

    def request(self) -> dict[str, Any]:
        """Return the object that a writer reads."""
        return {"do": self.do, "id": self.id, **self.fields}


@dataclass(frozen=True, slots=True)
class Mix:
    """How often each kind of operation comes, out of one; adding takes what is left."""

    edit: float = 0.35
    delete: float = 0.15
    draft: float = 0.0
    discard: float = 0.0


ADDS_ONLY = Mix(0.0, 0.0)
WITH_DRAFTS = Mix(0.3, 0.12, 0.16, 0.04)


class Script:
    """Operations without end, the same for the same seed and the same notes to begin with."""

    def __init__(
        self, seed: object, states: Mapping[str, Mapping[str, Any]], mix: Mix = Mix(), size: int = 600
    ) -> None:
        self._rng = chooser(seed)
        self._notes = {key: dict(state) for key, state in sorted(states.items()) if not key.startswith(DRAFT)}
        self._drafts = {key.removeprefix(DRAFT) for key in states if key.startswith(DRAFT)}
        self._mix, self._size, self._count, self._seed = mix, size, 0, seed

    def next(self) -> Operation:
        """Return the next operation, assuming that the ones before it will be done."""
        self._count += 1
        mark = f"mark{hashlib.sha256(f'{self._seed}/{self._count}'.encode()).hexdigest()[:20]}"
        drawn = self._rng.random()
        makers = {"edit": self._edit, "delete": self._delete, "draft": self._draft, "discard": self._discard}
        for do, share in (
            ("edit", self._mix.edit),
            ("delete", self._mix.delete),
            ("draft", self._mix.draft),
            ("discard", self._mix.discard),
        ):
            drawn -= share
            if drawn < 0 and (self._drafts if do == "discard" else self._notes):
                return makers[do](mark)
        return self._add(mark)

    def retire(self, op: Operation) -> None:
        """Ask no more of a note whose last request was refused: what it holds now is uncertain."""
        self._notes.pop(op.id, None)
        self._drafts.discard(op.id)

    def _add(self, mark: str) -> Operation:
        rng = self._rng
        fields = {
            "office": rng.choice(OFFICES),
            "date": f"2026-03-{rng.randrange(1, 29):02d}",
            "author": "ana",
            **self._texts(mark),
            "staff": {f"{rng.getrandbits(128):032x}": {"name": "Sam Lee", "title": f"LD {mark[4:8]}"}},
        }
        note = f"{rng.getrandbits(128):032x}"
        self._notes[note] = fields
        return Operation("add", note, fields, fields, mark)

    def _edit(self, mark: str) -> Operation:
        note = self._one(self._notes)
        staff = {u: {"name": "Sam Lee", "title": f"LA {mark[4:8]}"} for u in self._notes[note]["staff"]}
        fields = {**self._texts(mark), "staff": staff}
        self._notes[note] = {**self._notes[note], **fields}
        return Operation("edit", note, fields, self._notes[note], mark)

    def _delete(self, mark: str) -> Operation:
        note = self._one(self._notes)
        del self._notes[note]
        return Operation("delete", note, {}, None, mark)

    def _draft(self, mark: str) -> Operation:
        note = self._one(self._notes)
        self._drafts.add(note)
        fields = {"summary": f"{mark} {self._words(60)}"}
        return Operation("draft", note, fields, fields, mark)

    def _discard(self, mark: str) -> Operation:
        note = self._one(self._drafts)
        self._drafts.discard(note)
        return Operation("discard", note, {}, None, mark)

    def _one(self, notes: Mapping[str, object] | set[str]) -> str:
        return self._rng.choice(sorted(notes))

    def _texts(self, mark: str) -> dict[str, str]:
        return {"summary": f"{mark} {self._words(self._size)}", "concerns": f"{mark} {self._words(40)}"}

    def _words(self, size: int) -> str:
        size = max(20, int(self._rng.gauss(size, size / 3)))
        return " ".join(self._rng.choice(WORDS) for _ in range(size // 7))
