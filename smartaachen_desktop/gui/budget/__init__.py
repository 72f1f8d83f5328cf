"""The budget: a table of lines and years, edited in place, and what it adds up to as bars."""
