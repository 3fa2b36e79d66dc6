"""Prompt formats of model families, for files that bring no chat template of their own.

Each is the format the family's authors published. The order matters: the first whose words occur in the
model's name, or whose architecture fits, is taken.
"""

from __future__ import annotations

from dataclasses import dataclass

from dossier.llm.header import Header


@dataclass(frozen=True, slots=True)
class Family:
    """How a family of models marks the turns of a conversation.

    Attributes:
        template: Jinja source.
        words: found in a model's name, in lower case.
        architectures: GGUF architectures that use it when no name fits.
        stop: plain texts that begin the next turn and so end an answer.
    """

    name: str
    template: str
    words: tuple[str, ...] = ()
    architectures: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()


def _turns(system: str, user: str, assistant: str, reply: str, start: str = "") -> str:
    """A template from the text of each kind of turn, with ``%`` where the content stands."""
    branches = [("system", system), ("user", user), ("assistant", assistant)]
    body = "".join(
        f"{{% {'if' if index == 0 else 'elif'} m['role'] == '{role}' %}}{{{{ {_expression(text)} }}}}"
        for index, (role, text) in enumerate(branches)
    )
    return (
        f"{{{{ {_literal(start)} }}}}{{% for m in messages %}}{body}{{% endif %}}{{% endfor %}}"
        f"{{% if add_generation_prompt %}}{{{{ {_literal(reply)} }}}}{{% endif %}}"
    )


def _expression(text: str) -> str:
    before, after = text.split("%")
    return f"{_literal(before)} + m['content'] + {_literal(after)}"


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    return f"'{escaped}'"


_CHATML = _turns(
    "<|im_start|>system\n%<|im_end|>\n",
    "<|im_start|>user\n%<|im_end|>\n",
    "<|im_start|>assistant\n%<|im_end|>\n",
    "<|im_start|>assistant\n",
)
_LLAMA3 = _turns(
    "<|start_header_id|>system<|end_header_id|>\n\n%<|eot_id|>",
    "<|start_header_id|>user<|end_header_id|>\n\n%<|eot_id|>",
    "<|start_header_id|>assistant<|end_header_id|>\n\n%<|eot_id|>",
    "<|start_header_id|>assistant<|end_header_id|>\n\n",
    "<|begin_of_text|>",
)
_LLAMA2 = (
    "{% set has_system = messages[0]['role'] == 'system' %}"
    "{% set s = '<<SYS>>\\n' + messages[0]['content'] + '\\n<</SYS>>\\n\\n' if has_system else '' %}"
    "{% for m in (messages[1:] if has_system else messages) %}"
    "{% if m['role'] == 'user' %}"
    "{{ bos_token + '[INST] ' + (s if loop.first else '') + m['content'] + ' [/INST]' }}"
    "{% else %}{{ ' ' + m['content'] + ' ' + eos_token }}{% endif %}{% endfor %}"
)
_MISTRAL = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m['role'] == 'user' %}{{ '[INST] ' + m['content'] + ' [/INST]' }}"
    "{% elif m['role'] == 'assistant' %}{{ ' ' + m['content'] + eos_token }}"
    "{% else %}{{ raise_exception('no system role') }}{% endif %}{% endfor %}"
)
_GEMMA = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m['role'] == 'system' %}{{ raise_exception('no system role') }}{% endif %}"
    "{% set role = 'model' if m['role'] == 'assistant' else 'user' %}"
    "{{ '<start_of_turn>' + role + '\\n' + m['content'] + '<end_of_turn>\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}"
)
_PHI3 = _turns(
    "<|system|>\n%<|end|>\n", "<|user|>\n%<|end|>\n", "<|assistant|>\n%<|end|>\n", "<|assistant|>\n"
)  # fmt: skip
_PHI2 = _turns("%\n", "Instruct: %\n", "Output: %\n", "Output:")
_VICUNA = _turns("%\n\n", "USER: %\n", "ASSISTANT: %</s>\n", "ASSISTANT:")
_ALPACA = _turns("%\n\n", "### Instruction:\n%\n\n", "### Response:\n%\n\n", "### Response:\n")
_FALCON = _turns("%\n\n", "User: %\n\n", "Assistant: %\n\n", "Assistant:")
_FALCON3 = _turns("<|system|>\n%\n", "<|user|>\n%\n", "<|assistant|>\n%<|endoftext|>\n", "<|assistant|>\n")
_ZEPHYR = _turns("<|system|>\n%</s>\n", "<|user|>\n%</s>\n", "<|assistant|>\n%</s>\n", "<|assistant|>\n")
_PLAIN = _turns("%\n\n", "Question: %\n", "Answer: %\n\n", "Answer:")

CHATML = Family(
    "chatml", _CHATML, ("chatml", "qwen", "smollm", "hermes", "yi-"), ("qwen", "qwen2", "qwen3", "smollm3")
)
PLAIN = Family("plain", _PLAIN, ("bloom",), ("bloom", "gpt2", "gptneox"), ("\nQuestion:",))

_FAMILIES = (
    Family("vicuna", _VICUNA, ("vicuna",), (), ("USER:", "</s>")),
    Family("alpaca", _ALPACA, ("alpaca", "wizardlm", "airoboros"), (), ("### Instruction:",)),
    Family("zephyr", _ZEPHYR, ("zephyr", "tinyllama"), (), ("</s>",)),
    Family("mistral", _MISTRAL, ("mistral", "mixtral", "ministral"), ("mistral3",)),
    Family("llama-3", _LLAMA3, ("llama-3", "llama 3", "llama3"), ("llama4",)),
    CHATML,
    Family("gemma", _GEMMA, ("gemma",), ("gemma", "gemma2", "gemma3", "gemma3n")),
    Family("phi-2", _PHI2, ("phi-2", "phi 2", "phi2"), ("phi2",), ("\nInstruct:",)),
    Family("phi-3", _PHI3, ("phi-3", "phi 3", "phi3", "phi-4"), ("phi3", "phimoe"), ("<|end|>",)),
    Family("falcon-3", _FALCON3, ("falcon3", "falcon 3", "falcon-3")),
    Family("falcon", _FALCON, ("falcon",), ("falcon",), ("\nUser:",)),
    Family("mpt", _CHATML, ("mpt",), ("mpt",), ("<|im_end|>",)),
    PLAIN,
    Family("llama-2", _LLAMA2, ("llama-2", "llama 2", "llama2"), ("llama",)),
)


def family_of(header: Header) -> Family:
    """The family of a model, by the names in its header, else by its architecture, else a plain format."""
    names = [header.text(key) for key in ("general.name", "general.basename", "general.finetune")]
    name = " ".join(names).lower()
    for family in _FAMILIES:
        if any(word in name for word in family.words):
            return family
    for family in _FAMILIES:
        if header.architecture in family.architectures:
            return family
    return PLAIN
