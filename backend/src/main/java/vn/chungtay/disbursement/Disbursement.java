package vn.chungtay.disbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** Something handed over from a component's budget. Posted once, reversed at most once, never changed. */
@Entity
@Table(name = "disbursement")
class Disbursement {
    private static final BigInteger MOST = BigInteger.valueOf(100_000_000_000_000_000L);

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private UUID componentId;

    @Column(updatable = false)
    private String purpose;

    @Column(updatable = false)
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DisbursementMethod method;

    @Column(updatable = false)
    private long amount;

    @Column(updatable = false)
    private String currency;

    @Column(updatable = false)
    private UUID beneficiaryId;

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private String item;

    @Column(updatable = false)
    private Long unitValue;

    @Column(updatable = false)
    private Integer quantity;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ValueBasis valueBasis;

    @Column(updatable = false)
    private String voucherNumber;

    @Enumerated(EnumType.STRING)
    private DisbursementStatus status;

    private LocalDate reversedOn;
    private String reversalReason;

    @Column(updatable = false)
    private UUID activityId;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    @Version
    private long version;

    protected Disbursement() {}

    /** Posts a payment from a component. */
    static Disbursement post(
            CreateDisbursementRequest request, ComponentAccount component, LocalDate today, Instant now, UUID account) {
        if (request.paidOn().isAfter(today)) {
            throw Problem.rule(
                    "/paidOn",
                    "IN_FUTURE",
                    "Ngày chi không được ở tương lai",
                    "The payment must not lie in the future");
        }
        Disbursement disbursement = new Disbursement();
        disbursement.id = Ids.orNext(request.id());
        disbursement.provinceCode = component.provinceCode();
        disbursement.projectId = component.projectId();
        disbursement.componentId = component.componentId();
        disbursement.purpose = request.purpose();
        disbursement.paidOn = request.paidOn();
        disbursement.method = request.method();
        disbursement.currency = component.currency();
        disbursement.amount = disbursement.amountOf(request);
        switch (request.recipient().kind()) {
            case PERSON -> disbursement.beneficiaryId = request.recipient().id();
            case HOUSEHOLD -> disbursement.householdId = request.recipient().id();
            case ORGANISATION ->
                disbursement.organisationId = request.recipient().id();
        }
        disbursement.voucherNumber = request.voucherNumber();
        disbursement.status = DisbursementStatus.POSTED;
        disbursement.activityId = request.activityId();
        disbursement.note = request.note();
        disbursement.createdAt = now;
        disbursement.createdBy = account;
        disbursement.updatedAt = now;
        disbursement.updatedBy = account;
        return disbursement;
    }

    private long amountOf(CreateDisbursementRequest request) {
        if ((request.method() == DisbursementMethod.IN_KIND) != (request.inKind() != null)) {
            throw Problem.rule(
                    "/inKind",
                    "IN_KIND_MISMATCH",
                    "Mô tả hiện vật đi cùng hình thức IN_KIND, và chỉ với hình thức đó",
                    "Goods are described with method IN_KIND, and only with it");
        }
        if (request.inKind() == null) {
            if (request.amount() == null) {
                throw Problem.of(ProblemCode.VALIDATION_FAILED)
                        .at("/amount", "NOT_NULL", "Cần có số tiền", "An amount is needed");
            }
            requireCurrency(request.amount().currency(), "/amount/currency");
            return request.amount().amount();
        }
        CreateDisbursementRequest.InKind goods = request.inKind();
        requireCurrency(goods.value().currency(), "/inKind/value/currency");
        BigInteger total = goods.valueBasis().amount(goods.value().amount(), goods.quantity());
        if (total.compareTo(MOST) > 0) {
            throw Problem.rule("/inKind/value/amount", "TOO_LARGE", "Giá trị quá lớn", "The value is too large");
        }
        if (request.amount() != null) {
            requireCurrency(request.amount().currency(), "/amount/currency");
            if (!total.equals(BigInteger.valueOf(request.amount().amount()))) {
                throw Problem.rule(
                        "/amount/amount",
                        "NOT_VALUE_OF_GOODS",
                        "Số tiền phải bằng giá trị hiện vật theo cơ sở đã chọn: " + total,
                        "The amount must be the value of the goods on the chosen basis: " + total);
            }
        }
        item = goods.item();
        unitValue = goods.value().amount();
        quantity = goods.quantity();
        valueBasis = goods.valueBasis();
        return total.longValueExact();
    }

    private void requireCurrency(String given, String pointer) {
        if (!currency.equals(given)) {
            throw Problem.rule(
                    pointer, "OTHER_CURRENCY", "Dự án tính bằng " + currency, "The project is kept in " + currency);
        }
    }

    /** Takes the payment back; the row stays. */
    void reverse(LocalDate on, String reason, LocalDate today, Instant now, UUID account) {
        if (status == DisbursementStatus.REVERSED) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Khoản chi đã được huỷ trước đó.", "The payment has been reversed before.");
        }
        if (on.isBefore(paidOn) || on.isAfter(today)) {
            throw Problem.rule(
                    "/reversedOn",
                    "OUTSIDE_PERIOD",
                    "Ngày huỷ phải từ ngày chi đến hôm nay",
                    "It must lie between the payment and today");
        }
        status = DisbursementStatus.REVERSED;
        reversedOn = on;
        reversalReason = reason;
        updatedAt = now;
        updatedBy = account;
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    UUID componentId() {
        return componentId;
    }

    long amount() {
        return amount;
    }
}
