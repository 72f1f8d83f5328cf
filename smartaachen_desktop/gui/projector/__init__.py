"""The wall: slides painted for the room, their window, and the strip that steers it."""
