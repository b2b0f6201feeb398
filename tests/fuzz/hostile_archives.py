"""Archives made to hurt: Word files and kits whose parts are bombs, and zip files that are not what they say."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

from tests.fuzz import packed, seeds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def documents(xml: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    parts = seeds.word_parts()
    for what, document in (
        ("deep", b"<w>" * 300_000),
        ("wide", b"<w>" + b"<p/>" * 300_000 + b"</w>"),
        ("zeros", b"\0" * 300_000_000),
        ("blanks", b" " * 300_000_000),
    ):
        yield what, packed.zipped({**parts, "word/document.xml": document})
    for part, name in (
        ("document", "body"),
        ("footnotes", "p"),
        ("footnotes", "footnote"),
        ("numbering", "abstractNum"),
    ):
        deep = f"<{part}>{f'<{name}>' * 94}{'<x/>' * 28_000}{f'</{name}>' * 94}</{part}>"
        yield f"{name} in {name}", packed.zipped({**parts, f"word/{part}.xml": deep.encode()})
    yield "a billion laughs", packed.zipped({**parts, "word/document.xml": xml["a billion laughs"]})
    yield from _archives(parts)


def kits(yaml: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    parts = seeds.kit_parts()
    yield (
        "a member of 300 MB",
        packed.zipped(packed.kit_of({**parts, "briefs/bridges.yaml": b" " * 300_000_000}, json.loads(seeds.KIT_HEAD))),
    )
    for what, more in _members(parts, yaml):
        yield what, packed.zipped(packed.kit_of({**parts, **more}, json.loads(seeds.KIT_HEAD)))
    yield "a list of 30 MB", packed.zipped({"kit.json": b"[" * 30_000_000})
    yield from _archives(packed.kit_of(parts, json.loads(seeds.KIT_HEAD)))


def _members(parts: dict[str, bytes], yaml: Mapping[str, bytes]) -> Iterator[tuple[str, dict[str, bytes]]]:
    """Yield members that are as large as a kit may hold, or are bombs of their own, in a kit that is otherwise sound."""
    brief, bill = parts["briefs/bridges.yaml"], parts["bills/sres61-119.json"]
    row = {"offices": ["Z000001"], "start": "2026-12-01T15:00:00Z", "place": "x" * 40}
    rows = [{**row, "id": f"{number:032x}"} for number in (*range(1_999), 0)]
    for what, data in yaml.items():
        if len(data) <= 200_000 and what != "carriage returns":
            yield f"a brief: {what}", {"briefs/b.yaml": data}
    yield "many briefs", {f"briefs/b{number}.yaml": brief for number in range(1_900)}
    yield "many bills", {f"bills/b{number}.json": bill[: len(bill) // (1 + number // 1_899)] for number in range(1_900)}
    for member in (
        "schedule.json",
        "team.json",
        "roster.json",
        "scale.json",
        "corrections.json",
        "bills/sres61-119.json",
    ):
        yield f"{member} of lists", {member: b"[" * 99_000}
        yield f"{member} of keys", {member: b"{" + b",".join(b'"%d":1' % one for one in range(9_000)) + b"}"}
    yield "a meeting twice", {"schedule.json": json.dumps({"lobbykit": "schedule/1", "meetings": rows}).encode()}


def _archives(parts: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    yield "many members", packed.zipped({**parts, **{f"x{one}.yaml": b"" for one in range(20_000)}})
    within = packed.zipped({"x": b"\0" * 50_000_000})
    yield "an archive in an archive", packed.zipped({**parts, "x.yaml": within})
    yield "packed as no program packs", packed.zipped(parts, zipfile.ZIP_BZIP2)
    yield "a long comment", packed.zipped(parts)[:-2] + b"\xff\xff" + b"c" * 65_535
    written = io.BytesIO(packed.zipped(parts))
    yield "an end without a beginning", written.getvalue()[-22:]
