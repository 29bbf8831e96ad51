package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.contract.World.Place;

/**
 * Every answer that speaks of people, as a partner gets it: the names of all properties that hold something are written
 * down here. One that is added to an answer fails here until somebody has decided that partners may know it.
 */
@QuarkusTest
class PartnerAnswersTest {
    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "beneficiaries",
            "households",
            "needs",
            "enrolments",
            "service-events",
            "permanency-plans",
            "disbursements",
            "activities",
            "conclusions",
            "search");

    private static final Set<String> MAY_BE_KNOWN = Set.of("""
            activities activityId activityName activityStartsOn age amount amountInWords assessedOn assessments
            beneficiaryCode beneficiaryId birthDate birthDatePrecision birthYear byKind byLevel
            byProtectionLevel category children childrenConsulted childrenReached circumstances code communeCode
            communeName component conclusions createdAt currency date days deprivedIndicators description
            disabilities documents endsOn event firstYear giftValue goal groupCode groups happenedOn hasMore
            head heardOn hiddenRecipients household households id incomePerPerson issuedOn items kind kinds
            lastYear level limit longestRun madeOn mayChange members method name nameEn nameVi needs number observances
            open openWishes organisationId organisations overdue page paidOn partOfDay participants path percent
            person persons position poverty povertyStatuses priority project provinceCode pseudonym purpose
            recipient relatedId relatedName relation reviewDueOn role schoolLevel schoolStatus schoolStatuses
            series service sex speaker startsOn statements status stays stops subcode subtitle support title
            types updatedAt validFrom version voucherNumber wishes year years
            """.strip().split("\\s+"));

    /** What every person of the world has, and no partner may read anywhere. */
    private static final String NAME = "Trẻ HOME";

    @Test
    void partnersAreToldWhatIsWrittenDownAndNothingElse() {
        World world = new World("51", "37");
        ChildrenOfHome.make(world);
        Map<String, Set<String>> told = new TreeMap<>();
        SoftAssertions softly = new SoftAssertions();
        int asked = 0;
        for (Operation operation : Contract.served().operations()) {
            boolean aboutPeople = operation.method().equals("GET")
                    && ABOUT_PEOPLE.contains(RightsTable.collection(operation))
                    && RightsTable.allows(Role.NGO_SYSTEM, operation);
            if (aboutPeople) {
                asked++;
                Answer answer = Wire.send(world.cookie(Role.NGO_SYSTEM), "GET", target(world, operation), null, null);
                softly.assertThat(answer.status())
                        .as("%s: %s", operation, answer.text())
                        .isEqualTo(200);
                softly.assertThat(answer.text()).as("%s", operation).doesNotContain(NAME, "-09-02");
                if (!operation.id().startsWith("export")) {
                    collect(answer.json(), told.computeIfAbsent(operation.id(), unused -> new TreeSet<>()));
                }
            }
        }
        softly.assertAll();
        assertThat(asked).as("operations about people").isGreaterThan(20);
        assertThat(told).allSatisfy((operation, names) -> {
            Set<String> unknown = new TreeSet<>(names);
            unknown.removeAll(MAY_BE_KNOWN);
            assertThat(unknown).as("%s tells a partner", operation).isEmpty();
        });
    }

    private static String target(World world, Operation operation) {
        String path = operation.path();
        if (path.contains("{id}")) {
            path = path.replace("{id}", world.record(Place.HOME, RightsTable.collection(operation)));
        }
        String query =
                switch (operation.id()) {
                    case "getActivityCalendar" -> "?from=2025-06-01&to=2025-06-30";
                    case "listDuplicates" -> "?fullName=Nguyen&birthDate=2015-01-01";
                    case "search" -> "?q=46";
                    case "countResidents" -> "?facility=" + world.record(Place.HOME, "facility");
                    default -> "";
                };
        return path + query;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, names));
        }
        node.properties().forEach(property -> {
            if (!property.getValue().isNull() && !property.getValue().isEmpty()
                    || property.getValue().isValueNode()) {
                names.add(property.getKey());
            }
            collect(property.getValue(), names);
        });
    }
}
