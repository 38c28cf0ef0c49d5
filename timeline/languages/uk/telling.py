"""Who tells a thing in Ukrainian, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(
        (
            "за словами",
            "за даними",
            "згідно з",
            "на думку",
        )
    ),
    says=listed(
        """
        сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили зазначив зазначила підкреслив
        додав пояснив розповів оголосив стверджує каже написав
        """
    ),
    that=listed("що"),
    planned=listed("буде будуть планує планують має мають планується відбудеться"),
    possible=listed("може можуть можливо ймовірно нібито міг могла"),
    never=listed("не ні ніколи жодного"),
    not_only=listed("лише тільки"),
    before_a_part=listed("і та й але а коли де що який яка які хоча"),
    planned_endings=("тиме", "тимуть"),
)
