"""Titles of sentences as they are written: with clauses in clauses, lists, places within places, and notes."""

import pytest

from timeline.pipeline import extract

PUBLISHED = "2022-09-28"


def rows(text: str, title: str = "") -> list[tuple[str, str]]:
    from timeline.model import Document

    return [
        (event.when.edtf, event.title)
        for event in extract(Document(text, published=PUBLISHED, title=title), headline=False).events
    ]


@pytest.mark.parametrize(
    ("text", "when", "title"),
    [
        # what joins the clauses stays, where both are told
        ("The hall saw attendance reach 9,000 when it showed the Bruns collection in 2010.", "2010", "The hall saw attendance reach 9,000 when it showed the Bruns collection"),
        ("Some of the clerks joined Arno when about 1373, he set out for Thrace.", "1373~", "Some of the clerks joined Arno when he set out for Thrace"),
        ("When we got to the office last Friday we knew that it was shut.", "2022-09-23", "When we got to the office we knew that it was shut"),
        # the verb behind a clause about whom it is said of
        ("In 1742, Captain Anders Holm, who feared the captured sailors had returned to their old plans, seized and burned every letter.", "1742", "Captain Anders Holm, who feared the captured sailors had returned to their old plans, seized and burned every letter"),
        ("The Dutch found little organised opposition among the settlers in the 1620s.", "162X", "The Dutch found little organised opposition among the settlers"),
        # what "it" is, where several things are none
        ("Four clerks kept the ledger, so it was lost in 1950, and again in 1961.", "1950", "[The ledger] was lost"),
        # which one something is
        ("Mira Holt is a writer born in 1958 in Haifa.", "1958", "Mira Holt is a writer born in Haifa"),
        ("Kestrel is a probe that was launched in 1999.", "1999", "Kestrel is a probe that was launched"),
        # the verb of which clause
        ("Strikes which began at a high level in the 1930s were a threat to owners.", "193X", "Strikes began at a high level"),
        ("The hall, which is in Elverum, Innlandet, is to open in 2023.", "2023", "The hall is to open"),
        # lists
        ("She won several prizes, including a medal in 1996, a palm in 2003 and an oar in 2008.", "2003", "She won several prizes, including a palm"),
        ("He goes to Rome in November 2022, Lima in December 2022, and back to Oslo in January 2023.", "2022-12", "He goes to Lima"),
        # what was done besides
        ("Lund spent ten years at the paper mill of Elverum and a year as a guest at the Academy of Sciences in the capital of the new republic of Norra before joining the Harwell Institute in 1971.", "1971", "Lund [joined] the Harwell Institute"),
        # times go with the words that lead to them
        ("In the course of 1655 Lund served both crowns.", "1655", "Lund served both crowns"),
        ("He earned a degree in 1918 with a thesis entitled \"Continuity: A Study\".", "1918", "He earned a degree with a thesis entitled \"Continuity: A Study\""),
        ("3 In a 2007 study Lund and colleagues found that grit matters.", "2007", "In a study Lund and colleagues found that grit matters"),
        ("Uh, yeah, the mill closed in 1990.", "1990", "The mill closed"),
        ("Norra was hit by Tuesday's storm.", "2022-09-27", "Norra was hit by Tuesday's storm"),
        ("As many as 200 people died in the 12 January earthquake.", "2022-01-12", "As many as 200 people died in the earthquake"),
        ("Nine have died since Tuesday's storm in Norra.", "2022-09-27/..", "Nine have died since Tuesday's storm in Norra"),
        ("The last storm here was 90 years ago.", "1932", "The last storm here"),
        ("Ada said Per had heard a cry on Thursday and, almost a day later, he dug her out.", "2022-09-23", "[Per] dug her out"),
        ("Lund lost to Brun in last year's final.", "2021", "Lund lost to Brun in last year's final"),
        ("Holt built a tall tower in 1290; it was taken apart in 1312 by an army.", "1312", "[The tall tower] was taken apart by an army"),
        ("The old calendar ended on 4 October 1582, and the new one began on 15 October 1582.", "1582-10-15", "The new [calendar] began"),
        ("Norra changed its clocks on 30 April 1916 to save coal, and Halden followed three weeks later.", "1916-05-21", "Halden followed"),
        ("The new mill opened in 1845. Its owner was robbed in 1850.", "1850", "[The new mill's] owner was robbed"),
        ("The Lund kept cows. Their herds died in 1850. Their barns burned in 1861.", "1861", "Their barns burned"),
        ("The bell of Halden church, made in about 1386, still rings.", "1386~", "The bell of Halden church [was] made"),
        ("The last plague was in 1968 and killed a million people.", "1968", "The last plague killed a million people"),
        ("We need to be ready, particularly for the autumn of 2023.", "2023-23", "We need to be ready"),
        ("The signs of haste that were found in the 1918 letters are few.", "1918", "The signs of haste were found in the letters"),
        ("The group said its plane with 12 tons of food had been turned away on Sunday.", "2022-09-25", "[The group's] plane with 12 tons of food had been turned away"),
        ("After leaving the yard in 1946, Lund joined a bank.", "1946", "Lund joined a bank"),
        ("After a court freed him in May 2012, Lund left Norra.", "[2012-05..]", "Lund left Norra"),
        ("Asked for it by Brun, Lund sent the plan, which he did on 4 May 2012.", "2012-05-04", "Asked for it by Brun, Lund sent the plan, which he did on 4 May 2012"),
        ("In a letter to Per Brun of Norra, read by a clerk, Lund said he will leave the town on 7 October 2022.", "2022-10-07", "[Lund] will leave the town"),
        ("The mill has lost hands in each of the past three years, although it sold more.", "2019-09-28/2022-09-28", "The mill has lost hands, although it sold more"),
        ("The insurer's income fell 59% in May 2022, compared with gains of $6.1 million a year ago.", "2022-05", "The insurer's income fell 59%, compared with gains of $6.1 million"),
        ("Brun said that of nine men who had been hurt in May 2012, four were clerks.", "2012-05", "Nine men had been hurt"),
        ("Norra meant to drop the tax slowly from 1700 to 1740, forgot about it during a war, and paid it again in 1751.", "1700/1740", "Norra meant to drop the tax slowly, forgot about it during a war"),
        ("Six years ago came the red tide.", "2016", "The red tide came"),
        ("The office told of the steps it has taken against the fire earlier this week.", "[2022-09-26..2022-09-28]", "The office told of the steps it has taken against the fire"),
        ("The ferry, which will remain shut until 2023, was sold.", "/2023", "The ferry will remain shut"),
        ("Rescuers said the man found on Saturday appeared to be well.", "2022-09-24", "The man [was] found"),
        ("The air of haste and fear that reigned in 1999 was gone.", "1999", "The air of haste and fear reigned"),
        ("The port is suspected of leaking oil, its chief engineer said on Monday.", "2022-09-26", "Its chief engineer said the port is suspected of leaking oil"),
        ("Norra suffered in the floods, between 2004 and 2008, with 22 deaths reported.", "2004/2008", "Norra suffered in the floods, with 22 deaths reported"),
        ("Norra has been blamed for doing too little against fires, especially the 2003 outbreak of measles.", "2003", "Outbreak of measles"),
        ("In 1995, Lee Park was pulled from a mine, and in January 2004, Mira Mazan, a woman in her 90s was saved from the rubble.", "2004-01", "Mira Mazan, a woman in her 90s was saved from the rubble"),
        ("He was moved to a ward in Halden, where he died on Monday.", "2022-09-26", "He was moved to a ward in Halden, where he died"),
        ("The two other leaks found on Monday were in the hull and had to be closed by welders from the yard of the Alder line in Halden.", "2022-09-26", "The two other leaks [were] found"),
    ],
)  # fmt: skip
def test_titles_keep_what_their_sentence_needs(text: str, when: str, title: str) -> None:
    assert (when, title) in rows(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"I think the mill is as strong today as it was," said Ada Brook.', "Ada Brook"),
        ('"With regret, I can confirm that the ferry sank on Monday," the master said.', "the master"),
        ("With the work on the new mill almost complete, Delmar announced on Friday that it would open.", "Delmar"),
        (
            '"We do not have any reason to think that we should move today," said Director Olga Lund.',
            "Director Olga Lund",
        ),
        (
            "A spokeswoman for Delmar said welders were told on Monday that the yard would close.",
            "A spokeswoman for Delmar",
        ),
        ("On board the Alder, Hallam claims that she was locked in from May 2012.", "Hallam"),
    ],
)
def test_who_says_so(text: str, source: str) -> None:
    claims = [event.claims[0].attribution for event in extract(text, published=PUBLISHED).events]
    assert [claim.source for claim in claims if claim is not None] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The pier can ice over in the winter.",
        "The theatre is used for films during the summer.",
        "A baker's work depends on light at night.",
        "The astronomer chose 4713 BCE.",
        "The pump is still in use today.",
        "The plan is known today as the Lund Plan.",
        "He walked through what is today Norra.",
        "Costs were compared with a sum of $3 million last year.",
        "They are now better off than they were ten years ago.",
        "What it costs depends on what time of the year you ask.",
        "The third part uses the 1990 and 2000 surveys to study migration.",
    ],
)
def test_what_is_so_on_any_day_is_no_event(text: str) -> None:
    assert rows(text) == []


