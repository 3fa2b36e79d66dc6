"""Text and tables without marks, in any encoding."""
