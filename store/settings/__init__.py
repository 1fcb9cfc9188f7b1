"""Reading and validating config/."""
