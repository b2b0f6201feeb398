"""New briefs find a free name and never write over a file."""

from __future__ import annotations

import pytest

from lobbykit.app.brief_desk.new_briefs import free_id, keep_new
from lobbykit.app.importing import ChangedMeanwhileError


def test_a_name_that_any_shelf_has_is_numbered(bench):
    assert free_id("template", bench.shelves) == "template-2"
    keep_new(bench, "template-2", "A", "id: template-2\n")
    assert free_id("template", bench.shelves) == "template-3"


def test_a_file_that_came_meanwhile_is_not_written_over(bench):
    file = keep_new(bench, "ours", "Ours", "id: ours\n")
    with pytest.raises(ChangedMeanwhileError):
        keep_new(bench, "ours", "Ours", "id: other\n")
    assert file.read_text() == "id: ours\n"


def test_one_undo_takes_a_new_brief_away(bench):
    file = keep_new(bench, "ours", "Ours", "id: ours\n")
    assert bench.session.history.undo().done
    assert not file.exists()
