"""What every good program has: actions, settings, comparing, help, errors."""
