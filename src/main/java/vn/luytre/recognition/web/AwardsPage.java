package vn.luytre.recognition.web;

import java.util.List;
import vn.luytre.identity.Sight;
import vn.luytre.organization.UnitNames;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.Proposal;
import vn.luytre.web.Rows;

/**
 * The page of a list of proposals.
 *
 * @param names of units
 */
public record AwardsPage(
        Sight sight,
        AwardListForm asked,
        Rows<Proposal> rows,
        List<AwardForm> forms,
        UnitNames names,
        boolean records) {}
