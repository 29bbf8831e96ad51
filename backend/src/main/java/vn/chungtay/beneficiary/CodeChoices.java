package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.problem.Problem;

/** Refuses codes that their list does not have. */
@ApplicationScoped
class CodeChoices {
    private final CodeListDirectory lists;

    CodeChoices(CodeListDirectory lists) {
        this.lists = lists;
    }

    /** @throws Problem 422 for a code that is given and not in the list */
    void require(String list, String code, String pointer) {
        if (code != null && !lists.exists(list, code)) {
            throw Problem.rule(
                    pointer,
                    "UNKNOWN_CODE",
                    "Mã không có trong danh mục " + list,
                    "The code is not in the list " + list);
        }
    }
}
