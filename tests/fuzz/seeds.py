"""Valid files of every format: shipped ones, fixtures, and small ones, so that much can be tried in little time."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from lobbykit.content.yaml_tree import Mapping, read_yaml
from tests.content.drafts.pages import _PARTS, PAGE
from tests.fuzz import packed
from tests.fuzz.archives import opened
from tests.making import ROOT

FIXTURES = ROOT / "tests" / "fixtures"
_HEAD = "lobbykit: brief/1\nid: a\ntitle: Clean rivers\nlang: en\ncongress: 119\nas_of: 2026-11-22\norganizations: [{name: Us}]\n"
_ASK = "asks:\n  - {id: pipes, rank: primary, action: cosponsor, measures: [S.Res.61], lead: 'Cosponsor {measure}'}\n"
_SOURCE = "sources:\n  wells-2025: {title: Wells, date: 2025-02-23}\n"
SMALL_MARKDOWN = (
    "# Clean Water\n\nWe ask you to cosponsor [H.R. 5](https://example.org/5)[^1].\n\n[^1]: Hill, *Lead*, Office, May 3, 2025\n",
    "# T\n\n> quoted **bold** _soft_\n\n1. Oppose S. 6.\n   - inner\n2) Fund $3 million\n\n| a | b |\n|---|---|\n| S. 7 | vote |\n",
    "Title\n=====\n\nHello<sup>1</sup> [x][y] <b>b</b>\n\n[y]: https://example.org\n\n```\ncode\n```\n",
)
FRONT = "---\ntitle: Clean Water Now\nlang: en\nauthor: Us\n---\n\nWe ask you to oppose S. 6.\n"
SMALL_TEXT = (
    "From: Ann Lee <ann@example.org>\nSubject: Fwd: Re: Clean water\nDate: May 3, 2026\n\nHello,\n\n- Oppose S. 6\n- Fund $3 million\n",
    "CLEAN WATER\n\nWe ask:\n\n1) Cosponsor H.R. 5 <https://example.org/5>, by Rep. Lee Brook[1]\n\n[1] Hill, Lead, 2025\n",
)


def text(*names: str) -> tuple[str, ...]:
    """Return the texts of fixtures."""
    return tuple((FIXTURES / name).read_text(encoding="utf-8") for name in names)


@cache
def briefs() -> tuple[str, ...]:
    """Return the shipped briefs, the fixtures, and for each key of the fullest one a small brief that has it."""
    shipped = [
        (ROOT / "briefs" / f"{name}.yaml").read_text(encoding="utf-8") for name in ("ukraine-diplomacy", "template")
    ]
    return (_HEAD + _ASK, *small_briefs(), *text("briefs/full.yaml", "briefs/bridges.yaml"), *shipped)


@cache
def small_briefs() -> tuple[str, ...]:
    """Return a small brief for each key of the fullest one."""
    full = text("briefs/full.yaml")[0]
    tree = read_yaml(full, file="full").value
    assert isinstance(tree, Mapping)
    skipped = {"lobbykit", "id", "title", "lang", "congress", "as_of", "organizations", "asks", "sources"}
    parts = [full[key.start : value.end] for key, value in tree.entries if key.text not in skipped]
    return tuple(f"{_HEAD}{part}\n{_ASK}{_SOURCE}" for part in parts)


@cache
def roster() -> tuple[str, ...]:
    """Return three small rosters, cut from the shipped one."""
    whole = json.loads((ROOT / "resources" / "roster.json").read_text(encoding="utf-8"))
    cuts = []
    for start in (0, 200, 400):
        cut: dict[str, Any] = {**whole, "vacant": whole["vacant"][:1]}
        cut["offices"], cut["committees"] = whole["offices"][start : start + 3], whole["committees"][start // 100 :][:2]
        cuts.append(json.dumps(cut))
    return tuple(cuts)


@cache
def districts() -> tuple[str, ...]:
    """Return a small table of ZIP codes, cut from the shipped one."""
    whole = json.loads((ROOT / "resources" / "districts.json").read_text(encoding="utf-8"))
    return (json.dumps({**whole, "zips": dict(list(whole["zips"].items())[:6])}),)


CORRECTION = {"target": "Z000001", "field": "room", "value": "1", "on": "2026-11-22", "source": "a call", "by": "ana"}
CORRECTIONS = (json.dumps({"lobbykit": "corrections/1", "corrections": [CORRECTION, {**CORRECTION, "was": "2"}]}),)
LEVEL = {"code": "high", "number": 2, "icon": "circle-check", "colour": "support-4"}
STATE = {"code": "none", "icon": "circle-dashed", "colour": "support-none"}
LEVELS = [LEVEL, {**LEVEL, "code": "low", "number": 1}]
SCALE = (json.dumps({"lobbykit": "scale/1", "levels": LEVELS, "states": [STATE]}),)
SHEET = {"office": "Z000001", "edition": "K7M29QXD", "blocks": {"lede": "A1B2C3D4", "edition/stamp": "ZZZZZZZZ"}}
MANIFEST = {"lobbykit": "manifest/1", "brief": "a-brief", "today": "2026-11-20", "sheets": [SHEET]}
MORE = {"lang": "es", "skipped": [{**SHEET, "office": "Z000002"}], "words": {"A1B2C3D4": "The lede."}}
MANIFESTS = (json.dumps(MANIFEST), json.dumps({**MANIFEST, **MORE}))
CHOICES = (
    json.dumps(
        {"asks": {"arms-control": "off"}, "order": ["arms-control"], "staffer": "Sam Lee", "local": "Our river"}
    ),
    json.dumps({"local": None}),
)


NOTE = {
    "office": "M001153",
    "summary": "She asked\nfor a letter",
    "date": "2026-11-20",
    "staff": {"a": {"name": "Sam Lee"}},
}
RECORDS = (
    json.dumps({"lobbykit": "records/1", "notes": [NOTE, {**NOTE, "summary": "Two", "author": "ben"}]}, indent=1),
    json.dumps(NOTE),
    'office,summary,staff/a/name\nM001153,"She asked, ""soon""",Sam\nS001198,"two\nlines",\n',
)
"""Notes as a document, as a line of JSON Lines, and as CSV."""


