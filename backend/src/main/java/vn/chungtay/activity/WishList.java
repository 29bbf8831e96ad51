package vn.chungtay.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wishes of one activity, and whether children were asked. */
@Schema(description = "The wishes heard at one activity")
public record WishList(
        List<Wish> items,

        @Schema(description = "Wishes without an answer yet", examples = "2")
        int open,

        @Schema(
                description = "Distinct children, old enough to be heard by law, who spoke for themselves that day"
                        + " (from 7 years: Decree 56/2017/NĐ-CP, Article 36)",
                examples = "3")
        int childrenConsulted) {}
