package vn.chungtay.reporting;

import java.util.List;
import java.util.stream.Collectors;

/** Ages in completed years, both ends included. */
record AgeBand(String key, int from, int to, String name, String nameEn) {
    static final int SCHOOL_FROM = 3;
    static final int SCHOOL_TO = 15;

    /** The bands of assistance and of statistics; 16 to 22 may still study. */
    static final List<AgeBand> GENERAL = List.of(
            of("0-3", 0, 3),
            of("4-5", 4, 5),
            of("6-10", 6, 10),
            of("11-15", 11, 15),
            of("16-22", 16, 22),
            of("23-59", 23, 59),
            new AgeBand("60+", 60, 150, "Từ 60 tuổi", "60 and over"));

    /** Who is of school age: "6" are those who enter and stand in "6-10" too. */
    static final List<AgeBand> SCHOOL = List.of(
            of("3-5", 3, 5),
            new AgeBand("6", 6, 6, "6 tuổi (vào lớp 1)", "6, entering school"),
            of("6-10", 6, 10),
            of("11-14", 11, 14),
            new AgeBand("15", 15, 15, "15 tuổi", "15"));

    static AgeBand of(String key, int from, int to) {
        return new AgeBand(key, from, to, key + " tuổi", "Aged " + key);
    }

    /** The bands as rows of SQL: numbers and fixed keys only. */
    static String values(List<AgeBand> bands) {
        return bands.stream()
                .map(band -> "('" + band.key + "', " + band.from + ", " + band.to + ")")
                .collect(Collectors.joining(", "));
    }
}
