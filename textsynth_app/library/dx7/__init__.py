"""DX7 voices: the synthesizer's dumps, its algorithms, and the way to a patch and back."""
