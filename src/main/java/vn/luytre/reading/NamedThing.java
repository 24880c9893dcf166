package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model, programme or standard that the text names.
 *
 * @param name without quotes
 * @param kind «mô hình», «điển hình, kiểu mẫu»; «phong trào», «ngày hội», «đề án» …; «tiêu chuẩn», «tiêu chí»
 * @param code of a criterion: «19.2»
 * @param years numbers of years that the text gives with it
 * @param dates its days, ISO or {@code --MM-DD} or {@code A/B}
 * @param citation id of the instrument that sets it
 */
public record NamedThing(
        String name,
        @Nullable String kind,
        @Nullable String code,
        List<Integer> years,
        List<String> dates,
        @Nullable String citation,
        List<Span> mentions,
        Confidence confidence,
        String rule) {}
