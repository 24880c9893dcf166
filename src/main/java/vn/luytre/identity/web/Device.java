package vn.luytre.identity.web;

import java.util.List;

/** What a browser says of itself, as short as people speak of it: «Chrome, Windows». */
final class Device {
    /** Each names itself after those that it wants to be taken for, so the order counts. */
    private static final List<String> BROWSERS =
            List.of("Edg", "OPR", "coc_coc_browser", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

    private Device() {}

    static String of(String agent) {
        var browser = named(BROWSERS, agent)
                .replace("Edg", "Edge")
                .replace("OPR", "Opera")
                .replace("coc_coc_browser", "Cốc Cốc");
        var system = named(SYSTEMS, agent).replace("Mac OS X", "macOS");
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String named(List<String> names, String agent) {
        return names.stream().filter(agent::contains).findFirst().orElse("");
    }
}
