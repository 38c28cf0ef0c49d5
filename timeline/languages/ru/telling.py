"""Who tells a thing in Russian, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(
        (
            "по словам",
            "по данным",
            "согласно",
            "по мнению",
        )
    ),
    says=listed(
        """
        сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила подчеркнул добавил
        пояснил рассказал объявил утверждает говорит написал
        """
    ),
    that=listed("что"),
    planned=listed("будет будут планирует планируют планируется намерен намерены состоится"),
    possible=listed("может могут возможно вероятно якобы мог могла"),
    never=listed("не ни никогда"),
    not_only=listed("только лишь"),
    before_a_part=listed("и но а когда где что который которая которые хотя"),
)
