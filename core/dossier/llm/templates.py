"""Turn messages into the prompt a model was trained on, keeping apart what we wrote and what they say.

The result is a list of segments. Only text of the template itself may become control tokens; what a person
or a document says stays plain text, whatever it looks like. To tell them apart, the template is rendered with
random placeholders for the contents, and the contents are put in afterwards.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dossier.errors import ModelUnusable
from dossier.llm.families import Family, family_of
from dossier.llm.header import Header
from dossier.llm.sandbox import SandboxedTemplate

Role = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a prompt; ``trusted`` text may hold control tokens, the rest never does."""

    text: str
    trusted: bool


class ChatTemplate:
    """The prompt format of one model.

    Args:
        source: Jinja source from the model file; empty: use the family's.
        family: what to fall back on where the source is missing or faulty.
        bos, eos: the texts of the model's first and last token.
    """

    def __init__(self, source: str, family: Family, bos: str = "", eos: str = "") -> None:
        self._special = {"bos_token": bos, "eos_token": eos}
        self._family = family
        self._templates: list[tuple[SandboxedTemplate, str]] = []
        for text in filter(None, (source, family.template)):
            try:
                self._templates.append((SandboxedTemplate(text), text))
            except ModelUnusable:
                if text == family.template:
                    raise

    @classmethod
    def from_header(cls, header: Header, bos: str = "", eos: str = "") -> ChatTemplate:
        """The format that a model file names, or its family's."""
        return cls(header.text("tokenizer.chat_template"), family_of(header), bos, eos)

    @property
    def source(self) -> str:
        """The Jinja source in use."""
        return self._templates[0][1]

    @property
    def stop(self) -> tuple[str, ...]:
        """Texts that end an answer, for families that mark turns by plain words."""
        return self._family.stop

    def render(self, messages: Sequence[Message], *, reply: bool = True) -> list[Segment]:
        """Write messages as a prompt.

        A template that knows no system message, or insists on alternating roles, gets the system text as the
        beginning of the first question and neighbouring messages of one role joined.

        Args:
            messages: the conversation, oldest first.
            reply: end with the beginning of the assistant's turn.

        Raises:
            ModelUnusable: no template of this model can express the messages.
        """
        variants = [list(messages)]
        if (merged := _merged(messages)) != variants[0]:
            variants.append(merged)
        failure = ModelUnusable("The model's chat template leaves out a message.")
        for template, _ in self._templates:
            for variant in variants:
                try:
                    segments = self._render(template, variant, reply)
                except ModelUnusable as error:
                    failure = error
                    continue
                if segments is not None:
                    return segments
        raise failure

    def _render(
        self, template: SandboxedTemplate, messages: Sequence[Message], reply: bool
    ) -> list[Segment] | None:
        """Render with placeholders and split there; None when a message did not make it into the prompt."""
        nonce = secrets.token_hex(12)
        text = template.render(
            {
                **self._special,
                "messages": [
                    {"role": message.role, "content": f"slot{nonce}n{number}e"}
                    for number, message in enumerate(messages)
                ],
                "add_generation_prompt": reply,
                "tools": None,
                "documents": None,
                "enable_thinking": False,
            }
        )
        parts = re.split(f"slot{nonce}n([0-9]+)e", text)
        if {int(number) for number in parts[1::2]} != set(range(len(messages))):
            return None
        segments = []
        for index, part in enumerate(parts):
            segment = (
                Segment(messages[int(part)].content.strip(), False) if index % 2 else Segment(part, True)
            )
            if segment.text:
                segments.append(segment)
        return segments


def _merged(messages: Sequence[Message]) -> list[Message]:
    """The same conversation without a system role and with alternating turns."""
    merged: list[Message] = []
    for message in messages:
        role: Role = "user" if message.role == "system" else message.role
        if merged and merged[-1].role == role:
            merged[-1] = Message(role, f"{merged[-1].content}\n\n{message.content}")
        else:
            merged.append(Message(role, message.content))
    return merged
