package vn.luytre.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A made-up module on the shell, as small as one can be. */
@TestConfiguration(proxyBeanMethods = false)
class Garden {
    @Bean
    NavItem paths() {
        return new NavItem(20, "garden.title", "/garden", "home");
    }

    @Bean
    NavItem closed() {
        return new NavItem(10, "garden.fell", "/closed", "lock");
    }

    @Bean
    Visitor gardener() {
        return new Visitor() {
            @Override
            public Optional<Person> person() {
                return Optional.of(new Person("Nguyễn Văn <An>", "Cán bộ", "Trần Thị Bình", "/account", "/sign-out"));
            }

            @Override
            public boolean mayGo(String address) {
                return !address.equals("/closed");
            }
        };
    }

    record Plant(
            @NotBlank @Size(max = 20) String name,
            @NotNull LocalDate planted,
            @Nullable String remark,
            @Nullable String kind,
            boolean fenced) {}

    /** Its pages. */
    @Controller
    static class Plants {
        @GetMapping("/garden")
        String list(Paging paging, @RequestParam(defaultValue = "") String find, Model page) {
            var order = paging.orderBy(Map.of("name", "plant.name"), "plant.id");
            var names = IntStream.rangeClosed(1, 120)
                    .mapToObj(number -> "Cây " + number + " " + order)
                    .filter(name -> name.contains(find))
                    .toList();
            var shown = names.stream().skip(paging.offset()).limit(Paging.SIZE).toList();
            page.addAttribute("rows", new Rows<>(shown, names.size(), paging));
            return "garden/list";
        }

        @GetMapping("/garden/new")
        String plant() {
            return "garden/edit";
        }

        @GetMapping("/garden/1")
        String change(Model page) {
            page.addAttribute(
                    "form", Form.of(new Plant("Tre \"gai\" & <tre>", LocalDate.of(2026, 6, 1), null, "truc", true)));
            return "garden/edit";
        }

        @PostMapping("/garden")
        String plant(@Valid @ModelAttribute Plant plant, BindingResult errors, RedirectAttributes redirect) {
            if (!Refused.none(errors, () -> put(plant))) return "garden/edit";
            Said.next(redirect, "garden.saved", plant.name());
            return "redirect:/garden";
        }

        private static void put(Plant plant) {
            if (plant.name().equals("Đa")) throw new Refused("garden.full", 1200, LocalDate.of(2026, 2, 1));
        }

        @GetMapping("/garden/fell")
        String fell() {
            return "garden/fell";
        }

        @GetMapping({"/garden/fail/{how}", "/api/garden/fail/{how}"})
        @ResponseBody
        List<String> fail(@PathVariable String how) {
            throw switch (how) {
                case "refused" -> new Refused("garden.full", 1200, LocalDate.of(2026, 2, 1));
                case "conflict" -> Refused.conflict("garden.taken");
                case "missing" -> new NotFound();
                case "large" -> new MaxUploadSizeExceededException(1);
                case "database" -> new CannotGetJdbcConnectionException("secret");
                case "denied" -> new AccessDeniedException("secret");
                default -> new IllegalStateException("secret of the program");
            };
        }
    }
}
