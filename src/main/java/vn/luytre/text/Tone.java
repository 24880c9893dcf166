package vn.luytre.text;

/**
 * The six tones, named after the mark that writes them and in the order of the dictionary: «ngang, huyền, hỏi, ngã,
 * sắc, nặng».
 */
public enum Tone {
    /** «thanh ngang»: no mark, as in «ma». */
    LEVEL,
    /** «thanh huyền», as in «mà». */
    GRAVE,
    /** «thanh hỏi», as in «mả». */
    HOOK,
    /** «thanh ngã», as in «mã». */
    TILDE,
    /** «thanh sắc», as in «má». */
    ACUTE,
    /** «thanh nặng», as in «mạ». */
    DOT;

    private static final Tone[] IN_ORDER = values();

    static Tone of(int ordinal) {
        return IN_ORDER[ordinal];
    }

    /** Only «sắc» and «nặng» go with the final stops -c, -ch, -p, -t. */
    boolean goesWithStop() {
        return this == ACUTE || this == DOT;
    }
}
