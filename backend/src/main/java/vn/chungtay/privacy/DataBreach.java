package vn.chungtay.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.persistence.ProvinceRecord;
import vn.chungtay.shared.problem.Problem;

/** Something that went wrong with personal data, from the moment it was found. */
@Entity
@Table(name = "data_breach")
class DataBreach extends ProvinceRecord {
    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private Instant foundAt;

    private String description;
    private String subjects;
    private String dataKinds;
    private Integer people;
    private String consequences;
    private String measures;

    @Column(updatable = false)
    private Instant notifyDueAt;

    @Column(updatable = false)
    private String legalBasis;

    private Instant notifiedAt;
    private String notifiedTo;
    private String lateReason;
    private LocalDate closedOn;
    private String conclusion;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    protected DataBreach() {}

    private DataBreach(String province, UUID id) {
        super(province, id);
    }

    static DataBreach found(
            DataBreachRequest said,
            String province,
            String code,
            Instant notifyDueAt,
            String legalBasis,
            Instant now,
            UUID account) {
        DataBreach breach = new DataBreach(province, said.id());
        breach.code = code;
        breach.foundAt = said.foundAt();
        breach.notifyDueAt = notifyDueAt;
        breach.legalBasis = legalBasis;
        breach.createdAt = now;
        breach.createdBy = account;
        breach.describe(said, now, account);
        return breach;
    }

    /** More is known; the clock goes on as it did. */
    void correct(DataBreachRequest said, Instant now, UUID account) {
        requireOpen();
        if (!said.foundAt().equals(foundAt)) {
            throw Problem.rule(
                    "/foundAt",
                    "FIXED",
                    "Thời điểm phát hiện không đổi được sau khi đã ghi",
                    "When it was found does not change once it is written down");
        }
        describe(said, now, account);
    }

    private void describe(DataBreachRequest said, Instant now, UUID account) {
        description = said.description();
        subjects = said.subjects();
        dataKinds = said.dataKinds();
        people = said.people();
        consequences = said.consequences();
        measures = said.measures();
        touch(now, account);
    }

    void notified(BreachActs.Notification notice, Instant now, UUID account) {
        if (notifiedAt != null) {
            throw RightsRequest.conflict("Vi phạm đã được thông báo.", "The authority has been told already.");
        }
        if (notice.notifiedAt().isBefore(foundAt)) {
            throw Problem.rule(
                    "/notifiedAt",
                    "BEFORE_FOUND",
                    "Thời điểm thông báo trước thời điểm phát hiện",
                    "It was told before it was found");
        }
        boolean late = notice.notifiedAt().isAfter(notifyDueAt);
        if (late != (notice.lateReason() != null)) {
            throw late
                    ? Problem.rule(
                            "/lateReason",
                            "REASON_NEEDED",
                            "Thông báo sau 72 giờ phải nêu lý do chậm",
                            "A notice after 72 hours says why it is late")
                    : Problem.rule(
                            "/lateReason",
                            "NOT_LATE",
                            "Thông báo còn trong hạn, không có lý do chậm",
                            "The notice is in time: there is no reason for being late");
        }
        notifiedAt = notice.notifiedAt();
        notifiedTo = notice.notifiedTo();
        lateReason = notice.lateReason();
        touch(now, account);
    }

    void close(BreachActs.Closing closing, Instant now, UUID account) {
        requireOpen();
        if (notifiedAt == null) {
            throw RightsRequest.conflict(
                    "Chưa thông báo cho cơ quan có thẩm quyền.", "The authority has not been told yet.");
        }
        closedOn = closing.closedOn();
        conclusion = closing.conclusion();
        touch(now, account);
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw RightsRequest.conflict("Vi phạm đã kết thúc xử lý.", "The breach is closed.");
        }
    }

    private void touch(Instant now, UUID account) {
        updatedAt = now;
        updatedBy = account;
    }
}
