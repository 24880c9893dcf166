package vn.luytre.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every syllable without its tone, made once from the onsets, the rimes and the rules which of them meet. */
final class SyllableForms {
    private static final String[] ONSETS = """
            b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
            """.strip().split(" ");

    /** «vần»: nucleus and coda, with a rounded glide before them where there is one, as they are spelled. */
    private static final String[] RIMES = """
            a ac ach ai am an ang anh ao ap at au ay
            ăc ăm ăn ăng ăp ăt
            âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et
            ê êch êm ên êng ênh êp êt êu
            i ia ich im in inh ip it iu
            iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong op ot ooc oong
            oa oac oach oai oam oan oang oanh oao oap oat oay
            oăc oăm oăn oăng oăt oe oem oen oeo oet
            ô ôc ôi ôm ôn ông ôp ôt
            ơ ơi ơm ơn ơng ơp ơt
            u ua uc ui um un ung up ut
            uân uâng uât uây uê uêch uên uênh uêt uêu
            uôc uôi uôm uôn uông uôt
            uơ uơn uơt
            uy uya uych uyên uyêt uyn uynh uyp uyt uyu
            ư ưa ưc ưi ưm ưn ưng ưt ưu
            ươc ươi ươm ươn ương ươp ươt ươu
            y yêm yên yêng yêt yêu
            """.strip().split("\\s+");

    /** After qu- the glide is already written, so these begin where the rimes in o- and u- go on. */
    private static final String[] RIMES_AFTER_QU = """
            a ac ach ai am an ang anh ao ap at au ay
            ăc ăm ăn ăng ăp ăt âc âm ân âng ât âu ây
            e en em eng eo ep et ê êch ên ênh êt êu
            i ich in inh it iu ơ ơn ơt ôc
            y ych yên yêt ynh yp yt yu
            """.strip().split("\\s+");

    private static final Set<String> GLIDE_STARTS = Set.of("oa", "oă", "oe", "uâ", "uê", "uơ", "uy");

    /** «gia, giu» are gi + a, gi + u; and «giêng» is gi + iêng, so of the rimes in ê- gi- takes only ê: «giề». */
    private static final Set<String> READ_OTHERWISE_AFTER_GI = Set.of("ia", "iu");

    private static final Set<String> ONSETS_BEFORE_Y = Set.of("", "h", "k", "l", "m", "n", "s", "t", "th", "v");

    /** One way to write onset and rime, and where the tone mark goes in it. */
    record Form(String onset, String rime, String written, int tonePlace, int newTonePlace, boolean endsInStop) {
        boolean takes(Tone tone) {
            return !endsInStop || tone.goesWithStop();
        }
    }

    private static final Form[] FORMS = forms().toArray(Form[]::new);
    private static final LetterWords BY_WRITING = new LetterWords(FORMS.length);
    private static final LetterWords SHAPES = new LetterWords(FORMS.length);

    /** For each form in one byte, what is asked of every syllable of a text: tone places and the stop. */
    private static final byte[] TONE_RULES = new byte[FORMS.length];

    private static final int STOP = 1 << 6;

    static {
        for (int i = 0; i < FORMS.length; i++) {
            Form form = FORMS[i];
            BY_WRITING.add(word(form.written), i);
            SHAPES.add(word(Folding.key(form.written)), 0);
            TONE_RULES[i] = (byte) (form.tonePlace | (form.newTonePlace << 3) | (form.endsInStop ? STOP : 0));
        }
    }

    private SyllableForms() {}

    private static List<Form> forms() {
        var forms = new ArrayList<Form>();
        for (String rime : RIMES) {
            if (meet("", rime)) forms.add(form("", rime));
            for (String onset : ONSETS) {
                if (!onset.equals("qu") && meet(onset, rime)) forms.add(form(onset, rime));
            }
        }
        for (String rime : RIMES_AFTER_QU) forms.add(form("qu", rime));
        return forms;
    }

