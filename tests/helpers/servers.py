"""OpenAI-compatible servers on the loopback address: the shapes of four programs, spoken by a real server.

The answers and errors follow what llama-cpp-python's server, Ollama, LM Studio and vLLM send.
"""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SHAPES = ("llama_cpp", "ollama", "lm_studio", "vllm")


@dataclass
class Talk:
    """What a server says, and what it was asked.

    Attributes:
        words: the pieces of its answer.
        models: what it lists; answers for other models are refused.
        key: the key it wants; empty: none.
        context: characters of a prompt beyond which it complains of the context; 0: never.
        before: called in the server's thread before each piece.
        asked: method, path, headers and body of each request.
    """

    shape: str = "llama_cpp"
    words: tuple[str, ...] = ("The amount ", "is 1,250 euros", " [1].")
    models: tuple[str, ...] = ("writer",)
    key: str = ""
    context: int = 0
    before: Callable[[int], None] = lambda number: None
    raw: bytes | None = None
    asked: list[tuple[str, str, dict[str, str], Any]] = field(default_factory=list)
    gone: threading.Event = field(default_factory=threading.Event)


@contextlib.contextmanager
def serving(talk: Talk, tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Serve on a free port of 127.0.0.1, over TLS if a context is given, and give the port."""

    class Handler(_Handler):
        conversation = talk

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls is not None:
        # The handshake is done in the thread of the connection: a client may refuse it.
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    conversation: Talk

    def log_message(self, *_: object) -> None:
        """Nothing: tests read their own records."""

    def do_GET(self) -> None:
        if self._accepted("/v1/models", None):
            listed = [{"id": name, "object": "model"} for name in self.conversation.models]
            self._json(200, {"object": "list", "data": listed})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not self._accepted("/v1/chat/completions", body):
            return
        talk = self.conversation
        if talk.raw is not None:
            self.wfile.write(talk.raw)
            self.close_connection = True
        elif body["model"] not in talk.models and f"{body['model']}:latest" not in talk.models:
            self._json(*_no_model(talk.shape, body["model"]))
        elif talk.context and sum(len(m["content"]) for m in body["messages"]) > talk.context:
            self._json(*_too_long(talk.shape))
        else:
            self._stream(talk)

    def _accepted(self, path: str, body: Any) -> bool:
        talk = self.conversation
        talk.asked.append((self.command, self.path, dict(self.headers), body))
        if self.path != path:
            self._json(404, {"detail": "Not Found"})
            return False
        if talk.key and self.headers.get("Authorization") != f"Bearer {talk.key}":
            self._json(401, {"detail": "Invalid API key"} if talk.shape == "llama_cpp" else {"error": "no"})
            return False
        return True

    def handle(self) -> None:
        with contextlib.suppress(OSError):  # who is asked for TLS may not trust the certificate
            super().handle()

    def _stream(self, talk: Talk) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for number, data in enumerate(_events(talk)):
                talk.before(number)
                self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
                self.wfile.flush()
            self.wfile.write(b"0\r\n\r\n")
        except OSError:
            talk.gone.set()
            self.close_connection = True

    def _json(self, status: int, value: Any) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _events(talk: Talk) -> Iterator[bytes]:
    """The stream of each program, as its own wire format has it."""
    end = {"llama_cpp": "\r\n\r\n"}.get(talk.shape, "\n\n")
    base = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": talk.models[0]}

    def event(delta: dict[str, Any], finish: str | None = None, **more: Any) -> bytes:
        choices = [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}]
        return ("data: " + json.dumps({**base, "choices": choices, **more}) + end).encode()

    if talk.shape == "llama_cpp":
        yield event({"role": "assistant"})
        yield b": ping - 2026-01-01 00:00:00\r\n\r\n"
    if talk.shape == "vllm":
        yield event({"role": "assistant", "content": ""})
        yield event({"reasoning_content": "The user wants the amount."})
        yield event({"reasoning": "It stands in [1].", "content": None})
    for word in talk.words:
        yield event({"role": "assistant", "content": word} if talk.shape == "ollama" else {"content": word})
    yield event({"role": "assistant", "content": ""} if talk.shape == "ollama" else {}, "stop")
    if talk.shape == "vllm":
        usage = {"prompt_tokens": 90, "total_tokens": 97, "completion_tokens": 7}
        yield ("data: " + json.dumps({**base, "choices": [], "usage": usage}) + end).encode()
    yield f"data: [DONE]{end}".encode()


def _no_model(shape: str, model: str) -> tuple[int, Any]:
    return {
        "llama_cpp": (
            404,
            {"error": {"message": f"model {model} not found", "type": "internal_server_error"}},
        ),
        "ollama": (
            404,
            {"error": {"message": f'model "{model}" not found, try pulling it first', "type": "api_error"}},
        ),
        "lm_studio": (400, {"error": {"message": f'Model "{model}" not found. It is not loaded.'}}),
        "vllm": (
            404,
            {
                "object": "error",
                "message": f"The model `{model}` does not exist.",
                "type": "NotFoundError",
                "code": 404,
            },
        ),
    }[shape]


def _too_long(shape: str) -> tuple[int, Any]:
    words = "This model's maximum context length is 2048 tokens. However, you requested 3000 tokens"
    return {
        "llama_cpp": (
            400,
            {
                "error": {
                    "message": words,
                    "type": "invalid_request_error",
                    "param": "messages",
                    "code": "context_length_exceeded",
                }
            },
        ),
        "ollama": (400, {"error": {"message": "the input length exceeds the context length", "code": None}}),
        "lm_studio": (
            400,
            {"error": "Trying to keep the first 3000 tokens when the context length is 2048"},
        ),
        "vllm": (
            400,
            {"object": "error", "message": words, "type": "BadRequestError", "param": None, "code": 400},
        ),
    }[shape]
