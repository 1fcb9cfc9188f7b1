"""What is the same: normalise, block, compare, score, cluster, resolve."""
