"""The same leave-behind gives the same brief from a page, a Word file, Markdown or plain text."""

from __future__ import annotations

import random
import zipfile

import pytest

from lobbykit.content.drafts.docx_parts import MOST_NODES, DamagedDocumentError
from tests.content.drafts.pages import PAGE, docx
from tests.drafts import codes, loaded, shown, taken_in, taken_text

MARKDOWN = """# Clean Water Now

More than [nine million homes](#)[^1] drink
through lead.

## Our asks

1. **Cosponsor [H.R. 5](https://example.org/5)**, by Rep. Lee Brook, to end it.
2. Oppose S. 6.

| Bill | Ask |
|---|---|
| S. 7 | vote for |

[^1]: Hill, Jo, *Lead below*, Water Office, May 3, 2025
"""
PLAIN = """CLEAN WATER NOW
===============

More than nine million homes[1] drink
through lead.

OUR ASKS

1) Cosponsor H.R. 5 <https://example.org/5>, by Rep. Lee Brook, to end it.
2) Oppose S. 6.
3) Vote for S. 7.

SOURCES

[1] Hill, Jo, "Lead below", Water Office, May 3, 2025
"""


@pytest.fixture(params=["a.md", "a.txt", "a.html", "a.docx"])
def found(request, tmp_path):
    text = {"a.md": MARKDOWN, "a.txt": PLAIN, "a.html": PAGE}.get(request.param)
    if text is not None:
        return taken_text(tmp_path, text, request.param)
    (tmp_path / "a.docx").write_bytes(docx())
    return taken_in(tmp_path / "a.docx")


def test_every_format_gives_the_same_asks(found):
    assert [one[:2] for one in shown(found)] == [
        ("cosponsor", ["H.R. 5"]),
        ("oppose", ["S. 6"]),
        ("vote-for", ["S. 7"]),
    ]
    assert "Cosponsor" in shown(found)[0][2]
    assert loaded(found).title.default.raw.casefold() == "clean water now"


def test_every_format_gives_the_same_source_and_its_mark(found):
    brief = loaded(found)
    (source,) = brief.sources
    assert source.author is not None
    assert source.publisher is not None
    assert (source.author.raw, source.title.raw, source.publisher.raw) == ("Hill, Jo", "Lead below", "Water Office")
    assert source.dated == "2025-05-03"
    assert brief.lede is not None
    assert source.id in brief.lede.default.raw
    assert "draft-note-dangling" not in codes(found)
    assert "draft-words-lost" not in codes(found)


def test_what_a_page_hides_is_told_and_scripts_are_not(tmp_path):
    found = taken_text(tmp_path, PAGE, "a.html")
    hidden = [dict(one.params)["text"] for one in found.plan.problems if one.code in {"draft-hidden", "draft-picture"}]
    assert hidden == ["Pipes - Site", "draft two", "A pipe a.png"]


def test_struck_words_of_a_word_file_are_told(tmp_path):
    (tmp_path / "a.docx").write_bytes(docx())
    found = taken_in(tmp_path / "a.docx")
    assert [dict(one.params)["text"] for one in found.plan.problems if one.code == "draft-hidden"] == ["struck words"]


BOMBS = {
    "entities": docx(document='<!DOCTYPE a [<!ENTITY x "y">]><w>&x;</w>'),
    "deep": docx(document="<w>" * 5_000),
    "many": docx(document=f"<w>{'<p/>' * (MOST_NODES + 1)}</w>"),
    "large": docx(document=f"<w>{' ' * 4_000_001}</w>"),
    "cut": docx()[:900],
    "no archive": b"PK\3\4 not at all",
    "another archive": docx(document="not xml"),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_word_file_that_is_no_document_is_refused_in_one_sentence(tmp_path, bomb):
    (tmp_path / "a.docx").write_bytes(BOMBS[bomb])
    with pytest.raises(DamagedDocumentError):
        taken_in(tmp_path / "a.docx")


def test_a_page_of_endless_depth_is_refused(lobbykit, tmp_path):
    (tmp_path / "a.html").write_text("<div>" * 20_000, encoding="utf-8")
    ran = lobbykit("import", "brief", tmp_path / "a.html")
    assert (ran.code, ran.out) == (2, "")


@pytest.mark.parametrize("seed", range(60))
def test_a_mutated_word_file_is_read_or_refused(tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311 - the same mutations at each run
    data = bytearray(docx())
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    (tmp_path / "a.docx").write_bytes(bytes(data))
    refused = ""
    try:
        loaded(taken_in(tmp_path / "a.docx"))
    except DamagedDocumentError as failure:
        refused = failure.code
    assert refused in {"", "draft-docx-damaged", "draft-docx-large"}


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_word_file_packed_as_no_word_program_packs_is_refused(tmp_path, packing):
    (tmp_path / "a.docx").write_bytes(docx(packing))
    with pytest.raises(DamagedDocumentError):
        loaded(taken_in(tmp_path / "a.docx"))
