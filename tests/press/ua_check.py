"""A linter of PDF/UA-1: the rules of ISO 14289-1 that our writer could break; see docs/accessibility.md.

It reads files with pikepdf alone and trusts nothing of the writer. veraPDF knows more rules; this one needs no Java.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

INLINE = {"Span", "Link", "Reference", "Lbl", "Note", "Figure"}
BLOCKS = {"Document", "Part", "Sect", "Div", "BlockQuote", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "LBody"}
TABLE = {"Table", "THead", "TBody", "TFoot", "TR", "TH", "TD", "Caption"}
STANDARD = INLINE | BLOCKS | TABLE
KIDS = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
PARENTS = {"LI": {"L"}, "LBody": {"LI"}, "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}}
SHOWING = {"Tj", "TJ", "'", '"'}
PAINTING = SHOWING | {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "INLINE IMAGE"}
PDFUA = "{http://www.aiim.org/pdfua/ns/id/}part"
TITLE = "{http://purl.org/dc/elements/1.1/}title"


@dataclass
class Node:
    """An element as read back; kids are nodes, marked content as (page, number), or annotations by object id."""

    role: str
    source: Dictionary
    kids: list[Node | tuple[int, int] | int] = field(default_factory=list)

    def text(self, name: str) -> str:
        return str(self.source.get(name, ""))

    def within(self) -> Iterator[Node]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.within()


@dataclass
class Tree:
    """The structure as read back, and whose each piece of marked content and each annotation is."""

    top: list[Node] = field(default_factory=list)
    owners: dict[tuple[int, int], Node] = field(default_factory=dict)
    links: dict[int, Node] = field(default_factory=dict)

    @property
    def nodes(self) -> list[Node]:
        return [node for top in self.top for node in top.within()]


def offences(data: bytes) -> list[str]:
    """Return what is wrong with a file, each as a rule's number in ISO 14289-1 and a few words; [] if nothing is."""
    with pikepdf.open(BytesIO(data)) as pdf:
        found = list(_catalog(pdf))
        if "/StructTreeRoot" not in pdf.Root:
            return [*found, "7.1 no structure tree"]
        tree = read_tree(pdf, found)
        found += _roles(tree)
        found += _headings(tree)
        found += _notes(pdf, tree)
        for number, page in enumerate(pdf.pages):
            found += _page(pdf, tree, number, page)
        found += _fonts(pdf)
        return found


def read_tree(pdf: pikepdf.Pdf, found: list[str]) -> Tree:
    """Read the structure tree; what cannot be read, or does not name its parent, goes to `found`."""
    tree = Tree()
    pages = {page.obj.objgen[0]: number for number, page in enumerate(pdf.pages)}

    def read(source: Dictionary, parent: Dictionary, page: int | None) -> Node:
        node = Node(str(source.get("/S", "/none"))[1:], source)
        if source.get("/P") is None or source.P.objgen != parent.objgen:
            found.append(f"7.1 {node.role} does not name its parent")
        page = pages.get(source.Pg.objgen[0]) if "/Pg" in source else page
        for kid in _listed(source.get("/K")):
            if not isinstance(kid, Dictionary):
                _own(tree, node, (page if page is not None else -1, int(kid)), found)
            elif kid.get("/Type") == Name.OBJR:
                tree.links[kid.Obj.objgen[0]] = node
                node.kids.append(kid.Obj.objgen[0])
            elif kid.get("/Type") == Name.MCR:
                _own(tree, node, (pages.get(kid.Pg.objgen[0], -1), int(kid.MCID)), found)
            else:
                node.kids.append(read(kid, source, page))
        return node

    root = pdf.Root.StructTreeRoot
    tree.top = [read(kid, root, None) for kid in _listed(root.get("/K"))]
    return tree


def _own(tree: Tree, node: Node, mark: tuple[int, int], found: list[str]) -> None:
    if mark in tree.owners:
        found.append(f"7.1 marked content {mark} has two elements")
    tree.owners[mark] = node
    node.kids.append(mark)


def _listed(kids: object) -> list[object]:
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]


