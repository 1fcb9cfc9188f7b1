"""Which page leads to which, without any I/O."""
