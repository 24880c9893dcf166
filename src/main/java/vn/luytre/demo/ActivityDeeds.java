package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityProofs;
import vn.luytre.activity.Draft;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** Records activities with what proves them, as somebody who may. */
@OnDemo
@Component
class ActivityDeeds {
    private static final List<String> PICTURES = List.of("hop-thon.png", "tuan-tra.png", "to-roi.png");
    /** One proof of so many is a picture; the others are reports on pages. */
    private static final int PICTURED = 8;

    private final Activities activities;
    private final ActivityProofs proofs;
    private final Hands hands;
    private final Map<UnitId, List<Activity>> proved = new HashMap<>();

    ActivityDeeds(Activities activities, ActivityProofs proofs, Hands hands) {
        this.activities = activities;
        this.proofs = proofs;
        this.hands = hands;
    }

    Activity record(Draft draft, LocalDate day, boolean isProved, RandomGenerator random) {
        var recorded = new ArrayList<Activity>();
        hands.does(Right.RECORD, draft.unit(), day, author -> {
            var activity = activities.record(hands.key(), draft, author);
            recorded.add(activity);
            if (!isProved) return;
            if (random.nextInt(PICTURED) == 0) {
                var name = PICTURES.get(random.nextInt(PICTURES.size()));
                proofs.add(hands.key(), activity.id(), CleanFile.of(name, Table.bytes("minh-chung/" + name)), author);
            } else {
                var link =
                        WebLink.of("https://luytre.example/tin/" + activity.id().value());
                proofs.add(hands.key(), activity.id(), link, "Tin trên trang của xã", author);
            }
            proved.computeIfAbsent(draft.unit(), _ -> new ArrayList<>()).add(activity);
        });
        return recorded.getFirst();
    }

    /** What a commune has recorded and proved by now. */
    List<Activity> proved(UnitId commune) {
        return proved.getOrDefault(commune, List.of());
    }
}
