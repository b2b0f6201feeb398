"""`lobbykit sync prepare`."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.secret import SERVER_VARIABLE as VARIABLE
from lobbykit.cli.sync_prepare import run
from lobbykit.domain.problem import LobbykitError
from tests.making import CATALOGUE
from tests.sync.couch.fake import ADMIN, SECRET, FakeCouch

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Said:
    desk: Desk
    out: io.StringIO = field(default_factory=io.StringIO)
    err: io.StringIO = field(default_factory=io.StringIO)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Give a desk at which a script gives the administrator's password."""
    monkeypatch.setenv(VARIABLE, SECRET)
    out, err = io.StringIO(), io.StringIO()
    around = SimpleNamespace(clock=lambda: datetime(2026, 11, 23, tzinfo=UTC))
    return Said(Desk(CATALOGUE, None, None, "ana", io.StringIO(), out, err, around), out, err)


@pytest.fixture
def server() -> Iterator[FakeCouch]:
    with FakeCouch() as found:
        yield found


def test_it_says_what_it_wrote_and_what_to_do_next(said, server):
    url = f"http://{ADMIN}@127.0.0.1:{server.port}/lk-0badcafe"
    assert run(said.desk, url) == DONE
    lines = said.out.getvalue().splitlines()
    assert len(lines) == 4
    assert "lobbykit-0badcafe" in lines[-1]
    assert said.err.getvalue() == ""
    assert run(said.desk, url) == DONE
    assert "nothing was written" in said.out.getvalue().splitlines()[4]


def test_who_else_is_let_in_is_said_beside_it(said, server):
    url = f"http://{ADMIN}@127.0.0.1:{server.port}/lk-0badcafe"
    run(said.desk, url)
    server.world.databases["lk-0badcafe"].security["members"]["names"] = ["carol"]
    run(said.desk, url)
    assert "carol" in said.err.getvalue()


@pytest.mark.parametrize("url", ["http://admin@couch.example.org/lk-0badcafe", "https://admin:otter@x.org/lk-0badcafe"])
def test_an_address_that_is_not_safe_is_refused_before_anybody_is_asked(said, monkeypatch, url):
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr("lobbykit.cli.secret._has_terminal", lambda: False)
    with pytest.raises(LobbykitError) as failure:
        run(said.desk, url)
    assert failure.value.code in ("mailbox-not-https", "mailbox-address-password")


def test_the_password_is_shown_nowhere(said, server, monkeypatch):
    monkeypatch.setenv(VARIABLE, "wrong-otter-5")
    with pytest.raises(LobbykitError) as failure:
        run(said.desk, f"http://{ADMIN}@127.0.0.1:{server.port}/lk-0badcafe")
    told = CATALOGUE.message(failure.value) if hasattr(failure.value, "severity") else repr(failure.value)
    assert "otter" not in told + said.out.getvalue() + said.err.getvalue()
