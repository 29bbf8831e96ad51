package vn.chungtay.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.codelist.ParameterDirectory;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.time.Periods;

/** What makes a consent one: who must have spoken, on what ground, for how long. */
@ApplicationScoped
class ConsentRules {
    private final CodeListDirectory lists;
    private final ParameterDirectory parameters;
    private final Clock clock;

    ConsentRules(CodeListDirectory lists, ParameterDirectory parameters, Clock clock) {
        this.lists = lists;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * @param birthDate null while unknown: then everything is asked for, since nobody can say that it is not needed
     * @return the first day on which the consent no longer holds, or null
     */
    LocalDate check(ConsentRequest request, LocalDate birthDate) {
        Periods.requireNotFuture(request.validFrom(), LocalDate.now(clock), "/validFrom");
        Periods.requireOrder(request.validFrom(), request.validTo());
        if (request.legalBasis() != LegalBasis.CONSENT) {
            checkOtherBasis(request);
        }
        checkRepresentative(request, birthDate);
        return checkAssent(request, birthDate);
    }

    private static void checkOtherBasis(ConsentRequest request) {
        if (request.purpose() == ConsentPurpose.WEB || request.purpose() == ConsentPurpose.SPONSOR_ABROAD) {
            throw Problem.rule(
                    "/legalBasis",
                    "CONSENT_ONLY",
                    "Công bố trên mạng và gửi ra nước ngoài chỉ dựa trên sự đồng ý",
                    "Publishing and sending abroad rest on consent alone");
        }
        if (request.note() == null) {
            throw Problem.rule(
                    "/note",
                    "GROUND_NEEDED",
                    "Nêu quy định của pháp luật hoặc tình huống nguy cấp",
                    "Name the law or the danger");
        }
    }

    private void checkRepresentative(ConsentRequest request, LocalDate birthDate) {
        if ((request.representativeName() == null) != (request.representativeRelation() == null)) {
            throw Problem.rule(
                    request.representativeName() == null ? "/representativeName" : "/representativeRelation",
                    "BOTH_NEEDED",
                    "Cần cả họ tên và quan hệ của người đại diện",
                    "Both the name and the relation of the representative are needed");
        }
        if (request.representativeRelation() != null && !lists.exists("RELATION", request.representativeRelation())) {
            throw Problem.rule(
                    "/representativeRelation",
                    "UNKNOWN_CODE",
                    "Mã không có trong danh mục quan hệ",
                    "The code is not in the list RELATION");
        }
        boolean ofAge =
                birthDate != null && !birthday(birthDate, "LEGAL_AGE", request).isAfter(request.validFrom());
        if (request.legalBasis() == LegalBasis.CONSENT && !ofAge && request.representativeName() == null) {
            throw Problem.rule(
                    "/representativeName",
                    "REPRESENTATIVE_NEEDED",
                    "Người chưa thành niên cần người đại diện đồng ý",
                    "A representative must agree for a person under age");
        }
    }

    private LocalDate checkAssent(ConsentRequest request, LocalDate birthDate) {
        if (Boolean.FALSE.equals(request.childAssent())) {
            throw Problem.rule(
                    "/childAssent",
                    "CHILD_DECLINED",
                    "Trẻ không đồng ý thì không ghi nhận sự đồng ý",
                    "What the child declines is not agreed to");
        }
        if (request.legalBasis() != LegalBasis.CONSENT || Boolean.TRUE.equals(request.childAssent())) {
            return request.validTo();
        }
        LocalDate asked = birthDate == null ? null : birthday(birthDate, "CONSENT_AGE", request);
        boolean ofAge =
                birthDate != null && !birthday(birthDate, "LEGAL_AGE", request).isAfter(request.validFrom());
        if (ofAge) {
            return request.validTo();
        }
        if (asked == null || !asked.isAfter(request.validFrom())) {
            throw Problem.rule(
                    "/childAssent",
                    "ASSENT_NEEDED",
                    "Trẻ từ đủ 7 tuổi phải tự mình đồng ý",
                    "A child from 7 years on must agree itself");
        }
        return request.validTo() == null || request.validTo().isAfter(asked) ? asked : request.validTo();
    }

    /** The birthday from which a rule holds, by the number of that day; of today where the law is younger. */
    private LocalDate birthday(LocalDate birthDate, String parameter, ConsentRequest request) {
        int years = parameters
                .value(parameter, "", null, request.validFrom())
                .or(() -> parameters.value(parameter, "", null, LocalDate.now(clock)))
                .orElseThrow()
                .intValue();
        return birthDate.plusYears(years);
    }
}