    private static boolean meet(String onset, String rime) {
        if (rime.startsWith("yê")) return onset.isEmpty();
        if (rime.equals("y")) return ONSETS_BEFORE_Y.contains(onset);
        boolean front = "eêi".indexOf(rime.charAt(0)) >= 0;
        boolean glide = rime.length() > 1 && GLIDE_STARTS.contains(rime.substring(0, 2));
        return switch (onset) {
            case "" -> !rime.startsWith("iê");
            case "k", "gh", "ngh" -> front;
            case "g", "ng" -> !front;
            case "c" -> !front && !glide;
            case "gi" ->
                !glide && !READ_OTHERWISE_AFTER_GI.contains(rime) && (rime.equals("ê") || rime.charAt(0) != 'ê');
            default -> true;
        };
    }

    private static Form form(String onset, String rime) {
        String start = start(onset, rime);
        boolean stop = "cpt".indexOf(rime.charAt(rime.length() - 1)) >= 0 || rime.endsWith("ch");
        int place = start.length() + tonePlace(rime);
        boolean shifts = rime.equals("oa") || rime.equals("oe") || rime.equals("uy");
        return new Form(onset, rime, start + rime, place, shifts ? place + 1 : place, stop);
    }

    /** The onset as it is written: gi- before i- gives up its own, «gì, gìn, giếng». */
    private static String start(String onset, String rime) {
        return onset.equals("gi") && rime.startsWith("i") ? "g" : onset;
    }

    /** The old placement, which public documents keep: «hòa, hóa, thủy», but «toàn, khuỷu, thuở». */
    private static int tonePlace(String rime) {
        for (int i = rime.length() - 1; i >= 0; i--) {
            if (rime.charAt(i) > 'z') return i; // ă â ê ô ơ ư draw the mark, of two of them the last: ươ
        }
        int vowels = 0;
        while (vowels < rime.length() && Letters.isVowel(Letters.code(rime.charAt(vowels)))) vowels++;
        if (vowels < rime.length()) return vowels - 1;
        return vowels == 3 ? 1 : 0;
    }

    private static long word(String written) {
        long word = 0;
        for (int i = 0; i < written.length(); i++) {
            word = LetterWords.append(word, Letters.letter(Letters.code(written.charAt(i))));
        }
        return word;
    }

    /** The form that onset and rime make, or null when they do not meet. */
    static @Nullable Form of(String onset, String rime) {
        String written = start(onset, rime) + rime;
        int found = written.length() > LetterWords.LONGEST ? -1 : BY_WRITING.known(word(written));
        if (found < 0) return null;
        Form form = FORMS[found];
        return form.onset.equals(onset) && form.rime.equals(rime) ? form : null;
    }

    /** The form written in the stretch, whatever tone it bears, or -1 when it is no syllable. */
    static int find(CharSequence text, int start, int end) {
        if (end - start > LetterWords.LONGEST) return -1;
        long word = 0;
        int tone = 0;
        int tonePlace = -1;
        for (int i = start; i < end; i++) {
            int code = Letters.code(text.charAt(i));
            if (code == 0) return -1;
            word = LetterWords.append(word, Letters.letter(code));
            if (Letters.tone(code) == 0) continue;
            if (tonePlace >= 0) return -1;
            tone = Letters.tone(code);
            tonePlace = i - start;
        }
        int form = BY_WRITING.known(word);
        return form >= 0 && bears(TONE_RULES[form], tone, tonePlace) ? form : -1;
    }

    private static boolean bears(int rules, int tone, int place) {
        if ((rules & STOP) != 0 && tone < Tone.ACUTE.place()) return false;
        return tone == 0 || place == (rules & 7) || place == ((rules >> 3) & 7);
    }

    /** How many forms there are. */
    static int count() {
        return FORMS.length;
    }

    static Form form(int found) {
        return FORMS[found];
    }

    /** True where the stretch has the letters of some syllable once all marks are taken off: «nguoi», «quoc», «hién». */
    static boolean hasShape(CharSequence text, int start, int end) {
        if (end - start > LetterWords.LONGEST) return false;
        long word = 0;
        for (int i = start; i < end; i++) {
            int plain = Letters.code(Folding.plain(text.charAt(i)));
            if (plain == 0) return false;
            word = LetterWords.append(word, Letters.letter(plain));
        }
        return SHAPES.contains(word);
    }
}
