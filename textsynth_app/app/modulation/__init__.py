"""The pages of modulation and effects."""
