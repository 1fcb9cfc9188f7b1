import duckdb
import fsspec  # pip install duckdb pyarrow fsspec aiohttp
import pyarrow.parquet

with fsspec.open("https://heerlenkaart.nl/data/v1/entries.parquet") as file:
    kaart = pyarrow.parquet.read_table(file, columns=["stadsdeel"])  # haalt alleen deze kolom op

print(duckdb.sql("""
    SELECT stadsdeel, count(*) AS plekken
    FROM kaart GROUP BY stadsdeel ORDER BY plekken DESC
"""))
