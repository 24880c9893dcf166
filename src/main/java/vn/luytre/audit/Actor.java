package vn.luytre.audit;

/**
 * Who acts at this moment.
 *
 * @param account the id of the account
 * @param post the name of the post as it is now: the log must be readable when the post is long gone
 * @param source the address that the request came from; only its beginning is kept
 */
public record Actor(String account, String post, String source) {
    /** Nobody in particular: a job, or a verb of the command line. */
    public static final Actor SYSTEM = new Actor("system", "Hệ thống", "");
}
