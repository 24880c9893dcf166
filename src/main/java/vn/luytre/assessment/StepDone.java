package vn.luytre.assessment;

import java.util.List;
import java.util.Map;
import vn.luytre.web.Refused;

/** With which objects a step was done, and with which not, and why. */
public record StepDone(List<ReviewId> done, Map<ReviewId, Refused> refused) {
    public StepDone {
        done = List.copyOf(done);
        refused = Map.copyOf(refused);
    }
}
