package vn.chungtay.visibility;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.problem.Problem;

/**
 * What one account may see, as conditions on rows of a table under an alias. Whoever writes a condition into a statement
 * gives it its parameters with {@link #bind}, once.
 *
 * <p>A province sees its rows. A commune sees the people and households that live in it, the activities that its province
 * or the country holds or that happen in it, and the projects, campaigns and papers of its province. A facility sees who
 * stays or ever stayed there with their households, and the projects and activities it has a part in. A partner sees the
 * projects it has or had a role in, who is or was enrolled in them, and the activities of those projects or with a part
 * of its own; an enrolment recorded in error opens nothing, and who had the record restricted is not seen by partners.
 */
public final class Visibility {
    private final AccessScope scope;

    private Visibility(AccessScope scope) {
        this.scope = scope;
    }

    public static Visibility of(AccessScope scope) {
        return new Visibility(scope);
    }

    /** What accounts of a level see, for the document of rights. */
    public static String inWords(AccessScope.Level level) {
        return switch (level) {
            case COUNTRY -> "every province; held to one, that province";
            case PROVINCE -> "everything of the province";
            case COMMUNE ->
                "people and households of the commune and what concerns them; activities held in it or by the province or"
                        + " the country; projects, programmes, campaigns and papers of the province";
            case FACILITY ->
                "who stays or stayed in the facility, their households and what concerns them; projects and activities it"
                        + " has a part in; programmes, campaigns and papers of the province";
            case ORGANISATION ->
                "projects the organisation has or had a role in, with all they did; under a code, who is or was enrolled in"
                        + " them, and their households; activities of those projects or with its own part, and their"
                        + " papers; campaigns of those provinces";
        };
    }

    /** Adds one of the conditions below, with its parameters. */
    public Select restrict(Select select, String condition) {
        return bind(select.where(condition));
    }

    /** Only people that may be seen. */
    public Select onlyPeople(Select select, String b) {
        return restrict(select, people(b));
    }

    /** Only households that may be seen. */
    public Select onlyHouseholds(Select select, String h) {
        return restrict(select, households(h));
    }

    /** Only rows of projects that may be seen. */
    public Select onlyProjects(Select select, String p) {
        return restrict(select, projects(p));
    }

    /** Only activities that may be seen. */
    public Select onlyActivities(Select select, String a) {
        return restrict(select, activities(a));
    }

    /** Only campaigns that may be seen. */
    public Select onlyCampaigns(Select select, String c) {
        return restrict(select, campaigns(c));
    }

    /** Only official documents that may be seen. */
    public Select onlyDocuments(Select select, String d) {
        return restrict(select, documents(d));
    }

    /** Only photos that may be seen; the statement binds the day as {@code :today}. */
    public Select onlyPhotos(Select select, String p) {
        return restrict(select, photos(p));
    }

    /** Photos, rows of {@code photo}; the statement binds the day as {@code :today}. */
    public String photos(String p) {
        return VisiblePhotos.of(scope, this, p);
    }

    /** Gives a statement the parameters of the conditions below. */
    public Select bind(Select select) {
        return select.bind("scopeProvince", scope.provinceCode())
                .bind("scopeCommune", scope.communeCode())
                .bind("scopeOrganisation", scope.organisationId());
    }

    /** Rows of the provinces that the account sees anything of: enough only where the province is the whole cut. */
    public String province(String row) {
        return scope.provinceCode() == null ? "TRUE" : row + ".province_code = :scopeProvince";
    }

