"""The paragraphs of GO NRW that the program goes by: nowhere else does one stand, so that none is cited past
`model.citations`, which asks whose rules apply."""

import enum


class Law(enum.StrEnum):
    BIAS = "§ 31 GO NRW"
    BIAS_DECIDED = "§ 31 Abs. 4 GO NRW"
    OPENNESS = "§ 48 GO NRW"
    AGENDA = "§ 48 Abs. 1 GO NRW"
    CLOSED_DOORS = "§ 48 Abs. 2 GO NRW"
    IN_SESSION = "§§ 48, 50 GO NRW"
    QUORUM = "§ 49 GO NRW"
    QUORUM_NUMBER = "§ 49 Abs. 1 GO NRW"
    SECOND_CALL = "§ 49 Abs. 2 GO NRW"
    VOTES = "§ 50 GO NRW"
    VOTE_FORMS = "§ 50 Abs. 1 GO NRW"
    ELECTIONS = "§ 50 Abs. 2 GO NRW"
    MINUTES = "§ 52 GO NRW"
    CITIZENS = "§ 58 GO NRW"
    CITIZENS_MAJORITY = "§ 58 Abs. 3 GO NRW"
