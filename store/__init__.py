"""The nouns and the catalogue. Imports nothing of ours."""
