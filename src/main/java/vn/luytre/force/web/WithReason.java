package vn.luytre.force.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A form that asks why. */
record WithReason(
        @NotNull UUID key, @NotBlank @Size(max = 500) String reason) {}
