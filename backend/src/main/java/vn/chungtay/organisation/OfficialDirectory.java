package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features ask about people who act for organisations: how to print them on a day. */
@ApplicationScoped
public class OfficialDirectory {
    private final OfficialRepository officials;
    private final OfficialQueries queries;

    OfficialDirectory(OfficialRepository officials, OfficialQueries queries) {
        this.officials = officials;
        this.queries = queries;
    }

    /** Whether there is such a person. */
    public boolean exists(UUID id) {
        return id != null && officials.findById(id) != null;
    }

    /** The person as a document of that day prints them. */
    public Optional<PrintedOfficial> on(UUID id, LocalDate date) {
        return queries.detail(id, date)
                .map(official -> new PrintedOfficial(official.id(), official.printedName(), official.titles()));
    }

    /**
     * A person in print.
     *
     * @param printedName academic title and name, such as "ThS Huỳnh Nam Thắng"
     * @param titles titles held on the day, in their order
     */
    public record PrintedOfficial(UUID id, String printedName, List<String> titles) {}
}
