"""What readers of all families share: the text under construction, tables, facts, language, packages."""
