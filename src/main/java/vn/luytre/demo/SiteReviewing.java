package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Right;
import vn.luytre.safetymodel.LifeState;
import vn.luytre.safetymodel.SiteId;
import vn.luytre.safetymodel.SiteReviews;
import vn.luytre.safetymodel.Sites;
import vn.luytre.safetymodel.Verdict;

/** The yearly review: a delegation of the province looks at every second model and says of each of its sites what it found. */
@OnDemo
@Component
class SiteReviewing {
    private final SiteReviews reviews;
    private final Sites sites;
    private final Hands hands;

    SiteReviewing(SiteReviews reviews, Sites sites, Hands hands) {
        this.reviews = reviews;
        this.sites = sites;
        this.hands = hands;
    }

    void review(List<ModelCase> cases, Function<ModelCase, List<SiteId>> known, Places.On there, LocalDate day) {
        var findings = new ArrayList<SiteReviews.Finding>();
        for (int i = 0; i < cases.size(); i += 2) {
            var one = cases.get(i);
            for (var id : known.apply(one)) {
                var site = sites.find(id).orElseThrow();
                var state = site.life().state();
                if (!state.isLaunched() || state == LifeState.REMOVED) continue;
                var verdict = verdict(one, findings.size());
                findings.add(new SiteReviews.Finding(site, verdict, reason(verdict)));
            }
        }
        var some = there.named(cases.getFirst().commune());
        hands.does(
                FigureDeeds.OFFICER,
                Right.CHECK,
                some,
                author -> reviews.review(hands.key(), day.getYear(), findings, author));
    }

    /** One that meets works, now and then it must be mended; one that never meets is to rest or to go. */
    private static Verdict verdict(ModelCase one, int number) {
        return switch (one.rhythm()) {
            case 0 -> number % 2 == 0 ? Verdict.TO_BE_REMOVED : Verdict.DORMANT;
            case 1 -> number % 9 == 8 ? Verdict.NEEDS_CONSOLIDATION : Verdict.EFFECTIVE;
            default -> number % 3 == 0 ? Verdict.NEEDS_CONSOLIDATION : Verdict.EFFECTIVE;
        };
    }

    private static String reason(Verdict verdict) {
        return switch (verdict) {
            case EFFECTIVE -> "Có sổ sinh hoạt, có việc làm cụ thể, người dân biết và tham gia.";
            case NEEDS_CONSOLIDATION -> "Còn hoạt động nhưng sổ ghi chưa đủ, Ban Chủ nhiệm thiếu người.";
            case DORMANT -> "Không còn sinh hoạt; thiết bị giao lại nhà văn hóa.";
            case TO_BE_REMOVED -> "Chỉ còn biển treo, người dân không biết có mô hình.";
        };
    }
}
