"""What is kept and which rules hold: mapped classes and pure functions, without session, Qt or I/O."""
