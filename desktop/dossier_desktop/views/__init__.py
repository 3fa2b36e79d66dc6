"""The panes of the window, and who makes them behave."""
