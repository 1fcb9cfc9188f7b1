"""The DuckDB catalogue: connection, migrations, tables."""
