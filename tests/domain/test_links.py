"""Which addresses reach paper as links."""

from __future__ import annotations

import pytest

from lobbykit.domain.links import is_message, may_open, short_address, web_host


@pytest.mark.parametrize(
    "address",
    [
        "https://www.congress.gov/bill/119th-congress/house-resolution/100",
        "http://example.org",
        "https://example.org:8443/a?b=c#d",
        "https://en.wikipedia.org/wiki/New_START_(treaty)",
        "mailto:dana@example.org",
        "mailto:dana@example.org?subject=Lobby%20day",
        "tel:+1-202-224-3121",
    ],
)
def test_web_mail_and_phone_addresses_may_be_opened(address):
    assert may_open(address)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "smb://host/share",
        "\\\\host\\share",
        "//host/share",
        "ms-msdt:/id",
        "search-ms:query",
        "ftp://example.org/x",
        "https://congress.gov@evil.example",
        "https://user:secret@example.org/",
        "https://",
        "https:///etc/passwd",
        "https://exa mple.org",
        "https://example.org/\nX",
        " https://example.org",
        "mailto:dana@example.org?attach=/etc/passwd",
        "mailto:dana@example.org?subject=x&attach=/etc/passwd",
        "mailto:",
        "tel:",
        "#",
        "src:un",
        "",
        "example.org",
    ],
)
def test_everything_else_is_refused(address):
    assert not may_open(address)


def test_a_typed_address_is_as_short_as_people_write_it():
    assert short_address("https://www.example.org/ukraine/") == "example.org/ukraine"
    assert short_address("http://example.org") == "example.org"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.Congress.gov/bill", "www.congress.gov"),
        ("http://example.org:8080", "example.org:8080"),
        ("mailto:dana@example.org", ""),
        ("https://house.gov@example.org/", ""),
    ],
)
def test_the_host_of_a_page_says_where_it_leads(address, host):
    assert web_host(address) == host


@pytest.mark.parametrize(
    "address",
    ["mailto:kim@example.org?subject=Thanks&body=Dear%20Kim%2C%0D%0AThank%20you.", "mailto:?subject=Thank%20you"],
)
def test_a_message_has_a_subject_and_a_text_and_may_be_to_nobody_yet(address):
    assert is_message(address)
    assert not is_message(f"{address}&attach=/etc/passwd")
    assert not is_message(f"{address}&bcc=all@example.org")
    assert not is_message(address.replace("subject=", "subject=x%0D%0ABcc:all%40example.org"))


@pytest.mark.parametrize("address", ["mailto:kim@example.org", "https://example.org?subject=x", "file:///etc?subject="])
def test_what_begins_no_message_is_none(address):
    assert not is_message(address)
