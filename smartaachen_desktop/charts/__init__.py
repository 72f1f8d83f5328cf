"""Drawings shared by paper and pictures: geometry as values, without Qt and without ReportLab."""
