package vn.chungtay.demo;

import java.util.List;
import java.util.UUID;

/** What an activity is, before its parts; the builder keeps the many optional columns readable. */
final class ActivitySheet {
    String campaign;
    String series;
    UUID project;
    boolean isSeries;
    String theme;
    Integer edition;
    String partOfDay = "ALL_DAY";
    String level = "PROVINCE";
    String protectionLevel;
    List<String> topics = List.of();
    Integer writtenUnit;
    String commune;
    String place;
    String status = "HELD";
    String description;
    String minutes;
    boolean invented;

    ActivitySheet campaign(String code) {
        campaign = code;
        return this;
    }

    ActivitySheet partOf(String key) {
        series = key;
        return this;
    }

    ActivitySheet series() {
        isSeries = true;
        return this;
    }

    ActivitySheet project(UUID id) {
        project = id;
        return this;
    }

    ActivitySheet theme(String text) {
        theme = text;
        return this;
    }

    ActivitySheet edition(int number) {
        edition = number;
        return this;
    }

    ActivitySheet during(String part) {
        partOfDay = part;
        return this;
    }

    ActivitySheet level(String value) {
        level = value;
        return this;
    }

    ActivitySheet protection(String value) {
        protectionLevel = value;
        return this;
    }

    ActivitySheet topics(String... values) {
        topics = List.of(values);
        return this;
    }

    ActivitySheet at(Integer unit, String communeCode, String text) {
        writtenUnit = unit;
        commune = communeCode;
        place = text;
        return this;
    }

    ActivitySheet planned() {
        status = "PLANNED";
        return this;
    }

    ActivitySheet description(String text) {
        description = text;
        return this;
    }

    ActivitySheet minutes(String text) {
        minutes = text;
        return this;
    }

    ActivitySheet invented() {
        invented = true;
        return this;
    }
}
