"""One server, asked over a network that fails in every way."""

from __future__ import annotations

import contextlib
import gc
import logging
import ssl
import tracemalloc
from email.utils import formatdate

import httpx
import pytest

from lobbykit.sync.couch_address import read_address
from lobbykit.sync.couch_wire import LONGEST_WAIT, MOST_READ, TRIES, CouchWire, Pace
from lobbykit.sync.mailbox import MailboxError
from tests.sync.couch.certificates import certified
from tests.sync.couch.fake import FakeCouch
from tests.sync.couch.faults import Fault, moved, portal
from tests.sync.couch.revs import Database
from tests.sync.couch.server import NOON, PASSWORD, Clock
from tests.sync.laptops import letters


@pytest.fixture
def wire(fake):
    with CouchWire(fake.address("ana"), PASSWORD, fake.clock.pace()) as found:
        yield found


def refused(wire: CouchWire, method: str = "GET", path: str = "") -> MailboxError:
    with pytest.raises(MailboxError) as failure:
        wire.ask(method, path)
    return failure.value


def said(status: int, retry_after: bytes = b"") -> httpx.Response:
    return httpx.Response(status, headers=[(b"Retry-After", retry_after)], content=iter([b"{}"]))


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 520])
def test_row_13_what_passes_is_tried_again_with_growing_waits(fake, world, wire, status):
    world.faults.append(Fault(status=status, times=TRIES - 1))
    assert wire.ask("GET", "").is_done
    assert fake.clock.waits == [0.5 * 2**number for number in range(TRIES - 1)]


@pytest.mark.parametrize(("status", "code"), [(429, "couch-busy"), (503, "couch-busy"), (500, "mailbox-server-failed")])
def test_row_13_what_does_not_pass_is_given_up(world, wire, status, code):
    world.faults.append(Fault(status=status, times=99))
    assert refused(wire).code == code
    assert len(world.asked) == TRIES


def test_a_server_is_left_alone_as_long_as_it_asks(fake, world, wire):
    world.faults.append(Fault(status=429, headers={"Retry-After": "17"}))
    assert wire.ask("GET", "").is_done
    assert fake.clock.waits == [17]


def test_a_server_that_asks_for_more_than_a_minute_is_left_alone_until_the_next_time(fake, world, wire):
    world.faults.append(Fault(status=429, headers={"Retry-After": str(int(LONGEST_WAIT) + 1)}, times=9))
    assert refused(wire).code == "couch-busy"
    assert (fake.clock.waits, len(world.asked)) == ([], 1)


@pytest.mark.parametrize("told", ["soon", "-5", "Wed, 21 Oct 2099 07:28:00 GMT", "9" * 30, "٣"])
def test_a_wait_that_is_no_number_of_seconds_is_as_good_as_none(fake, told):
    answer = httpx.MockTransport(lambda _: said(429, told.encode()))
    with CouchWire(fake.address("ana"), PASSWORD, fake.clock.pace(), transport=answer) as wire:
        assert refused(wire).code == "couch-busy"
    assert fake.clock.waits == [0.5 * 2**number for number in range(TRIES - 1)]


def test_waits_are_spread_by_chance_so_that_laptops_do_not_come_back_together(fake):
    for chance, first in ((0.0, 0.25), (0.99, 0.745)):
        clock = Clock()
        pace = Pace(now=lambda: NOON, wait=clock.waits.append, chance=lambda found=chance: found)
        down = httpx.MockTransport(lambda _: said(503))
        with CouchWire(fake.address("ana"), PASSWORD, pace, transport=down) as wire:
            assert refused(wire).code == "couch-busy"
        assert clock.waits[0] == pytest.approx(first)


@pytest.mark.parametrize("cut", [0, 1, 12, 60, 150])
def test_row_13_a_connection_cut_anywhere_on_the_way_down_is_tried_again(fake, world, wire, cut):
    world.faults.append(Fault(cut_down=cut, times=3))
    assert wire.ask("GET", "").is_done
    assert len(fake.clock.waits) == 3


@pytest.mark.parametrize("cut", [0, 1, 20])
def test_row_13_a_connection_cut_anywhere_on_the_way_up_is_tried_again(fake, world, wire, cut):
    world.faults.append(Fault(cut_up=cut, times=2))
    assert wire.ask("POST", "_all_docs", {"keys": ["a" * 100]}).is_done
    assert len(fake.clock.waits) == 2


