package vn.chungtay.project;

/** What an organisation is to a project. */
public enum ProjectRole {
    /** Bên tài trợ: gives the money. */
    DONOR,
    /** Chủ khoản viện trợ: answers for the project; one at a time. */
    OWNER,
    /** Đơn vị thực hiện: does the work. */
    IMPLEMENTER,
    PARTNER
}
