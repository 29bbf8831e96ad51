package vn.chungtay.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.chungtay.shared.persistence.ProvinceRecord;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** A photo: what it shows in words, and whether the public sees it. */
@Entity
class Photo extends ProvinceRecord {
    @Column(updatable = false)
    private UUID activityId;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private String sha256;

    private int position;
    private String caption;
    private String altText;
    private String credit;
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    private PhotoShows shows;

    private boolean published;
    private Instant publishedAt;
    private UUID publishedBy;
    private Instant takenDownAt;
    private UUID takenDownBy;
    private String takenDownReason;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    protected Photo() {}

    /** A photo that was just brought; nobody has described it yet. */
    Photo(PhotoPlace place, UUID id, String sha256, int position, Instant takenAt, Instant now, UUID account) {
        super(place.provinceCode(), id);
        this.activityId = place.activityId();
        this.campaignId = place.campaignId();
        this.sha256 = sha256;
        this.position = position;
        this.takenAt = takenAt;
        this.createdAt = now;
        this.createdBy = account;
        touched(now, account);
    }

    /** @throws Problem 409 while the public sees it: what was approved is not changed afterwards */
    void describe(PhotoRequest request, Instant now, UUID account) {
        if (published) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Ảnh đang công bố; hãy gỡ xuống trước khi sửa.",
                            "The photo is public; take it down before it is changed.");
        }
        position = request.position() == null ? position : request.position();
        caption = request.caption();
        altText = request.altText();
        credit = request.credit();
        takenAt = request.takenAt();
        shows = request.shows();
        touched(now, account);
    }

    /** @throws Problem 409 when it is public, or was brought by the same account; 422 while it is not described */
    void requirePublishable(UUID account) {
        if (published) {
            throw Problem.of(ProblemCode.STATE_CONFLICT).detail("Ảnh đã công bố.", "The photo is public already.");
        }
        if (account.equals(createdBy)) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Người tải ảnh lên không tự duyệt công bố.",
                            "Who brought the photo does not approve its publication.");
        }
        require(caption, "/caption", "Chưa có chú thích", "The caption is missing");
        require(altText, "/altText", "Chưa có mô tả cho người không nhìn thấy ảnh", "The alternative text is missing");
        require(
                shows,
                "/shows",
                "Chưa xác nhận trong ảnh có ai nhận ra được",
                "Nobody has said who can be recognised in it");
    }

    /** Shows it to the public; the caller has asked for {@link #requirePublishable} and put it on consents. */
    void publish(Instant now, UUID account) {
        published = true;
        publishedAt = now;
        publishedBy = account;
        touched(now, account);
    }

    void takeDown(String reason, Instant now, UUID account) {
        if (!published) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Ảnh không ở trạng thái công bố.", "The photo is not public.");
        }
        published = false;
        takenDownAt = now;
        takenDownBy = account;
        takenDownReason = reason;
        touched(now, account);
    }

    boolean showsPeople() {
        return shows == PhotoShows.PEOPLE;
    }

    boolean isPublished() {
        return published;
    }

    UUID activityId() {
        return activityId;
    }

    UUID campaignId() {
        return campaignId;
    }

    String sha256() {
        return sha256;
    }

    private static void require(Object value, String pointer, String vi, String en) {
        if (value == null) {
            throw Problem.rule(pointer, "MISSING", vi, en);
        }
    }

    private void touched(Instant now, UUID account) {
        updatedAt = now;
        updatedBy = account;
    }
}
