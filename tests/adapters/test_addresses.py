import socket
from ipaddress import ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.addresses import check_url, checked_addresses, is_public
from claimcheck.errors import BlockedAddressError, ClaimcheckError, FetchError

NOT_PUBLIC = """
0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255
192.0.0.1 192.0.0.8 192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9
224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::7f00:1 100::1
2001::1 2001:db8::1 2002:7f00:1:: 2002:a00:1:: 3fff::1 5f00::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1
fe80::1%eth0 localhost 1 0x7f000001 127.1
""".split()


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_private_and_special_addresses_are_refused(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_public_addresses_are_taken(address):
    assert is_public(address)


def test_a_network_can_be_allowed_by_name_and_no_other_with_it():
    allow = (ip_network("127.0.0.0/8"),)
    assert is_public("127.0.0.1", allow=allow)
    assert not is_public("10.0.0.1", allow=allow)
    assert is_public("::ffff:127.0.0.1", allow=allow)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://tarn.example/",
        "file:///etc/passwd",
        "gopher://tarn.example/",
        "data:text/html,hello",
        "javascript:alert(1)",
        "jar:http://tarn.example!/",
        "tarn.example",
        "http://",
        "http:///path",
        "http://user@tarn.example/",
        "http://user:secret@tarn.example/",
        "http://tarn.example:22/",
        "http://tarn.example:6379/",
        "http://tarn.example:99999/",
        "http://tarn.example\\@127.0.0.1/",
        "http://tarn.example/a b",
        "http://tarn.example/\r\nX: y",
        "http://exa%6dple.com/",
        "http://[fe80::1%25eth0]/",
        "http://[::1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://0x7f.1/",
        "http://0/",
        f"http://{'a' * 260}.example/",
        f"http://tarn.example/{'a' * 3000}",
        "http://-tarn-.example-/",
    ],
)
def test_odd_addresses_are_refused_before_anything_is_asked(url):
    with pytest.raises(BlockedAddressError) as caught:
        check_url(url)
    assert caught.value.kind == "blocked"
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://[::ffff:127.0.0.1]/", "http://LOCALHOST/"]
)
def test_disguised_addresses_are_seen_for_what_they_are(url):
    target = check_url(url)

    def resolve(_host, _port):
        return ["127.0.0.1"]

    with pytest.raises(BlockedAddressError):
        checked_addresses(target.host, target.port, resolve=resolve)


def test_an_address_is_brought_into_plain_form():
    target = check_url(" HTTPS://Tarn.Example:443/a?b=1#c ")
    assert (target.url, target.origin, target.port) == ("https://tarn.example/a?b=1", "https://tarn.example", 443)
    assert check_url("http://bücher.example/").host == "xn--bcher-kva.example"
    assert check_url("http://tarn.example:8080/", ports=frozenset({8080})).origin == "http://tarn.example:8080"


def test_a_name_that_points_outside_and_inside_is_refused():
    with pytest.raises(BlockedAddressError, match=r"10\.0\.0\.1"):
        checked_addresses("trap.example", 80, resolve=lambda _h, _p: ["93.184.215.14", "10.0.0.1"])


def test_all_public_answers_come_back_each_once():
    def resolve(_host, _port):
        return ["93.184.215.14", "93.184.215.14", "2606:4700::1111"]

    assert checked_addresses("tarn.example", 80, resolve=resolve) == ("93.184.215.14", "2606:4700::1111")


def test_a_name_without_an_answer_is_a_failure_and_not_a_block():
    with pytest.raises(FetchError) as caught:
        checked_addresses("tarn.example", 80, resolve=lambda _h, _p: [])
    assert caught.value.kind == "failed"


def test_the_systems_resolver_knows_this_machine():
    assert socket.getaddrinfo("localhost", 80)
    with pytest.raises(BlockedAddressError):
        checked_addresses("localhost", 80)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text):
    for url in (text, f"http://{text}", f"http://{text}/x"):
        try:
            target = check_url(url)
        except ClaimcheckError:
            continue
        assert target.scheme in {"http", "https"}
        assert check_url(target.url).url == target.url
