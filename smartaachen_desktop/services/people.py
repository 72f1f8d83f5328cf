"""Departments, people, bodies and memberships."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.citations import citation
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.majorities import REQUIREMENT_NAMES, Base, Requirement
from smartaachen_desktop.model.numbering import Numerals, check_prefix, check_style
from smartaachen_desktop.model.people import (
    LONGEST_NOTICE,
    Department,
    MemberGroup,
    Membership,
    Organization,
    Person,
    RuleProfile,
)
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import next_position
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddDepartment(Command):
    label = "Dienststelle aufgenommen"
    code: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ChangeDepartment(Command):
    label = "Dienststelle geändert"
    department: UUID
    code: str | Keep = KEEP
    name: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class AddPerson(Command):
    label = "Person aufgenommen"
    name: str
    office: str = ""
    department: UUID | None = None
    is_contact: bool = False
    email: str = ""


@dataclass(frozen=True, slots=True)
class ChangePerson(Command):
    label = "Person geändert"
    person: UUID
    name: str | Keep = KEEP
    office: str | Keep = KEEP
    department: UUID | None | Keep = KEEP
    is_contact: bool | Keep = KEEP
    email: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemovePerson(Command):
    label = "Person gelöscht"
    person: UUID


@dataclass(frozen=True, slots=True)
class AddOrganization(Command):
    """Without `citizens_rule` a council committee has the second lamp (§ 58 Abs. 3 GO NRW), another body has not."""

    label = "Gremium aufgenommen"
    name: str
    short_name: str
    rule_profile: RuleProfile = RuleProfile.OWN_RULES
    statutory_size: int = 0
    purpose: str = ""
    rhythm: str = ""
    founded: date | None = None
    citizens_rule: bool | None = None
    notice_days: int = 0
    rules_source: str = ""
    attendance_cents: int = 0
    roll_call_demand: int = 0
    majority: Requirement = Requirement.SIMPLE
    numerals: Numerals = Numerals.ARABIC
    public_prefix: str = "Ö"
    closed_prefix: str = "N"


@dataclass(frozen=True, slots=True)
class ChangeOrganization(Command):
    label = "Gremium geändert"
    organization: UUID
    name: str | Keep = KEEP
    short_name: str | Keep = KEEP
    rule_profile: RuleProfile | Keep = KEEP
    statutory_size: int | Keep = KEEP
    purpose: str | Keep = KEEP
    rhythm: str | Keep = KEEP
    founded: date | None | Keep = KEEP
    citizens_rule: bool | Keep = KEEP
    notice_days: int | Keep = KEEP
    rules_source: str | Keep = KEEP
    attendance_cents: int | Keep = KEEP
    roll_call_demand: int | Keep = KEEP
    majority: Requirement | Keep = KEEP
    numerals: Numerals | Keep = KEEP
    """With the prefixes: how items are numbered. Meetings that were convened keep the numbers they have."""
    public_prefix: str | Keep = KEEP
    closed_prefix: str | Keep = KEEP


@dataclass(frozen=True, slots=True)
class AddMembership(Command):
    """Without a `person` one called `name` is made, with the role as office."""

    label = "Mitglied aufgenommen"
    organization: UUID
    person: UUID | None
    group: MemberGroup
    role: str = ""
    on_behalf_of: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class ChangeMembership(Command):
    label = "Mitgliedschaft geändert"
    membership: UUID
    group: MemberGroup | Keep = KEEP
    role: str | Keep = KEEP
    on_behalf_of: str | Keep = KEEP
    ended: date | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class RemoveMembership(Command):
    label = "Mitgliedschaft gelöscht"
    membership: UUID


def add_department(command: AddDepartment, work: UnitOfWork) -> Ids:
    department = Department(code=named(command.code, "code", "Dienststelle"), name=command.name)
    return {"department": work.add(department).id}


def change_department(command: ChangeDepartment, work: UnitOfWork) -> Ids:
    department = work.get(Department, command.department)
    assign(department, code=command.code, name=command.name)
    named(department.code, "code", "Dienststelle")
    return None


def add_person(command: AddPerson, work: UnitOfWork) -> Ids:
    if command.department is not None:
        work.get(Department, command.department)
    person = Person(
        name=named(command.name, "name", "Person"),
        office=command.office,
        department_id=command.department,
        is_contact=command.is_contact,
        email=command.email,
    )
    return {"person": work.add(person).id}


def new_person(name: str, work: UnitOfWork, *, office: str = "") -> Person:
    """Somebody the database does not know yet."""
    person = Person(
        name=named(name, "name", "Person"), office=office, department_id=None, is_contact=False, email=""
    )  # fmt: skip
    work.add(person)
    work.session.flush()
    return person


def change_person(command: ChangePerson, work: UnitOfWork) -> Ids:
    person = work.get(Person, command.person)
    if isinstance(command.department, UUID):
        work.get(Department, command.department)
    assign(
        person,
        name=command.name,
        office=command.office,
        department_id=command.department,
        is_contact=command.is_contact,
        email=command.email,
    )
    named(person.name, "name", "Person")
    return None


def remove_person(command: RemovePerson, work: UnitOfWork) -> Ids:
    work.delete(work.get(Person, command.person))
    return None


def add_organization(command: AddOrganization, work: UnitOfWork) -> Ids:
    organization = Organization(
        name=named(command.name, "name", "Gremium"),
        short_name=named(command.short_name, "short_name", "Gremium"),
        rule_profile=command.rule_profile,
        statutory_size=command.statutory_size,
        purpose=command.purpose,
        rhythm=command.rhythm,
        founded=command.founded,
        citizens_rule=(
            command.rule_profile is RuleProfile.COUNCIL_COMMITTEE
            if command.citizens_rule is None
            else command.citizens_rule
        ),
        notice_days=command.notice_days,
        attendance_cents=command.attendance_cents,
        rules_source=command.rules_source,
        roll_call_demand=command.roll_call_demand,
        majority=command.majority,
        numerals=command.numerals,
        public_prefix=check_prefix(command.public_prefix, "public_prefix"),
        closed_prefix=check_prefix(command.closed_prefix, "closed_prefix"),
        position=next_position(work, select(Organization)),
    )
    _check_size(organization)
    check_style(organization.number_style)
    return {"organization": work.add(organization).id}


def change_organization(command: ChangeOrganization, work: UnitOfWork) -> Ids:
    organization = work.get(Organization, command.organization)
    assign(
        organization,
        name=command.name,
        short_name=command.short_name,
        rule_profile=command.rule_profile,
        statutory_size=command.statutory_size,
        purpose=command.purpose,
        rhythm=command.rhythm,
        founded=command.founded,
        citizens_rule=command.citizens_rule,
        notice_days=command.notice_days,
        attendance_cents=command.attendance_cents,
        rules_source=command.rules_source,
        roll_call_demand=command.roll_call_demand,
        majority=command.majority,
        numerals=command.numerals,
        public_prefix=_prefix(command.public_prefix, "public_prefix"),
        closed_prefix=_prefix(command.closed_prefix, "closed_prefix"),
    )
    if command.rule_profile is not KEEP and command.citizens_rule is KEEP:
        organization.citizens_rule = command.rule_profile is RuleProfile.COUNCIL_COMMITTEE
    named(organization.name, "name", "Gremium")
    named(organization.short_name, "short_name", "Gremium")
    _check_size(organization)
    check_style(organization.number_style, "closed_prefix" if command.public_prefix is KEEP else "public_prefix")
    return None


def _prefix(prefix: str | Keep, field: str) -> str | Keep:
    return prefix if isinstance(prefix, Keep) else check_prefix(prefix, field)


def add_membership(command: AddMembership, work: UnitOfWork) -> Ids:
    work.get(Organization, command.organization)
    known = work.get(Person, command.person) if command.person is not None else None
    person = known or new_person(command.name, work, office=command.role)
    seats = select(Membership).where(Membership.organization_id == command.organization)
    if any(seat.person_id == person.id and seat.ended is None for seat in work.all(seats)):
        raise InvalidInput("already_member", "Diese Person ist schon Mitglied des Gremiums.", field="person")
    membership = Membership(
        organization_id=command.organization,
        person_id=person.id,
        group=command.group,
        role=command.role,
        on_behalf_of=command.on_behalf_of,
        position=next_position(work, seats),
        ended=None,
    )
    return {"membership": work.add(membership).id}


def change_membership(command: ChangeMembership, work: UnitOfWork) -> Ids:
    membership = work.get(Membership, command.membership)
    assign(membership, group=command.group, role=command.role, on_behalf_of=command.on_behalf_of, ended=command.ended)
    return None


def remove_membership(command: RemoveMembership, work: UnitOfWork) -> Ids:
    work.delete(work.get(Membership, command.membership))
    return None


def _check_size(organization: Organization) -> None:
    if not 0 <= organization.statutory_size <= 1000:
        raise InvalidInput(
            "statutory_size", "Die gesetzliche Mitgliederzahl liegt zwischen 0 und 1000.", field="statutory_size"
        )
    if not 0 <= organization.attendance_cents <= 1_000_00:
        raise InvalidInput(
            "attendance_cents", "Das Sitzungsgeld liegt zwischen 0 und 1.000 Euro.", field="attendance_cents"
        )
    if not 0 <= organization.notice_days <= LONGEST_NOTICE:
        raise InvalidInput(
            "notice_days", f"Die Ladungsfrist liegt zwischen 0 und {LONGEST_NOTICE} Tagen.", field="notice_days"
        )
    if organization.majority.base is Base.STATUTORY and not organization.statutory_size:
        raise RuleBroken(
            "no_statutory_size",
            f"„{REQUIREMENT_NAMES[organization.majority]}“ braucht die gesetzliche Mitgliederzahl des Gremiums.",
            remedy="Tragen Sie zuerst die gesetzliche Mitgliederzahl ein.",
            field="majority",
        )
    if not 0 <= organization.roll_call_demand <= 1000:
        raise InvalidInput(
            "roll_call_demand",
            "Die Zahl für eine namentliche Abstimmung liegt zwischen 0 und 1000.",
            field="roll_call_demand",
            paragraph=citation(organization.rule_profile, Law.VOTE_FORMS, organization.rules_source) or None,
        )


HANDLERS: dict[type[Command], Handler] = {
    AddDepartment: add_department,
    ChangeDepartment: change_department,
    AddPerson: add_person,
    ChangePerson: change_person,
    RemovePerson: remove_person,
    AddOrganization: add_organization,
    ChangeOrganization: change_organization,
    AddMembership: add_membership,
    ChangeMembership: change_membership,
    RemoveMembership: remove_membership,
}
