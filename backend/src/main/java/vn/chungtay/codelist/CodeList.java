package vn.chungtay.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list with its choices, in the order a form shows them. */
@Schema(description = "A list that forms choose from")
public record CodeList(@Schema(examples = "CIRCUMSTANCE") String list, List<CodeListEntry> entries) {}
