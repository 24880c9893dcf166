package vn.luytre.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.luytre.identity.Role;
import vn.luytre.web.Words;

/** The roles as a form offers them. */
public final class RoleNames {
    private RoleNames() {}

    /** Constant and name. */
    public static Map<String, String> of(Words words) {
        var names = new LinkedHashMap<String, String>();
        for (var role : Role.values()) names.put(role.name(), words.name(role));
        return names;
    }
}
