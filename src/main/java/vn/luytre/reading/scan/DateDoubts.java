package vn.luytre.reading.scan;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Doubt;

/** «năm 222», «ngày 41»: a number that cannot be what the word before it says is doubtful, however clear it looked. */
final class DateDoubts {
    private DateDoubts() {}

    static List<FoundWord> mark(List<FoundWord> words) {
        var marked = new ArrayList<FoundWord>(words.size());
        var before = "";
        for (var word : words) {
            boolean odd = DateForm.isOutOfRange(before, word.text());
            marked.add(odd ? word.doubtful(Doubt.Cause.CODE) : word);
            before = word.text();
        }
        return marked;
    }
}
