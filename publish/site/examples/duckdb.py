import duckdb
import fsspec  # pip install duckdb fsspec aiohttp

duckdb.register_filesystem(fsspec.filesystem("https"))
print(duckdb.sql("""
    SELECT stadsdeel, count(*) AS plekken
    FROM 'https://heerlenkaart.nl/data/v1/entries.parquet'
    GROUP BY stadsdeel ORDER BY plekken DESC
"""))
