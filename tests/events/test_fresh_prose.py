"""What pages by many hands showed: who does it, of which noun it is told, which clause has the time."""

import pytest

from timeline.model import Document
from timeline.pipeline import extract

PUBLISHED = "2022-09-28"


def rows(text: str) -> set[tuple[str, str, str]]:
    """When, title and modality of each event of a text."""
    events = extract(Document(text, published=PUBLISHED), headline=False).events
    return {(event.when.edtf, event.title, event.modality) for event in events}


@pytest.mark.parametrize(
    ("text", "when", "title", "modality"),
    [
        # what rains is nothing that was named before
        ("The bridge was built in 1911. In 1912 it rained for forty days.", "1912", "It rained for forty days", "happened"),
        # a can is a thing, where a finite verb follows
        ("Another oil can was found that May in Halden.", "2022-05", "Another oil can was found in Halden", "happened"),
        # "to" leads to houses, not to a deed
        ("Fires were also set to five barns in August.", "2022-08", "Fires were also set to five barns", "happened"),
        # a verb of one has no subject of many
        ("Brun lost money after barley prices fell in the 1990s and since 2006 has been a tenant of the port.", "2006/..", "Brun has been a tenant of the port", "ongoing"),
        # what is new is told of, and not what it is told of
        ("It was given by the sons of a clerk drowned in a flood in 1955, and hangs there still.", "1955", "A clerk [was] drowned in a flood", "happened"),
        ("The new yard replaces the firm's mill in Halden, Norra, which burned down in March 2012.", "2012-03", "The firm's mill in Halden, Norra burned down", "happened"),
        ("Lund & Son, a maker of bells founded in 1578, was sold in 2004.", "1578", "Lund & Son [was] founded", "happened"),
        ("The clerks whose names were read out in 1987 went home.", "1987", "The clerks[’] names were read out", "happened"),
        ("He lives in a barn bought in 1990.", "1990", "A barn [was] bought", "happened"),
        # whose the time is
        ("Brun may have won his first race, but elsewhere in May, two clerks were making their debut.", "2022-05", "Two clerks were making their debut", "happened"),
        ("In 1904 she took a course at the Lund Institute, Halden, and by 1905 settled in Norra.", "1904", "She took a course at the Lund Institute, Halden", "happened"),
        ("He held shows at the hall in 1918 and 1921, and then went home.", "1921", "He held shows at the hall", "happened"),
        ("Mining spread in the 1920s, and in 1934 the first union was formed.", "192X", "Mining spread", "happened"),
        # whole clauses with "what"
        ("We will never forget what happened on 11 March 2011.", "2011-03-11", "We will never forget what happened on 11 March 2011", "happened"),
        ("What began as a strike in 2010 became a party.", "2010", "What began as a strike in 2010 became a party", "happened"),
        ("Imagine that the mill closed in 1990.", "1990", "The mill closed", "hypothetical"),
        ("The crew were at sea in 2019, when their master, Captain A. Holm, D.S.O., was hurt.", "2019", "Their master, Captain A. Holm, D.S.O., was hurt", "happened"),
        # how one talks
        ("In like 2005 we bought a house.", "2005", "We bought a house", "happened"),
        ("The judge read the order of the county court dated 3 May 2021.", "2021-05-03", "The judge read the order of the county court", "happened"),
        ("We took the night ferry yesterday.", "2022-09-27", "We took the night ferry", "happened"),
        # works in quotation marks, behind a colon, with where they hang
        ("She wrote three books: The Weir (1999), Salt (2003) and An Old Tale (2011).", "2003", "She wrote three books: Salt", "happened"),
        ("He wrote the plays “The Weir” (1999) and “Salt” (2003).", "1999", "He wrote the plays “The Weir”", "happened"),
        ("This is seen in such works as A Beach at Halden (1904; Halden, City Hall).", "1904", "This is seen in such works as A Beach at Halden", "happened"),
        # curved apostrophes are apostrophes
        ("The mill didn’t open in 1990.", "1990", "The mill didn’t open", "denied"),
        ("We haven’t yet met in 2022, and it won’t be done by the end of October.", "2022", "We haven’t yet met", "denied"),
        # several participles of one thing, and of what they are told
        ("Steam engine, No 12, Norra Railway, designed by Lund, built by Holm & Co in 1899, scrapped in 1959.", "1899", "Steam engine [was] built by Holm & Co", "happened"),
        ("The bridge, designed by Holm, built in 1899, was closed in 2001.", "1899", "The bridge [was] built", "happened"),
        ("A novel written by Ada Holm, born in Lund in 1870, was found in 2001.", "1870", "Ada Holm [was] born in Lund", "happened"),
        ("Its pages give an idea of the changes that have taken place since 1879.", "1879/..", "The changes have taken place", "ongoing"),
        ("Up until last month, the crew had found 97 wrecks.", "/2022-08", "The crew had found 97 wrecks", "happened"),
        ("The mill was shut in November and December 1880.", "1880-11/1880-12", "The mill was shut", "happened"),
        ("He died on Friday at Lund Medical Center-St. Olaf Campus.", "2022-09-23", "He died at Lund Medical Center-St. Olaf Campus", "happened"),
        ("It is a hall designed by Lund, built by Holm, and first opened by a queen in 1914.", "1914", "A hall [was] first opened by a queen", "happened"),
        ("A miller named Ada Holm filled her first sack in 1795.", "1795", "A miller named Ada Holm filled her first sack", "happened"),
        ("The yard was closed in March 2016, as the result of the evacuation of the port at the end of May 2015.", "[2015-05-21..2015-05-31]", "The evacuation of the port", "happened"),
        ("The roots of today’s mills can be found in 1931.", "1931", "The roots of today’s mills can be found", "possible"),
        ("In June the yard moved (the Halden wharf, the old mill being sold to Brun in May 1915).", "1915-05", "The Halden wharf, the old mill [was] sold to Brun", "happened"),
        # what is shared, and what is one's own
        ("Five clerks were hurt in May 2021 and 13 wounded in June 2021.", "2021-06", "13 [were] wounded", "happened"),
        ("Five clerks were hurt and 13 wounded on Monday when a boiler burst.", "2022-09-26", "Five clerks were hurt and 13 wounded", "happened"),
        ("The galleries were removed in 1870 and the north aisle shortened in 1872.", "1872", "The north aisle [was] shortened", "happened"),
        ("The loss was made good by a gift of a new cup, plate, and jug, which were first used at Easter 1850.", "1850-03-31", "A new cup, plate, and jug were first used", "happened"),
        ("They reached a cup in 1925 before becoming the only crew to win the trophy in the 1927 final.", "1927", "They [became] the only crew to win the trophy in the 1927 final", "happened"),
        ("Founded in 1880 as St. Mark's, the club moved in 1887.", "1880", "The club [was] founded as St. Mark's", "happened"),
        ("The club's home ground is the Norra Field, to which it moved in 2003.", "2003", "The club's home ground is the Norra Field, to which it moved", "happened"),
        ("The side had suffered defeat during the 1930–31 season.", "1930/1931", "The side had suffered defeat during the season", "happened"),
        ("Cobb sold it in 1858 to the Revd. John Bartlett of Halden.", "1858", "Cobb sold it to the Revd. John Bartlett of Halden", "happened"),
        ("Financial matters came to a head in 1984. They were forced to leave the field in 1985.", "1985", "They were forced to leave the field", "happened"),
        # what waits for its verb, and what goes with which
        ("The clerks, who first came in 2003 and went back in 2018, expect it to end by 2050.", "2018", "The clerks went back", "happened"),
        ("The clerks, who first came in 2003 and went back in 2018, expect it to end by 2050.", "[..2050]", "The clerks expect it to end", "planned"),
        ("He slipped on oil that had been spilled by a clerk and broke the jug in 1990.", "1990", "He slipped on oil that had been spilled by a clerk and broke the jug", "happened"),
        ("Her notes, thought lost in the fire of 1944, turned up in an attic in 1987.", "1987", "Her notes turned up in an attic", "happened"),
        ("Delmar plans to close its yard in Halden, opened in 2019, in early 2023.", "2019", "Its yard in Halden opened", "happened"),
        ("By the time the record came out in 1984, two drummers had left.", "1984", "By the time the record came out, two drummers had left", "happened"),
        ("It was swept away in 1342 and not replaced until 1398.", "1398", "It was replaced", "happened"),
        ("The present bridge, begun in 1783, was widened in 1904.", "1783", "The present bridge [was] begun", "happened"),
        ("The mills share four grants announced on 3 June by the mayor.", "2022-06-03", "Four grants [were] announced by the mayor", "happened"),
        # years in brackets: of a deed, of works of which the first has none said of it, and of no deed
        ("There he set up a laboratory (1875) and founded a journal (1881).", "1875", "There he set up a laboratory", "happened"),
        ("There he set up a laboratory (1875) and founded a journal (1881).", "1881", "He founded a journal", "happened"),
        ("After a small part in So Young (1950), Holm had roles in Elopement (1951) and Salt (1952).", "1952", "Holm had roles in Salt", "happened"),
        ("Ada Holm, CBE (30 September 1921 – 16 October 2007) was a weaver.", "1921-09-30", "Ada Holm [was born]", "happened"),
        ("The link to Halden, closed to all traffic in 1969, reopened in 2003.", "2003", "The link to Halden reopened", "happened"),
        # what a preposition governs is no subject
        ("The line said wreckage from a plane that hit the sea on Thursday with 66 men on board has been found.", "2022-09-22", "A plane hit the sea with 66 men on board", "happened"),
        ("The firm that invested in the mine in 1990 has been sold.", "1990", "The firm invested in the mine", "happened"),
        ("It is too early to confirm if a ship that went missing on Monday had been hit.", "2022-09-26", "It is too early to confirm if a ship that went missing had been hit", "happened"),
        ("She thought of the families of the twelve men killed in May.", "2022-05", "The twelve men [were] killed", "happened"),
        ("In the last year, 28 Norra clerks have left.", "2021", "28 Norra clerks have left", "happened"),
        ("It was June 6th 2014, the 70th anniversary of the landing.", "2014-06-06", "It was the 70th anniversary of the landing", "happened"),
        ("He agreed with me that all the clerks had left in May.", "2022-05", "All the clerks had left", "happened"),
    ],
)  # fmt: skip
def test_titles_of_pages(text: str, when: str, title: str, modality: str) -> None:
    assert (when, title, modality) in rows(text)


def test_who_says_so_behind_a_long_name() -> None:
    text = "Officials with the Halden water board say they had sought a leak since April."
    (event,) = extract(text, published=PUBLISHED).events
    attribution = event.claims[0].attribution
    assert attribution is not None
    assert attribution.source == "Officials with the Halden water board"
