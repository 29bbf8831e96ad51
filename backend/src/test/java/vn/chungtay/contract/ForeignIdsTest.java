package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Contract.Parameter;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.contract.World.Place;

/** Ids of records of another province that somebody guesses, as filters of every list that takes ids. */
@QuarkusTest
class ForeignIdsTest {
    private static final List<String> GUESSED = List.of(
            "beneficiaries", "households", "projects", "activities", "campaigns", "official-documents", "facility");

    @Test
    void anIdOfAnotherProvinceAsAFilterFindsAndCountsNothing() {
        World world = new World("56", "68");
        String specialist = world.cookie(Role.PROVINCE_SPECIALIST);
        String auditor = world.cookie(Role.AUDITOR);
        SoftAssertions softly = new SoftAssertions();
        int found = 0;
        for (Operation list : Contract.served().operations()) {
            if (!list.method().equals("GET")
                    || !list.takes("cursor")
                    || list.path().contains("{")
                    || !RightsTable.isScoped(list)
                    || !RightsTable.allows(Role.PROVINCE_SPECIALIST, list)) {
                continue;
            }
            for (Parameter filter : list.in("query")) {
                if (!filter.schema().path("format").asText().equals("uuid")) {
                    continue;
                }
                for (String kind : GUESSED) {
                    String address =
                            list.path() + "?include=total&" + filter.name() + "=" + world.record(Place.ELSEWHERE, kind);
                    Answer answer = Wire.send(specialist, "GET", address, null, null);
                    softly.assertThat(answer.status())
                            .as("%s by %s of %s: %s", list, filter.name(), kind, answer.text())
                            .isEqualTo(200);
                    softly.assertThat(answer.json().path("items").size()
                                    + answer.json().at("/page/total").asInt(-1))
                            .as("%s by %s of %s: %s", list, filter.name(), kind, answer.text())
                            .isZero();
                    if (RightsTable.allows(Role.AUDITOR, list)
                            && Wire.send(auditor, "GET", address, null, null)
                                            .json()
                                            .path("items")
                                            .size()
                                    > 0) {
                        found++;
                    }
                }
            }
        }
        softly.assertAll();
        assertThat(found).as("filters that find something for who may see it").isGreaterThan(5);
    }
}
