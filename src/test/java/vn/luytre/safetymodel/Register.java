package vn.luytre.safetymodel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.SafetyModel.Head;
import vn.luytre.safetymodel.SafetyModel.ModelFile;
import vn.luytre.safetymodel.Site.SiteFile;

/** Made-up models and sites, entered as people do. */
final class Register {
    static final Paper DECISION = new Paper("12/QĐ-UBND", LocalDate.of(2026, 1, 5));

    private final SafetyModels models;
    private final Sites sites;

    private Register(SafetyModels models, Sites sites) {
        this.models = models;
        this.sites = sites;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Of {
        @Bean
        Register register(SafetyModels models, Sites sites) {
            return new Register(models, sites);
        }
    }

    static Author somebody(UnitId unit) {
        return new Author(new AccountId(UUID.randomUUID()), "Lê Thị Bình, Cán bộ", unit);
    }

    static ModelFile file(String name, String type) {
        return new ModelFile(
                type, name, "social-order", "Toàn xã", "", "", DECISION, null, new Head("Lê Văn An", "Chủ tịch", ""));
    }

    ModelId model(UnitId unit, @Nullable LocalDate since) {
        return model(unit, "camera", since);
    }

    ModelId model(UnitId unit, String type, @Nullable LocalDate since) {
        return models.enter(UUID.randomUUID(), unit, file("Camera an ninh", type), since, somebody(unit));
    }

    SiteId site(ModelId model, UnitId area, @Nullable LocalDate since) {
        return site(model, area, since, List.of(new SiteGroup("Tổ 1", 5)), null);
    }

    SiteId site(ModelId model, UnitId area, @Nullable LocalDate since, List<SiteGroup> groups, @Nullable SiteId from) {
        var site = new NewSite(area, new SiteFile("Cổng chợ", "", "", 7, 30), groups, since, from);
        return sites.add(UUID.randomUUID(), model, site, somebody(area));
    }

    static LifeStep step(LifeDeed deed, LocalDate day) {
        return new LifeStep(
                deed, day, "Theo kế hoạch.", DECISION, deed == LifeDeed.RECOGNISE ? Recognition.COMMUNE : null);
    }
}
