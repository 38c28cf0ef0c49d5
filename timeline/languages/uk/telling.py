"""Who tells a thing in Ukrainian, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(
        (
            "за словами",
            "за даними",
            "згідно з",
            "на думку",
        )
    ),
    says=words(
        """
        сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили зазначив зазначила підкреслив
        додав пояснив розповів оголосив стверджує каже написав
        """
    ),
    that=words("що"),
    planned=words("буде будуть планує планують має мають планується відбудеться"),
    possible=words("може можуть можливо ймовірно нібито міг могла"),
    never=words("не ні ніколи жодного"),
    not_only=words("лише тільки"),
    before_a_part=words("і та й але а коли де що який яка які хоча"),
    planned_endings=("тиме", "тимуть"),
)
