package vn.luytre.recognition.web;

import java.util.List;
import java.util.Map;
import vn.luytre.organization.Unit;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.Proposal;
import vn.luytre.web.Rows;

/**
 * The page of a list of proposals.
 *
 * @param names of units
 * @param communes to choose from; none for a commune
 */
public record AwardsPage(
        Unit unit,
        AwardListForm asked,
        Rows<Proposal> rows,
        List<AwardForm> forms,
        Map<Long, String> names,
        Map<String, String> communes,
        boolean records) {}
