package vn.chungtay.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.QueryParameters;
import vn.chungtay.shared.type.Texts;

/** What somebody looks for. */
public class SearchFilter implements QueryParameters {
    private static final int FEWEST_LETTERS = 2;

    @RestQuery
    @NotNull
    @Size(max = 200)
    @Parameter(
            description =
                    "At least 2 characters: part of a name with or without diacritics (of a person: its words, the last"
                            + " one perhaps begun only), a whole code or identity number, or the beginning of a document's number",
            required = true,
            example = "nguyen lan")
    String q;

    @RestQuery
    @DefaultValue("5")
    @Min(1)
    @Max(10)
    @Parameter(description = "Most finds of one kind, 1 to 10")
    Integer limit;

    String words() {
        String words = Texts.clean(q).replaceAll("\\s+", " ");
        if (words.length() < FEWEST_LETTERS) {
            throw Problem.parameter("q", "TOO_SHORT", "Cần ít nhất 2 ký tự", "It takes at least 2 characters");
        }
        return words;
    }
}
