package vn.luytre.safetymodel;

/** A field of models, «lĩnh vực»: «Trật tự, an toàn giao thông». */
public record ModelField(String code, String name) {}
