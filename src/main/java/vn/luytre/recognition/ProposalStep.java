package vn.luytre.recognition;

import java.time.OffsetDateTime;

/** Something that happened to a proposal. */
public record ProposalStep(String step, String note, OffsetDateTime at, String byName) {}
