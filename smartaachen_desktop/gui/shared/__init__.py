"""Widgets that several views use; they get values and emit signals, and know no database."""
