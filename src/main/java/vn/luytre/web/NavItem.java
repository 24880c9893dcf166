package vn.luytre.web;

/**
 * An entry of the navigation; a module makes it a bean. It is shown to those who may go there.
 *
 * @param order the smaller the earlier: duties below 100, documents in the 300s, units in the 700s, accounts and the log in the 800s
 * @param key of its name in {@code messages}
 * @param address where it leads
 * @param icon one of {@code src/build/icons.txt}
 */
public record NavItem(int order, String key, String address, String icon) {}
