"""Whole documents at a glance: what they say in short, their deadlines and amounts, how two of them differ.

Every deadline and change is a range of a document's text, and so is every point of a summary unless a capable
model is asked to write it; then each sentence is verified against the ranges it cites.
"""
