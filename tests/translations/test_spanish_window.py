"""The whole window in Spanish: every screen of it, at the usual size, in large type, and in the smallest window."""

from __future__ import annotations

import contextlib

import pytest

from lobbykit.app import paths
from lobbykit.ui.language import speak
from tests.sessions import Laptop
from tests.translations.english import English
from tests.translations.walking import Walk, cut, said

SOON = 3_000
SCREENS = {
    "first",
    "settings",
    "kit",
    "kit-builder",
    "people",
    "offices",
    "meetings",
    "briefs",
    "leave-behinds",
    "notes",
} | {*("dashboard", "sync", "find", "keys", "failure", "passphrase")}


@pytest.fixture
def walk(qapp, qtbot, tmp_path):
    """Return how to go through all screens; afterwards everything is English again."""
    begun = []

    def begin(lang, percent=100):
        begun.append(Walk(qapp, qtbot, Laptop(tmp_path, user=None), lang, percent))
        return begun[-1]

    yield begin
    for one in begun:
        one.close()
    speak(qapp, "en", paths.resources() / "i18n")


def test_no_screen_says_in_english_what_spanish_says_otherwise(walk):
    english, found, seen = English(), set(), set()
    for name, screen in walk("es").screens((1400, 880)):
        seen.add(name)
        found |= {f"{name}: {where} {text!r}" for text, where in said(screen).items() if english.found_in(text)}
    assert seen == SCREENS
    assert sorted(found) == []


def test_english_is_found_on_the_english_window(walk):
    english = English()
    found = {name: [text for text in said(screen) if english.found_in(text)] for name, screen in screens(walk("en"))}
    assert set(found) == SCREENS
    assert [name for name, texts in found.items() if len(texts) < 3] == []


def screens(begun):
    return begun.screens((1400, 880))


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("percent", "size"), [(100, (1024, 700)), (150, (1400, 880)), (200, (1400, 880))])
def test_nothing_is_cut(qtbot, walk, lang, percent, size):
    found = []
    for name, screen in walk(lang, percent).screens(size):
        found += [f"{name}: {one}" for one in settled(qtbot, screen)]
    assert found == []


def settled(qtbot, screen):
    """Return what is cut for good: what came last is laid out only when the event loop comes to it."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut(screen), timeout=SOON)
    return cut(screen)
