"""Certificates, signatures in visible fields, and the check of both."""
