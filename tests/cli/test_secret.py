from __future__ import annotations

import getpass

import pytest

from lobbykit.cli import secret
from lobbykit.cli.secret import DifferentError, NobodyToAskError


def test_a_script_is_not_asked_and_a_person_is(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(secret, "_has_terminal", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: asked.append(prompt) or "typed")
    assert secret.secret("Which? ", environ={secret.VARIABLE: "given"}) == "given"
    assert not asked
    assert secret.secret("Which? ", environ={}) == "typed"
    assert asked == ["Which? "]


def test_a_new_passphrase_is_typed_twice_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secret, "_has_terminal", lambda: True)
    typed = iter(["one", "one", "one", "two"])
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(typed))
    assert secret.new_secret("New: ", "Again: ", environ={}) == "one"
    with pytest.raises(DifferentError):
        secret.new_secret("New: ", "Again: ", environ={})
    assert secret.new_secret("New: ", "Again: ", environ={secret.NEW_VARIABLE: "given"}) == "given"


def test_where_there_is_no_terminal_nobody_reads_the_data_as_a_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secret, "_has_terminal", lambda: False)
    with pytest.raises(NobodyToAskError):
        secret.secret("Which? ", environ={})
