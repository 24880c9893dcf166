package vn.luytre.text;

/**
 * The six tones, named after the mark that writes them and in the order of the dictionary: «ngang, huyền, hỏi, ngã,
 * sắc, nặng».
 */
public enum Tone {
    /** «thanh ngang»: no mark, as in «ma». */
    LEVEL(0),
    /** «thanh huyền», as in «mà». */
    GRAVE(1),
    /** «thanh hỏi», as in «mả». */
    HOOK(2),
    /** «thanh ngã», as in «mã». */
    TILDE(3),
    /** «thanh sắc», as in «má». */
    ACUTE(4),
    /** «thanh nặng», as in «mạ». */
    DOT(5);

    private static final Tone[] IN_ORDER = values();

    private final int place;

    Tone(int place) {
        this.place = place;
    }

    /** The place in the order of the dictionary, from 0. */
    int place() {
        return place;
    }

    static Tone at(int place) {
        return IN_ORDER[place];
    }

    /** Only «sắc» and «nặng» go with the final stops -c, -ch, -p, -t. */
    boolean goesWithStop() {
        return this == ACUTE || this == DOT;
    }
}
