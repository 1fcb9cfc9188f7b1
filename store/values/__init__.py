"""Values of fields: find, normalise, judge. Pure; never raise on text."""
