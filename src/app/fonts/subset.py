"""Cuts down the fonts of the fontsource packages to what Wortlaut sets type with; see README.md for how to run it."""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
SOURCES = Path("node_modules/@fontsource-variable")
WEIGHTS = (400, 700)
FEATURES = ["kern", "liga", "pnum", "tnum"]


def still_kerning(font):
    """Keeps the kerning of the regular weight for all weights: how it varies is a third of a file and not to be seen."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            pairs = table.ExtSubTable if table.LookupType == 9 else table
            if pairs.LookupType != 2:
                continue
            if pairs.Format == 1:
                records = [record for pair_set in pairs.PairSet for record in pair_set.PairValueRecord]
            else:
                records = [record for row in pairs.Class1Record for record in row.Class2Record]
            for value in (value for record in records for value in (record.Value1, record.Value2) if value):
                vars(value).pop("XAdvDevice", None)
            pairs.ValueFormat1 &= 0x0F
            pairs.ValueFormat2 &= 0x0F


for family in ["newsreader", "instrument-sans"]:
    for part in ["latin", "latin-ext"]:
        source = SOURCES / family / "files" / f"{family}-{part}-wght-normal.woff2"
        font = instancer.instantiateVariableFont(TTFont(source), {"wght": WEIGHTS})
        options = Options(
            layout_features=FEATURES, name_IDs=[0, 1, 2, 3, 5, 6, 13, 14], hinting=False, flavor="woff2"
        )
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=font.getBestCmap())
        subsetter.subset(font)
        still_kerning(font)
        font.flavor = "woff2"
        font.save(HERE / f"{family}-{part}.woff2")
