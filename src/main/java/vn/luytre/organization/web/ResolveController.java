package vn.luytre.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.organization.UnitResolver;
import vn.luytre.web.Reserved;

/** «UBND huyện Cư Jút, tỉnh Đắk Nông» of 2022: who is that today? */
@Controller
@Reserved(Reserved.SIGNED_IN)
class ResolveController {
    private final UnitResolver resolver;
    private final Clock clock;

    ResolveController(UnitResolver resolver, Clock clock) {
        this.resolver = resolver;
        this.clock = clock;
    }

    @GetMapping("/units/resolve")
    String resolve(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable LocalDate day,
            Model page) {
        var today = LocalDate.now(clock);
        if (!find.isBlank()) {
            page.addAttribute("resolution", resolver.resolve(find, day == null ? today : day, today));
        }
        return "organization/resolve";
    }
}
