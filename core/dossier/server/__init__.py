"""A server that a person names as the writer: the setting, the courier that reaches it, HTTP through it."""