def bill_json() -> tuple[str, ...]:
    """Return bill records of our own and answers of two public sources."""
    own = sorted((ROOT / "resources" / "bills").glob("*.json"))
    public = sorted((FIXTURES / "bills").glob("*.json"))
    return tuple(file.read_text(encoding="utf-8") for file in (*own, *public))


def bill_xml() -> tuple[str, ...]:
    """Return BILLSTATUS files of every version."""
    return tuple(file.read_text(encoding="utf-8") for file in sorted((FIXTURES / "bills").glob("*.xml")))


def congress() -> dict[str, str]:
    """Return upstream's files about Congress, by name."""
    files = sorted((FIXTURES / "congress").iterdir())
    return {file.name: file.read_text(encoding="utf-8") for file in files}


@cache
def upstream() -> dict[str, str]:
    """Return those of upstream's files that make a roster together."""
    return {name: text for name, text in congress().items() if name.endswith(".yaml")}


def svgs() -> tuple[str, ...]:
    """Return drawings: the fixture and small ones with every shape."""
    opened = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    shapes = (
        '<path d="M1 1h9v9H1zm2 2q1 1 2 2t3 3s1 1 2 2C1 2 3 4 5 6A4 5 30 0 1 9 9" transform="rotate(3 4 5) skewX(2)"/>',
        '<rect x="1" y="2" width="9" height="8" rx="2" fill="#fff" stroke="red" stroke-width="2"/><line x2="5" y2="6" stroke="#123"/>',
        '<g style="fill:rgb(1,2,3)"><ellipse cx="5" cy="6" rx="3" ry="2"/><circle r="4"/><polyline points="1,2 3 4"/></g>',
        '<style>.a,g{fill:#abc}</style><g class="a" opacity="1"><polygon points="0 0 1 1 2 0" display="none"/><rect width="1px" height="2"/></g>',
    )
    return (*text("pictures/river.svg"), *(f"{opened}{shape}</svg>" for shape in shapes))


def markdown() -> tuple[str, ...]:
    """Return the fixture and small pages with every habit."""
    return (*SMALL_MARKDOWN, *SMALL_MARKDOWN, FRONT, *text("drafts/twin.md"))


def pages() -> tuple[str, ...]:
    """Return web pages."""
    small = "<html><head><title>T</title></head><body><h1>A</h1><p>We ask <b>x</b><sup>1</sup></p><ul><li>Oppose S. 6</ul></body></html>"
    return (PAGE, small)


