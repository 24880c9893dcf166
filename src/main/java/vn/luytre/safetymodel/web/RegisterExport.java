package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.safetymodel.ModelType;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** The registers as tables for spreadsheet programs, written while they are read. */
@Component
class RegisterExport {
    /** So many rows are held at a time. */
    private static final int BLOCK = 2000;

    private static final List<String> MODEL_TITLES = List.of(
            "name",
            "type",
            "field",
            "unit",
            "state",
            "recognition",
            "launched",
            "basis",
            "basis-day",
            "sites",
            "running",
            "groups",
            "members",
            "number");

    private static final List<String> SITE_TITLES = List.of(
            "name",
            "type",
            "unit",
            "area",
            "spot",
            "state",
            "launched",
            "groups",
            "members",
            "households",
            "index",
            "last-sign",
            "verdict",
            "recognition",
            "number");

    private final RegisterScreen register;
    private final ModelDesk desk;
    private final ModelTypes types;
    private final MessageSource messages;

    RegisterExport(RegisterScreen register, ModelDesk desk, ModelTypes types, MessageSource messages) {
        this.register = register;
        this.desk = desk;
        this.types = types;
        this.messages = messages;
    }

    /** All models; in one snapshot, so that nothing is there twice or missing. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void models(RegisterFilter filter, Paging order, Locale locale, HttpServletResponse response)
            throws IOException {
        var typeNames = typeNames();
        write("mo-hinh", "model.list", MODEL_TITLES, locale, response, offset -> {
            var rows = register.models(filter, order, offset, BLOCK);
            var units = desk.names(rows.stream().map(ModelRow::unit).toList());
            return rows.stream()
                    .map(row -> Arrays.<@Nullable Object>asList(
                            row.name(),
                            typeNames.getOrDefault(row.type(), row.type()),
                            types.fieldName(row.field()),
                            units.of(row.unit()),
                            name("life-state", row.state(), locale),
                            name("recognition", row.recognition(), locale),
                            row.launchedOn(),
                            row.basisNumber(),
                            row.basisDay(),
                            row.sites(),
                            row.running(),
                            row.groups(),
                            row.members(),
                            row.id()))
                    .toList();
        });
    }

    /** All sites. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void sites(RegisterFilter filter, Paging order, Locale locale, HttpServletResponse response)
            throws IOException {
        var typeNames = typeNames();
        write("diem-mo-hinh", "model.sites", SITE_TITLES, locale, response, offset -> {
            var rows = register.sites(filter, order, offset, BLOCK);
            var units = desk.names(rows.stream()
                    .flatMap(row -> Stream.of(row.unit(), row.area()))
                    .toList());
            return rows.stream()
                    .map(row -> Arrays.<@Nullable Object>asList(
                            row.name(),
                            typeNames.getOrDefault(row.type(), row.type()),
                            units.of(row.unit()),
                            units.of(row.area()),
                            row.spot(),
                            name("life-state", row.state(), locale),
                            row.launchedOn(),
                            row.groups(),
                            row.members(),
                            row.households(),
                            row.index(),
                            row.lastSign(),
                            name("verdict", row.verdict(), locale),
                            name("recognition", row.recognition(), locale),
                            row.id()))
                    .toList();
        });
    }

    private Map<String, String> typeNames() {
        return types.all().stream().collect(Collectors.toMap(ModelType::code, ModelType::name));
    }

    private void write(
            String file,
            String sheet,
            List<String> titles,
            Locale locale,
            HttpServletResponse response,
            IntFunction<List<List<@Nullable Object>>> blocks)
            throws IOException {
        Function<String, String> text = key -> messages.getMessage(key, null, locale);
        SheetWriter.xlsx(
                Attachment.xlsx(response, file),
                text.apply(sheet),
                titles.stream().map(key -> text.apply("model.column." + key)).toList(),
                new Blocks(blocks));
    }

    private @Nullable String name(String kind, @Nullable Enum<?> value, Locale locale) {
        return value == null ? null : messages.getMessage(kind + "." + value.name(), null, locale);
    }

    private static final class Blocks implements Iterator<List<@Nullable Object>> {
        private final IntFunction<List<List<@Nullable Object>>> blocks;
        private final Queue<List<@Nullable Object>> read = new ArrayDeque<>();
        private int offset;
        private boolean isEnd;

        Blocks(IntFunction<List<List<@Nullable Object>>> blocks) {
            this.blocks = blocks;
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !isEnd) {
                read.addAll(blocks.apply(offset));
                isEnd = read.size() < BLOCK;
                offset += BLOCK;
            }
            return !read.isEmpty();
        }

        @Override
        public List<@Nullable Object> next() {
            return read.remove();
        }
    }
}
