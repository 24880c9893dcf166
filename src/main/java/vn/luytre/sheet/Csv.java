package vn.luytre.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.sheet.SheetFault.Reason;

/** CSV in UTF-8: cells between commas, semicolons or tabs, whichever the first line has most of; quotes as usual. */
final class Csv {
    private final String text;
    private final char separator;
    private final List<SheetRow> rows = new ArrayList<>();
    private int at;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    static List<SheetRow> read(byte[] bytes) throws SheetFault {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
        } catch (CharacterCodingException e) {
            throw new SheetFault(Reason.ENCODING, e);
        }
    }

    private static char separator(String line) {
        char best = ',';
        for (char one : new char[] {';', '\t'}) {
            if (count(line, one) > count(line, best)) best = one;
        }
        return best;
    }

    private static long count(String line, char character) {
        return line.chars().filter(one -> one == character).count();
    }

    private List<SheetRow> rows() throws SheetFault {
        while (at < text.length()) {
            var cells = new ArrayList<String>();
            do {
                cells.add(cell());
            } while (take(separator));
            boolean returned = take('\r');
            boolean fed = take('\n');
            if (!returned && !fed && at < text.length())
                throw new SheetFault(Reason.DAMAGED); // cannot be: plain() stops there
            SheetReader.checkSize(rows.size(), cells.size());
            rows.add(new SheetRow(rows.size() + 1, cells));
        }
        return rows;
    }

    private boolean take(char character) {
        boolean isThere = at < text.length() && text.charAt(at) == character;
        if (isThere) at++;
        return isThere;
    }

    private String cell() {
        return take('"') ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r')
            at++;
        return text.substring(start, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        while (at < text.length()) {
            char one = text.charAt(at++);
            if (one != '"') cell.append(one);
            else if (take('"')) cell.append('"');
            else break;
        }
        return cell + plain(); // what stands between the quote and the next separator
    }
}
