"""Chat templates come with model files from anywhere: whatever they say, nothing runs, nothing hangs."""

from __future__ import annotations

import sys
import time

import pytest

from dossier.errors import ModelUnusable
from dossier.llm.sandbox import SandboxedTemplate

REACHING_OUT = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ messages.__class__.__init__.__globals__ }}",
    "{{ raise_exception.__globals__['sys'].modules }}",
    "{{ strftime_now.__globals__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ '%s' % 1 }}",
    "{{ messages.append(1) }}",
    "{{ messages[0].update({'role': 'system'}) }}",
    "{{ messages[0].pop('role') }}",
    "{{ joiner.__init__ }}",
    "{{ ''|attr('__class__') }}",
    "{{ [1]|map(attribute='__class__')|list|first.__mro__ }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}{{ os }}",
    "{% extends 'x' %}",
]
EXHAUSTING = [
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
    "{{ 'a' * 10**9 }}",
    "{{ [0] * 10**9 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{% set n = namespace(s='aaaaaaaaaa') %}{% for i in range(99) %}{% set n.s = n.s + n.s %}{% endfor %}",
    "{% set n = namespace(s='aaaaaaaaaa') %}{% for i in range(99) %}{% set n.s = n.s ~ n.s %}{% endfor %}",
    "{% set n = namespace(s='aa') %}{% for i in range(9) %}{% set n.s = n.s.replace('a', n.s) %}{% endfor %}",
    "{% set n = namespace(s='aa') %}{% for i in range(9) %}{% set n.s = n.s|replace('a', n.s) %}{% endfor %}",
    "{% set n = namespace(s='aa') %}{% for i in range(99) %}{% set n.s = [n.s, n.s]|join(n.s) %}{% endfor %}",
    "{% set n = namespace(s='aa') %}{% for i in range(99) %}{% set n.s = n.s.join([n.s, n.s]) %}{% endfor %}",
    "{% set n = namespace(s=[1, 2]) %}{% for i in range(99) %}{% set n.s = n.s + n.s %}{% endfor %}",
    "{% set n = namespace(s=9) %}{% for i in range(99) %}{% set n.s = n.s * n.s %}{% endfor %}",
    "{{ 'a'.center(10**9) }}",
    "{{ 'a'.ljust(10**9) }}",
    "{{ 'a'|center(10**9) }}",
    "{{ 'a'|indent(10**9) }}",
    "{{ ('%' ~ 10**9 ~ 'd')|format(1) }}",
    "{% macro f(x) %}{{ f(x) }}{% endmacro %}{{ f(1) }}",
    "{% macro f(x) %}{{ f(x) }}{{ f(x) }}{% endmacro %}{{ f(1) }}",
    "{{ range(99999)|map('string')|map('list')|map('length')|sum }}{{ lipsum(n=10**6) }}",
]


@pytest.mark.parametrize("source", REACHING_OUT)
def test_a_template_that_reaches_for_python_gets_nothing(source: str) -> None:
    messages = [{"role": "user", "content": "hello"}]
    try:
        text = SandboxedTemplate(source).render({"messages": messages})
    except ModelUnusable:
        text = ""
    assert text == ""
    assert messages == [{"role": "user", "content": "hello"}]


@pytest.mark.parametrize("source", EXHAUSTING)
def test_a_hostile_template_is_refused_within_seconds(source: str) -> None:
    before, started = sys.gettrace(), time.monotonic()
    with pytest.raises(ModelUnusable):
        SandboxedTemplate(source).render({"messages": [{"role": "user", "content": "hello"}]})
    assert time.monotonic() - started < 8
    assert sys.gettrace() is before


@pytest.mark.parametrize(
    "source", ["{% if %}", "{{", "{% for m in messages %}", "{{ 1 | nosuchfilter }}", "x" * 300_000]
)
def test_a_template_that_does_not_compile_is_refused(source: str) -> None:
    with pytest.raises(ModelUnusable, match="template"):
        SandboxedTemplate(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ 'a' ~ 1 ~ none }}", "a1None"),
        ("{{ ' a ' | trim }}{{ 'B'.lower() }}", "ab"),
        ("{{ {'a': 'é'} | tojson }}", '{"a": "é"}'),
        ("{% for i in [1, 2, 3] %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}{% endfor %}", "13"),
        ("{% if x is defined %}  \n  {% set y = 1 %}\nyes{% endif %}", ""),
        ("{{ messages[1:] | length }}{{ messages[0]['role'].split('s') | first }}", "0u"),
        ("{{ strftime_now('%Y') | length }}", "4"),
        ("{{ 'a-b'.replace('-', '+') }}{{ ', '.join(['x', 'y']) }}", "a+bx, y"),
    ],
)
def test_what_real_templates_use_works(source: str, expected: str) -> None:
    assert SandboxedTemplate(source).render({"messages": [{"role": "user", "content": "c"}]}) == expected
