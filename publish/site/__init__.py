"""The map site: static pages, list first and map second, no server, no tracker, no request to anyone else."""
