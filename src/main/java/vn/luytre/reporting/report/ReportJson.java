package vn.luytre.reporting.report;

import tools.jackson.databind.json.JsonMapper;

/** Parts of reports as they are kept in the database. */
final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    static String write(Object part) {
        return JSON.writeValueAsString(part);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
