package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All ways to read a piece of a text, alone or with the one behind it. */
final class Edges {
    private static final float JOIN = 7;
    private static final float SPLIT = 8;
    /** Above this cost a piece may be two words, or a part of one. */
    private static final float POOR = 9;
    /** What it costs to spell a word that no list has. */
    private static final float STRANGE_SPELLING = 12;

    private static final float LETTER_OF_ABBREVIATION = 2.2f;

    private final String text;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Spellings spellings;
    private final Abbreviations abbreviations;
    private final float whole;
    private final float broken;

    /** @param damage the share of the words that are thought damaged */
    Edges(String text, LanguageModel model, Spellings spellings, Abbreviations abbreviations, double damage) {
        this.text = text;
        this.vocabulary = model.vocabulary();
        this.words = new Words(vocabulary);
        this.spellings = spellings;
        this.abbreviations = abbreviations;
        this.whole = (float) -Math.log(1 - damage);
        this.broken = (float) -Math.log(damage);
    }

    List<Edge> of(Piece piece, Piece following) {
        int self = words.find(text, piece);
        if (piece.kind() != Piece.Kind.WORD) return List.of(new Edge(1, self, 0, true, 0));
        var edges = new ArrayList<Edge>();
        String read = text.substring(piece.start(), piece.end());
        float best = asSyllables(read, self, edges);
        edges.add(new Edge(1, hasDigit(read) ? Vocabulary.CODE : self, 0, true, whole + asItself(read, self)));
        abbreviations.like(read, (word, cost) -> edges.add(new Edge(1, word, 0, false, broken + cost)));
        if (best > POOR) split(read, edges);
        if (following != null && joins(piece, following)) join(read, following, best, edges);
        return edges;
    }

    private float asSyllables(String read, int self, List<Edge> edges) {
        float best = Float.MAX_VALUE;
        for (var spelling : spellings.of(lower(read))) {
            if (spelling.word() != self) edges.add(new Edge(1, spelling.word(), 0, false, broken + spelling.cost()));
            best = Math.min(best, spelling.cost());
        }
        return best;
    }

    private float asItself(String read, int self) {
        if (vocabulary.isSyllable(self)) {
            for (var spelling : spellings.of(lower(read))) {
                if (spelling.word() == self) return (float) -Math.log(Math.exp(-whole) + Math.exp(-broken - spelling.cost())) - whole;
            }
            return 0;
        }
        if (hasDigit(read)) return 6 + read.length();
        return switch (self) {
            case Vocabulary.STRANGE -> STRANGE_SPELLING;
            case Vocabulary.ABBREVIATION -> LETTER_OF_ABBREVIATION * read.length();
            default -> -whole + 0.3f; // abbreviations and loans that are known come through nearly always
        };
    }

    private void split(String read, List<Edge> edges) {
        String lower = lower(read);
        for (int at = 1; at < lower.length(); at++) {
            var left = spellings.of(lower.substring(0, at));
            var right = spellings.of(lower.substring(at));
            for (int i = 0; i < Math.min(3, left.size()); i++) {
                for (int j = 0; j < Math.min(3, right.size()); j++) {
                    float cost = left.get(i).cost() + right.get(j).cost() + SPLIT + broken;
                    edges.add(new Edge(1, left.get(i).word(), right.get(j).word(), false, cost));
                }
            }
        }
    }

    private boolean joins(Piece piece, Piece following) {
        return following.kind() == Piece.Kind.WORD
                && following.before() == 0
                && following.start() == piece.end() + 1
                && text.charAt(piece.end()) == ' '
                && piece.length() + following.length() <= 9;
    }

    private void join(String read, Piece following, float best, List<Edge> edges) {
        String other = text.substring(following.start(), following.end());
        var otherSpellings = spellings.of(lower(other));
        float otherBest = otherSpellings.isEmpty() ? Float.MAX_VALUE : otherSpellings.getFirst().cost();
        if (Math.max(best, otherBest) <= POOR) return;
        for (var spelling : spellings.of(lower(read + other))) {
            edges.add(new Edge(2, spelling.word(), 0, false, broken + spelling.cost() + JOIN));
        }
    }

    private static boolean hasDigit(String read) {
        return read.chars().anyMatch(Character::isDigit);
    }

    private static String lower(String read) {
        return read.toLowerCase(Locale.ROOT);
    }
}
