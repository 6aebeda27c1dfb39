"""From one sound to another: way, pad, snapshots, gestures."""
