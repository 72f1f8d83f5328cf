"""The live meeting: agenda tree, templates and series, substitutes, elections, proposals, the time after."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:  # noqa: PLR0915 - one statement a table or column
    op.create_table(
        "meeting_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("at", sa.Time(), nullable=False),
        sa.Column("every_days", INTEGER, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_meeting_series_organization_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_series")),
    )
    op.create_index(op.f("ix_meeting_series_organization_id"), "meeting_series", ["organization_id"], unique=False)
    op.create_table(
        "standing_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("consultation_role", sa.Text(), nullable=False),
        sa.Column("planned_minutes", INTEGER, nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_standing_item_organization_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["standing_item.id"],
            name=op.f("fk_standing_item_parent_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing_item")),
    )
    op.create_index(op.f("ix_standing_item_organization_id"), "standing_item", ["organization_id"], unique=False)
    op.create_index(op.f("ix_standing_item_parent_id"), "standing_item", ["parent_id"], unique=False)
    op.create_table(
        "text_block",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_text_block_organization_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_block")),
    )
    op.create_index(op.f("ix_text_block_organization_id"), "text_block", ["organization_id"], unique=False)
    op.create_table(
        "paper_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("paper_id", sa.Uuid(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", INTEGER, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["paper_id"], ["paper.id"], name=op.f("fk_paper_file_paper_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_file")),
    )
    op.create_index(op.f("ix_paper_file_paper_id"), "paper_file", ["paper_id"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("position", INTEGER, nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_delivery_meeting_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_delivery_person_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    )
    op.create_index(op.f("ix_delivery_meeting_id"), "delivery", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_delivery_person_id"), "delivery", ["person_id"], unique=False)
    op.create_table(
        "quorum_finding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("missing", sa.Boolean(), nullable=False),
        sa.Column("raised_by", sa.Text(), nullable=False),
        sa.Column("present", INTEGER, nullable=False),
        sa.Column("needed", INTEGER, nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_quorum_finding_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quorum_finding")),
    )
    op.create_index(op.f("ix_quorum_finding_meeting_id"), "quorum_finding", ["meeting_id"], unique=False)
    op.create_table(
        "comment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_comment_item_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_comment_meeting_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
    )
    op.create_index(op.f("ix_comment_item_id"), "comment", ["item_id"], unique=False)
    op.create_index(op.f("ix_comment_meeting_id"), "comment", ["meeting_id"], unique=False)
    op.create_table(
        "election",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("previous_id", sa.Uuid(), nullable=True),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("seats", INTEGER, nullable=False),
        sa.Column("round", INTEGER, nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("objection_asked", sa.Boolean(), nullable=False),
        sa.Column("objection", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("no", INTEGER, nullable=False),
        sa.Column("abstentions", INTEGER, nullable=False),
        sa.Column("invalid", INTEGER, nullable=False),
        sa.Column("entitled", INTEGER, nullable=False),
        sa.Column("entitled_ids", sa.JSON(), nullable=False),
        sa.Column("by_lot", sa.Boolean(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_election_item_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_election_meeting_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"],
            ["election.id"],
            name=op.f("fk_election_previous_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_election")),
    )
    op.create_index(op.f("ix_election_item_id"), "election", ["item_id"], unique=False)
    op.create_index(op.f("ix_election_meeting_id"), "election", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_election_previous_id"), "election", ["previous_id"], unique=False)
    op.create_table(
        "objection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("against_id", sa.Uuid(), nullable=False),
        sa.Column("against_item_id", sa.Uuid(), nullable=True),
        sa.Column("objection_kind", sa.Text(), nullable=False),
        sa.Column("raised_by", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["against_id"], ["meeting.id"], name=op.f("fk_objection_against_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["against_item_id"],
            ["agenda_item.id"],
            name=op.f("fk_objection_against_item_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_objection_item_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_objection_meeting_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection")),
    )
    op.create_index(op.f("ix_objection_against_id"), "objection", ["against_id"], unique=False)
    op.create_index(op.f("ix_objection_against_item_id"), "objection", ["against_item_id"], unique=False)
    op.create_index(op.f("ix_objection_item_id"), "objection", ["item_id"], unique=False)
    op.create_index(op.f("ix_objection_meeting_id"), "objection", ["meeting_id"], unique=False)
    op.create_table(
        "resting_vote",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_resting_vote_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_resting_vote_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resting_vote")),
    )
    op.create_index(op.f("ix_resting_vote_meeting_id"), "resting_vote", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_resting_vote_participant_id"), "resting_vote", ["participant_id"], unique=False)
    op.create_table(
        "speech",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name=op.f("fk_speech_item_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_speech_meeting_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_speech_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speech")),
    )
    op.create_index(op.f("ix_speech_item_id"), "speech", ["item_id"], unique=False)
    op.create_index(op.f("ix_speech_meeting_id"), "speech", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_speech_participant_id"), "speech", ["participant_id"], unique=False)
    op.create_table(
        "candidate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("election_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("votes", INTEGER, nullable=False),
        sa.Column("elected", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["election_id"],
            ["election.id"],
            name=op.f("fk_candidate_election_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_candidate_meeting_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_candidate_person_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate")),
    )
    op.create_index(op.f("ix_candidate_election_id"), "candidate", ["election_id"], unique=False)
    op.create_index(op.f("ix_candidate_meeting_id"), "candidate", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_candidate_person_id"), "candidate", ["person_id"], unique=False)
    op.create_table(
        "proposed_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("motion_id", sa.Uuid(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("change_kind", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Uuid(), nullable=True),
        sa.Column("line_id", sa.Uuid(), nullable=True),
        sa.Column("year", INTEGER, nullable=True),
        sa.Column("before_values", sa.JSON(), nullable=False),
        sa.Column("after_values", sa.JSON(), nullable=False),
        sa.Column("resolution_id", sa.Uuid(), nullable=True),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["agenda_item.id"],
            name=op.f("fk_proposed_change_item_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_proposed_change_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["motion_id"],
            ["motion.id"],
            name=op.f("fk_proposed_change_motion_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["resolution_id"],
            ["resolution.id"],
            name=op.f("fk_proposed_change_resolution_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposed_change")),
    )
    op.create_index(op.f("ix_proposed_change_item_id"), "proposed_change", ["item_id"], unique=False)
    op.create_index(op.f("ix_proposed_change_meeting_id"), "proposed_change", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_proposed_change_motion_id"), "proposed_change", ["motion_id"], unique=False)
    op.create_index(op.f("ix_proposed_change_resolution_id"), "proposed_change", ["resolution_id"], unique=False)
    op.create_table(
        "progress_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
            name=op.f("fk_progress_note_assignment_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress_note")),
    )
    op.create_index(op.f("ix_progress_note_assignment_id"), "progress_note", ["assignment_id"], unique=False)
    _add_reference("agenda_item", "parent_id", "agenda_item")
    op.add_column("agenda_item", sa.Column("standing", sa.Text(), server_default="none", nullable=False))
    op.add_column("agenda_item", sa.Column("urgency_reason", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("agenda_item", sa.Column("urgency_vote_id", sa.Uuid(), nullable=True))
    _add_reference("agenda_item", "carried_from_id", "agenda_item")
    op.add_column("agenda_item", sa.Column("spent_seconds", INTEGER, server_default=sa.text("0"), nullable=False))
    op.add_column("agenda_item", sa.Column("resumed_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_agenda_item_carried_from_id"), "agenda_item", ["carried_from_id"], unique=False)
    op.create_index(op.f("ix_agenda_item_parent_id"), "agenda_item", ["parent_id"], unique=False)
    _add_reference("assignment", "done_by_id", "resolution")
    op.create_index(op.f("ix_assignment_done_by_id"), "assignment", ["done_by_id"], unique=False)
    _add_reference("budget_amount", "resolution_id", "resolution")
    op.create_index(op.f("ix_budget_amount_resolution_id"), "budget_amount", ["resolution_id"], unique=False)
    op.add_column("exclusion", sa.Column("reason", sa.Text(), server_default="unstated", nullable=False))
    op.add_column("exclusion", sa.Column("decided_by_body", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("interruption", sa.Column("resume_at", sa.DateTime(timezone=True), nullable=True))
    _add_reference("measure", "resolution_id", "resolution")
    op.create_index(op.f("ix_measure_resolution_id"), "measure", ["resolution_id"], unique=False)
    _add_reference("meeting", "series_id", "meeting_series")
    op.add_column("meeting", sa.Column("second_call", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("meeting", sa.Column("invited_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_meeting_series_id"), "meeting", ["series_id"], unique=False)
    op.add_column("motion", sa.Column("base_text", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("motion", sa.Column("withdrawn", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("organization", sa.Column("citizens_rule", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("organization", sa.Column("notice_days", INTEGER, server_default=sa.text("0"), nullable=False))
    op.add_column("organization", sa.Column("rules_source", sa.Text(), server_default=sa.text("''"), nullable=False))
    _add_reference("participant", "substitute_for_id", "participant")
    op.create_index(op.f("ix_participant_substitute_for_id"), "participant", ["substitute_for_id"], unique=False)
    op.add_column("presence", sa.Column("left_to", sa.Text(), server_default="left_room", nullable=False))
    op.add_column("vote", sa.Column("block", sa.Uuid(), nullable=True))
    op.add_column("vote", sa.Column("wording", sa.Text(), server_default=sa.text("''"), nullable=False))

    op.execute(
        sa.text("UPDATE organization SET citizens_rule = :yes WHERE rule_profile = 'council_committee'").bindparams(
            sa.bindparam("yes", True, sa.Boolean())
        )
    )


def _add_reference(table: str, column: str, target: str) -> None:
    """A nullable foreign key; on SQLite the table is rebuilt for it, its foreign keys being off meanwhile."""
    with op.batch_alter_table(table) as batch:
        batch.add_column(sa.Column(column, sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            f"fk_{table}_{column}", target, [column], ["id"], initially="DEFERRED", deferrable=True
        )
