package vn.luytre.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.organization.Country;
import vn.luytre.organization.Country.Province;
import vn.luytre.organization.Office;
import vn.luytre.web.Refused;
import vn.luytre.web.Reserved;
import vn.luytre.web.Said;

/** An office begins by choosing its province. */
@Controller
@Reserved(Reserved.UNITS)
class SetupController {
    private final Office office;

    SetupController(Office office) {
        this.office = office;
    }

    record Choice(@NotBlank String province) {}

    @ModelAttribute("provinces")
    Map<String, String> provinces() {
        var options = new LinkedHashMap<String, String>();
        Country.provinces().forEach(province -> options.put(province.code(), province.name()));
        return options;
    }

    @GetMapping("/units/setup")
    String setup(Model page) {
        return "organization/setup";
    }

    @PostMapping("/units/setup")
    String choose(@Valid @ModelAttribute("typed") Choice typed, BindingResult errors, RedirectAttributes redirect) {
        var province = Country.provinces().stream()
                .filter(one -> one.code().equals(typed.province()))
                .findFirst();
        if (!errors.hasErrors() && province.isEmpty()) errors.rejectValue("province", "unit.fault.province");
        boolean done = Refused.none(
                errors,
                () -> office.chooseFromCountry(province.map(Province::unit).orElseThrow()));
        if (!done) return "organization/setup";
        Said.next(redirect, "unit.said.chosen", province.map(Province::name).orElseThrow());
        return "redirect:/units";
    }
}
