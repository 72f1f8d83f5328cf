"""The command line, one file per subcommand. No Qt is imported until a window opens or pictures are painted."""
