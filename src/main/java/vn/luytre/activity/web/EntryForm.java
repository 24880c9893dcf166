package vn.luytre.activity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An activity as somebody types it; its measures are «m.» and their code.
 *
 * @param key made with the form, so that what is sent twice is recorded once
 * @param version that was looked at; null for a new one
 * @param next whether another of the kind follows
 */
record EntryForm(
        @NotNull UUID key,
        @Nullable Integer version,
        @NotNull String kind,
        @NotNull Long unit,
        @Nullable Long area,
        @Nullable @Size(max = 200) String spot,
        @NotNull LocalDate day,
        @Nullable Boolean planned,
        @Nullable @Size(max = 300) String title,
        @Nullable @Size(max = 10000) String words,
        @Nullable Long duty,
        @Nullable Long campaign,
        @Nullable @Size(max = 300) String programme,
        @Nullable UUID directive,
        @Nullable List<String> subjects,
        @Nullable List<MultipartFile> files,
        @Nullable @Size(max = 2000) String link,
        @Nullable @Size(max = 200) String linkName,
        @Nullable Boolean next) {}
