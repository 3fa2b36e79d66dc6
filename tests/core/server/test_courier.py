"""The courier reaches one address and lets through two requests; when nobody needs it any more, it ends."""

from __future__ import annotations

import datetime
import ipaddress
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from dossier.errors import Cancelled, ServerAnswerUnusable, ServerUnreachable
from dossier.server import client, courier, link
from dossier.server.setting import ServerSetting, parse
from dossier.types import CancelToken
from helpers.servers import Talk, serving

BODY = {"model": "writer", "messages": [{"role": "user", "content": "hello"}], "stream": True}


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    yield
    link.end()


def _begin(setting: ServerSetting) -> link.Courier:
    begun = link.begin(setting)
    assert begun is not None
    return begun


def _exchange(begun: link.Courier, request: bytes) -> bytes:
    """The bytes that come back for bytes of one's own, past our HTTP client."""
    channel = begun.link.open(CancelToken())
    channel.patience = 20
    try:
        channel.sendall(request)
        return channel.makefile("rb").read()
    finally:
        channel.hang_up()


def _raw(port: int, first: str = "GET /v1/models HTTP/1.1", host: str = "", more: str = "") -> bytes:
    return f"{first}\r\nHost: {host or f'127.0.0.1:{port}'}\r\n{more}\r\n".encode()


def test_without_a_setting_there_is_no_courier() -> None:
    before = psutil.Process().children()
    assert link.begin() is None
    assert link.current() is None
    assert psutil.Process().children() == before


def test_the_two_requests_are_let_through_and_no_other() -> None:
    talk = Talk()
    with serving(talk) as port:
        begun = _begin(parse(f"http://127.0.0.1:{port}", "writer"))
        assert client.models(begun.link) == ["writer"]
        assert "".join(piece.text for piece in client.complete(begun.link, BODY)) == "".join(talk.words)
        assert _exchange(begun, _raw(port, more="Connection: close\r\n")).startswith(b"HTTP/1.1 200")
        asked = len(talk.asked)
        for request in (
            _raw(port, "GET /v1/modelsx HTTP/1.1"),
            _raw(port, "GET /secret HTTP/1.1"),
            _raw(port, "DELETE /v1/models HTTP/1.1"),
            _raw(port, "GET http://elsewhere.example/v1/models HTTP/1.1"),
            _raw(port, "CONNECT elsewhere.example:443 HTTP/1.1"),
            _raw(port, host="elsewhere.example"),
            _raw(port, host=f"127.0.0.1:{port + 1}"),
            _raw(port, more=f"host: 127.0.0.1:{port}\r\n"),
            _raw(port, more="Transfer-Encoding: chunked\r\n"),
            _raw(port, more="Content-Length: -1\r\n"),
            _raw(port, more="Content-Length: 99999999999\r\n"),
            _raw(port, more="X: " + "y" * 50_000 + "\r\n"),
        ):
            assert _exchange(begun, request) == b""
        assert len(talk.asked) == asked


def test_what_comes_after_a_request_is_not_sent() -> None:
    talk = Talk()
    with serving(talk) as port:
        begun = _begin(parse(f"http://127.0.0.1:{port}", "writer"))
        twice = _raw(port, more="Connection: close\r\n") + _raw(port, "GET /secret HTTP/1.1")
        _exchange(begun, twice)
        assert [path for _method, path, _headers, _body in talk.asked] == ["/v1/models"]


def test_a_redirect_is_not_followed() -> None:
    elsewhere = Talk()
    with serving(elsewhere) as other:
        sent = f"HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:{other}/v1/chat/completions\r\n\r\n"
        with serving(Talk(raw=sent.encode())) as port:
            begun = _begin(parse(f"http://127.0.0.1:{port}", "writer"))
            with pytest.raises(ServerAnswerUnusable, match="elsewhere"):
                list(client.complete(begun.link, BODY))
    assert elsewhere.asked == []


def test_nothing_listens_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    begun = _begin(parse(f"http://localhost:{port}", "writer"))
    with pytest.raises(ServerUnreachable, match=f"localhost:{port} cannot be reached: nothing listens there"):
        client.models(begun.link)


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n5\r\ndat",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: {"choices": [{"delta": {}}]}\n\n',
    ],
)
def test_a_connection_that_breaks_is_told(sent: bytes) -> None:
    with serving(Talk(raw=sent)) as port:
        begun = _begin(parse(f"http://127.0.0.1:{port}", "writer"))
        with pytest.raises(ServerUnreachable, match="broke the connection off"):
            list(client.complete(begun.link, BODY))


