"""By what the rows of the plan are put together: each group with the measures it shows, in outline order. No Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from smartaachen_desktop.model.plan import Horizon, MeasureStatus
from smartaachen_desktop.model.plan_filters import Grouping
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER, MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_filters import Kept
from smartaachen_desktop.services.queries.words import word

NAMELESS = {Grouping.CONTACT: "ohne Kontakt", Grouping.DEPARTMENT: "ohne Dienststelle"}


@dataclass(slots=True)
class Group:
    """`count` of `all_of` measures that belong to it are hits; `members` also hold what gives a hit its place.

    `letter` and `field_id` are set for fields of action only. `depths` say how far each member is indented.
    """

    key: str
    title: str
    letter: str = ""
    field_id: UUID | None = None
    count: int = 0
    all_of: int = 0
    members: list[MeasureRow] = field(default_factory=list)
    depths: dict[UUID, int] = field(default_factory=dict)


def grouped(plan: PlanView, grouping: Grouping, process_name: str, kept: Kept | None) -> list[Group]:
    """All groups in their order, the empty fields of action too; `kept` None means that nothing is filtered."""
    if grouping is Grouping.FIELD:
        return _fields(plan, process_name, kept)
    value = _VALUES[grouping]
    groups: dict[object, Group] = {}
    shown = None if kept is None else _placed(plan, kept, value)
    for row in plan.measures:
        key, title = value(row)
        group = groups.get(key)
        if group is None:
            group = groups[key] = Group(group_key(row, grouping), title or NAMELESS.get(grouping, ""))
        group.all_of += 1
        if kept is None or row.id in kept.hits:
            group.count += 1
        elif shown is None or row.id not in shown:
            continue
        group.members.append(row)
        parent = group.depths.get(row.parent_id, -1) if row.parent_id is not None else -1
        group.depths[row.id] = parent + 1
    return [groups[key] for key in sorted(groups, key=lambda key: _order(key, groups[key]))]


def group_key(row: MeasureRow, grouping: Grouping = Grouping.FIELD) -> str:
    """Under which key the group of a measure is found, and folded."""
    if grouping is Grouping.FIELD:
        return f"group-{row.letter}-{row.field_id}"
    return f"group-{grouping}-{_VALUES[grouping](row)[0]}"


def _fields(plan: PlanView, process_name: str, kept: Kept | None) -> list[Group]:
    groups: dict[UUID | None, Group] = {None: Group(f"group-{PROCESS_LETTER}-None", process_name, PROCESS_LETTER)}
    groups |= {each.id: Group(f"group-{each.letter}-{each.id}", each.name, each.letter, each.id)
               for each in plan.fields}  # fmt: skip
    group, field_id = groups[None], None
    for row in plan.measures:
        if row.field_id is not field_id:  # field by field, so the group is looked up rarely
            group, field_id = groups.get(row.field_id, groups[None]), row.field_id
        group.all_of += 1
        if kept is None or row.id in kept.shown:
            group.members.append(row)
            group.depths[row.id] = row.depth
            group.count += kept is None or row.id in kept.hits
    return list(groups.values())


def _placed(plan: PlanView, kept: Kept, value: Callable[[MeasureRow], tuple[object, str]]) -> set[UUID]:
    """Measures above a hit that stand in the same group as it."""
    rows: Mapping[UUID, MeasureRow] = {row.id: row for row in plan.measures if row.id in kept.shown}
    found: set[UUID] = set()
    for key in kept.hits:
        own = value(rows[key])[0]
        here = rows[key].parent_id
        while here is not None:
            if value(rows[here])[0] == own:
                found.add(here)
            here = rows[here].parent_id
    return found


_VALUES: Mapping[Grouping, Callable[[MeasureRow], tuple[object, str]]] = {
    Grouping.CONTACT: lambda row: (row.contact_id, row.contact),
    Grouping.DEPARTMENT: lambda row: (row.department_id, row.department),
    Grouping.STATUS: lambda row: (row.status, word(row.status)),
    Grouping.HORIZON: lambda row: (row.horizon, word(row.horizon)),
}


def _order(key: object, group: Group) -> tuple[bool, int, str]:
    """As the words are ordered everywhere; names by the alphabet; what has no name comes last."""
    places: Iterable[object] = [*MeasureStatus, *Horizon]
    place = next((number for number, each in enumerate(places) if each is key), 0)
    return key is None, place, group.title.casefold()
