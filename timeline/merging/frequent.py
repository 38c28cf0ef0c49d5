"""Words that are everywhere in the news, and so tell no happening from another.

A fixed table, and no statistics of what is in memory: two mentions are as like in a corpus of ten as in one of a
million.
"""

from functools import lru_cache

from ..languages.wordlist import words

PERSONS = words(
    """
    person people man men woman women child children boy boys girl girls worker workers employee employees staff
    soldier soldiers troops officer officers student students pupil pupils passenger passengers resident residents
    civilian civilians protester protesters demonstrator demonstrators miner miners victim victims patient patients
    survivor survivors villager villagers pilgrim pilgrims visitor visitors refugee refugees tourist tourists
    inmate inmates prisoner prisoners schoolchildren climber climbers skier skiers farmer farmers doctor doctors
    nurse nurses teacher teachers others crew member members citizen citizens voter voters body bodies family families
    """
)

# Who one person is that has no name.
KINDS_OF_PERSONS = {
    "girl": "child female", "boy": "child male", "baby": "child", "toddler": "child", "infant": "child",
    "schoolgirl": "child female", "schoolboy": "child male", "woman": "adult female", "man": "adult male",
    "mother": "adult female", "father": "adult male", "wife": "adult female", "husband": "adult male",
    "widow": "adult female", "grandmother": "adult female", "grandfather": "adult male", "officer": "adult",
    "policeman": "adult male", "policewoman": "adult female", "soldier": "adult", "worker": "adult",
}  # fmt: skip

FREQUENT = PERSONS | words(
    """
    police official officials authority authorities government minister ministers ministry president prime leader
    leaders chief head director chairman spokesman spokeswoman member group company firm business party council
    parliament court judge law case plan plans project programme program statement report reports result results
    meeting talks country state city town village area region place home house building street road hospital school
    university office market world nation national international local public new old first last second next former
    late early big large small great good bad major main high low young long own other several many some more most
    least day days week weeks month months year years time hour hours minute minutes morning evening night noon
    tens dozens hundreds thousands millions original
    number total part end side way thing things work job jobs life death money cost price million billion thousand
    dollar dollars euro euros pound pounds percent per cent news newspaper article media reporter interview source
    press agency secretary general department service security force forces army military war peace order decision
    today yesterday tomorrow ago since about around nearly almost approximately estimated least up down out off over
    accident incident situation problem issue question matter fact event situation history line record
    north south east west northern southern eastern western central
    team teams aid help effort efforts sign hope friend thing life start alive dead
    mr mrs ms dr sir lord
    """
)


@lru_cache(maxsize=8192)
def is_persons(word: str) -> bool:
    """Whether a word is for people as one counts them.

    >>> is_persons("workers"), is_persons("bells")
    (True, False)
    """
    return word in PERSONS