@pytest.mark.parametrize(
    "sent", [b"SSH-2.0-OpenSSH\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n"]
)
def test_what_is_no_http_is_told(sent: bytes) -> None:
    with serving(Talk(raw=sent)) as port:
        begun = _begin(parse(f"http://127.0.0.1:{port}", "writer"))
        with pytest.raises(ServerAnswerUnusable, match="HTTP"):
            list(client.complete(begun.link, BODY))


def test_an_answer_without_end_is_given_up() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
    line = b'data: {"choices": [{"delta": {"content": "' + b"x" * 60_000 + b'"}}]}\n\n'
    with serving(Talk(raw=head + line * 200)) as port:
        begun = _begin(parse(f"http://127.0.0.1:{port}", "writer"))
        with pytest.raises(ServerAnswerUnusable, match="does not end"):
            list(client.complete(begun.link, BODY))


def test_a_wish_to_stop_ends_the_wait_and_the_connection() -> None:
    waiting, go_on = threading.Event(), threading.Event()

    def before(number: int) -> None:
        if number == 2:
            waiting.set()
            go_on.wait()

    talk = Talk(words=("One ", *["two "] * 2000), before=before)
    with serving(talk) as port:
        begun = _begin(parse(f"http://127.0.0.1:{port}", "writer"))
        cancel = CancelToken()
        threading.Thread(target=lambda: (waiting.wait(), cancel.cancel())).start()
        try:
            with pytest.raises(Cancelled):
                list(client.complete(begun.link, BODY, cancel))
        finally:
            go_on.set()
        assert talk.gone.wait(30), "the server was not told that nobody listens any more"


def test_the_courier_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    code = (
        "import time; from dossier.server import link; from dossier.server.setting import parse;"
        "print(link.begin(parse('http://127.0.0.1:9', 'm')).process_id, flush=True); time.sleep(600)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    child.wait(30)


def test_the_courier_knows_nothing_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "https_proxy", "SSLKEYLOGFILE", "PYTHONPATH", "RES_OPTIONS", "LD_PRELOAD"):
        monkeypatch.setenv(name, "/canary")
    begun = _begin(parse("http://127.0.0.1:9", "writer"))
    environment = psutil.Process(begun.process_id).environ()
    assert set(environment) <= {"SSL_CERT_FILE", "SSL_CERT_DIR", "LD_LIBRARY_PATH", "SYSTEMROOT", "LC_CTYPE"}
    assert not any("canary" in value for value in environment.values())


def test_loopback_hosts_are_reached_without_a_name_service() -> None:
    assert courier._addresses("localhost", 8) == [
        (socket.AF_INET, ("127.0.0.1", 8)),
        (socket.AF_INET6, ("::1", 8)),
    ]
    assert courier._addresses("127.0.0.1", 8) == [(socket.AF_INET, ("127.0.0.1", 8))]
    assert courier._addresses("::1", 8) == [(socket.AF_INET6, ("::1", 8))]


def test_the_courier_is_python_alone() -> None:
    """It is started without any package, ours included."""
    code = f"import runpy; runpy.run_path({courier.__file__!r}); print('read')"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "read\n"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A key and a certificate for 127.0.0.1 that it signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = datetime.datetime.now(datetime.UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "certificate.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


def test_over_tls_only_a_trusted_certificate_is_spoken_to(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = Talk()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(talk, context) as port:
        begun = _begin(parse(f"https://127.0.0.1:{port}", "writer"))
        with pytest.raises(ServerUnreachable, match="certificate was not accepted"):
            client.models(begun.link)
        assert talk.asked == []
        monkeypatch.setenv("SSL_CERT_FILE", os.fspath(certificate))
        begun = _begin(parse(f"https://127.0.0.1:{port}", "writer"))
        assert client.models(begun.link) == ["writer"]
        assert "".join(piece.text for piece in client.complete(begun.link, BODY)) == "".join(talk.words)
        # The certificate is for another name.
        begun = _begin(parse(f"https://localhost:{port}", "writer"))
        with pytest.raises(ServerUnreachable, match="certificate was not accepted"):
            client.models(begun.link)


def test_plain_http_at_a_tls_address_is_told() -> None:
    with serving(Talk()) as port:
        begun = _begin(parse(f"https://127.0.0.1:{port}", "writer"))
        with pytest.raises(ServerUnreachable, match="no encrypted connection"):
            client.models(begun.link)
