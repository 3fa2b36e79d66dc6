"""Folders that a library keeps in step with: what is new, changed, moved or deleted in them is noticed."""
