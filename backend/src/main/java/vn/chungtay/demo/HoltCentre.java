package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Component CENTRE_NUTRITION: on 21/03/2025 the centre has 46 children aged 12 or younger, all on the sponsorship list,
 * and 9 aged 13 to 15. Since 2023, 30 children went home with their long-term plan completed: 11, 14 and 5.
 */
final class HoltCentre {
    private static final LocalDate DAY = HoltProject.MEETING;
    private static final List<String> OTHER_WAYS = List.of("KINSHIP_CARE", "FOSTER_CARE", "ADOPTION", "TRANSFER");

    private final Register register;
    private final PersonGenerator people;
    private final Ledger ledger;
    private final Gallery gallery;
    private final Place home;
    private final UUID centre = Directory.organisation("ttctxh.dongnai");

    HoltCentre(Register register, Ledger ledger, List<Place> formerPlaces, Gallery gallery) {
        this.register = register;
        this.gallery = gallery;
        this.people = register.people();
        this.ledger = ledger;
        this.home = formerPlaces.stream()
                .filter(place -> place.code().equals("26041"))
                .findFirst()
                .orElseThrow();
    }

    void tell() {
        for (int i = 0; i < 46; i++) {
            sponsored(i);
        }
        for (int i = 0; i < 9; i++) {
            LocalDate birth = i == 0 ? DAY.minusYears(13) : people.bornAged(13 + i % 3, DAY);
            stay(
                    child("holt/centre/older/" + i, birth, LocalDate.of(2021, 6, 1)),
                    LocalDate.of(2021, 6, 1),
                    null,
                    null);
        }
        for (int i = 0; i < 30; i++) {
            LocalDate out = i < 11
                    ? LocalDate.of(2023, 6, 5).plusDays(i * 12L)
                    : i < 25
                            ? LocalDate.of(2024, 2, 5).plusDays(i * 11L)
                            : LocalDate.of(2025, 1, 6).plusDays(i);
            left(i, out, "REINTEGRATION", "COMPLETED", "REINTEGRATED");
        }
        for (int i = 30; i < 64; i++) {
            left(i, LocalDate.of(2023, 5, 8).plusDays((i - 30) * 18L), OTHER_WAYS.get(i % 4), "CANCELLED", "OTHER");
        }
        payments();
    }

    /** Some let the partner know their names, fewer their pictures, hardly any are written about abroad. */
    private void consents(Person child, int i) {
        LocalDate on = LocalDate.of(2025, 4, 1);
        if (child.age(on) >= Gallery.ASKED_FROM && i < 24) {
            gallery.consent(child, "PROFILE", on);
            if (i % 2 == 0) {
                gallery.consent(child, "PHOTO", on);
            }
            if (i % 8 == 0) {
                gallery.consent(child, "SPONSOR_ABROAD", on);
            }
        }
    }

    /** The first is 12 years and 364 days old on the day of the meeting: still on the list. */
    private void sponsored(int i) {
        LocalDate birth = i == 0 ? DAY.minusYears(13).plusDays(1) : people.bornAged(2 + i % 11, DAY);
        LocalDate in =
                Register.max(birth.plusDays(40), i % 3 == 0 ? LocalDate.of(2023, 8, 14) : LocalDate.of(2021, 9, 6));
        Person child = child("holt/centre/sponsored/" + i, birth, in);
        stay(child, in, null, null);
        consents(child, i);
        LocalDate from = Register.max(in, HoltProject.START);
        ledger.enrol(
                HoltProject.PHASE, HoltProject.CENTRE, "SPONSORSHIP", child.id(), null, null, null, from, null, null);
        LocalDate review = register.today().plusDays(i % 8 == 0 ? -12 : 4 + i * 3L);
        ledger.plan(HoltProject.PHASE, HoltProject.CENTRE, child.id(), "REINTEGRATION", from, review, "ACTIVE", null);
        LocalDate next = LocalDate.of(2026, 1, 1);
        ledger.enrol(
                HoltProject.NEXT, HoltProject.CENTRE, "SPONSORSHIP", child.id(), null, null, null, next, null, null);
        ledger.plan(
                HoltProject.NEXT,
                HoltProject.CENTRE,
                child.id(),
                "REINTEGRATION",
                next,
                review.plusMonths(6),
                "ACTIVE",
                null);
    }

