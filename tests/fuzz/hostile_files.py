"""Files made to hurt, for each format: cut off at every sixteenth, and bombs of every sort that the format allows."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from tests.fuzz import hostile_archives, pictures, seeds

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = b"9" * 1_000_000
PLAIN_JSON = ("roster", "corrections", "scale", "manifest", "districts", "choices", "bill-json")


def hostile(name: str, valid: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what each file does and its bytes."""
    for part in range(16):
        yield f"cut at {part}/16", valid[: len(valid) * part // 16]
    yield "NUL", valid[:40] + b"\0" + valid[40:]
    yield "UTF-16", valid.decode("latin-1").encode("utf-16")
    yield "bytes that are no text", valid[:30] + b"\xff\xfe\xed\xa0\x80" + valid[30:]
    yield "four megabytes of blanks", b" " * 3_999_999
    yield "five megabytes", b"x" * 5_000_000
    if name in PLAIN_JSON:
        yield from _json(valid)
    elif name in _OWN:
        yield from _OWN[name](valid)


def _json(valid: bytes) -> Iterator[tuple[str, bytes]]:
    yield "lists in lists", b"[" * 1_000_000
    yield "objects in objects", b'{"a":' * 300_000
    yield "deep and closed", b"[" * 900 + b"]" * 900
    yield "deep within", valid.replace(b":", b":" + b"[" * 30_000, 1)
    yield "a number of a million digits", valid.replace(b":", b':1,"x":' + NUMBER + b',"y":', 1)
    yield "a fraction of a million digits", b'{"x": 0.' + NUMBER + b"}"
    for spelled in (b"1e999999", b"-1e999999", b"NaN", b"Infinity", b"1e" + b"9" * 100_000):
        yield f"the number {spelled[:12].decode()}", valid.replace(b":", b':1,"x":' + spelled + b',"y":', 1)
    yield "a key of three megabytes", valid.replace(b"{", b'{"' + b"k" * 3_000_000 + b'":1,', 1)
    yield "a text of three megabytes", valid.replace(b"{", b'{"x":"' + b"k" * 3_000_000 + b'",', 1)
    yield "escapes", b'{"x":"' + b"\\u0041" * 500_000 + b'"}'
    yield "a key 200,000 times", b"{" + b'"a":1,' * 200_000 + b'"a":1}'
    yield "200,000 keys", b"{" + b",".join(b'"%d":1' % one for one in range(200_000)) + b"}"
    yield "a list of a million", valid.replace(b"[", b"[" + b"0," * 1_000_000, 1)
    yield "objects without end", valid.replace(b"[", b"[" + b"{}," * 600_000, 1)
    yield "half a character", valid.replace(b":", b':"\\ud800","x":', 1)
    yield "open text", b'{"' + b"x" * 1_000_000
    yield "open escapes", b'{"' + b"\\" * 1_000_001


def yaml_bombs(valid: bytes) -> Iterator[tuple[str, bytes]]:
    for opened in (b"[", b"{a: ", b"- ", b"? ", b"{? ", b"a:\n"):
        yield f"{opened.decode().strip()} without end", opened * (900_000 // len(opened))
    yield "a staircase", b"".join(b" " * one + b"a:\n" for one in range(1_200))
    yield "wide", b"a: [" + b"1," * 400_000 + b"]"
    yield (
        "aliases of aliases",
        b"a0: &a0 [x]\n"
        + b"\n".join(b"a%d: &a%d [%s]" % (n, n, b",".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 12)),
    )
    yield "merge keys", b"a: &a {b: c}\nd:\n" + b"  <<: *a\n" * 50_000
    yield "one key again and again", b"a: 1\n" * 150_000
    yield "many keys", b"".join(b"a%d: 1\n" % one for one in range(80_000))
    yield "a long key", b"k" * 900_000 + b": 1\n" + valid
    yield "many documents", b"---\na: 1\n" * 90_000
    yield "comments", b"# x\n" * 240_000 + valid
    yield "carriage returns", valid.replace(b"\n", b"\r")
    yield "open quote", valid + b'x-a: "' + b"y " * 400_000
    yield "escapes", valid + b'x-a: "' + b"\\u0041" * 150_000 + b'"'
    yield "quotes within quotes", valid + b"x-a: '" + b"''" * 400_000 + b"'"
    yield "folded lines", valid + b"x-a: >\n" + b"  y\n\n" * 200_000
    yield "tabs", valid + b"x-a:" + b"\t" * 900_000
    yield "colons", valid + b"x-a: " + b"a: " * 300_000
    for what in (
        b"{",
        b"{measure} ",
        b"**",
        b"*a ",
        b"[^",
        b"[^a] ",
        b"[",
        b"[x](src:",
        b"[x](src:n) ",
        b"\\",
        b"x\xe2\x80\xae",
        b"9",
        b"\xcc\x81",
        b"- ",
        b"H.R. 1 ",
    ):
        title = b'title: "' + what.replace(b"\\", b"\\\\") * (600_000 // len(what)) + b'"\n'
        yield (
            f"a title of {what.decode()!r}",
            b"".join(title if line.startswith(b"title:") else line for line in valid.splitlines(keepends=True)),
        )
        yield (
            f"a block of {what.decode()!r}",
            valid + b"lede: |\n" + (b"  " + what * 20 + b"\n") * (700_000 // (len(what) * 20 + 3)),
        )
    for number in (NUMBER[:900_000], b"1e999999", b"-1e999999", b"0x" + b"F" * 900_000):
        yield f"congress {number[:9].decode()}", valid.replace(b"congress: 119", b"congress: " + number)
        yield f"version {number[:9].decode()}", valid.replace(b"brief/1", b"brief/" + number)


def _csv(valid: bytes) -> Iterator[tuple[str, bytes]]:
    head = valid.partition(b"\n")[0] + b"\n"
    yield "a cell of three megabytes", head + b"x" * 3_000_000 + b",OH,43004,3\n"
    yield "an open quote", head + b'"' + b"x\n" * 1_500_000
    yield "quotes", head + b'""' * 1_500_000
    yield "commas", head + b"," * 3_000_000
    yield "columns", b"a," * 1_000_000 + valid
    yield "rows", head + b"39,OH,43004,3\n" * 280_000
    yield "empty rows", head + b"\n" * 3_000_000
    yield "a number of a million digits", head + b"39,OH," + NUMBER + b",3\n"
    yield "other rows", head + b"".join(b"39,OH,%05d,3\n" % one for one in range(99_999))


def xml_bombs(valid: bytes) -> Iterator[tuple[str, bytes]]:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    yield "a billion laughs", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">' + laughs + b"]><a>&l9;</a>"
    yield "one large entity", b'<!DOCTYPE a [<!ENTITY x "' + b"x" * 100_000 + b'">]><a>' + b"&x;" * 50_000 + b"</a>"
    yield "an outside entity", b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
    yield "deep", b"<a>" * 900_000
    yield "wide", b"<a>" + b"<b/>" * 900_000 + b"</a>"
    yield "attributes", b"<a " + b" ".join(b'b%d=""' % one for one in range(100_000)) + b"/>"
    yield "a long attribute", b'<a b="' + b"x" * 3_000_000 + b'"/>'
    yield "a long name", b"<" + b"a" * 3_000_000 + b"/>"
    yield "comments", b"<!-- -->" * 400_000 + valid
    yield "an open comment", valid + b"<!--" + b"-" * 3_000_000
    yield "text", b"<a>" + b"x &lt; " * 500_000 + b"</a>"
    yield "references", b"<a>" + b"&#65;" * 700_000 + b"</a>"
    yield "open brackets", b"<" * 3_000_000
    yield "end tags", b"</a>" * 900_000


def _svg(valid: bytes) -> Iterator[tuple[str, bytes]]:
    yield from xml_bombs(valid)
    for what, body in _drawings():
        yield (
            what,
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
            + body
            + b'<rect width="1" height="1"/></svg>',
        )


def _drawings() -> Iterator[tuple[str, bytes]]:
    yield "use of itself", b'<g id="a"><use href="#a"/></g>'
    yield "an image", b'<image href="file:///etc/hostname"/>'
    yield "groups", b"<g>" * 60_000 + b"</g>" * 60_000
    yield "a path of a million lines", b'<path d="M0 0' + b"l1 1" * 900_000 + b'"/>'
    yield "a path with a blank at its end", b'<path d="M0 0' + b"l1 1" * 900_000 + b' "/>'
    yield "a path of blanks", b'<path d="M0 0' + b" " * 3_000_000 + b'x"/>'
    yield "a path of digits", b'<path d="M' + NUMBER + b' 0"/>'
    yield "a path of dots", b'<path d="M0 ' + b".5" * 900_000 + b'"/>'
    yield "many paths", (b'<path d="M0 0' + b"l1 1" * 19_000 + b'"/>') * 50
    yield "arcs", b'<path d="M0 0' + b"a1e7 1e7 0 1 1 1 1" * 30_000 + b'"/>'
    yield "points", b'<polygon points="' + b"1 " * 1_500_000 + b'"/>'
    yield "points and blanks", b'<polygon points="' + b" " * 3_000_000 + b'"/>'
    yield "transforms", b'<g transform="' + b"rotate(1)" * 300_000 + b'"/>'
    yield "a transform of blanks", b'<g transform="' + b" " * 3_000_000 + b'x"/>'
    yield "a transform that overflows", b'<g transform="' + b"scale(1e7)" * 60 + b'"><rect width="9" height="9"/></g>'
    yield "a width of digits", b'<rect width="' + NUMBER + b'x" height="1"/>'
    yield "a colour of digits", b'<rect fill="rgb(' + NUMBER + b',1,1)" width="1" height="1"/>'
    yield "a style of letters", b"<style>" + b"a" * 3_000_000 + b"</style>"
    yield "a style of rules", b"<style>" + b"".join(b".a%d{fill:red}" % one for one in range(150_000)) + b"</style>"
    yield "a style of comments", b"<style>" + b"/*" * 1_500_000 + b"</style>"
    yield "a style of braces", b"<style>" + b"a{" * 1_500_000 + b"</style>"
    yield "a style of selectors", b"<style>" + b"a," * 900_000 + b"b{fill:red}</style>"
    yield "declarations", b'<rect style="' + b"a:b;" * 700_000 + b'"/>'
    yield "classes on many shapes", (b'<rect class="' + b"a " * 700 + b'" width="1" height="1"/>') * 2_000
    yield "shapes", b'<rect width="1" height="1"/>' * 4_900
    yield "style sheets", b"<style>.a{fill:red}</style>" * 4_900


def _picture(_valid: bytes) -> Iterator[tuple[str, bytes]]:
    for size in (
        (2**31 - 1, 2**31 - 1),
        (60_000, 60_000),
        (2**31 - 1, 1),
        (1, 2**31 - 1),
        (9_000_000, 1),
        (1, 9_000_000),
    ):
        yield f"{size[0]} x {size[1]} pixels of nothing", pictures.png(*size, b"")
    for colour, wide in ((2, 9_301), (6, 12_401), (0, 3_101), (4, 6_201)):
        yield f"ten million pixels, colour {colour}", pictures.png(3_100, 3_200, b"\0" * wide * 3_200, colour=colour)
    yield "ten million pixels of 16 bits", pictures.png(3_100, 3_200, b"\0" * 24_801 * 3_200, depth=16, colour=6)
    yield "too much behind the pixels", pictures.png(4, 4, b"\0" * 60_000_000)
    head = pictures.png(4, 4, b"\0" * 52)[8:33]
    yield (
        "text that unpacks",
        pictures.SIGNATURE + head + _chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * 200_000_000, 9)),
    )
    yield (
        "a profile that unpacks",
        pictures.SIGNATURE + head + _chunk(b"iCCP", b"a\0\0" + zlib.compress(b"\0" * 200_000_000, 9)),
    )
    yield "many chunks", pictures.SIGNATURE + head + _chunk(b"tEXt", b"a\0b") * 300_000
    jpeg = pictures.drawn("JPEG", "RGB")
    at = jpeg.index(b"\xff\xc0") + 5
    yield "a JPEG of 65,535 x 65,535", jpeg[:at] + b"\xff\xff\xff\xff" + jpeg[at + 4 :]
    yield "a JPEG of 3,100 x 3,100", jpeg[:at] + b"\x0c\x1c\x0c\x1c" + jpeg[at + 4 :]
    yield "many segments", jpeg[:2] + b"\xff\xfe\x00\x04ab" * 900_000 + jpeg[2:]
    yield "many passes", jpeg[:-2] + jpeg[jpeg.index(b"\xff\xda") :] * 20_000
    yield "fill bytes", jpeg[:2] + b"\xff" * 3_000_000 + jpeg[2:]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pictures.joined([(kind, data)])[len(pictures.SIGNATURE) :]


def _lines(_valid: bytes) -> Iterator[tuple[str, bytes]]:
    for what in ("> ", "- ", "1. ", "[", "![", "[[", "](", "*", "**a ", "_a", "`", "``", "<", "<b>", "<!--", "<a href=", "&", "&#1;", "|", "#", "[^1]", "[^1]: x\n", "[x]: y\n", "\\", "~~~\n", "    ", "\t", "\n", "\r", "http://a", "a@b.", "H.R. 1 and ", "(", "$1 ", "é", "\u0301", "“", "<sup>", "<td>", "<ul><li>", "<div>", "<p", "</p>", "<script>", "<br>", "a b "):  # fmt: skip # noqa: RUF100
        data = what.encode()
        yield f"{what!r} without end", data * (99_000 // len(data))
        yield f"lines of {what!r}", (data * 30 + b"\n\n") * (99_000 // (len(data) * 30 + 2))


def _congress(valid: bytes) -> Iterator[tuple[str, bytes]]:
    name, _, text = valid.partition(b"\n")
    for what, data in yaml_bombs(text):
        if not what.startswith(("a title", "a block", "congress", "version")):
            yield what, name + b"\n" + data
    csv = seeds.congress()["legislators-current.csv"].encode()
    head, row = csv.splitlines()[:2]
    for end in (b"\n", b"\r"):
        yield (
            f"CSV of many rows that end with {end!r}",
            b"legislators-current.csv\n" + head + (end + row) * (4_900_000 // len(row)),
        )
    yield "a million values", name + b"\n- [" + b"a," * 900_000 + b"]"


def _records(valid: bytes) -> Iterator[tuple[str, bytes]]:
    yield from _json(valid)
    yield from ((f"CSV: {what}", data) for what, data in _csv(b"office,summary\nM001153,x\n"))
    for what in (b"{", b"[", b"{}", b"[]", b"0", b'{"a":[]}', b"\r", b" "):
        yield f"lines of {what.decode()!r}", b"{}\n" + (what + b"\n") * (3_900_000 // (len(what) + 1))
    yield "lines of lists", b"{}\n" + (b"[" + b"0," * 100_000 + b"0]\n") * 19
    yield "a list of numbers", b'{"notes":[' + b"0," * 1_900_000 + b"0]}"
    yield "a list of objects", b'{"notes":[' + b"{}," * 1_300_000 + b"{}]}"


_OWN = {
    "records": _records,
    "yaml": yaml_bombs, "zips": _csv, "bill-xml": xml_bombs, "svg": _svg, "picture": _picture, "docx": lambda _: hostile_archives.documents(dict(xml_bombs(b""))), "kit": lambda _: hostile_archives.kits(dict(yaml_bombs(seeds.kit_parts()["briefs/bridges.yaml"]))), "markdown": _lines,
    "text": _lines, "html": _lines, "congress": _congress, "import": _lines,
}  # fmt: skip
