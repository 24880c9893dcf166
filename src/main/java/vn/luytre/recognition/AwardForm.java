package vn.luytre.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form of commendation: «Giấy khen», «Bằng khen», «Cờ thi đua», «Kỷ niệm chương».
 *
 * @param indicator of reports in which it is counted
 * @param once whether a person gets it once only
 * @param notBefore since when it can be decided; null where that is not bounded
 * @param source the instrument that it stands on
 * @param file the papers that are needed
 * @param conditions to be confirmed before it is decided
 * @param tenures one of which a person must have; none where no tenure is asked for
 * @param hardAreaFactor by which years in hard areas count
 */
public record AwardForm(
        String code,
        String name,
        String indicator,
        Decider decidedBy,
        Set<RecipientKind> recipients,
        boolean once,
        @Nullable LocalDate notBefore,
        String source,
        List<String> file,
        List<Condition> conditions,
        List<Tenure> tenures,
        int hardAreaFactor) {
    /** Who decides. */
    public enum Decider {
        COMMUNE,
        PROVINCIAL_POLICE,
        PROVINCE,
        MINISTRY,
        GOVERNMENT
    }

    /** Who gets it. */
    public enum RecipientKind {
        COLLECTIVE,
        PERSON
    }

    /** Something that must be so. */
    public record Condition(String code, String name, String source) {}

    /**
     * How long somebody must have served.
     *
     * @param notBefore decisions before this day cannot rest on it
     * @param notAfter decisions after this day cannot rest on it
     */
    public record Tenure(
            String code,
            String name,
            int years,
            String instrument,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate notAfter) {
        /** Whether a decision of that day can rest on it. */
        public boolean mayHold(LocalDate day) {
            return (notBefore == null || !day.isBefore(notBefore)) && (notAfter == null || !day.isAfter(notAfter));
        }
    }

    public AwardForm {
        recipients = Set.copyOf(recipients);
        file = List.copyOf(file);
        conditions = List.copyOf(conditions);
        tenures = List.copyOf(tenures);
    }

    /** The tenure of a code. */
    public Optional<Tenure> tenure(String code) {
        return tenures.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Years as they count: those in hard areas by the factor. */
    public int counted(int years, int hardYears) {
        return years + hardYears * hardAreaFactor;
    }
}
