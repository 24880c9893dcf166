package vn.luytre.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is typed to open a season. */
record NewSeasonForm(
        @NotNull UUID key,
        @NotBlank String standard,
        @NotNull Integer year,
        @NotNull Long unit) {}
