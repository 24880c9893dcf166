package vn.luytre.directive.draft;

import java.util.List;

/** Which units of today a name in a text may mean. */
public interface UnitsByName {
    /**
     * None where nothing fits.
     *
     * @param name of an actor, written out: «Ủy ban nhân dân huyện Cư Jút»
     * @param writing of the document in which it stands
     */
    List<UnitProposal> propose(String name, Writing writing);
}
