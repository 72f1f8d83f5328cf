"""Commands and their handlers, one file per feature, and the queries that views and documents read."""
