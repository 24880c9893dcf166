package vn.luytre.reading.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.luytre.reading.Doubt;

/**
 * How much of a text comes out right. Words are compared without case and without the marks around them; a word that is broken at the end
 * of a line is one.
 *
 * @param words of the truth
 * @param right of them
 * @param codes words of the truth that hold a digit
 * @param codesRight of them, to the letter
 * @param codesDoubted of them, wrong but with a doubt
 * @param wrong what they are, for people
 */
public record Accuracy(int words, int right, int codes, int codesRight, int codesDoubted, List<String> wrong) {
    private record Token(String text, boolean doubted) {
        String loose() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean isCode() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    public double syllables() {
        return (double) right / words;
    }

    /** Of the codes, those that are right or doubted. */
    public double codesSafe() {
        return (double) (codesRight + codesDoubted) / codes;
    }

    public static Accuracy of(String truth, String text, List<Doubt> doubts) {
        return count(tokens(truth, List.of()), tokens(text, doubts));
    }

    private static List<Token> tokens(String text, List<Doubt> doubts) {
        var tokens = new ArrayList<Token>();
        var open = "";
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) continue;
            var word = open + text.substring(start, i);
            boolean lineEnds = i < text.length() && text.charAt(i) == '\n';
            open = lineEnds && word.length() > 1 && word.endsWith("-") ? word : "";
            if (open.isEmpty()) add(word, isDoubted(start, i, doubts), tokens);
            start = i + 1;
        }
        return tokens;
    }

    private static boolean isDoubted(int start, int end, List<Doubt> doubts) {
        return doubts.stream().anyMatch(doubt -> doubt.start() < end && doubt.end() > start);
    }

    private static void add(String word, boolean doubted, List<Token> tokens) {
        var bare = Normalizer.normalize(word, Normalizer.Form.NFC).replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
        if (!bare.isEmpty()) tokens.add(new Token(bare, doubted));
    }

    private static Accuracy count(List<Token> truth, List<Token> text) {
        var cost = costs(truth, text);
        int right = 0;
        int codes = 0;
        int codesRight = 0;
        int codesDoubted = 0;
        var wrong = new ArrayList<String>();
        int j = 0;
        for (int i = 0; i < truth.size(); i++) {
            var token = truth.get(i);
            while (j < text.size() && cost[i][j] == cost[i][j + 1] + 1 && cost[i][j] != step(truth, text, cost, i, j))
                j++;
            boolean paired = j < text.size() && cost[i][j] == step(truth, text, cost, i, j);
            var read = paired ? text.get(j++) : new Token("", false);
            boolean same = token.loose().equals(read.loose());
            if (same) right++;
            if (token.isCode()) {
                codes++;
                if (token.text().equals(read.text())) codesRight++;
                else if (read.doubted()) codesDoubted++;
            }
            if (!same) wrong.add(token.text() + " → " + read.text() + (read.doubted() ? " (?)" : ""));
        }
        return new Accuracy(truth.size(), right, codes, codesRight, codesDoubted, wrong);
    }

    private static int step(List<Token> truth, List<Token> text, int[][] cost, int i, int j) {
        return cost[i + 1][j + 1] + (truth.get(i).loose().equals(text.get(j).loose()) ? 0 : 1);
    }

    /** Of turning the rest of the text into the rest of the truth. */
    private static int[][] costs(List<Token> truth, List<Token> text) {
        var cost = new int[truth.size() + 1][text.size() + 1];
        for (int i = truth.size(); i >= 0; i--) {
            for (int j = text.size(); j >= 0; j--) {
                if (i == truth.size()) cost[i][j] = text.size() - j;
                else if (j == text.size()) cost[i][j] = truth.size() - i;
                else {
                    int paired = step(truth, text, cost, i, j);
                    cost[i][j] = Math.min(paired, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
                }
            }
        }
        return cost;
    }
}
