package vn.chungtay.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** A text on its way to everybody. */
@Entity
class Article {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private ArticleCategory category;

    private String title;
    private String summary;
    private String body;
    private String author;
    private String source;
    private String videoUrl;
    private UUID campaignId;
    private String[] tags;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    private UUID writtenBy;
    private Instant submittedAt;
    private String returnedReason;
    private Instant publishedAt;
    private UUID publishedBy;
    private String chiefEditor;
    private String chiefEditorTitle;
    private Instant withdrawnAt;
    private String withdrawalReason;

    @Version
    private long version;

    private Instant createdAt;
    private UUID createdBy;
    private Instant updatedAt;
    private UUID updatedBy;

    protected Article() {}

    static Article draft(UUID id, String provinceCode, ArticleRequest content, Instant now, UUID account) {
        Article article = new Article();
        article.id = id;
        article.provinceCode = provinceCode;
        article.status = ArticleStatus.DRAFT;
        article.createdAt = now;
        article.createdBy = account;
        article.write(content, now, account);
        return article;
    }

    /** Only a draft is written on: what was submitted is what is approved. */
    void write(ArticleRequest content, Instant now, UUID account) {
        require(
                ArticleStatus.DRAFT,
                "Chỉ sửa được bản nháp; hãy chờ duyệt hoặc trả lại.",
                "Only a draft can be changed.");
        category = content.category();
        title = content.title();
        summary = content.summary();
        body = content.body();
        author = content.author();
        source = content.source();
        videoUrl = content.videoUrl();
        campaignId = content.campaignId();
        tags = content.tags() == null
                ? new String[0]
                : content.tags().stream().map(String::strip).distinct().toArray(String[]::new);
        writtenBy = account;
        touch(now, account);
    }

    void submit(Instant now, UUID account) {
        require(ArticleStatus.DRAFT, "Bài đã được trình.", "It has been submitted.");
        status = ArticleStatus.SUBMITTED;
        submittedAt = now;
        returnedReason = null;
        touch(now, account);
    }

    /** Back to its writer: what waits, or what must not be seen by everybody any longer. */
    void sendBack(String reason, Instant now, UUID account) {
        if (status != ArticleStatus.SUBMITTED && status != ArticleStatus.PUBLISHED) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Bài không chờ duyệt và chưa đăng.", "It neither waits for approval nor is published.");
        }
        status = ArticleStatus.DRAFT;
        submittedAt = null;
        publishedAt = null;
        publishedBy = null;
        chiefEditor = null;
        chiefEditorTitle = null;
        returnedReason = reason;
        touch(now, account);
    }

    /** @throws Problem 409 when it does not wait, 422 when the approver wrote it */
    void requireApprovableBy(UUID account) {
        require(ArticleStatus.SUBMITTED, "Bài không ở trạng thái chờ duyệt.", "It does not wait for approval.");
        if (account.equals(createdBy) || account.equals(writtenBy)) {
            throw Problem.of(ProblemCode.RULE_BROKEN)
                    .detail(
                            "Người viết không duyệt bài của mình; cần người khác duyệt.",
                            "Who wrote it cannot approve it; somebody else has to.");
        }
    }

    void publish(PublishRequest approval, Instant now, UUID account) {
        requireApprovableBy(account);
        status = ArticleStatus.PUBLISHED;
        publishedAt = now;
        publishedBy = account;
        chiefEditor = approval.chiefEditor();
        chiefEditorTitle = approval.chiefEditorTitle();
        touch(now, account);
    }

    void withdraw(String reason, Instant now, UUID account) {
        require(ArticleStatus.PUBLISHED, "Bài chưa đăng hoặc đã gỡ.", "It is not published.");
        status = ArticleStatus.WITHDRAWN;
        withdrawnAt = now;
        withdrawalReason = reason;
        touch(now, account);
    }

    private void require(ArticleStatus expected, String vietnamese, String english) {
        if (status != expected) {
            throw Problem.of(ProblemCode.STATE_CONFLICT).detail(vietnamese, english);
        }
    }

    private void touch(Instant now, UUID account) {
        updatedAt = now;
        updatedBy = account;
    }

    /** All that a name could stand in. */
    List<String> texts() {
        return java.util.stream.Stream.of(title, summary, body, author)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    long version() {
        return version;
    }
}