    private void left(int i, LocalDate out, String way, String planStatus, String reason) {
        Person child = child("holt/centre/left/" + i, people.bornAged(3 + i % 9, out), LocalDate.of(2022, 3, 7));
        LocalDate in = Register.max(child.birthDate().plusDays(30), LocalDate.of(2022, 3, 7));
        stay(child, in, out, way);
        LocalDate from = Register.max(in, HoltProject.START);
        ledger.enrol(
                HoltProject.PHASE, HoltProject.CENTRE, "SPONSORSHIP", child.id(), null, null, null, from, out, reason);
        ledger.plan(HoltProject.PHASE, HoltProject.CENTRE, child.id(), "REINTEGRATION", from, out, planStatus, out);
    }

    private Person child(String name, LocalDate birth, LocalDate registered) {
        Person child = register.add(people.person(name, home, birth, Register.max(birth.plusDays(30), registered)));
        register.schooling(child);
        boolean orphan = people.chance(55);
        register.circumstance(child, orphan ? "TE01" : "TE02", orphan ? "TE0102" : "TE0202", child.registeredOn());
        if (people.chance(12)) {
            register.disabled(child, List.of("INTELLECTUAL"), "SEVERE", child.registeredOn());
        }
        return child;
    }

    private void stay(Person child, LocalDate in, LocalDate out, String way) {
        register.rows()
                .add(
                        "stay",
                        "province_code, id, beneficiary_id, organisation_id, category, flags, admission_kind,"
                                + " decision_number, valid_from, valid_to, discharge_kind",
                        "75",
                        register.next(child, "stay"),
                        child.id(),
                        centre,
                        "CHILD",
                        List.of(people.chance(60) ? "ORPHAN" : "ABANDONED"),
                        "LONG_TERM",
                        null,
                        in,
                        out,
                        way);
    }

    /**
     * The other payments of the project, so that the sums are those of the reference data: 1 610 million đồng in 2023,
     * 2 340 in 2024, 170 in January and 150 in March 2025.
     */
    private void payments() {
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate day2023 = LocalDate.of(2023, 3 * quarter + 2, 20);
            LocalDate day2024 = LocalDate.of(2024, 3 * quarter + 2, 20);
            pay(HoltProject.COMMUNITY, "EDUCATION", day2023, 110_000_000L);
            pay(HoltProject.CENTRE, "NUTRITION", day2023, 150_000_000L);
            pay(HoltProject.COMMUNITY, "EDUCATION", day2024, 205_000_000L);
            pay(HoltProject.CENTRE, "NUTRITION", day2024, 220_000_000L);
        }
        pay(HoltProject.COMMUNITY, "MANAGEMENT", LocalDate.of(2023, 12, 15), 22_000_000L);
        pay(HoltProject.COMMUNITY, "MANAGEMENT", LocalDate.of(2024, 12, 16), 32_000_000L);
        pay(HoltProject.COMMUNITY, "EDUCATION", LocalDate.of(2025, 1, 31), 90_000_000L);
        pay(HoltProject.CENTRE, "NUTRITION", LocalDate.of(2025, 1, 17), 80_000_000L);
        pay(HoltProject.COMMUNITY, "EDUCATION", LocalDate.of(2025, 3, 14), 80_000_000L);
        pay(HoltProject.CENTRE, "NUTRITION", LocalDate.of(2025, 3, 28), 70_000_000L);
    }

    private void pay(String component, String purpose, LocalDate on, long amount) {
        ledger.pay(HoltProject.PHASE, component, purpose, on, "BANK", amount, null, null, centre, null);
    }
}
