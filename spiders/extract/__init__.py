"""The extraction ladder: contract, structured data, visible labels, patterns."""
