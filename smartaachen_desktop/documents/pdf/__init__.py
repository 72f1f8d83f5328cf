"""The tagged-PDF layer: a logical tree first, flowables that point at its nodes, one finishing pass."""
