package vn.luytre.activity.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.activity.offline.ExportedFile.Item;
import vn.luytre.activity.web.ActivityWords;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Refused;

/** A file in the place of a line: what waits on a device is brought by hand. Each record is taken by itself, once. */
@Controller
@RequestMapping("/activities/import")
@Needs(Right.RECORD)
class ActivityImportController {
    private final Syncing syncing;
    private final ActivityWords words;
    private final JsonMapper json;

    ActivityImportController(Syncing syncing, ActivityWords words, JsonMapper json) {
        this.syncing = syncing;
        this.words = words;
        this.json = json;
    }

    @GetMapping
    String ask() {
        return "activity/import";
    }

    @PostMapping
    String take(@RequestParam(required = false) @Nullable MultipartFile file, Model page) {
        var errors = new MapBindingResult(Map.of(), "typed");
        var lines = new ArrayList<ImportLine>();
        Refused.none(errors, () -> {
            if (file == null || file.isEmpty()) throw new Refused("activity.import.no-file");
            for (var item : ExportedFile.read(bytes(file), json).items()) lines.add(line(item));
        });
        if (errors.hasErrors()) page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "typed", errors);
        page.addAttribute("lines", List.copyOf(lines));
        return "activity/import";
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportLine line(@Nullable Item item) {
        var record = item == null ? null : item.record();
        if (item == null || record == null)
            return ImportLine.of("", SyncAnswer.refused(words.now().of("activity.sync.unreadable")));
        try {
            return ImportLine.of(SyncRecord.text(record.title()), syncing.take(record, item.files()));
        } catch (Refused refused) {
            return ImportLine.of(SyncRecord.text(record.title()), SyncAnswer.refused(words.of(refused)));
        }
    }
}
