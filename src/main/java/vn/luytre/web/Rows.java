package vn.luytre.web;

import java.util.List;

/** A page of a list. */
public record Rows<T>(List<T> list, long total, Paging paging) {
    public Rows {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(total, Paging.SIZE));
    }

    /** Number of the first row shown, from 1. */
    public long first() {
        return paging.offset() + 1L;
    }

    /** Number of the last row shown. */
    public long last() {
        return first() - 1 + list.size();
    }
}
