"""Addresses of databases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.sync.couch_address import (
    AddressError,
    in_the_name_of,
    is_loopback,
    read_address,
    without_password,
)


def test_an_address_says_who_signs_in_where():
    found = read_address(" https://ana@couch.example.org/lk-1234abcd ")
    assert (found.user, found.server, found.db) == ("ana", "https://couch.example.org", "lk-1234abcd")
    assert found.name == "https://ana@couch.example.org/lk-1234abcd"
    assert read_address("https://ana@couch.example.org:6984/lk-1234abcd/").host == "couch.example.org:6984"
    assert read_address("https://ana@couch.example.org:443/lk-1").host == "couch.example.org"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.10", "[::1]"])
def test_this_very_computer_may_be_spoken_to_in_clear(host):
    assert read_address(f"http://ana@{host}:5984/lk-1").is_here


@pytest.mark.parametrize(
    "host",
    [
        "couch.example.org",
        "10.0.0.1",
        "128.0.0.1",
        "[::2]",
        "localhost.example.org",
        "127.0.0.1.example.org",
        "0.0.0.0",  # noqa: S104 - nothing listens
    ],
)
def test_row_19_nobody_else_is_ever_spoken_to_in_clear(host):
    with pytest.raises(AddressError) as failure:
        read_address(f"http://ana@{host}/lk-1")
    assert failure.value.code == "mailbox-not-https"
    assert not is_loopback(host)


def test_a_password_in_an_address_is_refused_and_not_repeated():
    with pytest.raises(AddressError) as failure:
        read_address("https://ana:otter-4711@couch.example.org/lk-1")
    assert failure.value.code == "mailbox-address-password"
    assert "otter" not in repr(failure.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "couch.example.org",
        "ftp://ana@couch.example.org/lk-1",
        "https://couch.example.org/lk-1",
        "https://ana@couch.example.org/",
        "https://ana@couch.example.org/a/b",
        "https://ana@couch.example.org/LK",
        "https://ana@couch.example.org/_users",
        "https://ana@couch.example.org/lk-1?x=otter",
        "https://ana@couch.example.org:999999/lk-1",
        "https://ana@[::1/lk-1",
        "https://ana@münchen.example.org/lk-1",
        "https://ana%3Aotter@couch.example.org/lk-1",
        "https://ana%0d@couch.example.org/lk-1",
    ],
)
def test_what_is_no_address_is_refused_and_not_repeated(text):
    with pytest.raises(AddressError) as failure:
        read_address(text)
    assert failure.value.code == "mailbox-address"
    assert failure.value.params == ()
    assert failure.value.__context__ is None


@given(st.text(max_size=80))
def test_whatever_is_typed_is_an_address_or_a_clear_refusal(text):
    try:
        found = read_address(text)
    except AddressError:
        return
    assert read_address(found.name.replace(found.user, "ana", 1)).db == found.db


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="%", exclude_categories=["Cc"]), min_size=1)
    .map(str.strip)
    .filter(bool)
)
def test_a_pasted_password_is_taken_out_whatever_it_holds(password):
    text = f" https://ana:{password}@couch.example.org:6984/lk-1 "
    assert without_password(text) == ("https://ana@couch.example.org:6984/lk-1", password)


@given(st.text())
def test_what_is_left_of_anything_typed_holds_no_password(text):
    left, password = without_password(text)
    assert without_password(left) == (left, "") or not password


@pytest.mark.parametrize(
    "text", ["", "/media/stick", "https://couch.example.org:6984/lk-1", "https://ana@h/lk-1", "a:b@c"]
)
def test_an_address_without_a_password_stays_as_it_was_typed(text):
    assert without_password(text) == (text, "")


def test_a_password_that_an_address_has_to_write_otherwise_is_read_as_it_is_meant():
    assert without_password("https://ana:p%40ss%2Fw@h/lk-1") == ("https://ana@h/lk-1", "p@ss/w")


def test_a_name_is_put_where_there_is_none():
    assert in_the_name_of("https://h/lk-1", "ana") == "https://ana@h/lk-1"
    assert in_the_name_of("https://ben@h/lk-1", "ana") == "https://ben@h/lk-1"
    for text in ("/media/stick", "", "https://"):
        assert in_the_name_of(text, "ana") == text
