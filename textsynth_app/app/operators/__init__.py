"""The pages of operators and matrix."""
