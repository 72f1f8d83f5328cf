"""What a card or its driver refuses, as sentences with a remedy."""

from smartaachen_desktop.model.errors import UserError

_UNCHANGED = "Es blieb alles unverändert."
_OTHER_WAY = "Sie können auch mit einer Zertifikatsdatei unterschreiben oder drucken."


def cancelled() -> UserError:
    return UserError("cancelled", "Abgebrochen; nichts wurde unterschrieben.")


def token_error(name: str, driver: str = "") -> UserError:
    """`name` is the PKCS#11 return code, or what became of the driver itself."""
    if name in ("PinIncorrect", "PinInvalid", "PinLenRange", "ArgumentsBad"):
        return UserError(
            "wrong_pin",
            "Die PIN ist falsch.",
            field="passphrase",
            remedy="Bitte noch einmal eingeben. Nach wenigen falschen Eingaben sperrt sich die Karte.",
        )
    if name == "PinLocked":
        return UserError(
            "pin_locked",
            "Die PIN der Karte ist gesperrt.",
            field="certificate",
            remedy=f"Entsperren Sie sie mit der PUK im Programm des Kartenanbieters. {_OTHER_WAY}",
        )
    if name in ("PinExpired", "UserPinNotInitialized"):
        return UserError(
            "pin_not_set",
            "Die PIN der Karte ist noch nicht gesetzt oder abgelaufen.",
            field="certificate",
            remedy="Setzen Sie eine eigene PIN im Programm des Kartenanbieters.",
        )
    if name in ("TokenNotPresent", "DeviceRemoved", "NoSuchToken", "SlotIDInvalid", "TokenNotRecognised",
                "SessionHandleInvalid", "SessionClosed"):  # fmt: skip
        return UserError(
            "token_missing",
            "Die Karte steckt nicht im Leser, oder sie wurde währenddessen gezogen.",
            field="certificate",
            remedy=f"Bitte einstecken und noch einmal unterschreiben. {_UNCHANGED}",
        )
    if name in ("NoSuchKey", "ObjectHandleInvalid", "KeyHandleInvalid"):
        return UserError(
            "no_key",
            "Auf der Karte fehlt der Schlüssel zu diesem Zertifikat.",
            field="certificate",
            remedy="Bitte ein anderes Zertifikat der Karte wählen.",
        )
    if name in ("MechanismInvalid", "KeyTypeInconsistent", "FunctionNotSupported", "KeySizeRange"):
        return UserError(
            "wrong_usage",
            "Mit diesem Schlüssel lässt die Karte nicht unterschreiben.",
            field="certificate",
            remedy="Bitte das Zertifikat für Signaturen wählen, nicht das für Anmeldung oder Verschlüsselung.",
        )
    if name in ("FunctionCancelled", "FunctionRejected"):
        return cancelled()
    return _driver_error(name, driver)


def _driver_error(name: str, driver: str) -> UserError:
    if name == "DriverMissing":
        return UserError(
            "driver_missing",
            f"Der Kartentreiber {driver} liegt nicht mehr an seinem Ort.",
            field="certificate",
            remedy="Bitte unter „Karte und Zeitstempel“ einen anderen wählen oder ihn neu einrichten.",
        )
    if name in ("DriverUnreadable", "DriverBroken"):
        return UserError(
            "driver_broken",
            f"{driver} ist kein brauchbarer Kartentreiber (PKCS#11), oder er ist abgestürzt.",
            field="certificate",
            remedy="Bitte unter „Karte und Zeitstempel“ einen anderen wählen.",
        )
    if name == "Silent":
        return UserError(
            "token_silent",
            "Die Karte antwortet nicht.",
            field="certificate",
            remedy=f"Bitte die Karte neu einstecken und noch einmal versuchen. {_UNCHANGED}",
        )
    return UserError(
        "token_failed",
        f"Die Karte hat die Unterschrift abgelehnt ({name}).",
        field="certificate",
        remedy=f"Bitte die Karte neu einstecken und noch einmal versuchen. {_OTHER_WAY}",
    )
