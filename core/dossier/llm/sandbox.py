"""Render a chat template that came with a model file, trusting it with nothing.

Jinja's immutable sandbox keeps a template away from Python; what remains is exhaustion, so the rendering has
a deadline, short lists of filters and methods, and bounds on every operation that can multiply text.
The environment is set up as Hugging Face transformers does it, which is what templates are written for.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from types import FrameType
from typing import Any

from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment

from dossier.errors import ModelUnusable

_MAX_SOURCE = 200_000
_MAX_VALUE = 2_000_000
_SECONDS = 1.0
_FILTERS = frozenset(
    [
        "abs", "batch", "bool", "capitalize", "count", "d", "default", "dictsort", "first", "float",
        "groupby", "int", "items", "join", "last", "length", "list", "lower", "map", "max", "min", "reject",
        "rejectattr", "replace", "reverse", "round", "safe", "select", "selectattr", "sort", "string",
        "sum", "title", "tojson", "trim", "unique", "upper", "e", "escape",
    ]
)  # fmt: skip
_STRING_METHODS = frozenset(
    [
        "capitalize", "count", "endswith", "find", "index", "isalnum", "isalpha", "isdigit", "islower",
        "isspace", "isupper", "join", "lower", "lstrip", "partition", "removeprefix", "removesuffix",
        "replace", "rfind", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip",
        "title", "upper",
    ]
)  # fmt: skip


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox, with every way to multiply text or lists bounded."""

    intercepted_binops = frozenset(["*", "**", "+", "%"])

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" and not (abs(left) < 1000 and abs(right) < 100):
            raise SecurityError("the power is too large")
        if operator == "%" and isinstance(left, str):
            raise SecurityError("text formatting is not allowed")
        if operator == "*":
            times = [value for value in (left, right) if isinstance(value, int)]
            sizes = [len(value) for value in (left, right) if hasattr(value, "__len__")]
            if times and sizes and max(times) * max(sizes) > _MAX_VALUE:
                raise SecurityError("the value is too large")
        return _bounded(super().call_binop(context, operator, left, right))

    def wrap_str_format(self, value: Any) -> None:
        """Leave ``str.format`` to the check below, which forbids it: widths multiply text too."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str) and attr not in _STRING_METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)

    def call(self, context: Any, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        method, owner = getattr(obj, "__name__", ""), getattr(obj, "__self__", None)
        if isinstance(owner, str) and method == "replace":
            return _replace(owner, *args)
        if isinstance(owner, str) and method == "join":
            return _join(args[0] if args else (), owner)
        return _bounded(super().call(context, obj, *args, **kwargs))


def _bounded(value: Any) -> Any:
    size = value.bit_length() if isinstance(value, int) else len(value) if hasattr(value, "__len__") else 0
    if size > _MAX_VALUE:
        raise SecurityError("the value is too large")
    return value


def _replace(text: Any, old: Any, new: Any, count: Any = None) -> str:
    whole, found, put = str(text), str(old), str(new)
    if len(whole) + whole.count(found) * len(put) > _MAX_VALUE:
        raise SecurityError("the value is too large")
    return whole.replace(found, put, -1 if count is None else int(count))


def _join(value: Iterable[Any], d: str = "", attribute: str | None = None) -> str:
    items = [str(item if attribute is None else item[attribute]) for item in value]
    if sum(map(len, items)) + len(d) * len(items) > _MAX_VALUE:
        raise SecurityError("the value is too large")
    return str(d).join(items)


def _tojson(value: Any, indent: int | None = None, **_options: Any) -> str:
    return str(_bounded(json.dumps(value, ensure_ascii=False, indent=min(indent, 8) if indent else None)))


def _raise_exception(message: str) -> None:
    raise TemplateError(str(message)[:200])


def _strftime_now(layout: str) -> str:
    return datetime.now().astimezone().strftime(str(layout)[:100])


def _environment() -> _Environment:
    environment = _Environment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
    environment.filters = {name: value for name, value in environment.filters.items() if name in _FILTERS}
    environment.filters |= {"join": _join, "replace": _replace, "tojson": _tojson}
    keep = {name: environment.globals[name] for name in ("range", "dict", "namespace")}
    environment.globals = {**keep, "raise_exception": _raise_exception, "strftime_now": _strftime_now}
    return environment


class SandboxedTemplate:
    """A compiled chat template.

    Args:
        source: Jinja text as found in a model file.

    Raises:
        ModelUnusable: it does not compile, or is unreasonably long.
    """

    def __init__(self, source: str) -> None:
        if len(source) > _MAX_SOURCE:
            raise ModelUnusable("The model's chat template is unreasonably long.")
        environment = _environment()
        try:
            tree = _without_concat(environment.parse(source))
            self._template = environment.from_string(tree)
        except (TemplateError, RecursionError, SyntaxError, ValueError, MemoryError) as error:
            raise ModelUnusable(f"The model's chat template is faulty: {_short(error)}.") from error

    def render(self, variables: Mapping[str, Any]) -> str:
        """Fill in the variables.

        Raises:
            ModelUnusable: the template refused them, failed, did something forbidden or took over a second.
        """
        parts: list[str] = []
        size = 0
        try:
            with _deadline(_SECONDS):
                for part in self._template.generate(dict(variables)):
                    parts.append(part)
                    size += len(part)
                    if size > _MAX_VALUE:
                        raise SecurityError("it writes too much")
        except (
            TemplateError, RecursionError, MemoryError, ArithmeticError, TypeError, ValueError, LookupError,
            AttributeError, TimeoutError,
        ) as error:  # fmt: skip
            raise ModelUnusable(f"The model's chat template failed: {_short(error)}.") from error
        return "".join(parts)


def _without_concat(tree: nodes.Template) -> nodes.Template:
    """Write ``a ~ b`` as a call of the bounded join, since the sandbox does not intercept that operator."""

    def rewrite(node: nodes.Node) -> None:
        for name, value in node.iter_fields():
            if isinstance(value, nodes.Node):
                setattr(node, name, replaced(value))
            elif isinstance(value, list):
                setattr(
                    node, name, [replaced(item) if isinstance(item, nodes.Node) else item for item in value]
                )

    def replaced(node: nodes.Node) -> nodes.Node:
        rewrite(node)
        if isinstance(node, nodes.Concat):
            items = nodes.List(node.nodes, lineno=node.lineno)
            return nodes.Filter(items, "join", [], [], None, None, lineno=node.lineno)
        return node

    rewrite(tree)
    return tree


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """Interrupt Python code inside after some seconds, at the next line it executes.

    A template compiles to Python code, so a trace function sees each of its lines; a thread could not be
    stopped, and a process for each message would cost more than the rendering.
    """
    end = time.monotonic() + seconds

    def trace(_frame: FrameType, _event: str, _argument: Any) -> Callable[..., Any]:
        if time.monotonic() > end:
            raise TimeoutError("it took too long")
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def _short(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:160].rstrip(".") or type(error).__name__
