package vn.luytre.directive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.directive.draft.UnitProposal;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.directive.draft.Writing;
import vn.luytre.directive.instrument.Instruments;
import vn.luytre.directive.search.Hits;
import vn.luytre.directive.search.Query;
import vn.luytre.directive.search.Search;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** The register of instruments, and search. */
@Controller
@Needs(Right.VIEW)
class RegisterController {
    private final Instruments instruments;
    private final Search search;
    private final UnitsByName units;
    private final DirectiveDesk desk;

    RegisterController(Instruments instruments, Search search, UnitsByName units, DirectiveDesk desk) {
        this.instruments = instruments;
        this.search = search;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping("/instruments")
    String instruments(@RequestParam(defaultValue = "") String find, Paging paging, Model page) {
        var rows = instruments.search(find, Paging.SIZE, paging.offset());
        page.addAttribute("rows", new Rows<>(rows, instruments.count(find), paging));
        return "directive/instruments";
    }

    @GetMapping("/instruments/{id}")
    String instrument(@PathVariable long id, Model page) {
        page.addAttribute("instrument", instruments.find(id).orElseThrow(NotFound::new));
        page.addAttribute("effects", instruments.effects(id));
        page.addAttribute("uses", instruments.uses(id, desk.readable()));
        return "directive/instrument";
    }

    @GetMapping("/directives/search")
    String search(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            Paging paging,
            Model page) {
        var meant = unit.isBlank()
                ? null
                : units.propose(unit, Writing.NONE).stream()
                        .map(UnitProposal::unit)
                        .toList();
        if (meant != null && meant.isEmpty()) page.addAttribute("unknownUnit", unit);
        var query = new Query(find, issuer, type, year, meant, state, desk.readable());
        var hits = find.isBlank() ? new Hits(List.of(), 0) : search.find(query, Paging.SIZE, paging.offset());
        page.addAttribute("asked", find);
        page.addAttribute("rows", new Rows<>(hits.list(), hits.total(), paging));
        return "directive/search";
    }
}
