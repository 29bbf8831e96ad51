package vn.chungtay.document;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which documents a list shows. */
public class DocumentFilter implements QueryParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(
            description = "Number or part of the title, with or without diacritics. A text that begins like a number"
                    + " (179/KH…) is looked up as the beginning of the number only",
            example = "179/KH-UBND")
    String q;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Types, separated by commas")
    List<DocumentType> type;

    @RestQuery
    @Parameter(description = "Issued on this day or later", example = "2022-01-01")
    LocalDate issuedFrom;

    @RestQuery
    @Parameter(description = "Issued on this day or earlier", example = "2022-12-31")
    LocalDate issuedTo;

    @RestQuery
    @Parameter(description = "Issued by this organisation")
    UUID organisation;

    @RestQuery
    @Parameter(description = "The plan of this campaign")
    UUID campaign;

    @RestQuery
    @Parameter(description = "Referred to by this activity")
    UUID activity;

    @RestQuery
    @Parameter(description = "Referred to by an activity of this project")
    UUID project;
}
