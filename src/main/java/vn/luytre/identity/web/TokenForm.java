package vn.luytre.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A token that somebody wants. */
record TokenForm(
        @NotBlank @Size(max = 100) String label, @NotNull LocalDate lastDay, boolean mayReport) {}