    /** What a province tells, rows that may have no province: its own, and what is told in the whole country. */
    public String told(String row) {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE, COMMUNE, FACILITY -> row + ".province_code IS NULL OR " + province(row);
            case ORGANISATION -> row + ".province_code IS NULL";
        };
    }

    /** Rows for the accounts of one commune, or of none. */
    public String ownCommune(String row) {
        return row + ".commune_code IS NULL OR " + row + ".commune_code = CAST(:scopeCommune AS text)";
    }

    /** Rows that only the country and provinces see, such as what people ask about their data. */
    public String ofProvinces(String row) {
        return scope.actsForProvinces() ? province(row) : "FALSE";
    }

    /** People, rows of {@code beneficiary}. */
    public String people(String b) {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> province(b);
            case COMMUNE -> province(b) + " AND " + b + ".commune_code = :scopeCommune";
            case FACILITY, ORGANISATION ->
                province(b) + " AND " + in(b + ".province_code", b + ".id", VisiblePeople.PERSONS);
        };
    }

    /** Households, rows of {@code household}. */
    public String households(String h) {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> province(h);
            case COMMUNE -> province(h) + " AND " + h + ".commune_code = :scopeCommune";
            case FACILITY, ORGANISATION ->
                province(h) + " AND " + in(h + ".province_code", h + ".id", VisiblePeople.HOUSEHOLDS);
        };
    }

    private String in(String province, String id, VisiblePeople which) {
        return "(" + province + ", " + id + ") IN (" + which.of(scope.level()) + ")";
    }

    /** Rows with {@code beneficiary_id} and {@code household_id}: see {@link #about(String, String, String)}. */
    public String about(String row) {
        return about(row, row + ".beneficiary_id", row + ".household_id");
    }

    /**
     * Rows that concern a person or a household, such as those who receive something: the row is seen with the person or
     * with the household. The condition is not known (null) for some rows that are not seen: its contrary is
     * {@code IS NOT TRUE}.
     *
     * @param row alias of a row with {@code province_code}
     * @param person column or expression of the person's id, may be null in the row
     * @param household column or expression of the household's id, may be null in the row; null where there is none
     */
    public String about(String row, String person, String household) {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> province(row);
            case COMMUNE, FACILITY, ORGANISATION -> {
                String who = in(row + ".province_code", person, VisiblePeople.PERSONS);
                if (household != null) {
                    who = who + " OR " + in(row + ".province_code", household, VisiblePeople.HOUSEHOLDS);
                }
                yield province(row) + " AND (" + who + ")";
            }
        };
    }

    /** Projects, rows of {@code project}. */
    public String projects(String p) {
        return project(p, "id");
    }

    /**
     * Rows that belong to a project which may be seen.
     *
     * @param row alias of a row with {@code province_code}
     * @param column its column with the project's id; a row without a project does not count
     */
    public String project(String row, String column) {
        String role = "EXISTS (SELECT 1 FROM project_organisation vr WHERE vr.province_code = %1$s.province_code"
                + " AND vr.project_id = %1$s.%2$s AND vr.organisation_id = :scopeOrganisation)";
        String care = "EXISTS (SELECT 1 FROM component vc WHERE vc.province_code = %1$s.province_code"
                + " AND vc.project_id = %1$s.%2$s AND vc.facility_id = :scopeOrganisation)";
        return switch (scope.level()) {
            case COUNTRY, PROVINCE, COMMUNE -> province(row);
            case FACILITY ->
                province(row) + " AND (" + role.formatted(row, column) + " OR " + care.formatted(row, column) + ")";
            case ORGANISATION -> province(row) + " AND " + role.formatted(row, column);
        };
    }

    /** What stands in the books of a project: its rows, and for a public body also those that belong to no project. */
    public String ofProjects(String row) {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE, COMMUNE -> province(row);
            case FACILITY ->
                province(row) + " AND (" + row + ".project_id IS NULL OR " + project(row, "project_id") + ")";
            case ORGANISATION -> project(row, "project_id");
        };
    }

    /**
     * Enrolments, service events, plans and payments: rows with {@code project_id} and {@code beneficiary_id}. A partner
     * sees all that its projects did, also for somebody who was not enrolled, except for who had the record restricted;
     * others see what concerns no person, such as
     * money to an organisation, and people of their own.
     *
     * @param household column or expression of the household's id, or null where the table has none
     */
    public String projectRows(String row, String household) {
        String person = row + ".beneficiary_id";
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> ofProjects(row);
            case ORGANISATION -> ofProjects(row) + " AND " + VisiblePeople.WORKED_WITH.formatted(row);
            case COMMUNE, FACILITY -> {
                String nobody = person + " IS NULL" + (household == null ? "" : " AND " + household + " IS NULL");
                yield ofProjects(row) + " AND (" + nobody + " OR " + about(row, person, household) + ")";
            }
        };
    }

    /** Programmes, rows of {@code programme}: a partner sees those that one of its projects belongs to. */
    public String programmes(String g) {
        return scope.level() != AccessScope.Level.ORGANISATION
                ? province(g)
                : "EXISTS (SELECT 1 FROM project vp WHERE vp.province_code = " + g
                        + ".province_code AND vp.programme_id = " + g + ".id AND " + projects("vp") + ")";
    }

    /** Activities, rows of {@code activity}. */
    public String activities(String a) {
        String here = "%1$s.level IN ('NATIONAL', 'PROVINCE') OR %1$s.commune_code = :scopeCommune"
                + " OR EXISTS (SELECT 1 FROM activity_stop vt WHERE vt.province_code = %1$s.province_code"
                + " AND vt.activity_id = %1$s.id AND vt.commune_code = :scopeCommune)";
        String part = "EXISTS (SELECT 1 FROM activity_organisation vo WHERE vo.province_code = %1$s.province_code"
                + " AND vo.activity_id = %1$s.id AND vo.organisation_id = :scopeOrganisation)";
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> province(a);
            case COMMUNE -> province(a) + " AND (" + here.formatted(a) + ")";
            case FACILITY, ORGANISATION ->
                province(a) + " AND (" + part.formatted(a) + " OR " + project(a, "project_id") + ")";
        };
    }

    /** Campaigns, rows of {@code campaign}: public plans of a province; a partner sees those of provinces it works in. */
    public String campaigns(String c) {
        return scope.level() != AccessScope.Level.ORGANISATION
                ? province(c)
                : province(c) + " AND EXISTS (SELECT 1 FROM project_organisation vr WHERE vr.province_code = " + c
                        + ".province_code AND vr.organisation_id = :scopeOrganisation)";
    }

    /** Official documents, rows of {@code official_document}: a partner sees those of activities it sees. */
    public String documents(String d) {
        return scope.level() != AccessScope.Level.ORGANISATION
                ? province(d)
                : province(d) + " AND EXISTS (SELECT 1 FROM activity_document vx JOIN activity va"
                        + " ON va.province_code = vx.province_code AND va.id = vx.activity_id"
                        + " WHERE vx.province_code = " + d + ".province_code AND vx.document_id = " + d + ".id AND "
                        + activities("va") + ")";
    }

    /**
     * Partners see people under a code, and must not find out where they live by filtering.
     *
     * @throws Problem 400 when a partner asks for less than a province
     */
    public void requireAreaAllowed(String adminUnit) {
        if (scope.pseudonymised() && adminUnit != null && adminUnit.length() > 2) {
            throw Problem.parameter(
                    "adminUnit",
                    "NOT_AVAILABLE",
                    "Tài khoản đối tác xem trẻ em theo mã, không lọc được theo xã, phường",
                    "Partner accounts see children under a code and cannot filter by commune");
        }
    }

    /** Circumstances, rows of {@code circumstance}: restricted ones look absent without the right to see them. */
    public String circumstances(String c) {
        return scope.restrictedAllowed() ? "TRUE" : "NOT " + c + ".restricted";
    }
}
