"""Archives: what is in them becomes documents of its own."""
