package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.text.TextQuality;

/**
 * What a document says, every value with its place in the text, how sure it is and the rule that found it.
 *
 * @param source base name of the file
 * @param sourceLength in code points
 * @param pages where the pages of the file begin; empty for a file without pages
 * @param secrecy the printed marking: «Mật», «Tối mật», «Tuyệt mật»; null where there is none
 * @param defaultActors bodies of the lead sentence, who carry out the tasks that name nobody
 */
public record Reading(
        String source,
        int sourceLength,
        TextQuality quality,
        List<PageStart> pages,
        @Nullable Found secrecy,
        Header header,
        List<Task.Actor> defaultActors,
        List<Citation> citations,
        List<Citation.DocumentRelation> documentRelations,
        List<Task> tasks,
        List<ReportingDuty> reporting,
        List<NamedThing> models,
        List<NamedThing> programmes,
        List<NamedThing> standards,
        List<Indicator> indicators,
        List<Award> awards,
        List<Warning> warnings) {

    /** Page {@code number}, from 1, begins at this code point of the text. */
    public record PageStart(int number, int start) {}
}
