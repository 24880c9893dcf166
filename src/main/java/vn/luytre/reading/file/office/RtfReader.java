package vn.luytre.reading.file.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import vn.luytre.reading.file.Unreadable;

/** Takes RTF apart into groups, control words and characters. */
final class RtfReader {
    private static final Set<String> LEFT_OUT = Set.of(
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "colortbl",
            "listtable",
            "listoverridetable",
            "sp",
            "shprslt",
            "nonshppict",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "fldinst",
            "objdata",
            "annotation",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "pgptbl",
            "xe",
            "tc",
            "filetbl",
            "template",
            "nesttableprops");

    private static final int DEEPEST = 1_000;

    private final String rtf;
    private final RtfText text;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private RtfState state = new RtfState();
    private int at;
    private int fallbacksLeft;
    private boolean optional;

    RtfReader(String rtf, RtfText text) {
        this.rtf = rtf;
        this.text = text;
    }

    void read() throws Unreadable {
        while (at < rtf.length()) {
            char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> character(c);
            }
        }
        if (!outer.isEmpty()) throw new Unreadable(Unreadable.BROKEN);
        text.finish();
    }

    private void open() throws Unreadable {
        if (outer.size() > DEEPEST) throw new Unreadable("nội dung lồng nhau quá sâu; tệp có thể đã hỏng");
        outer.push(state);
        state = state.inner();
        fallbacksLeft = 0;
    }

    private void close() {
        if (outer.isEmpty()) return;
        if (state.fonts && !outer.peek().fonts) text.endOfFonts();
        state = outer.pop();
        fallbacksLeft = 0;
    }

    private void character(char c) {
        if (fallbacksLeft > 0) fallbacksLeft--;
        else text.character(c, state);
    }

    private void control() throws Unreadable {
        if (at >= rtf.length()) return;
        char c = rtf.charAt(at);
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hexadecimal();
            case '*' -> optional = true;
            case '~' -> text.unicode(' ', state);
            case '_' -> text.unicode('-', state);
            case '-', ':', '|' -> {}
            case '\r', '\n' -> text.word("par", 0, state);
            default -> character(c);
        }
    }

    private void hexadecimal() {
        int high = at < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
        int low = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) return;
        at += 2;
        character((char) (high * 16 + low));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void word() throws Unreadable {
        int start = at;
        while (at < rtf.length() && isLetter(rtf.charAt(at))) at++;
        var word = rtf.substring(start, at);
        int digits = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') at++;
        while (at < rtf.length() && at - digits < 11 && Character.isDigit(rtf.charAt(at))) at++;
        int number = number(rtf.substring(digits, at));
        boolean hasNumber = at > digits;
        if (at < rtf.length() && rtf.charAt(at) == ' ') at++;
        boolean wasOptional = optional;
        optional = false;
        handle(word, hasNumber, number, wasOptional);
    }

    private static int number(String digits) {
        try {
            return digits.isEmpty() ? 1 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void handle(String word, boolean hasNumber, int number, boolean wasOptional) throws Unreadable {
        if (word.equals("bin")) at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
        else if (LEFT_OUT.contains(word) || wasOptional && !word.equals("shpinst")) state.skipped = true;
        else if (word.equals("fonttbl")) state.fonts = true;
        else if (word.equals("uc")) state.fallbacks = hasNumber ? Math.max(0, number) : 1;
        else if (word.equals("u")) unicode(number);
        else text.word(word, hasNumber ? number : 1, state);
    }

    private void unicode(int number) {
        text.unicode((char) (number < 0 ? number + 65_536 : number), state);
        fallbacksLeft = state.fallbacks;
    }
}
