"""A leave-behind becomes a brief that is not kept yet, each doubt beside the line that it is about."""

from __future__ import annotations

from lobbykit.app.brief_desk.brief_import import draft_in
from lobbykit.content.briefs.brief_file import read_brief
from tests.making import CATALOGUE, TODAY

SHEET = """\
# Safe playgrounds

Playgrounds are closing[^1] in every town.

## What we ask

- Cosponsor H.R. 999 (Rep. Example)
- Support Res. 302

[^1]: Ann Author, *A survey*, Example Press
"""


def test_nothing_is_written_and_every_doubt_names_its_line_and_the_words_there(tmp_path, bench):
    file = tmp_path / "sheet.md"
    file.write_text(SHEET)
    draft = draft_in(file, bench.shelves, TODAY, CATALOGUE)
    assert not (bench.shelves.own / "briefs").exists()
    assert read_brief(draft.text, file="x").value is not None
    undated = next(one for one in draft.doubts if one.problem.code == "draft-source-undated")
    assert undated.original_line == 10
    assert "A survey" in undated.original
    assert undated.words
    assert draft.text.splitlines()[undated.line - 1].strip().endswith(":")


def test_a_name_that_is_taken_is_numbered(tmp_path, bench):
    file = tmp_path / "template.md"
    file.write_text("# Template\n\n## Asks\n\n- Support peace\n")
    assert draft_in(file, bench.shelves, TODAY, CATALOGUE).id == "template-2"
