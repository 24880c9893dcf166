package vn.luytre.reporting.total;

import java.util.Collection;
import java.util.Map;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;

/** What has to be counted anew before it can be read: the sheets do not say it yet. */
public interface Counted {
    /** The counted figures of the units to which something has happened since, by period, as they are now. */
    Map<PeriodKey, Map<UnitId, Numbers.Change>> since(FigureForm form, Collection<PeriodKey> periods);

    /**
     * Counts them and writes them into the sheets.
     *
     * @return how many things had happened
     */
    int recount();

    /** Counts one sheet anew and writes it, before it is sent. */
    void settle(FigureForm form, Place place);

    /** What the records say now, by position, whatever the sheet says: without adjustments. */
    Map<Integer, Long> now(FigureForm form, Place place);
}
