package vn.luytre.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.directive.draft.UnitProposal;
import vn.luytre.directive.draft.UnitsByName;

/** Units of today for names in documents of any year. */
@Component
class UnitsOfToday implements UnitsByName {
    @Override
    public List<UnitProposal> propose(String name, @Nullable LocalDate written) {
        return List.of();
    }
}
