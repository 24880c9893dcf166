package vn.luytre.reporting.web.pivot;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.web.NotFound;
import vn.luytre.web.Words;

/** Pictures of figures as files that stand alone: SVG, and PNG for programs that take no SVG. */
@Component
class PictureFiles {
    private final TemplateEngine templates;
    private final Painter painter;
    private final PictureStyle style = PictureStyle.load();

    PictureFiles(TemplateEngine templates, Painter painter) {
        this.templates = templates;
        this.painter = painter;
    }

    /** The picture of a page that is called so. */
    String svg(PivotPage page, String name, Words words) {
        var picture = page.pictures().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        var note = words.of("picture.note", page.question().form().name(), page.today());
        var svg = new StringOutput();
        templates.render(
                "reporting/pictureFile.jte",
                Map.of(
                        "words",
                        words,
                        "names",
                        page.names(),
                        "cumulative",
                        page.question().cumulative(),
                        "picture",
                        picture,
                        "style",
                        style.css(),
                        "note",
                        note),
                svg);
        return svg.toString().strip().replace("<defs></defs>", "<defs><style>" + style.css() + "</style></defs>");
    }

    byte[] png(PivotPage page, String name, Words words) {
        return painter.png(svg(page, name, words));
    }
}
