package vn.chungtay.organisation;

/** What happens to organisations. Words for people are in the code list {@code ORGANISATION_EVENT_KIND}. */
enum OrganisationEventKind {
    ESTABLISH,
    RENAME,
    MERGE,
    SPLIT,
    TRANSFER,
    DISSOLVE,
    REORGANISE;

    /** A merger, a split and a transfer lead from some organisations to others. */
    boolean leadsFromOneToAnother() {
        return this == MERGE || this == SPLIT || this == TRANSFER;
    }
}
