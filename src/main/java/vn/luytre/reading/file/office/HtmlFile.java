package vn.luytre.reading.file.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Cell;
import vn.luytre.reading.file.Flow;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Table;
import vn.luytre.reading.file.Unreadable;

/** HTML: pages of the web and what word processors save so. Nothing that a page refers to is fetched. */
public final class HtmlFile implements Parser {
    private static final long LARGEST = 30L * 1024 * 1024;

    @Override
    public void parse(Path file, Lines lines) throws IOException {
        if (Files.size(file) > LARGEST) throw new Unreadable("quá lớn; chỉ đọc trang HTML đến 30 MB");
        var page = Jsoup.parse(file.toFile());
        page.select("script, style, noscript, template, del, strike, [hidden], nav")
                .remove();
        var walk = new Walk(lines);
        page.body().traverse(walk);
        walk.close();
        if (walk.fault != null) throw walk.fault;
    }

    private static final class Walk implements NodeVisitor {
        private static final Set<String> BLOCKS = Set.of(
                "p",
                "div",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "li",
                "ul",
                "ol",
                "section",
                "article",
                "blockquote",
                "pre",
                "body",
                "dd",
                "dt",
                "dl",
                "header",
                "footer",
                "main",
                "figure",
                "center",
                "hr",
                "td",
                "th",
                "tr",
                "table",
                "form");

        private final Deque<Flow> flows = new ArrayDeque<>();
        private final Deque<Table> tables = new ArrayDeque<>();
        private Paragraph paragraph = new Paragraph();
        private boolean centred;
        private String label = "";
        private @Nullable Unreadable fault;

        Walk(Lines lines) {
            flows.push(lines);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) text(words);
            else if (node instanceof Element element) open(element);
        }

        private void text(TextNode words) {
            if (paragraph.isBlank() && words.isBlank()) return;
            paragraph.add(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "), font(words.parent()), false);
        }

        private static @Nullable String font(@Nullable Node from) {
            for (var node = from; node instanceof Element element; node = element.parent()) {
                var face = element.attr("face");
                if (!face.isEmpty()) return face;
                var style = element.attr("style");
                int at = style.indexOf("font-family:");
                if (at >= 0)
                    return style.substring(at + "font-family:".length()).replaceAll("[\"' ]", "");
            }
            return null;
        }

        private void open(Element element) {
            var name = element.normalName();
            if (BLOCKS.contains(name)) close();
            switch (name) {
                case "br" -> paragraph.add('\n');
                case "table" -> tables.push(table(element));
                case "tr" -> {
                    if (!tables.isEmpty()) tables.peek().startRow();
                }
                case "td", "th" ->
                    flows.push(tables.isEmpty() ? new Cell() : tables.peek().cell());
                case "li" -> label = label(element);
                default -> {}
            }
            if (BLOCKS.contains(name)) centred = isCentred(element);
        }

        private static Table table(Element element) {
            var table = new Table();
            var style = element.attr("style");
            if (!element.attr("border").isEmpty() && !element.attr("border").equals("0")
                    || style.contains("border:solid")) {
                table.border();
            }
            return table;
        }

        private static boolean isCentred(Element element) {
            var style = element.attr("style").replace(" ", "");
            return element.normalName().equals("center")
                    || element.attr("align").toLowerCase(Locale.ROOT).equals("center")
                    || style.contains("text-align:center");
        }

        private static String label(Element item) {
            var list = item.parent();
            if (list == null || !list.normalName().equals("ol")) return "- ";
            int number = 1;
            for (var before = item.previousElementSibling(); before != null; before = before.previousElementSibling())
                number++;
            return (list.attr("type").equals("a") || list.attr("style").contains("lower-alpha")) && number <= 26
                    ? (char) ('a' + number - 1) + ") "
                    : number + ". ";
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element) || !BLOCKS.contains(element.normalName())) return;
            close();
            switch (element.normalName()) {
                case "td", "th" -> {
                    if (flows.size() > 1) flows.pop();
                }
                case "table" -> endTable();
                default -> {}
            }
        }

        private void endTable() {
            try {
                flows.getFirst().table(tables.pop());
            } catch (Unreadable e) {
                fault = e;
            }
        }

        private void close() {
            try {
                var words = paragraph.text().strip();
                if (!words.isEmpty()) {
                    flows.getFirst().paragraph(label + words, centred);
                    label = "";
                }
            } catch (Unreadable e) {
                fault = e;
            }
            paragraph = new Paragraph();
        }
    }
}
