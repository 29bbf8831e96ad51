package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Children in hardship of the former Hải Dương, of every age from 0 to 15 on 17/05/2022 and from all its districts: some
 * dropped out of school, with the reason; some have a disability and no assessment of what the family can carry.
 */
final class HaiDuongChildren {
    private static final int CHILDREN = 176;
    private static final List<String> GROUPS =
            List.of("HARDSHIP", "HARDSHIP", "HARDSHIP", "TE01", "TE03", "TE13", "HARDSHIP", "TE08");

    private final Register register;
    private final PersonGenerator people;
    private final Homes homes;
    private final List<Place> places;

    HaiDuongChildren(Register register, Homes homes, List<Place> formerPlaces) {
        this.register = register;
        this.people = register.people();
        this.homes = homes;
        this.places = formerPlaces;
    }

    void tell() {
        LocalDate registered = LocalDate.of(2022, 3, 1);
        for (int i = 0; i < CHILDREN; i++) {
            LocalDate birth = people.bornAged(i % 16, HaiDuong.MEETING);
            Place place = places.get(i * 37 % places.size());
            Person child = register.add(
                    people.person("haiduong/" + i, place, birth, Register.max(registered, birth.plusDays(10))));
            boolean disabled = i % 11 == 5;
            boolean dropOut = i % 16 >= 11 && i % 16 <= 14 && i % 5 == 0;
            if (disabled) {
                register.disabled(child, List.of("MOBILITY"), i % 2 == 0 ? "SEVERE" : "MILD", child.registeredOn());
            } else {
                register.circumstance(child, GROUPS.get(i % GROUPS.size()), null, child.registeredOn());
            }
            if (dropOut) {
                droppedOut(child, i % 10 == 0 ? "HARDSHIP" : i % 3 == 0 ? "WORK" : "HEALTH");
            } else {
                register.schooling(child);
            }
            UUID home = homes.of("haiduong/home/" + i, List.of(child), i % 3 == 0 ? "NEAR_POOR" : "POOR");
            if (!disabled || i % 2 == 0) {
                homes.assessed(
                        home,
                        child,
                        Register.max(LocalDate.of(2022, 4, 4), child.registeredOn()),
                        "UBND cấp xã",
                        1_100_000L + i * 2_000L,
                        Register.INVENTED);
            }
        }
    }

    private void droppedOut(Person child, String reason) {
        LocalDate left = LocalDate.of(2022, 2, 14);
        int born = child.birthDate().getYear();
        register.school(child, "PRIMARY", Register.september(born + 6), Register.september(born + 11));
        LocalDate lower = Register.september(born + 11);
        if (lower.isBefore(left)) {
            register.school(child, "LOWER_SECONDARY", lower, left);
        } else {
            left = lower;
        }
        register.schoolRow(child, "DROPPED_OUT", "LOWER_SECONDARY", reason, left, null);
    }
}
