"""Benchmarks: measured on request, never as a timed test."""
