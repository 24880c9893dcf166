package vn.luytre.reading.naming;

/** A programme that is known by name all over the country. */
record Programme(NameKind kind, String name) {
    /** «phong trào: Toàn dân bảo vệ an ninh Tổ quốc» */
    static Programme parse(String entry) {
        int colon = entry.indexOf(": ");
        if (colon < 0) throw new IllegalStateException("no programme: " + entry);
        var kind = new NameKind(NameKind.Group.PROGRAMME, entry.substring(0, colon));
        return new Programme(kind, entry.substring(colon + 2));
    }
}
