package vn.chungtay.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of one kind. */
@Schema(description = "What was found of one kind")
public record SearchGroup(SearchKind kind, List<SearchItem> items) {}
