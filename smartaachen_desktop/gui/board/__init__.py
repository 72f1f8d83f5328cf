"""The board: measures as cards in columns and lanes, moved by mouse or keys, with their details beside."""
