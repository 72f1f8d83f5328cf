"""Bodies with members, people and departments."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.numbering import USUAL_STYLE, NumberStyle
from smartaachen_desktop.model.people import (
    VOTING_GROUPS,
    Department,
    MemberGroup,
    Membership,
    Organization,
    Person,
    RuleProfile,
)
from smartaachen_desktop.model.quorum import needed


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    id: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: UUID
    name: str
    office: str
    department_id: UUID | None
    department: str
    is_contact: bool
    email: str


@dataclass(frozen=True, slots=True)
class MemberRow:
    id: UUID
    person_id: UUID
    name: str
    group: MemberGroup
    role: str
    on_behalf_of: str
    ended: date | None

    @property
    def votes(self) -> bool:
        return self.group in VOTING_GROUPS


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    id: UUID
    name: str
    short_name: str
    rule_profile: RuleProfile
    statutory_size: int
    needed: int
    purpose: str
    rhythm: str
    founded: date | None
    members: tuple[MemberRow, ...]
    citizens_rule: bool = False
    notice_days: int = 0
    attendance_cents: int = 0
    rules_source: str = ""
    roll_call_demand: int = 0
    majority: Requirement = Requirement.SIMPLE
    number_style: NumberStyle = USUAL_STYLE


@dataclass(frozen=True, slots=True)
class PeopleView:
    organizations: tuple[OrganizationRow, ...]
    people: tuple[PersonRow, ...]
    departments: tuple[DepartmentRow, ...]


def people_view(session: Session) -> PeopleView:
    people = {row.id: row for row in session.scalars(select(Person))}
    departments = {row.id: row for row in session.scalars(select(Department).order_by(Department.code))}
    members: dict[UUID, list[MemberRow]] = {}
    for seat in session.scalars(select(Membership).order_by(Membership.position)):
        members.setdefault(seat.organization_id, []).append(
            MemberRow(
                id=seat.id,
                person_id=seat.person_id,
                name=people[seat.person_id].name,
                group=seat.group,
                role=seat.role,
                on_behalf_of=seat.on_behalf_of,
                ended=seat.ended,
            )
        )
    return PeopleView(
        organizations=tuple(
            OrganizationRow(
                id=row.id,
                name=row.name,
                short_name=row.short_name,
                rule_profile=row.rule_profile,
                statutory_size=row.statutory_size,
                needed=needed(row.statutory_size),
                purpose=row.purpose,
                rhythm=row.rhythm,
                founded=row.founded,
                members=tuple(members.get(row.id, ())),
                citizens_rule=row.citizens_rule,
                notice_days=row.notice_days,
                attendance_cents=row.attendance_cents,
                rules_source=row.rules_source,
                roll_call_demand=row.roll_call_demand,
                majority=row.majority,
                number_style=row.number_style,
            )
            for row in session.scalars(select(Organization).order_by(Organization.position))
        ),
        people=tuple(
            PersonRow(
                id=row.id,
                name=row.name,
                office=row.office,
                department_id=row.department_id,
                department=departments[row.department_id].code if row.department_id else "",
                is_contact=row.is_contact,
                email=row.email,
            )
            for row in sorted(people.values(), key=lambda person: person.name)
        ),
        departments=tuple(DepartmentRow(row.id, row.code, row.name) for row in departments.values()),
    )
