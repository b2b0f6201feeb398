"""What is kept of an entity is exchanged whole: a crash leaves what was kept before or what is kept now."""

from __future__ import annotations

import pytest

from lobbykit.store.drafts import DraftError
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.test_drafts import book, reopened

BEFORE, NOW = {"summary": "One.", "minutes": "half"}, {"minutes": "half", "concerns": "Cost"}


def test_only_what_is_kept_now_comes_back_and_nothing_of_others_goes(tmp_path):
    drafts, _ = book(tmp_path)
    drafts.keep("b", "summary", "Other")
    for texts in (BEFORE, NOW, NOW, {}):
        drafts.keep_only("a", texts)
        found, problems = reopened(tmp_path)
        assert (found.get("a", {}), found["b"], problems) == (texts, {"summary": "Other"}, [])
    drafts.close()


def test_what_is_too_long_is_refused_and_what_was_kept_stands(tmp_path):
    drafts, _ = book(tmp_path)
    drafts.keep_only("a", BEFORE)
    with pytest.raises(DraftError):
        drafts.keep_only("a", {"concerns": "Cost", "summary": "x" * 256_000})
    drafts.close()
    assert reopened(tmp_path) == ({"a": BEFORE}, [])


def test_killed_at_any_file_call_one_of_both_is_there_whole(tmp_path):
    def folder(name):
        made = tmp_path / name
        made.mkdir()
        drafts, _ = book(made)
        drafts.keep_only("a", BEFORE)
        return drafts

    counted = folder("count")
    total = number_of_calls(lambda: counted.keep_only("a", NOW))
    counted.close()
    assert total
    for call in range(1, total + 1):
        drafts = folder(f"at-{call}")
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            drafts.keep_only("a", NOW)
        drafts.close()
        assert reopened(tmp_path / f"at-{call}") in (({"a": BEFORE}, []), ({"a": NOW}, []))