def test_row_13_a_server_that_is_silent_is_not_waited_for_longer_than_agreed(fake, world):
    world.faults.append(Fault(silent=True))
    fake.clock.seconds = 0.1
    with CouchWire(fake.address("ana"), PASSWORD, fake.clock.pace()) as wire:
        assert wire.ask("GET", "").is_done
    assert len(fake.clock.waits) == 1


def test_row_13_a_server_that_drips_is_not_waited_for_for_ever(fake):
    seconds = iter(range(0, 10_000, 50))
    pace = Pace(now=lambda: NOON, wait=fake.clock.waits.append, ticks=lambda: float(next(seconds)))
    drips = httpx.MockTransport(lambda _: httpx.Response(200, content=iter([b"{"] + [b" "] * 90)))
    with CouchWire(fake.address("ana"), PASSWORD, pace, transport=drips) as wire:
        assert refused(wire).code == "mailbox-silent"


def test_who_waits_can_give_up(fake, world):
    world.faults.append(Fault(status=503, times=9))

    def give_up(_seconds: float) -> None:
        raise KeyboardInterrupt

    with (
        CouchWire(fake.address("ana"), PASSWORD, Pace(now=lambda: NOON, wait=give_up)) as wire,
        pytest.raises(KeyboardInterrupt),
    ):
        wire.ask("GET", "")
    assert len(world.asked) == 1


def test_row_19_a_refused_password_is_never_tried_again(fake, world):
    with CouchWire(fake.address("ana"), "wrong-4711", fake.clock.pace()) as wire:
        assert refused(wire).code == "mailbox-password"
    assert (len(world.asked), fake.clock.waits) == (1, [])


def test_row_19_a_lockout_is_said_and_not_made_longer(fake, world, wire):
    told = b'{"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"}'
    world.faults.append(Fault(status=403, body=told, times=9))
    assert refused(wire).code == "mailbox-locked-out"
    assert (len(world.asked), fake.clock.waits) == (1, [])


def test_row_19_who_may_not_is_told_once(world, wire):
    world.faults.append(Fault(status=403, times=9))
    assert refused(wire).code == "mailbox-forbidden"
    assert len(world.asked) == 1


@pytest.mark.parametrize("fault", [portal(), portal(404), portal(511), Fault(status=200, body=b"", times=9)])
def test_row_19_the_page_of_a_hotel_is_no_database(fake, world, wire, fault):
    fault.times = 9
    world.faults.append(fault)
    assert refused(wire).code == "mailbox-not-couchdb"
    assert fake.clock.waits == []


def test_an_answer_that_is_packed_though_we_asked_for_plain_is_not_unpacked(world, wire):
    world.faults.append(Fault(status=200, headers={"Content-Encoding": "gzip"}, body=b"{}", times=9))
    assert refused(wire).code == "mailbox-not-couchdb"
    assert world.headers[-1]["Accept-Encoding"] == "identity"


def test_row_19_nobody_is_followed_to_another_address(fake, world, wire):
    with_another = f"http://127.0.0.1:{fake.server.fake.port}/elsewhere"
    for status in (301, 302, 307, 308):
        world.asked.clear()
        world.faults[:] = [moved(with_another)]
        world.faults[0].status = status
        assert refused(wire).code == "mailbox-moved"
        assert world.asked == [f"GET {fake.path()}"]


def test_no_cookie_is_kept_since_one_would_count_more_than_the_password(world, wire):
    cookie = {"Set-Cookie": "AuthSession=somebody; Path=/"}
    world.faults.append(Fault(status=200, headers=cookie, body=b"{}"))
    wire.ask("GET", "")
    wire.ask("GET", "")
    assert "Cookie" not in world.headers[-1]
    assert world.headers[-1]["Authorization"].startswith("Basic ")


