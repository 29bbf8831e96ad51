package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Invents people one after the other: the same seed gives the same people in the same order. It keeps nothing, so a
 * hundred thousand of them cost no memory.
 */
final class PersonGenerator {
    private final String provinceCode;
    private final List<String> ethnicGroups;
    private final Random random;
    private final Names names;
    private final Codes codes;

    /** @param ethnicGroups codes of 2008 in the proportion in which they shall occur */
    PersonGenerator(String provinceCode, long seed, List<String> ethnicGroups, Codes codes) {
        this.provinceCode = provinceCode;
        this.ethnicGroups = ethnicGroups;
        this.random = new Random(seed);
        this.names = new Names(random);
        this.codes = codes;
    }

    String provinceCode() {
        return provinceCode;
    }

    Random random() {
        return random;
    }

    Codes codes() {
        return codes;
    }

    Names names() {
        return names;
    }

    Person person(String name, Place place, LocalDate birthDate, LocalDate registeredOn) {
        return person(DemoIds.id(name), place, birthDate, registeredOn);
    }

    Person person(UUID id, Place place, LocalDate birthDate, LocalDate registeredOn) {
        String ethnicGroup = pick(ethnicGroups);
        boolean female = random.nextBoolean();
        return new Person(
                id,
                provinceCode,
                codes.person(provinceCode, registeredOn.getYear()),
                names.child(ethnicGroup, female),
                female,
                birthDate,
                ethnicGroup,
                place,
                hamlet(place),
                registeredOn);
    }

    /** A birth date of somebody who has completed so many years on that day. */
    LocalDate bornAged(int years, LocalDate on) {
        LocalDate youngest = on.minusYears(years);
        LocalDate oldest = on.minusYears(years + 1L).plusDays(1);
        return oldest.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(oldest, youngest) + 1));
    }

    /** A day of a period, its first and last day included. */
    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String hamlet(Place place) {
        boolean urban = place.name().startsWith("Phường") || place.name().startsWith("Thị trấn");
        return (urban ? "Tổ dân phố " : provinceCode.equals("15") ? "Thôn " : "Ấp ") + (1 + random.nextInt(9));
    }
}
