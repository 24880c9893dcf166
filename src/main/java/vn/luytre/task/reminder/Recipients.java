package vn.luytre.task.reminder;

import java.util.List;
import vn.luytre.organization.UnitId;

/** Who gets the daily mail. The module that knows the accounts implements it. */
public interface Recipients {
    /** The units whose officers want mail, with their addresses. */
    List<Recipient> all();

    /**
     * A unit and who reads for it.
     *
     * @param name of the unit, as it is addressed
     */
    record Recipient(UnitId unit, String name, List<String> addresses) {}
}
