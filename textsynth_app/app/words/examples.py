"""Prompts that show what can be asked for: materials, places, machines, creatures, instruments, moods."""

from __future__ import annotations

import random

# Short enough to be read in a line that offers one.
FOR_A = (
    "deep church bell",
    "warm hollow pad, slow and soft",
    "rusty metal scrape",
    "a glass harp in a cave",
    "angry wasp in a jar",
    "rubber bass, short and round",
    "distant foghorn",
    "crickets on a summer night",
    "wooden marimba, dark and dry",
    "a cathedral organ, very bright",
    "rain on a tin roof",
    "electric piano, mellow, with tremolo",
    "bowed saw, wavering",
    "a tiny music box",
    "growling bass, wide and dirty",
    "steam whistle far away",
    "singing bowl, very long",
    "plucked harp in a great hall",
    "broken telephone ringing",
    "soft flute with breath",
    "an alarm under water",
    "gong, huge and slow",
    "kalimba, warm and close",
    "wind in telegraph wires",
)
FOR_B = (
    "glass chime",
    "plucked steel string",
    "a choir far away",
    "laser zap",
    "wooden block",
    "muted trumpet",
    "a drop of water",
    "hissing steam",
    "tubular bells",
    "brass stab, bright and short",
    "purring cat",
    "hammered anvil",
)


def another(examples: tuple[str, ...], shown: str) -> str:
    """One of them by chance, other than the one shown."""
    return random.choice([example for example in examples if example != shown])
