package vn.chungtay.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.beneficiary.OtherFeatures;
import vn.chungtay.testing.Given;

@QuarkusTest
class ConsentApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    ConsentDirectory consents;

    private static String child(String birthDate) {
        return create(Given.specialist("75"), with(girl("Trẻ được hỏi ý kiến"), "birthDate", birthDate));
    }

    private boolean given(String person, ConsentPurpose purpose) {
        return consents.isGiven("75", UUID.fromString(person), purpose);
    }

    @Test
    void silenceIsNoConsentAndOneStandsForOnePurpose() {
        String person = child("2015-09-02");
        Given.specialist("75").get(Consents.path(person)).then().statusCode(200).body("$", empty());
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            assertThat(given(person, purpose)).as("%s", purpose).isFalse();
        }
        for (String property : List.of("purpose", "legalBasis", "validFrom")) {
            Map<String, Object> body = Consents.body("PHOTO");
            body.remove(property);
            Consents.post(person, body).statusCode(422).body("errors.pointer", contains("/" + property));
        }
        Consents.give(person, "PHOTO");
        assertThat(given(person, ConsentPurpose.PHOTO)).isTrue();
        assertThat(given(person, ConsentPurpose.WEB)).isFalse();
        String other = child("2016-09-02");
        assertThat(consents.lacking(
                        "75", List.of(UUID.fromString(person), UUID.fromString(other)), ConsentPurpose.PHOTO))
                .isEqualTo(Set.of(UUID.fromString(other)));
        Given.specialist("75")
                .get(Consents.path(person))
                .then()
                .body("purpose", contains("PHOTO"))
                .body("state", contains("LIVE"))
                .body("[0].createdByName", is("Người thử"));
    }

    @Test
    void aChildFromSevenYearsOnAgreesItself() {
        String seven = child(TODAY.minusYears(7).toString());
        Map<String, Object> body = with(Consents.body("PHOTO"), "validFrom", TODAY.toString());
        Consents.post(seven, with(body, "childAssent", null))
                .statusCode(422)
                .body("errors.pointer", contains("/childAssent"))
                .body("errors.code", contains("ASSENT_NEEDED"));
        Consents.post(seven, with(body, "childAssent", false))
                .statusCode(422)
                .body("errors.code", contains("CHILD_DECLINED"));
        Consents.post(seven, body).statusCode(201);

        LocalDate birthday = TODAY.plusDays(1);
        String six = child(birthday.minusYears(7).toString());
        Consents.post(
                        six,
                        with(
                                with(body, "childAssent", null),
                                "validTo",
                                TODAY.plusYears(3).toString()))
                .statusCode(201)
                .body("validTo", is(birthday.toString()));
        Consents.post(
                        six,
                        with(
                                with(body, "purpose", "WEB"),
                                "validTo",
                                TODAY.plusYears(3).toString()))
                .statusCode(201)
                .body("validTo", is(TODAY.plusYears(3).toString()));

        String unknown = create(Given.specialist("75"), with(girl("Chưa rõ ngày sinh"), "birthDate", null));
        Consents.post(unknown, with(body, "childAssent", null))
                .statusCode(422)
                .body("errors.code", contains("ASSENT_NEEDED"));
    }

    @Test
    void somebodySpeaksForWhoIsUnderAgeAndOnlyForHim() {
        Map<String, Object> alone = Consents.body("WEB");
        alone.remove("representativeName");
        alone.remove("representativeRelation");
        Consents.post(child("2015-09-02"), alone)
                .statusCode(422)
                .body("errors.code", contains("REPRESENTATIVE_NEEDED"));
        alone.remove("childAssent");
        Consents.post(child("1950-05-19"), alone).statusCode(201).body("validTo", nullValue());
        Consents.post(child("2015-09-02"), with(Consents.body("WEB"), "representativeRelation", "KHONG_CO"))
                .statusCode(422)
                .body("errors.pointer", contains("/representativeRelation"));
    }

    @ParameterizedTest
    @CsvSource({
        "STATUTORY, WEB, Luật Trẻ em, 422",
        "VITAL_INTEREST, SPONSOR_ABROAD, Cấp cứu, 422",
        "STATUTORY, PROFILE, , 422",
        "STATUTORY, PHOTO, Luật Trẻ em 2016 Điều 51, 201"
    })
    void whatTheStateDoesByLawOpensNothingToOthers(String basis, String purpose, String note, int status) {
        String person = child("2015-09-02");
        Consents.post(person, with(with(Consents.body(purpose), "legalBasis", basis), "note", note))
                .statusCode(status);
        assertThat(given(person, ConsentPurpose.valueOf(purpose))).isFalse();
    }

    @Test
    void aWithdrawalHoldsAtOnceAndIsNotForgotten() {
        String person = child("2015-09-02");
        String consent = Consents.give(person, "WEB");
        Consents.post(person, with(Consents.body("WEB"), "validFrom", "2026-05-01"))
                .statusCode(409)
                .body("code", is("PERIOD_OVERLAP"))
                .body("errors.pointer", contains("/purpose"));
        Given.specialist("75")
                .body(Map.of())
                .post(Consents.path(person) + "/" + consent + "/withdrawal")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        assertThat(given(person, ConsentPurpose.WEB)).isTrue();
        Consents.withdraw(person, consent)
                .statusCode(200)
                .body("state", is("WITHDRAWN"))
                .body("withdrawnAt", notNullValue())
                .body("withdrawalReason", is("Bà của trẻ rút lại"));
        assertThat(given(person, ConsentPurpose.WEB)).isFalse();
        Consents.withdraw(person, consent).statusCode(409).body("code", is("STATE_CONFLICT"));
        Consents.withdraw(child("2015-09-02"), consent).statusCode(404);
        Consents.give(person, "WEB");
        assertThat(given(person, ConsentPurpose.WEB)).isTrue();
        Given.specialist("75")
                .get(Consents.path(person))
                .then()
                .body("size()", is(2))
                .body("state", hasItem("WITHDRAWN"));
        Consents.post(person, with(Consents.body("PHOTO"), "validTo", "2026-06-01"))
                .statusCode(201)
                .body("state", is("EXPIRED"));
        assertThat(given(person, ConsentPurpose.PHOTO)).isFalse();
    }

    @Test
    void twoAtTheSameInstantLeaveOne() throws Exception {
        String person = child("2015-09-02");
        Given.specialist("75").get(Consents.path(person));
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Integer> give =
                () -> Consents.post(person, Consents.body("PHOTO")).extract().statusCode();
        List<Integer> answers = both.invokeAll(List.of(give, give)).stream()
                .map(ConsentApiTest::result)
                .sorted()
                .toList();
        both.shutdown();
        assertThat(answers).containsExactly(201, 409);
    }

    @Test
    void strangersFindNobodyAndPartnersSeeNoConsents() {
        String person = child("2015-09-02");
        String consent = Consents.give(person, "WEB");
        Given.specialist("22").get(Consents.path(person)).then().statusCode(404);
        Given.specialist("22")
                .body(Map.of("reason", "Không phải việc của tỉnh này"))
                .post(Consents.path(person) + "/" + consent + "/withdrawal")
                .then()
                .statusCode(404);
        Given.ngo(OtherFeatures.organisation("NGO", null, "Đối tác không xem đồng thuận"))
                .get(Consents.path(person))
                .then()
                .statusCode(403);
        Given.nobody().get(Consents.path(person)).then().statusCode(401);
        assertThat(given(person, ConsentPurpose.WEB)).isTrue();
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}
