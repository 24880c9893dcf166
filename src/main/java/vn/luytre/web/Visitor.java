package vn.luytre.web;

import java.util.Optional;

/** Who is looking at the page that is made, as far as the shell needs it. The module above that knows implements it. */
public interface Visitor {
    /** Empty where nobody is signed in. */
    Optional<Person> person();

    /** Whether this one may go to an address of the navigation. */
    boolean mayGo(String address);

    /**
     * Somebody who is signed in.
     *
     * @param post as it is shown below the name; empty where there is none
     * @param onBehalfOf names of those in whose place this one acts today; empty for most
     * @param account address of the pages about the own account
     * @param signOut address that a form is sent to in order to leave
     */
    record Person(String name, String post, String onBehalfOf, String account, String signOut) {}
}
