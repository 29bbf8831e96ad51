package vn.chungtay.access;

/** Names of the rights that operations ask for and roles give. They appear in the contract as {@code x-permission}. */
public final class Permission {
    public static final String REFERENCE_READ = "reference:read";
    public static final String REFERENCE_WRITE = "reference:write";
    public static final String ORGANISATION_READ = "organisation:read";
    public static final String ORGANISATION_WRITE = "organisation:write";
    public static final String BENEFICIARY_READ = "beneficiary:read";
    public static final String BENEFICIARY_WRITE = "beneficiary:write";

    /** What people agreed to, with the names of those who spoke for them. */
    public static final String CONSENT_READ = "consent:read";

    public static final String CONSENT_WRITE = "consent:write";
    public static final String PROJECT_READ = "project:read";
    public static final String PROJECT_WRITE = "project:write";
    public static final String DISBURSEMENT_READ = "disbursement:read";
    public static final String DISBURSEMENT_WRITE = "disbursement:write";

    /** To be asked for by approvals, which whoever prepares a payment must not give. */
    public static final String DISBURSEMENT_APPROVE = "disbursement:approve";

    public static final String ACTIVITY_READ = "activity:read";
    public static final String ACTIVITY_WRITE = "activity:write";

    /** To show a photo to the public; whoever brought it must not. */
    public static final String PHOTO_APPROVE = "photo:approve";

    /** To take a photo from the public: more people may stop than may begin. */
    public static final String PHOTO_WITHDRAW = "photo:withdraw";

    public static final String FIGURES_READ = "figures:read";
    public static final String SEARCH = "search:read";
    public static final String EXPORT = "export:read";

    /** Who changed what in a record that may be read. */
    public static final String HISTORY_READ = "history:read";

    /** To open what is restricted about a person; the account needs the right to see it besides. */
    public static final String RESTRICTED_READ = "restricted:read";

    /** Who did what with whose data: for who watches over it. */
    public static final String AUDIT_READ = "audit:read";

    /** Articles, announcements, hotline and links, published or not. */
    public static final String PUBLICATION_READ = "publication:read";

    public static final String PUBLICATION_WRITE = "publication:write";

    /** To publish an article, which whoever wrote it must not do. */
    public static final String PUBLICATION_APPROVE = "publication:approve";

    /** What people outside reported; what it says needs the right to see what is restricted besides. */
    public static final String FEEDBACK_READ = "feedback:read";

    /** To moderate what people outside reported. */
    public static final String FEEDBACK_WRITE = "feedback:write";

    /** Requests of people about their own data, breaches, how long records are kept. */
    public static final String PRIVACY_READ = "privacy:read";

    /** To receive, answer and close them, and to ask that a record be anonymised. */
    public static final String PRIVACY_WRITE = "privacy:write";

    /** To confirm that a record is anonymised, which nobody does who asked for it. */
    public static final String PRIVACY_APPROVE = "privacy:approve";

    /** To take out everything that is held about one person who asked for it. */
    public static final String DOSSIER_READ = "dossier:read";

    public static final String ACCOUNT_MANAGE = "account:manage";

    private Permission() {}
}
