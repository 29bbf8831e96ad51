package vn.chungtay.embedded;

import java.util.List;

/** What a commit promises. */
public enum Durability {
    /** A committed row is on the disk: what the product runs with. */
    FULL(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on")),

    /** A committed row may be lost with the machine: for tests, whose data are made anew. */
    NONE_FOR_TESTS(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
