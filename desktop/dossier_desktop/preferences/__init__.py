"""The preferences, one module a page."""
