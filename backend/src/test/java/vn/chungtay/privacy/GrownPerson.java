package vn.chungtay.privacy;

import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.person;
import static vn.chungtay.beneficiary.GivenPeople.with;
import static vn.chungtay.project.ProjectFixtures.commune;
import static vn.chungtay.project.ProjectFixtures.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.testing.Given;

/** Somebody who was a child long ago and whose record has outlived its time. */
final class GrownPerson {
    private GrownPerson() {}

    /** A grown person with something in every corner, each text with a mark in it. */
    static String closedLongAgo(String province, String mark) {
        String home = commune(province, 0);
        Map<String, Object> body = with(person(mark + " Văn", "MALE", "1988-05-17", home), "note", mark);
        body.put("identityNumber", "082088" + (100_000 + (int) (Math.random() * 899_999)));
        body.put("phone", "0912 000 111");
        body.put("address", Map.of("unitCode", home, "hamlet", mark, "text", mark));
        String id = create(Given.specialist(province), body);
        add(Given.specialist(province), id, "circumstances", with(circumstance("TE03", "2000-01-01"), "note", mark));
        add(
                Given.specialist(province),
                id,
                "carers",
                Map.of("fullName", mark, "relation", "GRANDPARENT", "validFrom", "1990-01-01"));
        add(
                Given.specialist(province),
                id,
                "school-statuses",
                Map.of("status", "ATTENDING", "level", "PRIMARY", "schoolName", mark, "validFrom", "1994-09-05"));
        add(
                Given.specialist(province),
                id,
                "needs",
                Map.of(
                        "kind",
                        "WISH",
                        "category",
                        "EDUCATION",
                        "description",
                        mark,
                        "speaker",
                        "CHILD",
                        "heardOn",
                        "2001-01-01"));
        add(
                Given.specialist(province),
                id,
                "disabilities",
                Map.of(
                        "types",
                        List.of("MOBILITY"),
                        "level",
                        "SEVERE",
                        "certificateNumber",
                        mark,
                        "validFrom",
                        "2000-01-01"));
        String household = Given.specialist(province)
                .body(Map.of(
                        "address",
                        Map.of("unitCode", home, "hamlet", mark),
                        "note",
                        mark,
                        "members",
                        List.of(
                                Map.of("beneficiaryId", id, "relation", "CHILD", "validFrom", "2000-01-01"),
                                Map.of(
                                        "fullName",
                                        mark + " Bà",
                                        "relation",
                                        "HEAD",
                                        "head",
                                        true,
                                        "validFrom",
                                        "2000-01-01"))))
                .post("/api/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID person = UUID.fromString(id);
        run(
                "INSERT INTO service_event (province_code, id, beneficiary_id, service, happened_on, note, created_at)"
                        + " VALUES (?, ?, ?, 'NUTRITION', DATE '2002-03-01', ?, now())",
                province,
                UUID.randomUUID(),
                person,
                mark);
        run(
                "UPDATE household SET status = 'CLOSED', closed_on = DATE '2004-05-17', closing_reason = 'MOVED' WHERE id = ?",
                UUID.fromString(household));
        run(
                "UPDATE circumstance SET valid_to = DATE '2004-05-17', closing_reason = 'TURNED_16' WHERE beneficiary_id = ?",
                person);
        run(
                "UPDATE beneficiary SET status = 'CLOSED', closed_on = DATE '2004-05-17', closing_reason = 'AGED_OUT' WHERE id = ?",
                person);
        run("DELETE FROM idempotency_record WHERE created_at < now()");
        return id;
    }
}
