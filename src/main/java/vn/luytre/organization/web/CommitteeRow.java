package vn.luytre.organization.web;

import java.util.List;
import vn.luytre.organization.Committee;
import vn.luytre.organization.Sentence;

/**
 * A committee on the screen.
 *
 * @param missing what it lacks; none if it is complete
 */
public record CommitteeRow(Committee committee, String unitName, String standingName, List<Sentence> missing) {}
