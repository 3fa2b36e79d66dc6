"""Who makes the panes behave: they ask the engine and tell the views."""
