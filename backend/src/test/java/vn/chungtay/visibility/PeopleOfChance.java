package vn.chungtay.visibility;

import static vn.chungtay.project.ProjectFixtures.commune;
import static vn.chungtay.project.ProjectFixtures.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.visibility.Facts.Period;

/** The people, facilities and households of a world of chance, some of them moved and handed over. */
class PeopleOfChance extends Dice {
    static final String PROVINCE = "19";
    static final String OTHER_PROVINCE = "20";

    static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    static final LocalDate RECORDED = LocalDate.of(2025, 1, 1);
    private static final List<String> GROUPS = List.of("TE01", "TE05", "TE11", "HARDSHIP");

    final Facts facts = new Facts();
    final List<UUID> facilities = new ArrayList<>();
    final List<UUID> partners = new ArrayList<>();

    /** Stands in every name and number, so that a search finds nothing else. */
    final String mark;

    PeopleOfChance(long seed) {
        super(seed);
        mark = "Zqx" + Long.toString(Math.abs(seed), 26).replaceAll("[0-9]", "w");
        for (int i = 0; i < 3; i++) {
            facilities.add(organisation("SOCIAL_WORK_CENTRE", i == 2 ? OTHER_PROVINCE : PROVINCE));
            partners.add(organisation("NGO", null));
        }
        times(44, this::person);
        times(5, this::handOver);
        times(16, this::household);
    }

    private UUID organisation(String kind, String province) {
        UUID id = id();
        run(
                "INSERT INTO organisation (id, kind, province_code, created_at, updated_at) VALUES (?, ?, ?, now(), now())",
                id,
                kind,
                province);
        run("INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, ?)", id(), id, mark + " " + kind);
        return id;
    }

    private void person() {
        String province = province();
        person(province, province + "-2026-" + next(), null);
    }

    private UUID person(String province, String code, UUID former) {
        String commune = maybe(8) ? null : commune(province, upTo(3));
        String identity = maybe(2) ? "0190" + "%08d".formatted(next()) : null;
        LocalDate born = LocalDate.of(2005 + upTo(18), 1 + upTo(12), 1 + upTo(28));
        UUID id = row(
                "beneficiary",
                province,
                "code, full_name, sex, birth_date, birth_date_precision, written_unit_id,"
                        + " commune_code, former_province_code, former_id, created_at, updated_at",
                code,
                mark + " Trẻ " + next(),
                "FEMALE",
                born,
                "DAY",
                unit(commune == null ? commune(province, 0) : commune),
                commune,
                former == null ? null : facts.people.get(former).province(),
                former,
                RECORDED,
                RECORDED);
        if (identity != null) {
            vn.chungtay.activity.Facts.identityNumber(id, identity);
        }
        facts.people.put(id, new Facts.Person(id, province, commune, code, identity, born, null));
        List<Period> periods = periods(2);
        for (String group : some(GROUPS)) {
            boolean restricted = group.equals("TE05") || group.equals("TE11");
            Period period = any(periods);
            row(
                    "circumstance",
                    province,
                    "beneficiary_id, group_code, restricted, valid_from, valid_to, closing_reason, created_at",
                    id,
                    group,
                    restricted,
                    period.from(),
                    period.to(),
                    period.to() == null ? null : "OTHER",
                    RECORDED);
            facts.circumstances.add(new Facts.Circumstance(id, group, restricted, period));
        }
        if (maybe(2)) {
            periods(1 + upTo(2)).forEach(period -> stay(province, id, period));
        }
        return id;
    }

    private void stay(String province, UUID person, Period period) {
        UUID facility = facilities.get(province.equals(PROVINCE) ? upTo(2) : 2);
        row(
                "stay",
                province,
                "beneficiary_id, organisation_id, category, admission_kind, valid_from, valid_to, discharge_kind",
                person,
                facility,
                "CHILD",
                "LONG_TERM",
                period.from(),
                period.to(),
                period.to() == null ? null : "LEFT");
        facts.stays.add(new Facts.Stay(person, facility, period));
    }

    /** Closes somebody's record and opens one in the other province. */
    private void handOver() {
        Facts.Person moved = any(facts.people.values().stream()
                .filter(person -> person.closedOn() == null)
                .toList());
        LocalDate on = LocalDate.of(2025, 1 + upTo(12), 1);
        run(
                "UPDATE beneficiary SET status = 'CLOSED', closed_on = ?, closing_reason = 'MOVED' WHERE id = ?",
                on,
                moved.id());
        facts.people.put(
                moved.id(),
                new Facts.Person(
                        moved.id(), moved.province(), moved.commune(), moved.code(), moved.number(), moved.born(), on));
        String to = moved.province().equals(PROVINCE) ? OTHER_PROVINCE : PROVINCE;
        person(to, to + "-2026-" + next(), moved.id());
    }

    private void household() {
        String province = province(facts.households);
        String commune = commune(province, upTo(3));
        String code = "H-" + province + "-" + next();
        UUID id = row(
                "household",
                province,
                "code, written_unit_id, commune_code, hamlet, created_at, updated_at",
                code,
                unit(commune),
                commune,
                mark,
                RECORDED,
                RECORDED);
        facts.households.put(id, new Facts.Household(id, province, commune, code));
        Set<UUID> living = new HashSet<>();
        times(3, () -> {
            Facts.Person person = any(in(province));
            boolean elsewhere =
                    facts.members.stream().anyMatch(member -> member.person().equals(person.id()));
            if (!elsewhere && living.add(person.id())) {
                Period period = any(periods(2));
                row(
                        "household_member",
                        province,
                        "household_id, beneficiary_id, relation, valid_from, valid_to, leaving_reason",
                        id,
                        person.id(),
                        "CHILD",
                        period.from(),
                        period.to(),
                        period.to() == null ? null : "OTHER");
                facts.members.add(new Facts.Member(id, person.id(), period));
            }
        });
    }

    final String province() {
        return maybe(3) ? OTHER_PROVINCE : PROVINCE;
    }

    /** The first two of a kind lie in different provinces. */
    final String province(Map<UUID, ?> sofar) {
        return sofar.isEmpty() ? PROVINCE : sofar.size() == 1 ? OTHER_PROVINCE : province();
    }

    final List<Facts.Person> in(String province) {
        return facts.people.values().stream()
                .filter(person -> person.province().equals(province))
                .toList();
    }

    final UUID anyHousehold(String province) {
        return any(facts.households.values().stream()
                        .filter(household -> household.province().equals(province))
                        .toList())
                .id();
    }
}
