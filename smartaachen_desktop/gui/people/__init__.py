"""Bodies with their members, people and departments."""
