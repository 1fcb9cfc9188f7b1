"""When and whether: command line, pipeline, child-process crawls, completeness, verdict, quarantine, status."""
