package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.AwardForm.RecipientKind;
import vn.luytre.recognition.AwardForms;

/**
 * What was decided in the period, by form and recipient, for the unit that proposed it. What was withdrawn by its end was not given;
 * which form counts where stands in the rule pack of the forms.
 */
@Component
class AwardCounts implements RecordCounts {
    private static final String MONEY = "K8";

    private final JdbcClient jdbc;
    private final AwardForms forms;

    AwardCounts(JdbcClient jdbc, AwardForms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    @Override
    public Set<String> indicators() {
        var counted = forms.all().stream()
                .flatMap(form -> form.recipients().stream().map(kind -> form.indicator() + letter(kind)));
        return Stream.concat(counted, Stream.of(MONEY)).collect(Collectors.toUnmodifiableSet());
    }

    private static char letter(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> 'a';
            case PERSON -> 'b';
        };
    }

    @Override
    public Map<String, Map<UnitId, BigDecimal>> count(Set<String> wanted, DateRange days, Collection<UnitId> units) {
        var numbers = new CodedNumbers();
        jdbc.sql("""
                with award as (
                    select a.unit, a.money, f.indicator || case a.recipient_kind when 'COLLECTIVE' then 'a' else 'b' end as code
                      from recognition.award_fact a
                      join unnest(:forms::text[], :indicators::text[]) as f (form, indicator) using (form)
                     where a.unit = any (:units) and a.decided_on between :first and :last
                       and (a.withdrawn_on is null or a.withdrawn_on > :last))
                select unit, code, count(*)::numeric as number from award group by unit, code
                union all select unit, 'K8', sum(money) from award where money is not null group by unit
                """)
                .param("forms", forms.all().stream().map(AwardForm::code).toArray(String[]::new))
                .param(
                        "indicators",
                        forms.all().stream().map(AwardForm::indicator).toArray(String[]::new))
                .param("units", UnitId.values(units))
                .param("first", days.start())
                .param("last", days.end())
                .query(numbers);
        return numbers.numbers();
    }
}
