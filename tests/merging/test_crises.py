"""What two crises in real news showed: who does it, to whom, how often it is told, and what a page says of itself."""

import pytest

import timeline as tl

PUBLISHED = "2011-03-14"  # a Monday


def events_of(*texts: str, published: str = PUBLISHED, headline: bool = False) -> list[tl.Event]:
    documents = [tl.Document(text, id=f"paper {n}", published=published) for n, text in enumerate(texts)]
    return [event for event in tl.extract(documents, headline=headline) if event.claims]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the name, and the nation that is of it
        ("Egypt closed its border on Friday.", "The Egyptian border was closed on Friday."),
        # how many, in figures and in words
        (
            "Norvik paid 15 million dollars to Elin Berg on Friday.",
            "Elin Berg received 15m dollars from Norvik on Friday.",
        ),
        # the deed is told otherwise, but who, where, what and how many are the same
        (
            "Eight divers raised the bell of the Maria from Lake Onda on Friday.",
            "The bell of the Maria was brought to the shore of Lake Onda by eight divers on Friday.",
        ),
        # where it was is no second person
        ("Police arrested Tom Verne in Harlow on Friday.", "Tom Verne, a broker, was arrested on Friday."),
        # since that day, and on it
        (
            "A truce between Ulmia and Varland began on Friday.",
            "The truce between Ulmia and Varland has held since Friday.",
        ),
    ],
)
def test_reworded_it_is_one_event(one: str, other: str) -> None:
    assert [len(event.sources) for event in events_of(one, other)] == [2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # who gives it, and who says it
        (
            "The EU pledged 120m euros for Calvera on Friday.",
            "The World Bank pledged 120m euros for Calvera on Friday.",
        ),
        (
            "As of Friday the government of Peru has reported 26 cases.",
            "As of Friday the Chilean government has reported 26 cases.",
        ),
        # one of whom the other does not speak
        (
            "Begum Zahra was killed in Rawalpur on Friday.",
            "Four supporters of a party were killed in Rawalpur on Friday.",
        ),
        # the first and the last
        ("The first of 31 miners was brought up on Friday.", "The last of the 31 miners was brought up on Friday."),
        # after a quake is not the quake
        ("After the quake, Peter Lorne flew to Ondares on Friday.", "A quake shook Ondares on Friday."),
        ("On Friday the toll of the quake in Calvera rose to 21,000.", "A quake shook Calvera on Friday."),
        # only a hyphened name is shared
        ("Aid workers left Port-au-Mer on Friday.", "Mr Ban visited Port-au-Mer on Friday."),
        # what is planned has its day
        (
            "WHO experts will meet in Geneva on Wednesday to discuss it.",
            "WHO experts will meet in Geneva on Thursday to discuss it.",
        ),
    ],
)
def test_what_only_looks_alike_is_apart(one: str, other: str) -> None:
    assert all(len(event.sources) == 1 for event in events_of(one, other))


def test_a_million_is_written_as_people_write_it():
    [event] = events_of(
        "Norvik paid 15 million dollars to Elin Berg on Friday.",
        "Elin Berg received 15m dollars from Norvik on Friday.",
    )
    assert any("15 million" in reason for reason in event.reasons)


def test_last_tuesday_may_be_that_of_the_week_before():
    told = (
        ("2011-03-09", "A quake struck Calvera on Tuesday, killing 200 people in Ondares."),
        ("2011-03-10", "On Tuesday a quake killed 200 people in Ondares, in the north of Calvera."),
        ("2011-03-17", "About 200 people died in Ondares in last Tuesday's quake in Calvera."),
    )
    documents = [tl.Document(text, id=day, published=day) for day, text in told]
    [event] = tl.extract(documents, headline=False)
    assert (event.when.edtf, len(event.sources), event.disputed) == ("2011-03-08", 3, False)


def test_a_sentence_printed_again_is_read_as_when_it_was_first_printed():
    told = "The leading general in Calvera, Ken Moor, said on Tuesday that up to 200 people {} in the quake at Ondares."
    documents = [
        tl.Document(told.format("died"), id="later", published="2011-03-17"),
        tl.Document(told.format("may have died"), id="first", published="2011-03-09"),
    ]
    line = tl.extract(documents, headline=False)
    [event] = [event for event in line if len(event.sources) == 2]
    assert event.when.edtf == "2011-03-08"


@pytest.mark.parametrize(
    "sentence", ["It came as a bolt from the blue on Friday.", "Two people were arrested on Friday."]
)
def test_a_sentence_that_anybody_may_write_is_of_two(sentence: str) -> None:
    events = events_of(
        f"Ann Bell wrote at length of her garden. {sentence}", f"Ivo Kern thought of his house. {sentence}"
    )
    assert all(len(event.sources) == 1 for event in events)


def test_when_a_page_was_changed_is_no_event():
    events = events_of(
        "Last updated: 14 March, 2011 - 14:10 GMT Calvera quake: aid is late. The minister resigned on Friday."
    )
    assert [event.title for event in events] == ["The minister resigned"]


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        # not what begins behind a preposition of its sentence
        (
            (
                "Minister Ida Falk said areas around Port Mere were being prepared on Friday for camps of the homeless.",
                "On Friday areas around Port Mere were being prepared for camps of the homeless.",
            ),
            "Areas around Port Mere were being prepared for camps of the homeless",
        ),
        # not a heading run into its sentence
        (
            (
                "Fear grips Ondares Up to 900 people left the town of Ondares on Friday",
                "On Friday up to 900 people left the town of Ondares by bus.",
            ),
            "Up to 900 people left the town of Ondares by bus",
        ),
        # who it was, where a later printing's page tells
        (
            (
                "She moved the exams in art and biology to Lowmere Hall on Friday, after two pupils had fallen ill there.",
                "Ida Falk leads it. She moved the exams in art and biology to Lowmere Hall on Friday, after two pupils fell ill.",
            ),
            "[Ida Falk] moved the exams in art and biology to Lowmere Hall",
        ),
    ],
)
def test_the_title_that_an_editor_would_choose(texts: tuple[str, ...], title: str) -> None:
    [event] = [event for event in events_of(*texts) if len(event.sources) == 2]
    assert event.title.startswith(title)


def test_links_to_what_others_wrote_are_no_events():
    page = "Guns fall silent - 2 hrs ago The Herald Hopes fade in the town - 3 hrs ago The Echo Ship docks - 5 hrs ago."
    assert not events_of(page)


def test_of_two_bridges_the_last_that_was_named_is_meant():
    first = "The Harbour Bridge in Leeds was closed in May. The Railway Bridge in Leeds is older. The bridge collapsed on Friday."
    for name, count in (("Railway", 1), ("Harbour", 2)):
        events = events_of(first, f"The {name} Bridge in Leeds collapsed on Friday.")
        assert sum("collapsed" in event.title for event in events) == count
