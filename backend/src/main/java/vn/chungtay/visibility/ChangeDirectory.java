package vn.chungtay.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * The one place that says who may change records which more accounts see than may change. People and households are not
 * among them: who sees one and has the permission may change it.
 */
@ApplicationScoped
public class ChangeDirectory {
    private final ChangeQueries queries;

    ChangeDirectory(ChangeQueries queries) {
        this.queries = queries;
    }

    /** Records that are seen by more accounts than may change them. */
    public enum Record {
        ACTIVITY("activity", "Hoạt động do đơn vị khác tổ chức.", "The activity is held by somebody else."),
        CAMPAIGN("campaign", "Chiến dịch do cấp tỉnh lập.", "Campaigns are set up by the province."),
        DOCUMENT(
                "official_document",
                "Văn bản do đơn vị khác ghi; hãy báo đơn vị đó hoặc cấp tỉnh sửa.",
                "The document was recorded by somebody else; ask them or the province to correct it.");

        private final String table;
        private final String vi;
        private final String en;

        Record(String table, String vi, String en) {
            this.table = table;
            this.vi = vi;
            this.en = en;
        }

        String table() {
            return table;
        }

        Problem refused() {
            return Problem.of(ProblemCode.FORBIDDEN).detail(vi, en);
        }
    }

    /** What accounts of a level may change of what they see, for the document of rights. */
    public static String inWords(AccessScope.Level level) {
        return switch (level) {
            case COUNTRY, PROVINCE -> "all of it";
            case COMMUNE ->
                "people and households of the commune; activities held in it at the level of commune or village; papers that"
                        + " the commune recorded";
            case FACILITY ->
                "who stays or stayed in the facility, and their households; activities it organises or hosts; papers that"
                        + " the facility recorded";
            case ORGANISATION -> "nothing";
        };
    }

    /**
     * The condition under which a row that the account sees may be changed by it too; a statement that asks for the row
     * through {@link Visibility} has its parameters.
     */
    public static String condition(Record kind, String alias, AccessScope scope) {
        Changes changes = new Changes(scope);
        return switch (kind) {
            case ACTIVITY -> changes.activities(alias);
            case CAMPAIGN -> changes.campaigns();
            case DOCUMENT -> changes.documents(alias);
        };
    }

    /** @throws Problem 404 outside the scope, 403 when the record may be read but not changed */
    public void require(Record kind, UUID id, AccessScope scope) {
        if (!queries.mayChange(kind, id, scope).orElseThrow(Problem::notFound)) {
            throw kind.refused();
        }
    }

    /**
     * For a new record of a kind that only provinces make.
     *
     * @throws Problem 403 below the province
     */
    public void requireProvince(Record kind, AccessScope scope) {
        if (!scope.actsForProvinces()) {
            throw kind.refused();
        }
    }
}
