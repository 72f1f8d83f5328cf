"""SMART.Aachen Desktop: the committee's meeting, its decisions and the smart-city plan they steer."""

__version__ = "0.1.0"
