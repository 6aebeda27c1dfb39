"""What moves parameters while a note sounds: groups of parameters of the same kind, one for each source."""

LFO_GROUPS = ("lfo", "lfo2")
EXPRESSIONS = ("wheel", "pressure", "timbre")