def _catalog(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "6.2 not marked as tagged"
    if root.get("/MarkInfo", {}).get("/Suspects", False):
        yield "7.1 suspects"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "7.1 the window does not show the title"
    if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", str(root.get("/Lang", ""))):
        yield "7.2 no language"
    metadata = root.get("/Metadata")
    if not isinstance(metadata, Stream):
        yield "7.1 no XMP"
        return
    xmp = ET.fromstring(metadata.read_bytes().decode("utf-8").strip("\ufeff"))
    if [node.text for node in xmp.iter(PDFUA)] != ["1"]:
        yield "5 XMP does not claim PDF/UA-1"
    title = " ".join("".join(node.itertext()).strip() for node in xmp.iter(TITLE))
    if not title or title != str(pdf.docinfo.get("/Title", "")).strip():
        yield "7.1 no title, or two"


def _roles(tree: Tree) -> Iterator[str]:
    if [node.role for node in tree.top] != ["Document"]:
        yield "7.1 the top is not one Document"
    for node in tree.nodes:
        kids = [kid.role for kid in node.kids if isinstance(kid, Node)]
        if node.role not in STANDARD:
            yield f"7.1 {node.role} is no standard role"
        if not node.kids:
            yield f"7.1 {node.role} is empty"
        if node.role in KIDS and (set(kids) - KIDS[node.role] or len(kids) < len(node.kids)):
            yield f"7.2 {node.role} holds {kids}"
        yield from (f"7.2 {kid} in {node.role}" for kid in kids if kid in PARENTS and node.role not in PARENTS[kid])
        yield from _said(node, kids)


def _said(node: Node, kids: list[str]) -> Iterator[str]:
    if node.role == "Figure" and not node.text("/Alt").strip():
        yield "7.3 a Figure without Alt"
    if node.role == "L":
        numbered = any(isinstance(kid, Node) and any(k.role == "Lbl" for k in kid.within()) for kid in node.kids)
        if numbered and node.source.get("/A", {}).get("/ListNumbering") is None:
            yield "7.6 a list with labels does not say how it is numbered"
    if node.role == "TH" and node.source.get("/A", {}).get("/Scope") is None:
        yield "7.5 a TH without Scope"
    if node.role == "Link" and not any(isinstance(kid, int) for kid in node.kids):
        yield "7.18.5 a Link without its annotation"
    if node.role == "Reference" and "Link" not in kids:
        yield "7.9 a Reference that leads nowhere"


def _headings(tree: Tree) -> Iterator[str]:
    last = 0
    for node in tree.nodes:
        if re.fullmatch("H[1-6]", node.role):
            level = int(node.role[1])
            if level > last + 1:
                yield f"7.4.2 {node.role} after H{last}"
            last = level
    if Counter(node.role for node in tree.nodes)["H1"] > 1:
        yield "7.4.2 more than one H1"


def _notes(pdf: pikepdf.Pdf, tree: Tree) -> Iterator[str]:
    ids = [node.text("/ID") for node in tree.nodes if node.role == "Note"]
    if "" in ids:
        yield "7.9 a Note without ID"
    yield from (f"7.9 two Notes are {name}" for name, times in Counter(ids).items() if name and times > 1)
    names = pdf.Root.StructTreeRoot.get("/IDTree", {}).get("/Names", [])
    listed = [str(name) for name in list(names)[::2]]
    if listed != sorted(filter(None, ids)):
        yield "7.9 the tree of ids does not list the Notes"


def _page(pdf: pikepdf.Pdf, tree: Tree, number: int, page: pikepdf.Page) -> Iterator[str]:
    nums = list(pdf.Root.StructTreeRoot.get("/ParentTree", {}).get("/Nums", []))
    parents = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
    own = parents.get(int(page.get("/StructParents", -1)))
    owners = [one.objgen[0] for one in own] if isinstance(own, Array) else []
    mine = {mark: node for (at, mark), node in tree.owners.items() if at == number}
    if owners != [mine[mark].source.objgen[0] for mark in sorted(mine)] or sorted(mine) != list(range(len(mine))):
        yield "7.1 the way back from marked content to elements is wrong"
    yield from _content(page, mine)
    for note in page.get("/Annots", []):
        node = tree.links.get(note.objgen[0])
        if note.get("/Subtype") == Name.Link and (node is None or node.role != "Link"):
            yield "7.18.5 a link that is in no Link"
        if not str(note.get("/Contents", "")).strip():
            yield "7.18.5 a link without Contents"
        parent = parents.get(int(note.get("/StructParent", -1)))
        if node is not None and (not isinstance(parent, Dictionary) or parent.objgen != node.source.objgen):
            yield "7.18 the way back from a link to its element is wrong"
    if len(page.get("/Annots", [])) and page.get("/Tabs") != Name.S:
        yield "7.18.3 the tab key does not follow the structure"


def _content(page: pikepdf.Page, mine: dict[int, Node]) -> Iterator[str]:
    stack: list[str] = []
    seen: list[int] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        inside = {"artifact", "marked"} & set(stack)
        if name in {"BDC", "BMC"}:
            kind, mark = _begun(operands)
            if kind != "plain" and inside:
                yield f"7.1 {kind} inside {stack[-1]}"
            if mark is not None:
                seen.append(mark)
                if mark in mine and operands[0] != Name(f"/{mine[mark].role}"):
                    yield f"7.1 marked content {mark} is not called as its element is"
            stack.append(kind)
        elif name == "EMC":
            stack.pop()
        elif name in PAINTING and not inside:
            yield f"7.1 {name} is neither tagged nor an artifact"
    if stack:
        yield "7.1 marked content does not end"
    if sorted(seen) != sorted(mine):
        yield "7.1 marked content and elements do not agree"


def _begun(operands: pikepdf.Array) -> tuple[str, int | None]:
    properties = operands[1] if len(operands) > 1 and isinstance(operands[1], Dictionary) else Dictionary()
    mark = int(properties.MCID) if "/MCID" in properties else None
    return "artifact" if operands[0] == Name.Artifact else "plain" if mark is None else "marked", mark


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            descendant = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            if "/FontFile2" not in descendant.get("/FontDescriptor", {}):
                yield "7.21.4 a font is not embedded"
            if "/ToUnicode" not in font:
                yield "7.21.7 a font does not say its characters"
