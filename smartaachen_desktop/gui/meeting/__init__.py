"""The meeting workbench: agenda at the left, the item in the middle, the people at the right."""
