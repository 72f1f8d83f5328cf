"""Where data are kept: database files and servers, keys, the unit of work, the journal, backups and migrations."""
