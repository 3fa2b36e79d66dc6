"""PDF, and the putting together of pages whoever read them: lines, columns, tables, furniture, places."""
