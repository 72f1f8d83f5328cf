"""Bodies, departments, people and who sits where with which voice."""

import enum
import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.numbering import NumberStyle, Numerals


class RuleProfile(enum.StrEnum):
    """Which rules of procedure a body follows (DOMAIN "Rules that the program knows")."""

    COUNCIL_COMMITTEE = "council_committee"
    OWN_RULES = "own_rules"


class MemberGroup(enum.StrEnum):
    """How somebody takes part; only the first two can have a vote that the quorum counts (§ 58 GO NRW)."""

    COUNCIL = "council"
    CITIZEN = "citizen"
    MEMBER = "member"
    ADVISORY = "advisory"
    ADMINISTRATION = "administration"
    GUEST = "guest"


VOTING_GROUPS = frozenset({MemberGroup.COUNCIL, MemberGroup.CITIZEN, MemberGroup.MEMBER})


class Department(Record):
    """Dienststelle, e.g. FB 02."""

    __tablename__ = "department"
    code: Mapped[str]
    name: Mapped[str]


class Person(Record):
    """A person, or in example data the office that stands in for one."""

    __tablename__ = "person"
    name: Mapped[str]
    office: Mapped[str]
    department_id: Mapped[uuid.UUID | None] = reference("department.id", nullable=True)
    is_contact: Mapped[bool]
    email: Mapped[str]


LONGEST_NOTICE = 90
"""Days; a longer period of notice is a slip of the keyboard."""


class Organization(Record):
    """Gremium. `statutory_size` is the legal number of voting members, never derived from the list (§ 49 GO NRW).

    `notice_days` is the period of notice in full days, 0 where the rules of procedure name none. `rules_source` names
    what a body with own rules goes by, shown in place of a paragraph.
    """

    __tablename__ = "organization"
    name: Mapped[str]
    short_name: Mapped[str]
    rule_profile: Mapped[RuleProfile] = mapped_column(Word(RuleProfile))
    statutory_size: Mapped[int]
    purpose: Mapped[str]
    rhythm: Mapped[str]
    founded: Mapped[date | None]
    position: Mapped[int]
    citizens_rule: Mapped[bool] = later(False)
    """Council members must outnumber voting expert citizens (§ 58 Abs. 3 GO NRW): the second lamp."""
    notice_days: Mapped[int] = later(0)
    attendance_cents: Mapped[int] = later(0)
    """Amount for each meeting attended (Sitzungsgeld); 0 where none is paid."""
    rules_source: Mapped[str] = later("")
    roll_call_demand: Mapped[int] = later(0)
    """How many members must demand a roll call (§ 50 Abs. 1 GO NRW: a number of the rules of procedure); 0: not set."""
    majority: Mapped[Requirement] = later("simple", Word(Requirement))
    """What its votes need where nothing else is said."""
    numerals: Mapped[Numerals] = later("arabic", Word(Numerals))
    """With the prefixes: how the items of its agendas are numbered."""
    public_prefix: Mapped[str] = later("Ö")
    closed_prefix: Mapped[str] = later("N")

    @property
    def number_style(self) -> NumberStyle:
        return NumberStyle(self.numerals, self.public_prefix, self.closed_prefix)


class Membership(Record):
    """A person's seat in a body."""

    __tablename__ = "membership"
    organization_id: Mapped[uuid.UUID] = reference("organization.id")
    person_id: Mapped[uuid.UUID] = reference("person.id")
    group: Mapped[MemberGroup] = mapped_column("member_group", Word(MemberGroup))
    role: Mapped[str]
    on_behalf_of: Mapped[str]
    position: Mapped[int]
    ended: Mapped[date | None]
