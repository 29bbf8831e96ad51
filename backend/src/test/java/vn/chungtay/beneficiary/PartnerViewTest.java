package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What partners see of a child is written down here, by hand. A property that is added to what staff see is not seen by
 * partners; one that is added to what partners see fails here until somebody has decided that they may.
 */
class PartnerViewTest {
    private static final Set<String> IN_LISTS = Set.of(
            "id",
            "code",
            "pseudonym",
            "consentedName",
            "sex",
            "birthDate",
            "birthDatePrecision",
            "age",
            "provinceCode",
            "communeCode",
            "communeName",
            "circumstances",
            "schoolStatus",
            "schoolLevel",
            "poverty",
            "status",
            "updatedAt");

    private static final Set<String> IN_DETAIL = Set.of(
            "id",
            "code",
            "pseudonym",
            "consentedName",
            "photoId",
            "sex",
            "birthDate",
            "birthDatePrecision",
            "age",
            "provinceCode",
            "communeCode",
            "communeName",
            "status",
            "closedOn",
            "circumstances/id",
            "circumstances/groupCode",
            "circumstances/subgroupCode",
            "circumstances/validFrom",
            "circumstances/validTo",
            "disabilities/id",
            "disabilities/types",
            "disabilities/level",
            "disabilities/validFrom",
            "disabilities/validTo",
            "schoolStatuses/id",
            "schoolStatuses/status",
            "schoolStatuses/level",
            "schoolStatuses/validFrom",
            "schoolStatuses/validTo",
            "stays/id",
            "stays/category",
            "stays/validFrom",
            "stays/validTo",
            "needs/id",
            "needs/kind",
            "needs/category",
            "needs/heardOn",
            "needs/status",
            "needs/answeredOn",
            "household/id",
            "household/code",
            "household/poverty",
            "household/members",
            "support/years",
            "support/firstYear",
            "support/lastYear",
            "support/longestRun",
            "createdAt",
            "updatedAt",
            "version");

    private static final Set<String> IN_TIMELINE = Set.of(
            "id",
            "kind",
            "event",
            "date",
            "code",
            "subcode",
            "amount/amount",
            "amount/currency",
            "relatedId",
            "relatedName");

    /** What staff see and partners never do; everything else of these types is the same for both. */
    private static final Set<String> NEVER = Set.of(
            "fullName",
            "otherName",
            "identityNumber",
            "identityState",
            "address",
            "hamlet",
            "phone",
            "note",
            "carers",
            "residences",
            "ethnicGroup",
            "facilityName",
            "text");

    @Test
    void partnersSeeExactlyWhatIsWrittenDown() {
        assertThat(properties(PartnerBeneficiarySummary.class)).isEqualTo(new TreeSet<>(IN_LISTS));
        assertThat(properties(PartnerBeneficiaryDetail.class)).isEqualTo(new TreeSet<>(IN_DETAIL));
        assertThat(properties(PartnerTimelineEntry.class)).isEqualTo(new TreeSet<>(IN_TIMELINE));
    }

    @Test
    void whatIdentifiesAChildIsKnownToStaffOnly() {
        Set<String> staff = new TreeSet<>(properties(BeneficiarySummary.class));
        staff.addAll(top(properties(BeneficiaryDetail.class)));
        staff.addAll(top(properties(TimelineEntry.class)));
        assertThat(staff).containsAll(NEVER);
        for (Class<?> seen :
                Set.of(PartnerBeneficiarySummary.class, PartnerBeneficiaryDetail.class, PartnerTimelineEntry.class)) {
            assertThat(top(properties(seen))).doesNotContainAnyElementsOf(NEVER);
        }
    }

    private static Set<String> top(Set<String> properties) {
        return properties.stream().map(name -> name.replaceFirst("/.*", "")).collect(Collectors.toSet());
    }

    /** The names of all properties, those of parts and of elements included. */
    private static Set<String> properties(Class<?> type) {
        Set<String> found = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> part = part(component.getGenericType());
            if (part.isRecord()) {
                properties(part).forEach(name -> found.add(component.getName() + "/" + name));
            } else {
                found.add(component.getName());
            }
        }
        return found;
    }

    private static Class<?> part(Type type) {
        return type instanceof ParameterizedType list
                ? Arrays.stream(list.getActualTypeArguments())
                        .map(PartnerViewTest::part)
                        .findFirst()
                        .orElseThrow()
                : (Class<?>) type;
    }
}
