"""Every PDF of the program: the only user of ReportLab, pikepdf and pyHanko. No Qt in here."""
