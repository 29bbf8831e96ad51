package vn.chungtay.demo;

import java.time.LocalDate;

/** Children of Xã Xuân Tâm, which was divided on 01/07/2025: nobody has said yet in which part they live. */
final class Unresolved {
    private static final Place XUAN_TAM = new Place(1_026_449, "26449", "Xã Xuân Tâm", "741", "Huyện Xuân Lộc", null);

    private final Register register;

    Unresolved(Register register) {
        this.register = register;
    }

    void tell() {
        LocalDate registered = LocalDate.of(2024, 10, 7);
        for (int i = 0; i < 4; i++) {
            PersonGenerator people = register.people();
            Person child = register.add(people.person(
                    "dongnai/xuantam/" + i, XUAN_TAM, people.bornAged(4 + 2 * i, registered), registered));
            register.schooling(child);
            register.circumstance(child, "HARDSHIP", null, registered);
        }
    }
}
