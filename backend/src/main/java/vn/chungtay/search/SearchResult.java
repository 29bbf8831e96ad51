package vn.chungtay.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, by kind. */
@Schema(description = "What was found, by kind; kinds without a find are left out")
public record SearchResult(List<SearchGroup> groups) {}
