"""Text to tokens and back for one loaded model."""

from __future__ import annotations

import ctypes
import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

from dossier.llm.native import llama
from dossier.llm.templates import Segment

_PIECE_BYTES = 256
_MAX_PIECE = 20_000
_CONTROL = llama.LLAMA_TOKEN_ATTR_CONTROL | llama.LLAMA_TOKEN_ATTR_UNKNOWN
_USER_DEFINED = llama.LLAMA_TOKEN_ATTR_USER_DEFINED


class Vocabulary:
    """The tokens of a loaded model; safe to use from several threads until closed.

    Args:
        pointer: llama.cpp's vocabulary; belongs to the model.
        template: source of the model's chat template; user-defined tokens that occur there are taken for
            marks of structure and kept out of contents.
    """

    def __init__(self, pointer: Any, template: str = "") -> None:
        self._pointer = pointer
        self._template = template
        self._lock = threading.Lock()
        self.size: int = llama.llama_vocab_n_tokens(pointer)
        self.bos: int = llama.llama_vocab_bos(pointer)
        self.eos: int = llama.llama_vocab_eos(pointer)
        self._add_bos: bool = llama.llama_vocab_get_add_bos(pointer)

    def close(self) -> None:
        """Forget the native vocabulary, before its model is freed."""
        with self._lock:
            self._pointer = None

    def tokens(self, text: str) -> list[int]:
        """Tokens of plain text; nothing in it becomes a control token.

        Very long text is taken in pieces: some vocabularies are matched with C++'s recursive regular
        expressions, which overflow the stack on it.
        """
        tokens: list[int] = []
        for piece in _pieces(text):
            tokens += self._tokenize(piece.encode("utf-8", "replace"))
        return tokens

    def _tokenize(self, data: bytes) -> list[int]:
        if not data:
            return []
        capacity = len(data) + 8
        with self._lock:
            buffer = (llama.llama_token * capacity)()
            count = llama.llama_tokenize(self._live, data, len(data), buffer, capacity, False, False)
        if count < 0:
            raise ValueError("llama.cpp produced more tokens than bytes")
        return buffer[:count]

    def encode(self, segments: Iterable[Segment]) -> list[int]:
        """Tokens of a prompt: control tokens from trusted segments only.

        Plain text between two control tokens is tokenized in one piece, across segments, since that is
        how the model saw it in training.
        """
        tokens: list[int] = []
        run: list[str] = []

        def flush() -> None:
            tokens.extend(self.tokens("".join(run)))
            run.clear()

        for segment in segments:
            if segment.trusted:
                for part in self._control_pattern.split(segment.text):
                    if part in self._control:
                        flush()
                        tokens.append(self._control[part])
                    else:
                        run.append(part)
            else:
                *pieces, last = self._broken(segment.text)
                for piece in pieces:
                    run.append(piece)
                    flush()
                run.append(last)
        flush()
        if self._add_bos and self.bos >= 0 and tokens[:1] != [self.bos]:
            tokens.insert(0, self.bos)
        return tokens

    def piece(self, token: int) -> bytes:
        """The bytes a token stands for; none for control tokens. May be a part of a character."""
        capacity = _PIECE_BYTES
        while True:
            buffer = ctypes.create_string_buffer(capacity)
            with self._lock:
                length = llama.llama_token_to_piece(self._live, token, buffer, capacity, 0, False)
            if length >= 0:
                return buffer.raw[:length]
            capacity = -length

    def text(self, token: int) -> str:
        """The name of a token, e.g. "<|im_end|>"; empty for a token that does not exist."""
        if token < 0:
            return ""
        with self._lock:
            return bytes(llama.llama_vocab_get_text(self._live, token) or b"").decode("utf-8", "replace")

    def ends(self, token: int) -> bool:
        """Whether a token ends the model's answer."""
        with self._lock:
            return bool(llama.llama_vocab_is_eog(self._live, token))

    @property
    def _live(self) -> Any:
        if self._pointer is None:
            raise RuntimeError("the model is closed")
        return self._pointer

    @cached_property
    def _special(self) -> tuple[dict[str, int], list[str]]:
        """Control tokens by their text, and the user-defined tokens that the template uses."""
        control: dict[str, int] = {}
        marks: list[str] = []
        for token in range(self.size):
            attributes = llama.llama_vocab_get_attr(self._live, token)
            if attributes & _CONTROL:
                control.setdefault(self.text(token), token)
            elif attributes & _USER_DEFINED and (text := self.text(token)).strip() and text in self._template:
                marks.append(text)
        control.pop("", None)
        return control, marks

    @property
    def _control(self) -> dict[str, int]:
        return self._special[0]

    @cached_property
    def _control_pattern(self) -> re.Pattern[str]:
        return _any_of(list(self._control))

    @cached_property
    def _mark_pattern(self) -> re.Pattern[str]:
        return _any_of([mark for mark in self._special[1] if len(mark) > 1])

    def _broken(self, text: str) -> list[str]:
        """Cut content within each mark of structure, so that it cannot become that token.

        llama.cpp recognises user-defined tokens even in plain text. Cutting changes how such text is
        tokenized, not what it says.
        """
        cuts = [match.start() + 1 for match in self._mark_pattern.finditer(text)]
        edges = [0, *cuts, len(text)]
        return [text[start:end] for start, end in pairwise(edges)]


def _pieces(text: str) -> Iterator[str]:
    """Cut text into pieces of bounded length, before a space where there is one."""
    start = 0
    while len(text) - start > _MAX_PIECE:
        cut = text.rfind(" ", start + _MAX_PIECE // 2, start + _MAX_PIECE)
        cut = cut if cut > 0 else start + _MAX_PIECE
        yield text[start:cut]
        start = cut
    yield text[start:]


def _any_of(texts: Sequence[str]) -> re.Pattern[str]:
    """A pattern that captures any of the texts, longest first; of none, one that never matches."""
    ordered = sorted(texts, key=len, reverse=True)
    return re.compile(f"({'|'.join(map(re.escape, ordered))})" if ordered else r"((?!))")
