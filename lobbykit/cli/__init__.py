"""The command line: one module for each command, each with `run(args, desk) -> exit code`."""
