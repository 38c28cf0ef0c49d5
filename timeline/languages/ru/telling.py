"""Who tells a thing in Russian, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(
        (
            "по словам",
            "по данным",
            "согласно",
            "по мнению",
        )
    ),
    says=words(
        """
        сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила подчеркнул добавил
        пояснил рассказал объявил утверждает говорит написал
        """
    ),
    that=words("что"),
    planned=words("будет будут планирует планируют планируется намерен намерены состоится"),
    possible=words("может могут возможно вероятно якобы мог могла"),
    never=words("не ни никогда"),
    not_only=words("только лишь"),
    before_a_part=words("и но а когда где что который которая которые хотя"),
)
