package vn.chungtay.organisation;

/** What an organisation is to a committee. */
enum CommitteeRole {
    /** Cơ quan thường trực: prepares the meetings and follows up. */
    STANDING_AGENCY,
    MEMBER
}
