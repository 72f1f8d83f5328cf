"""Resolutions and assignments over all meetings."""
