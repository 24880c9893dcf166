package vn.luytre.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Many phrases, each with a meaning; finds the longest that begins at a word in time that does not grow with their number. */
public final class Phrases<T> {
    private static final int ROOT = 0;
    /** Words that begin a phrase: most words of a text begin none and are passed over at one look. */
    private final Seen firsts = new Seen();
    /** Words that are a phrase, and pairs that begin one: few of the words that may begin a phrase go on as it does. */
    private final Seen alone = new Seen();

    private final Seen pairs = new Seen();

    private final List<Words> phrases = new ArrayList<>();
    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int next = 1;
    private @Nullable Object[] meanings = new Object[keys.length / 2 + 1];
    /** True for nodes that some phrase goes on from. */
    private boolean[] goesOn = new boolean[meanings.length];

    public static <T> Phrases<T> of(Map<String, ? extends T> phrases) {
        var all = new Phrases<T>();
        phrases.forEach(all::add);
        return all;
    }

    /** Phrases that all mean the same: a set. */
    public static Phrases<Boolean> set(String... phrases) {
        var all = new Phrases<Boolean>();
        for (String phrase : phrases) all.add(phrase, Boolean.TRUE);
        return all;
    }

    /** The phrases of all these lists, whatever they mean there: to pass over a text where none of them stands. */
    public static Phrases<Boolean> any(Phrases<?>... lists) {
        var all = new Phrases<Boolean>();
        for (var list : lists) for (Words phrase : list.phrases) all.add(phrase, Boolean.TRUE);
        return all;
    }

    /** What was found: its meaning and the word after it. */
    public record Hit<T>(T meaning, int after) {}

    public Phrases<T> add(String phrase, T meaning) {
        return add(Words.of(phrase), meaning);
    }

    private Phrases<T> add(Words words, T meaning) {
        phrases.add(words);
        int node = ROOT;
        long first = words.hash(0);
        firsts.add(first);
        if (words.size() == 1) alone.add(first);
        else pairs.add(pair(first, words.hash(1)));
        for (int i = 0; i < words.size(); i++) node = child(node, words.hash(i));
        meanings[node] = meaning;
        return this;
    }

    private int child(int node, long hash) {
        int slot = slot(node, hash);
        if (nodes[slot] != ROOT) return nodes[slot];
        if (next * 2 > keys.length) {
            grow();
            slot = slot(node, hash);
        }
        keys[slot] = key(node, hash);
        goesOn[node] = true;
        nodes[slot] = next++;
        return nodes[slot];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        meanings = Arrays.copyOf(meanings, keys.length / 2 + 1);
        goesOn = Arrays.copyOf(goesOn, meanings.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNodes[i] == ROOT) continue;
            int slot = free(oldKeys[i]);
            keys[slot] = oldKeys[i];
            nodes[slot] = oldNodes[i];
        }
    }

    private int free(long key) {
        int slot = spread(key);
        while (nodes[slot] != ROOT) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }

    private int slot(int node, long hash) {
        long key = key(node, hash);
        int slot = spread(key);
        while (nodes[slot] != ROOT && keys[slot] != key) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }

    private static long key(int node, long hash) {
        return hash * 31 + node * 0x9e3779b97f4a7c15L;
    }

    private int spread(long key) {
        return (int) ((key ^ (key >>> 32)) & (keys.length - 1));
    }

    /** The longest phrase that begins at this word and ends before {@code to}, or null. */
    public @Nullable Hit<T> longestAt(Words words, int at, int to) {
        long found = longest(words, at, to);
        if (found < 0) return null;
        return new Hit<>(meaning((int) (found >>> Integer.SIZE)), (int) found);
    }

    @SuppressWarnings("unchecked") // only meanings are put there
    private T meaning(int node) {
        return (T) Objects.requireNonNull(meanings[node]);
    }

    /** The word after the longest phrase that begins at this word, or {@code at} where none does. */
    public int after(Words words, int at, int to) {
        long found = longest(words, at, to);
        return found < 0 ? at : (int) found;
    }

    /** False for most words at which none of the phrases begins: one look. */
    public boolean mayBeginAt(Words words, int at) {
        return firsts.has(words.hash(at));
    }

    /** True where one of the phrases begins at this word. */
    public boolean standAt(Words words, int at) {
        return longest(words, at, words.size()) >= 0;
    }

    /** True where one of the phrases begins from {@code from} on and before {@code to}, wherever it ends. */
    public boolean beginBetween(Words words, int from, int to) {
        for (int at = from; at < to; at++) if (standAt(words, at)) return true;
        return false;
    }

    /** The first word from {@code from} on at which one of the phrases begins and ends before {@code to}, or {@code to}. */
    public int next(Words words, int from, int to) {
        int end = Math.min(to, words.size());
        for (int at = Math.max(0, from); at < end; at++) {
            if (longest(words, at, end) >= 0) return at;
        }
        return to;
    }

    /** The node of the longest phrase in the upper half, the word after it in the lower; or -1. */
    private long longest(Words words, int at, int to) {
        int end = Math.min(to, words.size());
        if (at < 0 || at >= end || !firsts.has(words.hash(at)) || !mayBegin(words, at, end)) return -1;
        return walk(words, at, end);
    }

    private long walk(Words words, int at, int end) {
        int node = ROOT;
        long found = -1;
        for (int word = at; word < end && goesOn[node]; word++) {
            int slot = slot(node, words.hash(word));
            if (nodes[slot] == ROOT) break;
            node = nodes[slot];
            if (meanings[node] != null) found = (long) node << Integer.SIZE | (word + 1);
        }
        return found;
    }

    private boolean mayBegin(Words words, int at, int end) {
        long first = words.hash(at);
        return alone.has(first) || at + 1 < end && pairs.has(pair(first, words.hash(at + 1)));
    }

    private static long pair(long first, long second) {
        return (first ^ second << 1) * 0x9e3779b97f4a7c15L;
    }
}
