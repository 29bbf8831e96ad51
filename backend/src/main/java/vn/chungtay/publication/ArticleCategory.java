package vn.chungtay.publication;

/** What an article is about. */
public enum ArticleCategory {
    /** Bảo vệ, chăm sóc trẻ em. */
    CHILD_PROTECTION,
    /** Nghề công tác xã hội. */
    SOCIAL_WORK,
    /** Thăm hỏi, tặng quà. */
    VISITS_AND_GIFTS,
    /** Chương trình, dự án. */
    PROJECTS,
    /** Dinh dưỡng, sức khỏe. */
    HEALTH_AND_NUTRITION,
    /** Tuyên truyền pháp luật. */
    LAW,
    /** Tin tức chung. */
    NEWS
}
