package vn.luytre.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.RulePack;
import vn.luytre.recognition.AwardForm.Condition;
import vn.luytre.recognition.AwardForm.Decider;
import vn.luytre.recognition.AwardForm.RecipientKind;
import vn.luytre.recognition.AwardForm.Tenure;
import vn.luytre.web.Refused;

/** The forms of commendation of the rule pack {@code rules/recognition/forms.yaml}. */
@Component
public class AwardForms {
    private final List<AwardForm> forms = read(RulePack.load("/rules/recognition/forms.yaml"));

    /** Those of a pack. */
    static List<AwardForm> read(RulePack pack) {
        return pack.mappings("forms").stream().map(AwardForms::form).toList();
    }

    private static AwardForm form(RulePack entry) {
        return new AwardForm(
                entry.text("code"),
                entry.text("name"),
                entry.text("indicator"),
                entry.parsed("decided_by", Decider::valueOf),
                entry.texts("recipients").stream().map(RecipientKind::valueOf).collect(Collectors.toSet()),
                entry.flag("once", false),
                entry.dateOrNull("not_before"),
                source(entry.mapping("source")),
                entry.texts("file"),
                entry.mappings("conditions").stream()
                        .map(one -> new Condition(one.text("code"), one.text("name"), one.text("source")))
                        .toList(),
                entry.mappings("tenures").stream().map(AwardForms::tenure).toList(),
                entry.numberOr("hard_area_factor", 1));
    }

    private static String source(RulePack source) {
        var article = source.textOrNull("article");
        return article == null ? source.text("instrument") : source.text("instrument") + ", " + article;
    }

    private static Tenure tenure(RulePack entry) {
        return new Tenure(
                entry.text("code"),
                entry.text("name"),
                entry.number("years"),
                entry.text("instrument"),
                entry.dateOrNull("not_before"),
                entry.dateOrNull("not_after"));
    }

    /** All, the lowest first. */
    public List<AwardForm> all() {
        return forms;
    }

    public Optional<AwardForm> find(String code) {
        return forms.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The form of a code that somebody chose. */
    public AwardForm of(String code) {
        return find(code).orElseThrow(() -> new Refused("award.form.unknown"));
    }
}
