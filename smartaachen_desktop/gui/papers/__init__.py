"""Council papers in the form of the city."""
