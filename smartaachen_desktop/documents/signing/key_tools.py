"""What the window asks about cards, the keyring and time stamps; each loads what it needs, in the job that asks."""

from collections.abc import Callable
from datetime import datetime

from smartaachen_desktop.services.signing import (
    Driver,
    KeyringKey,
    KeyTools,
    StampAnswer,
    StampWish,
    Token,
    TokenCertificate,
)


def key_tools(make_store: Callable[[str, str], bytes], clock: Callable[[], datetime]) -> KeyTools:
    """`make_store` makes a key store for a name or office, sealed by a passphrase."""

    def drivers() -> tuple[Driver, ...]:
        from smartaachen_desktop.documents.signing.tokens import find_drivers

        return find_drivers()

    def tokens(module: str) -> tuple[Token, ...]:
        from smartaachen_desktop.documents.signing.tokens import list_tokens

        return list_tokens(module)

    def certificates(token: Token) -> tuple[TokenCertificate, ...]:
        from smartaachen_desktop.documents.signing.tokens import list_certificates

        return list_certificates(token, clock())

    def try_stamp(wish: StampWish) -> StampAnswer:
        from smartaachen_desktop.documents.signing.timestamp import try_stamp

        return try_stamp(wish)

    def no_keyring() -> str:
        from smartaachen_desktop.documents.signing.keyring_store import system_keyring

        return system_keyring().why_not()

    def keep(name: str) -> KeyringKey:
        from smartaachen_desktop.documents.signing.keyring_store import system_keyring

        return KeyringKey(system_keyring().keep(lambda secret: make_store(name, secret)))

    return KeyTools(drivers, tokens, certificates, try_stamp, no_keyring, keep)
