"""Evidence: what two records say about being one thing, field by field, each as one of a few named levels."""
