"""What is fuzzed: for each format its reader, how its valid files are changed, and the modules that read it."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tests.fuzz import (
    csv_texts,
    json_texts,
    kit_files,
    markdown_texts,
    markup,
    packed,
    pictures,
    readers,
    seeds,
    xml_trees,
    yaml_texts,
)
from tests.fuzz.raw import Random, encoded
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fuzz.readers import Verdict


@dataclass(frozen=True, slots=True)
class Target:
    """A reader under test: what it makes of bytes, changed files without end, valid files, and where its code lies.

    `seconds` of CPU are allowed: half a second, more only where a valid file of its usual size takes as long.
    """

    name: str
    read: Callable[[bytes], Verdict]
    make: Callable[[Random], bytes]
    valid: tuple[bytes, ...]
    modules: tuple[str, ...]
    seconds: float = 0.5


KIT_READER = "lobbykit.content.kits"


def _json(name: str, read: Callable[[bytes], Verdict], texts: tuple[str, ...], *modules: str) -> Target:
    valid = tuple(text.encode() for text in texts)
    return Target(name, read, lambda rng: json_texts.mutant(rng, texts), valid, ("content/strict_json", *modules))


def _marked(name: str, read: Callable[[bytes], Verdict], texts: tuple[str, ...], *modules: str) -> Target:
    valid = tuple(text.encode() for text in texts)
    return Target(name, read, lambda rng: encoded(rng, markup.text(rng, texts)), valid, modules)


def _lined(name: str, read: Callable[[bytes], Verdict], texts: tuple[str, ...], *modules: str) -> Target:
    valid = tuple(text.encode() for text in texts)
    return Target(name, read, lambda rng: encoded(rng, markdown_texts.text(rng, texts)), valid, modules)


def _yaml() -> Target:
    texts = seeds.briefs()
    bank = yaml_texts.Bank.of(texts)
    modules = ("content/bounded", "content/yaml_*", "content/briefs/*")
    valid = tuple(text.encode() for text in texts)
    return Target("yaml", readers.brief, lambda rng: yaml_texts.mutant(rng, bank), valid, modules)


def _congress() -> Target:
    files = seeds.congress()
    banks = {name: yaml_texts.Bank.of([text]) for name, text in files.items() if name.endswith(".yaml")}

    def make(rng: Random) -> bytes:
        name = rng.choice(list(files))
        data = yaml_texts.mutant(rng, banks[name]) if name in banks else csv_texts.mutant(rng, (files[name],))
        return name.encode() + b"\n" + data

    others = {name: text for name, text in files.items() if name.endswith(".yaml")}
    valid = tuple(f"{name}\n{text}".encode() for name, text in others.items())
    return Target("congress", readers.congress(others), make, valid, ("content/rosters/*",), 1.5)


def _zips() -> Target:
    texts = seeds.text("districts/zccd.csv")
    valid = tuple(text.encode() for text in texts)
    return Target(
        "zips", readers.zips, lambda rng: csv_texts.mutant(rng, texts), valid, ("content/districts/zip_table",)
    )


def _records() -> Target:
    listed, lined, rows = seeds.RECORDS

    def make(rng: Random) -> bytes:
        form = rng.randrange(3)
        if form == 0:
            return json_texts.mutant(rng, (listed,))
        if form == 1:
            return csv_texts.mutant(rng, (rows,))
        lines = [json_texts.text(rng, (lined,)) if rng.random() < 0.5 else lined for _ in range(rng.choice((1, 2, 30)))]
        return encoded(rng, rng.choice("\n\n\n\r").join(lines))

    valid = (listed.encode(), lined.encode(), rows.encode())
    return Target("records", readers.records, make, valid, ("content/records/*",))


def _picture() -> Target:
    valid = pictures.pictures()
    modules = ("content/logos/logo_file", "content/logos/raster")
    return Target("picture", readers.logo("a.png"), lambda rng: pictures.mutant(rng, valid), valid, modules)


def _docx() -> Target:
    parts = seeds.word_parts()
    texts = [words.decode() for words in parts.values()]
    banks = {name: xml_trees.Bank.of([words.decode()], texts) for name, words in parts.items()}

    def inner(rng: Random, name: str) -> bytes:
        return encoded(rng, xml_trees.text(rng, banks[name]))

    valid = (packed.zipped(parts),)
    modules = ("content/drafts/docx_*",)
    return Target("docx", readers.draft("a.docx"), lambda rng: packed.document(rng, parts, inner), valid, modules)


def _bill_xml() -> Target:
    texts = seeds.bill_xml()
    bank = xml_trees.Bank.of(texts)
    valid = tuple(text.encode() for text in texts)
    return Target(
        "bill-xml", readers.bill, lambda rng: encoded(rng, xml_trees.text(rng, bank)), valid, ("content/bills/*",)
    )


def _kit() -> Target:
    from tests.fuzz.kit_reader import kit

    kits = kit_files.Kits.whole()
    valid = (seeds.kit(), (ROOT / "resources" / "sample.lobbykit").read_bytes())
    return Target("kit", kit, lambda rng: kit_files.mutant(rng, kits), valid, ("content/kits/*",))


_MAKERS: dict[str, Callable[[], Target]] = {
    "yaml": _yaml,
    "congress": _congress,
    "roster": lambda: _json(
        "roster", readers.roster, seeds.roster(), "content/rosters/roster_file", "content/rosters/shape"
    ),
    "corrections": lambda: _json(
        "corrections", readers.corrections, seeds.CORRECTIONS, "content/rosters/corrections_file"
    ),
    "scale": lambda: _json("scale", readers.scale, seeds.SCALE, "content/scale_file"),
    "choices": lambda: _json("choices", readers.choices, seeds.CHOICES, "cli/json_lines"),
    "manifest": lambda: _json("manifest", readers.manifest, seeds.MANIFESTS, "content/manifest_file"),
    "districts": lambda: _json("districts", readers.districts, seeds.districts(), "content/districts/districts_file"),
    "zips": _zips,
    "records": _records,
    "bill-json": lambda: _json("bill-json", readers.bill, seeds.bill_json(), "content/bills/*"),
    "bill-xml": _bill_xml,
    "svg": lambda: _marked("svg", readers.logo("a.svg"), seeds.svgs(), "content/logos/*"),
    "picture": _picture,
    "markdown": lambda: _lined("markdown", readers.draft("a.md"), seeds.markdown(), "content/drafts/*"),
    "text": lambda: _lined("text", readers.draft("a.txt"), seeds.markdown() + seeds.SMALL_TEXT, "content/drafts/*"),
    "html": lambda: _marked("html", readers.draft("a.html"), seeds.pages(), "content/drafts/html_draft"),
    "docx": _docx,
    "import": lambda: _lined(
        "import", readers.taken_in("a.md"), seeds.markdown(), "content/drafts/*", "content/briefs/brief_writer"
    ),
    "kit": _kit,
}


def names() -> tuple[str, ...]:
    """Return the formats that can be fuzzed here; kits need their reader."""
    return tuple(name for name in _MAKERS if name != "kit" or importlib.util.find_spec(KIT_READER))


@cache
def target(name: str) -> Target:
    """Return the target of a format."""
    return _MAKERS[name]()
