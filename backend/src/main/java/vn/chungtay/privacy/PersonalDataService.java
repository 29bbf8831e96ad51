package vn.chungtay.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.privacy.PersonalData.Entry;
import vn.chungtay.privacy.PersonalData.Section;
import vn.chungtay.privacy.PersonalData.Value;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.persistence.RowChange;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/** Puts together everything that is held about one person who asked for it. */
@ApplicationScoped
class PersonalDataService {
    /** How the database writes bytes in JSON: this, then digits of base 16. */
    private static final String BYTES = "\\x";

    private final PersonalDataQueries queries;
    private final PersonalDataWords words;
    private final FieldSealer sealer;
    private final AuditTrail trail;
    private final Clock clock;

    PersonalDataService(
            PersonalDataQueries queries, PersonalDataWords words, FieldSealer sealer, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.sealer = sealer;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param request the request for a copy of the data, which must be open and about this person
     * @throws Problem 403 for accounts that may not see restricted circumstances, whose copy would lack them
     */
    PersonalData of(UUID person, UUID request, AccessScope scope) {
        PersonalDataQueries.Subject subject =
                queries.subject(person, request, scope).orElseThrow(Problem::notFound);
        trail.in(subject.province());
        if (subject.requestCode() == null) {
            throw Problem.parameter(
                    "request",
                    "NO_OPEN_REQUEST",
                    "Không có yêu cầu xem dữ liệu nào đang mở về người này",
                    "No open request for a copy of the data is about this person");
        }
        if (!scope.restrictedAllowed()) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Bản sao phải đầy đủ: cần tài khoản được xem hoàn cảnh nhạy cảm.",
                            "The copy has to be whole: it takes an account that may see restricted circumstances.");
        }
        trail.because(subject.requestCode());
        Instant now = clock.instant();
        return new PersonalData(
                subject.code(),
                subject.fullName(),
                subject.requestCode(),
                subject.madeBy(),
                now,
                "Bản sao theo yêu cầu " + subject.requestCode() + " · " + subject.madeBy() + " · "
                        + PersonalDataWords.minute(now),
                sections(subject, person, scope));
    }

    private List<Section> sections(PersonalDataQueries.Subject subject, UUID person, AccessScope scope) {
        Map<HeldData, List<Map<String, JsonNode>>> held = queries.held(subject, person, scope);
        List<Section> sections = new ArrayList<>(Arrays.stream(HeldData.values())
                .map(where -> new Section(
                        where.table(),
                        where.title(),
                        held.getOrDefault(where, List.of()).stream()
                                .map(row -> entry(where, row))
                                .toList()))
                .toList());
        sections.add(new Section(
                "audit_event",
                "Những lần hồ sơ được xem hoặc thay đổi (200 lần gần nhất)",
                queries.looked(person, scope).stream()
                        .map(one -> new Entry(List.of(
                                new Value("at", words.label("at"), one.at(), one.at()),
                                new Value("role", words.label("role"), one.role(), role(one.role())),
                                new Value(
                                        "action",
                                        words.label("action"),
                                        one.action(),
                                        words.text("audit_event", "action", TextNode.valueOf(one.action()))))))
                        .toList()));
        return sections;
    }

    private String role(String role) {
        return role == null ? "Hệ thống" : words.text("audit_event", "role", TextNode.valueOf(role));
    }

    private Entry entry(HeldData where, Map<String, JsonNode> row) {
        Map<String, JsonNode> columns = new TreeMap<>();
        row.forEach((column, value) -> columns.put(RowChange.camelCase(column), value));
        JsonNode sealed = columns.get("identityNumberSealed");
        if (sealed != null && sealed.isTextual()) {
            byte[] bytes = HexFormat.of()
                    .parseHex(
                            sealed.textValue(),
                            BYTES.length(),
                            sealed.textValue().length());
            columns.put("identityNumber", TextNode.valueOf(sealer.open(SealedKind.IDENTITY_NUMBER, bytes)));
        }
        return new Entry(columns.entrySet().stream()
                .filter(column -> !HeldData.UNTOLD.contains(column.getKey()) && says(column.getValue()))
                .sorted(Comparator.comparingInt(column -> words.place(column.getKey())))
                .map(column -> new Value(
                        column.getKey(),
                        words.label(column.getKey()),
                        column.getValue().isValueNode()
                                ? column.getValue().asText()
                                : column.getValue().toString(),
                        words.text(where.table(), column.getKey(), column.getValue())))
                .toList());
    }

    private static boolean says(JsonNode value) {
        return !value.isNull() && !(value.isArray() && value.isEmpty());
    }
}
