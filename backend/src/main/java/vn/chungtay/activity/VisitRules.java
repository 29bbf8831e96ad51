package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.shared.problem.Problem;

/** The rule of visits: once it was held, each family or person that was visited has its notes of health and life. */
final class VisitRules {
    private static final String HOME_VISIT = "HOME_VISIT";

    private VisitRules() {}

    static void check(ActivityContent content, LocalDate today) {
        if (!content.kinds().contains(HOME_VISIT) || content.statusOn(today) != ActivityStatus.HELD) {
            return;
        }
        List<RecipientRequest> visited = ActivityRules.orNone(content.recipients());
        for (int i = 0; i < visited.size(); i++) {
            require(
                    visited.get(i).healthNote(),
                    "/recipients/" + i + "/healthNote",
                    "Chưa ghi sức khỏe khi đến thăm",
                    "Say how health was found");
            require(
                    visited.get(i).livingNote(),
                    "/recipients/" + i + "/livingNote",
                    "Chưa ghi đời sống khi đến thăm",
                    "Say how living conditions were found");
        }
    }

    private static void require(String note, String pointer, String vietnamese, String english) {
        if (note == null || note.isBlank()) {
            throw Problem.rule(pointer, "NOTE_MISSING", vietnamese, english);
        }
    }
}
