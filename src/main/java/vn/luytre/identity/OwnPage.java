package vn.luytre.identity;

/**
 * A page about something of the own account that another module keeps; the module makes it a bean, the page of the own account
 * leads there.
 *
 * @param order the smaller the earlier
 * @param key of its name in {@code messages}
 * @param address where it leads
 * @param icon one of {@code src/build/icons.txt}
 */
public record OwnPage(int order, String key, String address, String icon) {}
