package vn.luytre.recognition.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.recognition.Ground;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.candidate.ProvingRecord;
import vn.luytre.recognition.candidate.ProvingRecords;

/** Records of who is proposed, with their names, to choose from. */
@Component
class OfferedGrounds {
    private final ProvingRecords records;
    private final Collectives collectives;
    private final ActivityKinds kinds;

    OfferedGrounds(ProvingRecords records, Collectives collectives, ActivityKinds kinds) {
        this.records = records;
        this.collectives = collectives;
        this.kinds = kinds;
    }

    List<OfferedGround> of(Proposal proposal) {
        var found = records.of(proposal);
        var names = new HashMap<Ground.Kind, Map<Long, String>>();
        for (var kind : List.of(Ground.Kind.TEAM, Ground.Kind.SITE)) names.put(kind, names(found, kind));
        return found.stream()
                .map(one -> new OfferedGround(
                        one.address(),
                        switch (one.kind()) {
                            case ACTIVITY ->
                                Stream.ofNullable(one.what())
                                        .map(kinds::name)
                                        .findFirst()
                                        .orElse("");
                            case DUTY -> "";
                            case TEAM, SITE ->
                                names.getOrDefault(one.kind(), Map.of()).getOrDefault(one.record(), "");
                        },
                        one.day()))
                .toList();
    }

    private Map<Long, String> names(List<ProvingRecord> found, Ground.Kind kind) {
        var ids = found.stream()
                .filter(one -> one.kind() == kind)
                .map(ProvingRecord::record)
                .toList();
        return ids.isEmpty() ? Map.of() : collectives.names(kind.name(), ids);
    }
}
