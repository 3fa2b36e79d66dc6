"""The report as one HTML page that needs nothing else: no script, no font, no picture from anywhere."""

from __future__ import annotations

from jinja2 import Environment, StrictUndefined

from dossier.reporting.data import CollectionReport
from dossier.reporting.wording import OUTCOMES, moment, pair_text, title, totals, visible

# Colours as in the window (light and dark); on paper black on white.
_TEMPLATE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{{ title }}</title>
<style>
:root { --ground: #f5f4f0; --paper: #ffffff; --text: #1d2329; --muted: #555e68; --line: #dad7cf;
  --good: #1d6438; --warn: #7d4e00; --bad: #a1261d; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ground: #1a1d21; --paper: #21252a; --text: #e7e5e0;
  --muted: #abb1b8; --line: #363c43; --good: #86d19c; --warn: #ecc06b; --bad: #f3a097; } }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.5rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p.made { color: var(--muted); margin: .25rem 0 1.5rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem; margin: 0; }
dl div { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
dt { color: var(--muted); font-size: .9rem; } dd { margin: 0; font-size: 1.25rem; }
table { border-collapse: collapse; width: 100%; background: var(--paper); border: 1px solid var(--line); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
th { color: var(--muted); font-weight: 600; } td.number { text-align: right; white-space: nowrap; }
td.outcome { white-space: nowrap; } .read { color: var(--good); }
.doubtful, .partly_read, .needs_password, .waiting { color: var(--warn); }
.damaged, .refused, .no_text { color: var(--bad); }
@media print { :root { --ground: #fff; --paper: #fff; --text: #000; --muted: #333; --line: #bbb;
  --good: #000; --warn: #000; --bad: #000; } body { max-width: none; padding: 0; font-size: 10pt; }
  tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } }
</style>
</head>
<body>
<h1>{{ title }}</h1>
<p class="made">{{ report.made | moment }}</p>
<dl>
{% for name, number in totals %}
<div><dt>{{ name }}</dt><dd>{{ number }}</dd></div>
{% endfor %}
</dl>
{% if report.attention %}
<h2>To be looked at</h2>
<table><thead><tr><th>File</th><th>Outcome</th><th>Why, and what to do</th></tr></thead><tbody>
{% for entry in report.attention %}
<tr><td><bdi>{{ entry.document.path | visible }}</bdi></td>
<td class="outcome {{ entry.outcome }}">{{ outcomes[entry.outcome] }}</td><td>{{ entry.what }}</td></tr>
{% endfor %}
</tbody></table>
{% endif %}
{% if placed %}
<h2>The same content in several places</h2>
<table><thead><tr><th>File</th><th>Also at</th></tr></thead><tbody>
{% for entry in placed %}
<tr><td><bdi>{{ entry.document.path | visible }}</bdi></td>
<td>{% for place in entry.places %}<bdi>{{ place | visible }}</bdi><br>{% endfor %}</td></tr>
{% endfor %}
</tbody></table>
{% endif %}
{% if report.duplicates %}
<h2>Nearly the same</h2>
<table><thead><tr><th>First</th><th>Second</th><th>How alike</th></tr></thead><tbody>
{% for pair in report.duplicates %}
<tr><td><bdi>{{ pair.first.path | visible }}</bdi></td><td><bdi>{{ pair.second.path | visible }}</bdi></td>
<td>{{ pair_text(pair) }}</td></tr>
{% endfor %}
</tbody></table>
{% endif %}
{% if away %}
<h2>Folders</h2>
<table><tbody>
{% for folder in away %}
<tr><td><bdi>{{ folder.path | visible }}</bdi></td><td>{{ folder.reason }}</td></tr>
{% endfor %}
</tbody></table>
{% endif %}
{% for heading, numbers in (("By type", report.types), ("By language", report.languages)) if numbers %}
<h2>{{ heading }}</h2>
<table><tbody>
{% for name, number in numbers.items() %}
<tr><td>{{ name or "unknown" }}</td><td class="number">{{ number }}</td></tr>
{% endfor %}
</tbody></table>
{% endfor %}
</body>
</html>
"""


def page(report: CollectionReport) -> str:
    """The report as an HTML page; whatever names hold is shown as text."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    environment.filters["visible"] = visible
    environment.filters["moment"] = moment
    return environment.from_string(_TEMPLATE).render(
        report=report,
        title=title(report),
        totals=totals(report),
        outcomes=OUTCOMES,
        pair_text=pair_text,
        placed=[entry for entry in report.entries if entry.places],
        away=[folder for folder in report.folders if folder.reason],
    )
