"""From page to listing: crawl, extraction ladder, politeness, recorder. Imports only store."""
