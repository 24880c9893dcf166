package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All ways to read a piece of a text, alone or with the one behind it. */
final class Edges {
    private static final float JOIN = 7;
    private static final float SPLIT = 8;
    /** Above this cost a piece may be two words, or a part of one. */
    private static final float POOR = 9;
    /** What it costs to spell a word that no list has. */
    private static final float STRANGE_SPELLING = 12;

    /** Two syllables glued together are no longer. */
    private static final int LONGEST_GLUED = 14;
    /** Digits with letters. */
    private static final float CODE = 6;
    /** A number in Roman digits. */
    private static final float ROMAN = 1;
    /** A number is a fact: it is taken for a word only where the words around it leave hardly a doubt. */
    private static final float NUMBER_LOST = 2;
    /** From this share on, marks are lost everywhere and codes are looked at too. */
    private static final double MUCH = 0.3;

    private static final float LETTER_OF_ABBREVIATION = 2.2f;

    private final String text;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Spellings spellings;
    private final Abbreviations abbreviations;
    private final float whole;
    private final float broken;
    private final double damage;
    private final LanguageModel model;

    /** @param damage the share of the words that are thought damaged */
    Edges(String text, LanguageModel model, Spellings spellings, Abbreviations abbreviations, double damage) {
        this.text = text;
        this.vocabulary = model.vocabulary();
        this.words = new Words(vocabulary);
        this.spellings = spellings;
        this.abbreviations = abbreviations;
        this.whole = (float) -Math.log(1 - damage);
        this.model = model;
        this.damage = damage;
        this.broken = (float) -Math.log(damage);
    }

    List<Edge> of(Piece piece, @Nullable Piece following) {
        String read = text.substring(piece.start(), piece.end());
        int self = words.find(text, piece);
        return switch (piece.kind()) {
            case CODE -> List.of(new Edge(1, self, 0, damage < MUCH ? read : abbreviations.restored(read), 0));
            case NUMBER -> number(read, self);
            case WORD -> word(piece, read, self, following);
        };
    }

    /** A single digit or a number such as 13 may be «ở» or «là». */
    private List<Edge> number(String read, int self) {
        var edges = new ArrayList<Edge>();
        edges.add(new Edge(1, self, 0, read, 0));
        if (damage < MUCH || read.length() > 2 || read.charAt(0) == '0' || !hasDigit(read)) return edges;
        for (var spelling : spellings.of(read)) {
            edges.add(new Edge(1, spelling.word(), 0, null, broken + spelling.cost() + NUMBER_LOST));
        }
        return edges;
    }

    private List<Edge> word(Piece piece, String read, int self, @Nullable Piece following) {
        var edges = new ArrayList<Edge>();
        float best = asSyllables(piece, read, self, edges);
        edges.add(itself(piece, read, self));
        abbreviations.like(read, (word, cost) -> edges.add(new Edge(1, word, 0, null, broken + cost)));
        if (best > POOR && read.length() <= LONGEST_GLUED) split(read, edges);
        if (following != null && joins(piece, following)) join(read, following, best, edges);
        return edges;
    }

    private float asSyllables(Piece piece, String read, int self, List<Edge> edges) {
        float best = Float.MAX_VALUE;
        for (var spelling : spellings.of(lower(read))) {
            best = Math.min(best, spelling.cost());
            if (spelling.word() == self) continue;
            float cost = broken + spelling.cost() + capital(piece, read, spelling.word());
            edges.add(new Edge(1, spelling.word(), 0, null, cost));
        }
        return best;
    }

    private float capital(Piece piece, String read, int word) {
        if (piece.before() == Vocabulary.START || Character.isUpperCase(read.charAt(read.length() - 1))) return 0;
        char first = read.charAt(0);
        if (!Character.isLetter(first)) return 0;
        boolean isCapital = Character.isUpperCase(first)
                || "pb".indexOf(first) >= 0 && vocabulary.word(word).charAt(0) == 'đ';
        return model.capitals().cost(word, isCapital);
    }

    private Edge itself(Piece piece, String read, int self) {
        if (vocabulary.isSyllable(self)) {
            return new Edge(1, self, 0, read, unharmed(read, self) + capital(piece, read, self));
        }
        if (isRoman(read)) return new Edge(1, Vocabulary.NUMBER, 0, read, ROMAN);
        if (hasDigit(read) && !isMixed(read))
            return new Edge(1, Vocabulary.CODE, 0, read, whole + CODE + read.length());
        return switch (self) {
            case Vocabulary.STRANGE -> new Edge(1, self, 0, read, whole + STRANGE_SPELLING);
            case Vocabulary.ABBREVIATION -> new Edge(1, self, 0, read, whole + LETTER_OF_ABBREVIATION * read.length());
            default -> new Edge(1, self, 0, read, 0.3f); // known abbreviations and loans come through nearly always
        };
    }

    /** A syllable stands there as it was, either because nothing happened to it or because damage left it so. */
    private float unharmed(String read, int self) {
        double probability = Math.exp(-whole);
        for (var spelling : spellings.of(lower(read))) {
            if (spelling.word() == self) probability += Math.exp(-broken - spelling.cost());
        }
        return (float) -Math.log(Math.min(1, probability));
    }

    /** No code has small letters and digits in any order: «Xé4c», «d01», «t01»; but «7h», «30km». */
    private static boolean isMixed(String read) {
        boolean small = false;
        for (int i = 0; i < read.length(); i++) {
            char character = read.charAt(i);
            if (small && Character.isDigit(character)) return true;
            small |= Character.isLowerCase(character);
        }
        return false;
    }

    private static boolean isRoman(String read) {
        return read.chars().allMatch(character -> "IVX".indexOf(character) >= 0);
    }

    private void split(String read, List<Edge> edges) {
        String lower = lower(read);
        for (int at = 1; at < lower.length(); at++) {
            var left = spellings.of(lower.substring(0, at));
            var right = spellings.of(lower.substring(at));
            for (int i = 0; i < Math.min(3, left.size()); i++) {
                for (int j = 0; j < Math.min(3, right.size()); j++) {
                    float cost = left.get(i).cost() + right.get(j).cost() + SPLIT + broken;
                    edges.add(new Edge(1, left.get(i).word(), right.get(j).word(), null, cost));
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
        float otherBest = otherSpellings.isEmpty()
                ? Float.MAX_VALUE
                : otherSpellings.getFirst().cost();
        if (Math.max(best, otherBest) <= POOR) return;
        for (var spelling : spellings.of(lower(read + other))) {
            edges.add(new Edge(2, spelling.word(), 0, null, broken + spelling.cost() + JOIN));
        }
    }

    private static boolean hasDigit(String read) {
        return read.chars().anyMatch(Character::isDigit);
    }

    private static String lower(String read) {
        return read.toLowerCase(Locale.ROOT);
    }
}
