"""Official texts in one place, a subject per file: whoever has to approve wording reads these and nothing else."""