LONG = {
    "endless": (b'{"x":"' + b"y" * 65_530, 2_000),
    "text": (b'"' + b"y" * (MOST_READ - 2) + b'"', 1),
    "other scripts": (b'["' + "ü€😀".encode() * (MOST_READ // 10) + b'"]', 1),
    "one sign of another script": (rb'["\ud83d\ude00' + b"y" * (MOST_READ - 20) + b'"]', 1),
    "other scripts, some": (b'["' + "ü€😀".encode() * (MOST_READ // 40) + b'"]', 1),
    "lists": (b"[" + b"[]," * 66_000 + b"[]]", 1),
    "numbers": (b"[" + b"1.5," * 190_000 + b"2]", 1),
    "keys": (b"{" + b",".join(b'"%x":{}' % number for number in range(60_000)) + b"}", 1),
}


@pytest.mark.parametrize("kind", LONG)
def test_row_16_no_answer_costs_more_than_8_mb(kind):
    part, times = LONG[kind]
    sends = httpx.MockTransport(lambda _: httpx.Response(200, content=(part for _ in range(times))))
    address = read_address("http://ana@127.0.0.1:1/lk-1")
    with CouchWire(address, PASSWORD, Clock().pace(), transport=sends) as wire:
        gc.collect()
        tracemalloc.start()
        try:
            with contextlib.suppress(MailboxError):
                wire.ask("GET", "")
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 8_000_000, f"{peak:,}"


def test_an_answer_longer_than_is_read_is_told_apart_from_none(world, wire):
    world.faults.append(Fault(larger=MOST_READ))
    answer = wire.ask("GET", "")
    assert (answer.is_done, answer.told) == (True, None)


def test_the_clock_of_the_server_is_compared_with_ours(world, wire):
    assert wire.skew is None
    world.date = formatdate(NOON / 1000 + 90_000, usegmt=True)
    wire.ask("GET", "")
    assert wire.skew == 90_000
    world.date = "yesterday"
    wire.ask("GET", "")
    assert wire.skew == 90_000


def test_a_server_that_is_not_there_is_unreachable(fake):
    address = read_address("http://ana@127.0.0.1:1/lk-1")
    with CouchWire(address, PASSWORD, fake.clock.pace()) as wire:
        failure = refused(wire)
    assert (failure.code, dict(failure.params)["host"]) == ("mailbox-unreachable", "127.0.0.1:1")


def chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


@pytest.mark.parametrize(
    "fault",
    [Fault(status=401), Fault(status=403), Fault(status=500), Fault(cut_down=0), moved("http://127.0.0.1/"), portal()],
    ids=["401", "403", "500", "cut", "moved", "portal"],
)
def test_the_password_shows_nowhere(fake, world, wire, caplog, fault):
    caplog.set_level(logging.DEBUG)
    fault.times = 99
    world.faults.append(fault)
    failure = refused(wire)
    assert chain(failure) == [failure]  # those of the client below hold the request, and the request the password
    told = f"{failure!r} {failure} {wire!r} {vars(failure)} {caplog.text} {fake.mailbox('ana')!r} {world.asked}"
    secrets = (PASSWORD, httpx.BasicAuth("ana", PASSWORD)._auth_header.partition(" ")[2])
    assert caplog.text
    assert not [one for one in secrets if one in told]


def test_https_trusts_what_the_system_trusts_and_checks_the_name(monkeypatch):
    made = []
    usual = ssl.create_default_context

    def noted(*args: object, **more: object) -> ssl.SSLContext:
        made.append(usual(*args, **more))
        return made[-1]

    monkeypatch.setattr(ssl, "create_default_context", noted)
    with CouchWire(read_address("https://ana@couch.example.org/lk-1"), PASSWORD, Clock().pace()):
        pass
    (context,) = made
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


@pytest.mark.parametrize(("name", "knows_ca"), [("localhost", True), ("localhost", False), ("elsewhere", True)])
def test_row_19_a_password_goes_only_where_certificate_and_name_are_trusted(tmp_path, name, knows_ca):
    made = certified(tmp_path, name)
    clock = Clock()
    with FakeCouch(made.context) as server:
        server.world.users["ana"] = (PASSWORD, [])
        server.world.databases["lk-1"] = Database("1", security={})
        address = read_address(f"https://ana@localhost:{server.port}/lk-1")
        with CouchWire(address, PASSWORD, clock.pace(), ca=made.ca if knows_ca else None) as wire:
            if (name, knows_ca) == ("localhost", True):
                assert wire.ask("GET", "").is_done
            else:
                assert refused(wire).code == "mailbox-untrusted"
                assert server.world.asked == []
    assert clock.waits == []


def test_a_file_without_certificates_is_named(tmp_path):
    for file in (tmp_path / "none.pem", tmp_path / "empty.pem"):
        if file.name == "empty.pem":
            file.write_text("nothing")
        with pytest.raises(MailboxError) as failure:
            CouchWire(read_address("https://ana@couch.example.org/lk-1"), PASSWORD, Clock().pace(), ca=file)
        assert failure.value.code == "mailbox-ca"


def test_a_proxy_of_the_environment_is_never_asked_for_this_very_computer(fake, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert fake.mailbox("ana").lacks(letters(1))
