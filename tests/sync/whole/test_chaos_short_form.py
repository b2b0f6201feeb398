"""The short form of `python -m tests.sync.chaos`: the fake, one seed; docs/sync.md tells what the long form printed."""

from __future__ import annotations

import http.client
import threading

import pytest

from tests.sync import chaos
from tests.sync.couch.proxy import KINDS, ChaosProxy
from tests.sync.couch.server import fake_server


def test_row_13_eight_laptops_on_a_bad_network_come_to_hold_the_same():
    with fake_server() as server:
        outcome = chaos.run(server, 7, writing=3)
    assert outcome.is_sound, str(outcome)
    assert outcome.letters > 20
    assert sum(outcome.failed.values()) > 0
    assert sum(outcome.connections.values()) > outcome.connections["whole"] > 0


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_the_proxy_damages_as_many_connections_as_it_says(share):
    with fake_server() as server, ChaosProxy("127.0.0.1", server.fake.port, 1, share) as proxy:
        good = sum(asked(proxy.port) for _ in range(40))
    assert proxy.counts.keys() <= ({"whole"} if share == 0 else set(KINDS))
    assert (good == 40) == (share == 0)
    assert threading.active_count() < 200


def asked(port: int) -> bool:
    """Ask for an answer of some length; say whether it came whole."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=0.2)
    try:
        connection.request("POST", "/" + "x" * 3000)
        reply = connection.getresponse()
        return reply.status != 503 and bool(reply.read())
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
