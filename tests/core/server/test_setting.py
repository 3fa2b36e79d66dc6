"""Which addresses are taken for a server, in which form they are kept, and where its key lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from dossier.errors import KeyringUnavailable, UsageError
from dossier.server import key, setting
from dossier.server.setting import parse


@pytest.mark.parametrize(
    ("typed", "url", "name"),
    [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/v1", "127.0.0.1:8000"),
        (" http://LOCALHOST:11434/v1/ ", "http://localhost:11434/v1", "localhost:11434"),
        ("http://[::1]:1234/v1", "http://[::1]:1234/v1", "[::1]:1234"),
        ("http://127.8.9.1/api/v2", "http://127.8.9.1/api/v2", "127.8.9.1:80"),
        ("https://llm.team.example", "https://llm.team.example/v1", "llm.team.example:443"),
        ("https://llm.team.example:443/a/b/", "https://llm.team.example/a/b", "llm.team.example:443"),
        ("https://llm.team.example:8443", "https://llm.team.example:8443/v1", "llm.team.example:8443"),
    ],
)
def test_an_address_is_brought_into_its_normal_form(typed: str, url: str, name: str) -> None:
    made = parse(typed, " writer ")
    assert (made.url, made.name, made.model) == (url, name, "writer")
    assert parse(made.url, made.model) == made


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "127.0.0.1:8000",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "http://",
        "http://127.0.0.1:0/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:8000/v1?x=1",
        "http://127.0.0.1:8000/v1#x",
        "http://127.0.0.1:8000/v1 HTTP/1.1",
        "http://127.0.0.1:8000/v1%0d%0aX: y",
        "http://me:secret@127.0.0.1:8000/v1",
        "http://[::1%eth0]:8000/v1",
        "http://[::1/v1",
        "https://a b/v1",
        "https://-/v1",
    ],
)
def test_what_is_no_address_of_a_server_is_refused(typed: str) -> None:
    with pytest.raises(UsageError):
        parse(typed, "writer")


@pytest.mark.parametrize(
    "host", ["192.0.2.7", "server.example", "0.0.0.0", "localhost.example", "127.0.0.1.example", "2130706433"]
)
def test_unencrypted_to_another_computer_only_in_so_many_words(host: str) -> None:
    with pytest.raises(UsageError, match="unencrypted"):
        parse(f"http://{host}/v1", "writer")
    assert parse(f"http://{host}/v1", "writer", plain_http=True).plain_http
    assert not parse(f"https://{host}/v1", "writer", plain_http=True).plain_http


def test_a_model_has_to_be_named() -> None:
    for model in ("", "  ", "a\nb"):
        with pytest.raises(UsageError, match="No model"):
            parse("http://127.0.0.1:8000", model)


def test_the_setting_is_kept_until_it_is_forgotten() -> None:
    assert setting.load() is None
    made = parse("http://192.0.2.7", "writer", plain_http=True)
    setting.save(made)
    assert setting.load() == made
    setting.forget()
    setting.forget()
    assert setting.load() is None


def test_a_damaged_setting_is_an_error_and_no_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOSSIER_CONFIG", str(tmp_path))
    for content in (
        "",
        "[]",
        "{",
        '{"url": 3, "model": "m", "plain_http": false}',
        '{"url": "http://x.example"}',
    ):
        (tmp_path / setting.FILE).write_text(content, encoding="utf-8")
        with pytest.raises(UsageError):
            setting.load()
    # Someone who can write the file still cannot have it sent unencrypted without the word for it.
    text = '{"url": "http://server.example/v1", "model": "m", "plain_http": false}'
    (tmp_path / setting.FILE).write_text(text, encoding="utf-8")
    with pytest.raises(UsageError):
        setting.load()


class Kept(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def kept() -> Iterator[Kept]:
    before, made = keyring.get_keyring(), Kept()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_key_is_kept_in_the_keyring_and_never_in_the_file(kept: Kept, tmp_path: Path) -> None:
    made = parse("https://server.example", "writer")
    assert key.load(made) == ""
    made = key.store(made, "sk-canary")
    setting.save(made)
    assert key.load(made) == "sk-canary"
    assert kept.entries == {("Dossier", "server server.example:443"): "sk-canary"}
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(b"canary" in path.read_bytes() for path in files)
    # Another server is not given this one's key.
    assert key.load(parse("https://other.example", "writer")) == ""
    key.remove(made)
    assert kept.entries == {}


def test_without_a_keyring_the_key_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    made = parse("https://server.example", "writer")
    with pytest.raises(KeyringUnavailable, match="DOSSIER_SERVER_KEY"):
        key.store(made, "sk-canary")
    monkeypatch.setenv(key.VARIABLE, "sk-given")
    assert key.load(made) == "sk-given"


def test_a_key_that_would_break_the_header_is_refused(kept: Kept) -> None:
    for bad in ("a\r\nX: y", "", "é", "a\x00"):
        with pytest.raises(UsageError):
            key.store(parse("https://server.example", "writer"), bad)
