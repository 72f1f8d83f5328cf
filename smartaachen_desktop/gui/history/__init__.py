"""The journal in plain German: what changed, when, by whom."""
