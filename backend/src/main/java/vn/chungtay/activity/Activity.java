package vn.chungtay.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Something held on one or several days: a visit, a meeting, a communication session, or a series of such. */
@Entity
class Activity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String provinceCode;

    private UUID campaignId;
    private UUID seriesId;
    private UUID projectId;
    private boolean series;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    private String name;
    private String theme;
    private Short edition;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PartOfDay partOfDay;

    @Enumerated(EnumType.STRING)
    private ActivityLevel level;

    @Enumerated(EnumType.STRING)
    private ProtectionLevel protectionLevel;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topics;

    private Integer writtenUnitId;
    private String communeCode;
    private String placeText;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    private String description;
    private String minutes;
    private LocalDate cancelledOn;
    private String cancelReason;

    @Version
    private long version;

    private Instant createdAt;
    private UUID createdBy;
    private Instant updatedAt;
    private UUID updatedBy;

    protected Activity() {}

    static Activity plan(UUID id, String provinceCode, Instant now, UUID account) {
        Activity activity = new Activity();
        activity.id = id;
        activity.provinceCode = provinceCode;
        activity.createdAt = now;
        activity.createdBy = account;
        return activity;
    }

    /** Takes over what a checked request says. */
    void describe(ActivityContent content, Place place, LocalDate today, Instant now, UUID account) {
        if (status == ActivityStatus.CANCELLED) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hoạt động đã hủy không sửa được.", "A cancelled activity cannot be changed.");
        }
        kinds = content.kinds().stream().distinct().toList();
        name = content.name();
        theme = content.theme();
        edition = content.edition() == null ? null : content.edition().shortValue();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        partOfDay = content.partOfDay() == null ? PartOfDay.ALL_DAY : content.partOfDay();
        level = content.level();
        protectionLevel = content.protectionLevel();
        topics = content.topics() == null
                ? List.of()
                : content.topics().stream().distinct().toList();
        campaignId = content.campaignId();
        series = Boolean.TRUE.equals(content.series());
        seriesId = content.seriesId();
        projectId = content.projectId();
        writtenUnitId = place.writtenUnitId();
        communeCode = place.communeCode();
        placeText = content.placeText();
        status = content.statusOn(today);
        description = content.description();
        minutes = content.minutes();
        updatedAt = now;
        updatedBy = account;
    }

    /** Calls it off; what was held stays held. */
    void cancel(String reason, LocalDate today, Instant now, UUID account) {
        if (status != ActivityStatus.PLANNED) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Chỉ hủy được hoạt động chưa diễn ra và chưa hủy.",
                            "Only an activity that is planned can be cancelled.");
        }
        status = ActivityStatus.CANCELLED;
        cancelledOn = today;
        cancelReason = reason;
        updatedAt = now;
        updatedBy = account;
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    UUID projectId() {
        return projectId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String communeCode() {
        return communeCode;
    }

    ActivityLevel level() {
        return level;
    }

    long version() {
        return version;
    }
}
