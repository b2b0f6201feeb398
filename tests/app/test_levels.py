"""Levels of support are shown with a word and an icon that is shipped."""

from __future__ import annotations

from lobbykit.app import paths
from lobbykit.app.levels import level_named, levels_shown
from lobbykit.domain.support_scale import DEFAULT_SCALE, Level, Scale
from tests.making import phrases


def test_every_level_has_a_word_an_icon_that_is_there_and_a_tone():
    shown = levels_shown(DEFAULT_SCALE, phrases())
    assert [one.code for one in shown] == list(DEFAULT_SCALE.codes)
    assert [one.name for one in shown][:2] == ["Champion", "Supports"]
    assert len({one.icon for one in shown}) == len(shown)
    assert all((paths.resources() / "icons" / f"{one.icon}.svg").is_file() for one in shown)


def test_an_organization_s_own_level_says_its_code():
    own = Scale((Level("very-keen", 3, "no-such-icon", "gold"),), ())
    assert [(one.name, one.icon, one.tone) for one in levels_shown(own, phrases())] == [("Very keen", "circle", "nil")]


def test_a_level_that_the_scale_lacks_by_now_is_still_shown():
    levels = levels_shown(DEFAULT_SCALE, phrases())
    assert level_named("supports", levels) in levels
    assert level_named("", levels) is None
    gone = level_named("once-a-level", levels)
    assert gone is not None
    assert (gone.name, gone.is_level) == ("Once a level", False)
