"""Marked-up text: HTML, XML, e-books, Markdown."""
