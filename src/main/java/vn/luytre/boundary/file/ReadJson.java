package vn.luytre.boundary.file;

import tools.jackson.databind.json.JsonMapper;

/** What was read, between the processes and in the database. */
public final class ReadJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadJson() {}

    public static String write(Read read) {
        return JSON.writeValueAsString(read);
    }

    public static Read read(String json) {
        return JSON.readValue(json, Read.class);
    }
}
