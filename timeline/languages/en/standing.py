"""The words that say how a time stands in an English sentence."""

from ..standing import Standing
from ..wordlist import words

STANDING = Standing(
    connectives=words(
        """
        meanwhile but and then so later early late in on by from during at around about after finally eventually
        also yet however thus next only not until since first afterwards soon again shortly towards toward throughout
        between just when while mid before as of the ,
        """
    ),
    relative=words("who whom whose which that where"),
    governed=words("of since before"),
    told=words(
        """
        found discovered shown written published argued claimed revealed estimated noted wrote observed remarked
        recalled recounted reflected
        """
    ),
    participles=words(
        """
        founded born built established formed created dating dated opened erected made signed issued discovered begun
        drawn given written published completed launched abolished introduced passed ratified
        """
    ),
    be=words("was were is are been"),
    had="had",
    articles=frozenset(("the",)),
)
