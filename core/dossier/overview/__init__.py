"""Whole documents at a glance: what they say in short, their deadlines and amounts, how two of them differ.

Nothing here writes words of its own: every point, deadline and change is a range of a document's text.
"""