def word_parts() -> dict[str, bytes]:
    """Return the parts of a Word file."""
    space = 'xmlns:w="w" xmlns:r="urn:r" xmlns:wp="wp"'
    note = "<w:p><w:r><w:t>Beside</w:t></w:r></w:p>"
    parts = {
        **_PARTS,
        "word/document.xml": _PARTS["word/document.xml"]
        .replace("</w:body>", f"{_MORE_WORDS}</w:body>")
        .replace("<w:document ", '<w:document xmlns:wp="wp" '),
        "word/header1.xml": f"<w:hdr {space}>{note}</w:hdr>",
        "word/comments.xml": f'<w:comments {space}><w:comment w:id="1">{note}</w:comment></w:comments>',
        "word/endnotes.xml": f'<w:endnotes {space}><w:endnote w:id="2">{note}</w:endnote></w:endnotes>',
    }
    return {name: words.encode() for name, words in parts.items()}


_MORE_WORDS = """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org/7"</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>S. 7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:sdt><w:sdtContent><w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:ins><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t>
<w:tab/><w:br/><w:noBreakHyphen/></w:r></w:ins></w:p></w:sdtContent></w:sdt>
<w:p><w:fldSimple w:instr='HYPERLINK "https://example.org/8"'><w:r><w:t>S. 8</w:t></w:r></w:fldSimple>
<w:r><w:rPr><w:vanish/></w:rPr><w:t>hid</w:t></w:r><w:r><w:drawing><wp:docPr descr="A pipe" title="Pipe"/></w:drawing></w:r>
<w:r><w:endnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>
<w:p><w:pPr><w:pStyle w:val="Lst"/><w:numPr><w:ilvl w:val="10"/></w:numPr></w:pPr><w:r><w:t>c</w:t></w:r></w:p><w:bookmarkStart/>"""


KIT_HEAD = json.dumps(
    {
        "lobbykit": "kit/1", "id": "river-day", "name": "River Day", "edition": 2, "made": "2026-11-22", "team": None,
        "organization": {"name": "River Friends"}, "default_mailbox": None, "organizer_keys": [],
    }
)  # fmt: skip


def kit_parts() -> dict[str, bytes]:
    """Return the members of a small kit, its list left out."""
    bill = (ROOT / "resources" / "bills" / "sres61-119.json").read_bytes()
    members = {
        "briefs/bridges.yaml": (FIXTURES / "briefs" / "bridges.yaml").read_bytes(),
        "bills/sres61-119.json": bill,
    }
    members |= {
        "roster.json": roster()[0].encode(),
        "corrections.json": CORRECTIONS[0].encode(),
        "scale.json": SCALE[0].encode(),
    }
    return members | {"briefs/logo.svg": (FIXTURES / "pictures" / "river.svg").read_bytes()}


@cache
def kits() -> list[dict[str, bytes]]:
    """Return the members of small kits of every sort, of one with everything, and of the sample, lists left out."""
    whole, sample = kit_parts(), dict(opened((ROOT / "resources" / "sample.lobbykit").read_bytes()))
    del sample["kit.json"]
    brief = {"briefs/river.yaml": (_HEAD + _ASK + _SOURCE).encode()}
    rows = {name: _fewer(sample[name]) for name in ("schedule.json", "team.json")}
    bill = {"bills/sres61-119.json": whole["bills/sres61-119.json"]}
    levels = {name: whole[name] for name in ("scale.json", "corrections.json")}
    drawn = _HEAD.replace("{name: Us}", "{name: Us, logo: b.svg, permission: 2026-10-01}") + _ASK
    logo = {"briefs/b.svg": svgs()[1].encode(), "briefs/river.yaml": drawn.encode()}
    office = {"roster.json": _one_office(whole["roster.json"])}
    return [brief, rows, brief | rows, brief | bill, rows | levels, office, logo, brief | office | bill, whole, sample]


def _fewer(data: bytes) -> bytes:
    told = json.loads(data)
    name = "meetings" if "meetings" in told else "members"
    return json.dumps({**told, name: told[name][:2]}).encode()


def _one_office(data: bytes) -> bytes:
    told = json.loads(data)
    office, committee = {**told["offices"][0], "committees": ["HSAG"]}, {**told["committees"][0], "id": "HSAG"}
    office["local"], committee["subcommittees"] = office["local"][:1], committee["subcommittees"][:1]
    return json.dumps({**told, "offices": [office], "committees": [committee]}).encode()


def kit() -> bytes:
    """Return a small kit as a file."""
    return packed.zipped(packed.kit_of(kit_parts(), json.loads(KIT_HEAD)))
