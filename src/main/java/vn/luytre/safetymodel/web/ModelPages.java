package vn.luytre.safetymodel.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.identity.Right;
import vn.luytre.safetymodel.Activeness;
import vn.luytre.safetymodel.FileLines;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.LifeEvent;
import vn.luytre.safetymodel.ModelProofs;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModels;
import vn.luytre.web.Paging;

/** Puts together what the page of a model shows. */
@Component
class ModelPages {
    private final ModelDesk desk;
    private final SafetyModels models;
    private final ModelTypes types;
    private final FileLines lines;
    private final ModelProofs proofs;
    private final RegisterScreen register;
    private final Activeness activeness;
    private final Directives directives;

    ModelPages(
            ModelDesk desk,
            SafetyModels models,
            ModelTypes types,
            FileLines lines,
            ModelProofs proofs,
            RegisterScreen register,
            Activeness activeness,
            Directives directives) {
        this.desk = desk;
        this.models = models;
        this.types = types;
        this.lines = lines;
        this.proofs = proofs;
        this.register = register;
        this.activeness = activeness;
        this.directives = directives;
    }

    ModelPage of(SafetyModel model) {
        var filter =
                new RegisterFilter(RegisterForm.ofModel(model), null, desk.today(), activeness.rules(desk.today()));
        var sites = register.sites(filter, Paging.first(), 0, Paging.SIZE);
        return new ModelPage(
                model,
                types.name(model.file().type()),
                types.fieldName(model.file().field()),
                basis(model),
                register.count(filter),
                sites,
                desk.names(Stream.concat(
                                Stream.of(model.unit().value()),
                                sites.stream().flatMap(site -> Stream.of(site.area(), site.unit())))
                        .toList()),
                lines.posts(model.id()),
                lines.funds(model.id()),
                lines.total(model.id()),
                lines.equipment(model.id()),
                proofs.of(model.id()),
                models.history(model.id()),
                deeds(model),
                undoable(model),
                desk.may(Right.RECORD, model.unit()));
    }

    private String basis(SafetyModel model) {
        var directive = model.file().directive();
        if (directive == null) return "";
        var id = new DirectiveId(directive);
        return directives.titles(List.of(id)).getOrDefault(id, "");
    }

    private List<LifeDeed> deeds(SafetyModel model) {
        return Arrays.stream(LifeDeed.values())
                .filter(deed -> deed.from().contains(model.life().state()))
                .filter(deed -> desk.may(right(deed), model.unit()))
                .toList();
    }

    private @Nullable LifeEvent undoable(SafetyModel model) {
        return models.undoable(model.id())
                .filter(last -> desk.may(right(last), model.unit()))
                .orElse(null);
    }

    static Right right(LifeDeed deed) {
        return deed.isDecision() ? Right.DECIDE : Right.RECORD;
    }

    static Right right(LifeEvent happening) {
        return happening.isDecision() ? Right.DECIDE : Right.RECORD;
    }
}
