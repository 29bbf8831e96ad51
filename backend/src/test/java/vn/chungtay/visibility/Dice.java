package vn.chungtay.visibility;

import static vn.chungtay.project.ProjectFixtures.number;
import static vn.chungtay.project.ProjectFixtures.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.chungtay.visibility.Facts.Period;

/** Chance that falls the same way for the same seed, and rows written with what it chose. */
class Dice {
    private final Random chance;
    private int number = 900_000;

    Dice(long seed) {
        chance = new Random(seed);
    }

    final int upTo(int bound) {
        return chance.nextInt(bound);
    }

    /** True once in so many times. */
    final boolean maybe(int times) {
        return chance.nextInt(times) == 0;
    }

    final <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    /** Some of them, maybe none or all. */
    final <T> List<T> some(List<T> all) {
        return all.stream().filter(one -> chance.nextInt(3) == 0).toList();
    }

    /** A number that was not given before. */
    final int next() {
        return ++number;
    }

    final UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    static void times(int times, Runnable making) {
        for (int i = 0; i < times; i++) {
            making.run();
        }
    }

    /** Periods from 2020 on, one after the other; the last may still go on. */
    final List<Period> periods(int howMany) {
        List<Period> periods = new ArrayList<>();
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(700));
        for (int i = 0; i < howMany; i++) {
            LocalDate to = from.plusDays(30 + chance.nextInt(700));
            periods.add(new Period(from, i == howMany - 1 && chance.nextBoolean() ? null : to));
            from = to.plusDays(chance.nextInt(200));
        }
        return periods;
    }

    static int unit(String commune) {
        return (int)
                number("SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND code = ? AND valid_to IS NULL", commune);
    }

    /** Writes a row of a province's table with its values in the order of the columns. */
    final UUID row(String table, String province, String columns, Object... values) {
        UUID id = id();
        Object[] all = new Object[values.length + 2];
        all[0] = province;
        all[1] = id;
        System.arraycopy(values, 0, all, 2, values.length);
        run(
                "INSERT INTO " + table + " (province_code, id, " + columns + ") VALUES (?, ?"
                        + ", ?".repeat(values.length) + ")",
                all);
        return id;
    }
}
