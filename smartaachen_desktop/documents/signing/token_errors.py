"""What a card or its driver refuses, as sentences with a remedy."""

from smartaachen_desktop.model.errors import UserError

_UNCHANGED = "Es blieb alles unverändert."
_OTHER_WAY = "Sie können auch mit einer Zertifikatsdatei unterschreiben oder drucken."
_OTHER_CERTIFICATE = "Bitte das Zertifikat für Signaturen wählen, nicht das für Anmeldung oder Verschlüsselung."
_OTHER_DRIVER = "Bitte unter „Von Karte …“ einen anderen Kartentreiber wählen."

# PKCS#11 return codes, and what may become of the driver itself: code, field, sentence, remedy
_SENTENCES: tuple[tuple[tuple[str, ...], str, str, str, str], ...] = (
    (
        ("PinIncorrect", "PinInvalid", "PinLenRange", "ArgumentsBad"),
        "wrong_pin",
        "passphrase",
        "Die PIN ist falsch.",
        "Bitte noch einmal eingeben. Nach wenigen falschen Eingaben sperrt sich die Karte.",
    ),
    (
        ("PinMissing",),
        "no_pin",
        "passphrase",
        "Bitte geben Sie die PIN der Karte ein.",
        "Sie wird nicht gespeichert.",
    ),
    (
        ("PinLocked",),
        "pin_locked",
        "certificate",
        "Die PIN der Karte ist gesperrt.",
        f"Entsperren Sie sie mit der PUK im Programm des Kartenanbieters. {_OTHER_WAY}",
    ),
    (
        ("PinExpired", "UserPinNotInitialized"),
        "pin_not_set",
        "certificate",
        "Die PIN der Karte ist noch nicht gesetzt oder abgelaufen.",
        "Setzen Sie eine eigene PIN im Programm des Kartenanbieters.",
    ),
    (
        ("TokenNotPresent", "DeviceRemoved", "NoSuchToken", "SlotIDInvalid", "TokenNotRecognised",
         "SessionHandleInvalid", "SessionClosed"),
        "token_missing",
        "certificate",
        "Die Karte steckt nicht im Leser, oder sie wurde währenddessen gezogen.",
        f"Bitte einstecken und noch einmal unterschreiben. {_UNCHANGED}",
    ),
    (
        ("NoSuchKey", "ObjectHandleInvalid", "KeyHandleInvalid"),
        "no_key",
        "certificate",
        "Auf der Karte fehlt der Schlüssel zu diesem Zertifikat.",
        "Bitte ein anderes Zertifikat der Karte wählen.",
    ),
    (
        ("MechanismInvalid", "KeyTypeInconsistent", "FunctionNotSupported", "KeySizeRange"),
        "wrong_usage",
        "certificate",
        "Mit diesem Schlüssel lässt die Karte nicht unterschreiben.",
        _OTHER_CERTIFICATE,
    ),
    (
        ("DriverMissing",),
        "driver_missing",
        "certificate",
        "Der Kartentreiber {driver} liegt nicht mehr an seinem Ort.",
        f"Bitte neu einrichten. {_OTHER_DRIVER}",
    ),
    (
        ("DriverUnreadable", "DriverBroken"),
        "driver_broken",
        "certificate",
        "{driver} ist kein brauchbarer Kartentreiber (PKCS#11), oder er ist abgestürzt.",
        _OTHER_DRIVER,
    ),
    (
        ("Silent",),
        "token_silent",
        "certificate",
        "Die Karte antwortet nicht.",
        f"Bitte die Karte neu einstecken und noch einmal versuchen. {_UNCHANGED}",
    ),
)  # fmt: skip


def cancelled() -> UserError:
    return UserError("cancelled", "Abgebrochen; nichts wurde unterschrieben.")


def token_error(name: str, driver: str = "") -> UserError:
    """`name` is the PKCS#11 return code, or what became of the driver itself."""
    if name in ("FunctionCancelled", "FunctionRejected"):
        return cancelled()
    for names, code, field, sentence, remedy in _SENTENCES:
        if name in names:
            return UserError(code, sentence.format(driver=driver), field=field, remedy=remedy)
    return UserError(
        "token_failed",
        f"Die Karte hat die Unterschrift abgelehnt ({name}).",
        field="certificate",
        remedy=f"Bitte die Karte neu einstecken und noch einmal versuchen. {_OTHER_WAY}",
    )
