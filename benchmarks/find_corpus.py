"""A workspace of many records, and what people type to find one of them again, a third of it with one typo."""

from __future__ import annotations

import string
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from lobbykit.app.opening import open_session
from lobbykit.content.bills.bill_file import write_bill_record
from lobbykit.domain.bill import BillRecord
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office_search import folded
from lobbykit.domain.op import Link, Op, set_op
from lobbykit.domain.op_shape import FIRST, KIND

if TYPE_CHECKING:
    import random
    from pathlib import Path

    from lobbykit.app.surroundings import Surroundings
    from lobbykit.domain.search.index import Record
    from lobbykit.store.view import View

VOCABULARY = 20_000
MEASURES, MEETINGS = 1_500, 1_000
QUERIES = 200
_BATCH = 500
_SYLLABLES = """ba con der en fal gra hu in jo ka lon mer ni or pla qui ren sta tri un ver wa xi yo zer
    ál ción ñe"""
_PLACES = ("Longworth cafeteria", "Capitol south door", "video", "H-137", "Rayburn foyer")


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody types, and the record that is looked for."""

    typed: str
    kind: str
    record_id: str
    has_typo: bool


class Prose:
    """Words of an invented language, of which few are frequent and most are rare, as in any other."""

    def __init__(self, words: random.Random) -> None:
        known: dict[str, None] = {}
        while len(known) < VOCABULARY:
            known["".join(words.choices(_SYLLABLES.split(), k=words.randint(2, 4)))] = None
        self._random = words
        self._known = [*known]
        self._total = [0.0]
        for place in range(VOCABULARY):
            self._total.append(self._total[-1] + 1 / (place + 3))

    def text(self, count: int) -> str:
        """Return a sentence of so many words."""
        return " ".join(self._random.choices(self._known, cum_weights=self._total[1:], k=count)).capitalize() + "."


def write_measures(folder: Path, prose: Prose, words: random.Random) -> None:
    """Write bill records into a folder of a library."""
    folder.mkdir(parents=True)
    kinds = [MeasureKind.HR, MeasureKind.S, MeasureKind.HRES, MeasureKind.SRES]
    for number in range(MEASURES):
        measure = Measure(119, words.choice(kinds), 4_000 + number)
        record = BillRecord(
            measure, prose.text(14), None, None, date(2026, 11, 1), "invented", short_title=prose.text(3)
        )
        (folder / f"{measure.slug}.json").write_text(write_bill_record(record), encoding="utf-8")


def fill(around: Surroundings, view: View, prose: Prose, words: random.Random, notes: int) -> None:
    """Put meetings and notes about the offices of the view into the workspace, as if from other laptops."""
    offices = sorted(row["id"] for row in view.table("offices"))
    entities = [_meeting(words, offices) for _ in range(MEETINGS)] + [
        _note(words, prose, offices) for _ in range(notes)
    ]
    with open_session(around) as session:
        for start in range(0, len(entities), _BATCH):
            link = Link(f"{start + 1:016x}", "ana", 1, FIRST, 1_795_000_000_000 + start)
            ops: list[Op] = []
            for fields in entities[start : start + _BATCH]:
                op = set_op(link, f"{words.getrandbits(128):032x}", link.now_ms, fields, {})
                link = link.after(op)
                ops.append(op)
            session.receive(ops[0].dev or "", [op.raw for op in ops])


def _meeting(words: random.Random, offices: list[str]) -> dict[str, Any]:
    start = f"2026-11-{words.randrange(1, 29):02d}T{words.randrange(14, 23)}:00:00Z"
    return {
        KIND: "meeting",
        "offices": (words.choice(offices),),
        "start": start,
        "place": f"{words.choice(_PLACES)} {words.randrange(100, 999)}",
    }


def _note(words: random.Random, prose: Prose, offices: list[str]) -> dict[str, Any]:
    return {
        KIND: "note",
        "office": words.choice(offices),
        "author": words.choice(["Ana", "Ben", "Chloé"]),
        "date": f"2026-11-{words.randrange(1, 23):02d}",
        "summary": f"{prose.text(60)} H.Res. {words.randrange(1, 3_000)}. {prose.text(10)}",
        "concerns": prose.text(25),
    }


def queries(records: list[Record], words: random.Random) -> list[Query]:
    """Return what people type to find some of these records: names, rooms, measures, titles, rare words of texts."""
    made: list[Query] = []
    by_kind: dict[str, list[Record]] = {}
    for record in records:
        by_kind.setdefault(record.kind, []).append(record)
    held: dict[str, int] = {}
    for record in records:
        for word in set(_plain(" ".join(record.texts))):
            held[word] = held.get(word, 0) + 1
    shares = {"office": 70, "measure": 50, "note": 50, "ask": 8, "point": 6, "source": 8, "question": 4, "brief": 4}
    for kind, share in shares.items():
        for _ in range(share):
            record = words.choice(by_kind[kind])
            made.append(Query(_asked(record, words, held), kind, record.id, has_typo=False))
    words.shuffle(made)
    typable = [number for number, one in enumerate(made) if _long_words(one.typed)]
    for number in typable[: len(made) // 3]:
        one = made[number]
        made[number] = Query(_mistyped(one.typed, words), one.kind, one.record_id, has_typo=True)
    assert len(made) == QUERIES
    assert sum(one.has_typo for one in made) == QUERIES // 3
    return made


def _asked(record: Record, words: random.Random, held: dict[str, int]) -> str:
    if record.kind == "office":
        rooms = [one for one in record.names if " " in one and one[:1].isdigit()]
        return words.choice([record.title, record.title, record.also[1], *rooms[:1]])
    if record.kind == "measure":
        compact = record.title.replace(" ", "").replace(".", "").lower()
        return words.choice([record.title, compact, record.title.replace(".", " "), record.detail])
    if record.kind == "note":
        rare = sorted({*_plain(" ".join(record.texts))}, key=lambda word: (held[word], word))
        return " ".join(words.sample([one for one in rare if len(one) > 3][2:14], 2))
    return " ".join(_plain(record.title)[:4])


def _plain(text: str) -> list[str]:
    return ["".join(letter for letter in word if letter.isalnum()) for word in folded(text).split()]


def _long_words(text: str) -> list[str]:
    return [word for word in text.split() if len(word) > 4 and word.isalpha()]


def _mistyped(text: str, words: random.Random) -> str:
    """Return a text with one letter too much, missing, wrong or swapped, in one of its longer words."""
    word = words.choice(_long_words(text))
    at = words.randrange(len(word) - 1)
    letter = words.choice(string.ascii_lowercase)
    ways = [word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]]
    ways.append(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    changed = words.choice([way for way in ways if way != word])
    return text.replace(word, changed, 1)
