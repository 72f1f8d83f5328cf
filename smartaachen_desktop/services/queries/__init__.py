"""SELECTs that give frozen read values to views, documents and the command line."""
