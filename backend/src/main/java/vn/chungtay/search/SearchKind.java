package vn.chungtay.search;

import vn.chungtay.access.Permission;

/** What the search finds, in the order it is shown, with the right each kind asks for and its page. */
public enum SearchKind {
    BENEFICIARY(Permission.BENEFICIARY_READ, "/beneficiaries/"),
    HOUSEHOLD(Permission.BENEFICIARY_READ, "/households/"),
    PROJECT(Permission.PROJECT_READ, "/projects/"),
    ORGANISATION(Permission.ORGANISATION_READ, "/organisations/"),
    ACTIVITY(Permission.ACTIVITY_READ, "/activities/"),
    DOCUMENT(Permission.ACTIVITY_READ, "/documents/"),
    CAMPAIGN(Permission.ACTIVITY_READ, "/campaigns/");

    private final String permission;
    private final String path;

    SearchKind(String permission, String path) {
        this.permission = permission;
        this.path = path;
    }

    String permission() {
        return permission;
    }

    String path() {
        return path;
    }
}
