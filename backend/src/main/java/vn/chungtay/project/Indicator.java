package vn.chungtay.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.Ids;

/** A promise with a target and the rule that computes what was reached. */
@Entity
@Table(name = "indicator")
class Indicator {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID projectId;

    private UUID componentId;
    private UUID objectiveId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private IndicatorUnit unit;

    @Enumerated(EnumType.STRING)
    private IndicatorMeasure measure;

    @Enumerated(EnumType.STRING)
    private TargetComparator comparator;

    private long target;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Long manualActual;

    @Column(updatable = false)
    private short position;

    protected Indicator() {}

    /** {@code at} is where the request stands in the body, for the pointers of faults. */
    static Indicator of(
            NewIndicator request, Project project, short position, UUID component, UUID objective, String at) {
        Indicator indicator = new Indicator();
        indicator.id = Ids.next();
        indicator.provinceCode = project.provinceCode();
        indicator.projectId = project.id();
        indicator.position = position;
        indicator.describe(request, component, objective, at);
        return indicator;
    }

    void describe(NewIndicator request, UUID component, UUID objective, String at) {
        if (!request.measure().yields(request.unit())) {
            throw Problem.rule(
                    at + "/unit",
                    "UNIT_OF_ANOTHER_MEASURE",
                    "Cách tính này cho kết quả theo đơn vị khác; lượt, trẻ và gia đình không cộng với nhau",
                    "The measure yields another unit; turns, persons and families are never added");
        }
        if (request.manualActual() != null && request.measure() != IndicatorMeasure.MANUAL) {
            throw Problem.rule(
                    at + "/manualActual",
                    "ACTUAL_IS_COMPUTED",
                    "Kết quả được tính từ dữ liệu, không nhập tay",
                    "The actual is computed from rows and not typed in");
        }
        if (request.periodFrom() != null
                && request.periodTo() != null
                && request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.rule(
                    at + "/periodTo",
                    "BEFORE_START",
                    "Kỳ phải kết thúc sau khi bắt đầu",
                    "The period must end after it begins");
        }
        componentId = component;
        objectiveId = objective;
        code = request.code();
        name = request.name();
        unit = request.unit();
        measure = request.measure();
        comparator = request.comparator() == null ? TargetComparator.AT_LEAST : request.comparator();
        target = request.target();
        periodFrom = request.periodFrom();
        periodTo = request.periodTo();
        manualActual = request.manualActual();
    }

    UUID id() {
        return id;
    }
}
