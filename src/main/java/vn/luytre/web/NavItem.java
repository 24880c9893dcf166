package vn.luytre.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the navigation; a module makes it a bean. It is shown to those who may go there.
 *
 * @param order the smaller the earlier: duties below 100, documents in the 300s, units in the 700s, accounts and the log in the 800s
 * @param key of its name in {@code messages}
 * @param address where it leads
 * @param icon one of {@code src/build/icons.txt}
 * @param also where else who came through it may be
 */
public record NavItem(int order, String key, String address, String icon, List<String> also) {
    public NavItem(int order, String key, String address, String icon) {
        this(order, key, address, icon, List.of());
    }

    /** How closely it says where a page is: the length of the address that the page lies in; 0 where it does not. */
    int closeness(Address page) {
        return Stream.concat(Stream.of(address), also.stream())
                .filter(page::isWithin)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
