# QGIS: Laag > Laag toevoegen > Vectorlaag toevoegen > Protocol: HTTP(S), en plak het adres van entries.fgb
ogrinfo -ro -so /vsicurl/https://heerlenkaart.nl/data/v1/entries.fgb entries
ogr2ogr -f GPKG sport.gpkg /vsicurl/https://heerlenkaart.nl/data/v1/entries.fgb -where "themes LIKE '%sport%'"
