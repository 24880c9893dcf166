package vn.luytre;

import java.util.List;

/** The output of a command on a terminal as SVG: text stays text. Knows the inks that the page uses: bold, faint and red. */
record TerminalPicture(String command, String output) {
    private static final int LETTER = 14;
    private static final double LETTER_WIDTH = 8.43;
    private static final int LINE = 19;
    private static final int EDGE = 16;

    String svg(int columns) {
        var lines = (command + "\n" + output).lines().toList();
        int width = (int) Math.ceil(columns * LETTER_WIDTH) + 2 * EDGE;
        var svg = new StringBuilder(head(width, lines.size() * LINE + 2 * EDGE));
        addLines(lines, svg);
        return svg.append("</svg>\n").toString();
    }

    private String head(int width, int height) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
            <title>%3$s</title>
            <style>
            text { font: %4$dpx "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #1f2328; white-space: pre; }
            .bold { font-weight: bold; } .faint { fill: #7d8590; } .red { fill: #b3261e; }
            </style>
            <rect width="100%%" height="100%%" rx="6" fill="#fbfbf8" stroke="#d0d7de"/>
            """.formatted(width, height, escaped(command), LETTER);
    }

    private static void addLines(List<String> lines, StringBuilder svg) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            svg.append("<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">".formatted(EDGE, EDGE + LETTER + i * LINE));
            svg.append(inked(escaped(lines.get(i)))).append("</text>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String inked(String line) {
        return line.replace("\u001b[1m", "<tspan class=\"bold\">")
                .replace("\u001b[2m", "<tspan class=\"faint\">")
                .replace("\u001b[31m", "<tspan class=\"red\">")
                .replaceAll("\u001b\\[(21|22|39|0)m", "</tspan>");
    }
}
