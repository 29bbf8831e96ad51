package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** An invented person, before the person becomes rows. */
record Person(
        UUID id,
        String provinceCode,
        String code,
        String fullName,
        boolean female,
        LocalDate birthDate,
        String ethnicGroup,
        Place place,
        String hamlet,
        LocalDate registeredOn) {

    /** Completed years at a date. */
    int age(LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    LocalDate birthday(int years) {
        return birthDate.plusYears(years);
    }
}
