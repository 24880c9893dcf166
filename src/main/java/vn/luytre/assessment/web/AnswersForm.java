package vn.luytre.assessment.web;

import org.jspecify.annotations.Nullable;

/**
 * The self-review as it was sent, beside its answers, which are fields by item.
 *
 * @param version of the review that was looked at
 */
record AnswersForm(@Nullable Integer version) {}
