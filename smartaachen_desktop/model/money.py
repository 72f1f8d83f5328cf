"""Money is whole cents; a sum of cents is exact."""

MAX_CENTS = 10**13
"""A hundred billion euro: beyond it, an amount is a typing error."""