def test_a_date_above_a_page_is_the_day_of_the_page() -> None:
    news = "Ferry found\n\nWednesday, September 28, 2022\n\nDivers found the ferry. They were tired."
    assert rows(news) == []
    life = "Lund\n\nLund in the garden (1505)\n\nLund moved to Halden. He bought a house."
    assert rows(life) == [("1505", "Lund in the garden")]
    journal = "# 1904\n\nThe pier opened."
    assert rows(journal) == [("1904", "The pier opened")]


def test_a_day_within_the_year_of_a_noun_is_told_once() -> None:
    text = "Yesterday, a day of the 2022 Harbour Festival, the Alder won the race."
    assert [when for when, _ in rows(text)] == ["2022-09-27"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The government survived a no-confidence vote in parliament on Thursday.", "2022-09-22"),
        ("A clerk who had not been abroad was found to be infected on Saturday.", "2022-09-24"),
        ("The people vote on Friday.", "2022-09-30"),
    ],
)
def test_the_verb_of_the_clause_says_which_day_is_meant(text: str, when: str) -> None:
    assert [found for found, _ in rows(text)] == [when]


def test_the_source_of_a_statement_is_named_where_it_is_a_pronoun() -> None:
    text = "Ada Lund left the mill. She says that she was locked in on 4 May 2012."
    (event,) = extract(text, published=PUBLISHED, headline=False).events
    assert event.title == "[Ada Lund] was locked in"
    claim = event.claims[0].attribution
    assert claim is not None
    assert claim.source == "Ada Lund"
