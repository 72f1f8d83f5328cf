"""The note that the printed minutes were signed by hand, and on which day."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.dialogs.certificate import SmallDialog
from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.errors import UserError

_tr = QCoreApplication.translate


class HandSignatureDialog(SmallDialog):
    """Asks for the day only; `day` holds it."""

    def __init__(
        self, theme: ThemeBox, who: str, held: date, today: date, law: str, parent: QWidget | None = None
    ) -> None:
        title, words = (
            _tr("HandSignature", "Von Hand unterschrieben"),
            _tr("HandSignature", "{who} hat unterschrieben."),
        )
        super().__init__(theme, title, words.format(who=who), _tr("HandSignature", "Vermerken"), parent)
        self.day = today
        self._held, self._today = held, today
        self.field = QLineEdit(formats.day(today))
        self.field.setAccessibleName(self.tr("Unterschrieben am"))
        self.error = ErrorLine(theme)
        self.level = PlainLabel(
            theme,
            self.tr(
                "Stufe: von Hand{source}. Das Programm sieht die Unterschrift "
                "nicht; es hält nur diesen Vermerk fest. Das Original ist das Papier. Der Vermerk lässt sich nicht "
                "zurücknehmen."
            ).format(source=in_brackets(law)),
            "ink2",
            wrap=True,
        )
        for part in (caption(theme, self.field.accessibleName(), self.field), self.field, self.error, self.level):
            self.body.body.addWidget(part)
        self.primary.clicked.connect(self._accept)
        self.field.setFocus()
        self.field.selectAll()

    def _accept(self) -> None:
        try:
            day = formats.parse_day(self.field.text())
        except UserError as error:
            self._refuse(error.sentence())
            return
        if day > self._today:
            self._refuse(self.tr("Der Tag liegt in der Zukunft."))
        elif day < self._held:
            self._refuse(self.tr("Die Sitzung war erst am {day}.").format(day=formats.day(self._held)))
        else:
            self.day = day
            self.accept()

    def _refuse(self, words: str) -> None:
        self.error.show_error(words)
        self.field.setFocus()
