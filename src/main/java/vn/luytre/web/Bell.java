package vn.luytre.web;

/**
 * Something that may wait for who looks at a page, counted in the top bar of every page; a module makes it a bean. It is shown
 * to those who may go there, so the count must be cheap.
 */
public interface Bell {
    /** Where it leads. */
    String address();

    /** Of its name in {@code messages}. */
    String key();

    /** One of {@code src/build/icons.txt}. */
    String icon();

    /** How many wait now; more than {@link Ringing#MOST} need not be counted. */
    int count();

    /** A bell as a page shows it. */
    record Ringing(String address, String key, String icon, int count) {
        /** What is shown at most. */
        public static final int MOST = 99;

        /** «5», «99+»; empty where nothing waits. */
        public String number() {
            if (count <= 0) return "";
            return count > MOST ? MOST + "+" : Integer.toString(count);
        }
    }
}
