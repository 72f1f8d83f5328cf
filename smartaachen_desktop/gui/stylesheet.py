"""Qt's own controls in the colours of a theme: palette and style sheet. Fonts are never set here (see fonts.py)."""

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor, QPalette

_SHEET = Template("""
QToolTip { background: $ink; color: $surface; border: 1px solid $ink; padding: 3px 6px; }
QMainWindow, QDialog { background: $window; }
QFrame[frame="card"] { background: $surface; border: 1px solid $line; border-radius: 4px; }
QFrame[frame="pane"] { background: $surface; border: 0; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="window"] { background: $window; }

QPushButton, QToolButton { background: $surface; color: $ink; border: 1px solid $control; border-radius: 4px;
    padding: 0 12px; min-height: 30px; }
QToolButton { padding: 0 6px; min-width: 18px; }
QLineEdit QToolButton { background: transparent; border: 0; padding: 0; min-width: 0; min-height: 0; }
QPushButton:hover, QToolButton:hover { background: $sunken; border-color: $petrol; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked, QPushButton:open
    { background: $select; border-color: $petrol; }
QPushButton:disabled, QToolButton:disabled { background: $sunken; color: $disabled; border-color: $line; }
QPushButton[kind="primary"] { background: $petrol; color: $on_petrol; border-color: $petrol; }
QPushButton[kind="primary"]:hover { background: $petrol_hover; border-color: $petrol_hover; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $disabled; border-color: $line; }
QPushButton[kind="link"], QToolButton[kind="link"]
    { background: transparent; color: $petrol; border-color: transparent; padding: 0 8px; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { background: $sunken; }
QPushButton[kind="link"]:disabled, QToolButton[kind="link"]:disabled { color: $disabled; }
QPushButton::menu-indicator { image: url("$marks-down.svg"); width: 16px; right: 8px;
    subcontrol-position: right center; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox
    { background: $surface; color: $ink; placeholder-text-color: $ink2; border: 1px solid $control;
    border-radius: 4px; selection-background-color: $petrol; selection-color: $on_petrol; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: 0 8px; min-height: 26px; }
QLineEdit[bar="true"], QComboBox[bar="true"] { min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QPlainTextEdit[flat="true"], QTextEdit[flat="true"], QLineEdit[flat="true"] { border: 0; border-radius: 0; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $petrol; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus
    { border-color: $focus; }
QLineEdit[valid="false"] { border: 2px solid $bad; padding: 0 7px; min-height: 24px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled
    { background: $sunken; color: $disabled; border-color: $line; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"]
    { background: $sunken; border-color: $line; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus
    { background: transparent; border: 0; border-radius: 0; padding: 0; min-height: 0; }
QComboBox { padding: 0 2px 0 10px; combobox-popup: 0; }
QComboBox:editable { padding-left: 8px; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url("$marks-down.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $control; outline: 0; padding: 3px;
    selection-background-color: $select; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 20px; border: 0; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$marks-up.svg"); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow, QDateEdit::down-arrow { image: url("$marks-down.svg"); width: 14px; height: 14px; }

QCheckBox, QRadioButton { color: $ink; spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator
    { width: 14px; height: 14px; border: 1px solid $control; border-radius: 3px; background: $surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $petrol; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked
    { background: $petrol; border-color: $petrol; image: url("$marks-check.svg"); }
QCheckBox::indicator:indeterminate, QListView::indicator:indeterminate
{ background: $petrol; border-color: $petrol; image: url("$marks-partial.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $disabled; background: $sunken; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $control; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:hover { border-color: $petrol; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $petrol; background: $surface; }

QAbstractItemView { background: $surface; color: $ink; border: 0; outline: 0; alternate-background-color: $surface;
    selection-background-color: $select; selection-color: $ink; gridline-color: $line; }
QTableView::item, QTreeView::item, QListView::item { color: $ink; padding: 0 6px; border: 0; }
QTableView::item { border-bottom: 0; }
QTreeView::item, QListView::item { min-height: 28px; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: $sunken; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $select; color: $ink; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus { border: 2px solid $focus; padding: 0 4px; }
QListView[edged="true"] { border: 1px solid $control; padding: 2px; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url("$marks-right.svg"); }
QTreeView::branch:has-children:open { image: url("$marks-down.svg"); }
QHeaderView { background: $sunken; border: 0; }
QHeaderView::section { background: $sunken; color: $ink2; border: 0; border-bottom: 1px solid $line;
    border-right: 1px solid $line; padding: 0 6px; min-height: 27px; }
QHeaderView::section:last { border-right: 0; }
QHeaderView::section:hover { color: $ink; }
QTableCornerButton::section { background: $sunken; border: 0; border-bottom: 1px solid $line; }

QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $ink; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; min-height: 18px; border-radius: 3px; }
QMenu::item:selected { background: $select; color: $ink; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; background: $surface; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $ink2; padding: 0 14px; min-height: 32px; border: 0;
    border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $ink; background: $sunken; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $petrol; }
QTabBar::tab:focus { background: $select; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $control; }
QProgressBar { background: $line; border: 0; border-radius: 2px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $petrol; border-radius: 2px; }
QGroupBox { border: 1px solid $line; border-radius: 4px; margin-top: 10px; padding-top: 8px; color: $ink2; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; }
QCalendarWidget QToolButton { border-color: transparent; }
""")


def stylesheet(colours: Mapping[str, str], marks: str) -> str:
    """The style sheet; `marks` is the path of the theme's small pictures (check, arrows) without their ending."""
    return _SHEET.substitute(colours, marks=marks)


def palette(colours: Mapping[str, str]) -> QPalette:
    """Qt's palette, for everything the style sheet leaves to the style."""
    role = QPalette.ColorRole
    roles = {
        role.Window: "window", role.WindowText: "ink", role.Base: "surface", role.AlternateBase: "sunken",
        role.Text: "ink", role.Button: "surface", role.ButtonText: "ink", role.BrightText: "on_petrol",
        role.PlaceholderText: "ink2", role.Highlight: "petrol", role.HighlightedText: "on_petrol",
        role.Link: "petrol", role.LinkVisited: "petrol", role.ToolTipBase: "ink", role.ToolTipText: "surface",
        role.Light: "surface", role.Midlight: "line", role.Mid: "line", role.Dark: "control", role.Shadow: "control",
        role.Accent: "petrol",
    }  # fmt: skip
    made = QPalette()
    for key, name in roles.items():
        made.setColor(key, QColor(colours[name]))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours["disabled"]))
    return made
