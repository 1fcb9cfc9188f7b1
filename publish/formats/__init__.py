"""One writer a format. Each takes entries a batch at a time and holds none of them; none knows the clock."""
