"""Sources as HTML: a page of a municipality's site, with its menu, its text and its foot."""

from __future__ import annotations

from html import escape

from markdown_it import MarkdownIt

from rendering.source import Source

MENU = {
    "nl": ("Naar de inhoud", "Nieuws", "Verordeningen", "Contact"),
    "fr": ("Aller au contenu", "Actualités", "Règlements", "Contact"),
    "de": ("Zum Inhalt", "Aktuelles", "Ortsrecht", "Kontakt"),
    "en": ("Skip to content", "News", "Schemes", "Contact"),
}
STYLE = """
  body { font: 16px/1.55 Georgia, serif; color: #20242a; max-width: 44rem; margin: 0 auto; padding: 1rem; }
  nav { font: 14px sans-serif; border-bottom: 2px solid #1c5c68; padding-bottom: .5rem; }
  nav a { margin-right: 1rem; color: #1c5c68; }
  table { border-collapse: collapse; margin: 1rem 0; }
  th, td { border: 1px solid #c4ced0; padding: .3rem .6rem; }
  th { background: #eaf1f2; text-align: left; } footer { font-size: 13px; color: #626872; margin-top: 2rem; }
"""


def render(source: Source) -> bytes:
    """One source as the bytes of an HTML page; it loads nothing from elsewhere."""
    skip, *items = MENU[source.language]
    menu = "".join(f'<a href="#{number}">{escape(item)}</a>' for number, item in enumerate(items, start=1))
    body = MarkdownIt("commonmark").enable("table").render(source.markdown)
    title, author = escape(source.meta["title"]), escape(source.meta["author"])
    page = f"""<!doctype html>
<html lang="{source.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="{author}">
<meta name="description" content="{escape(source.meta["subject"])}">
<meta name="date" content="{source.meta["date"].isoformat()}">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<nav><a href="#main">{escape(skip)}</a>{menu}</nav>
<main id="main">
{body.strip()}
</main>
<footer>{author} · {source.meta["date"].isoformat()}</footer>
</body>
</html>
"""
    return page.encode()
