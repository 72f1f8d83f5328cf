"""The project plan: table and time axis, row by row."""
