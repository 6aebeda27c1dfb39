"""What is kept: presets, audio files, DX7 voices. Knows no torch and no Qt."""
