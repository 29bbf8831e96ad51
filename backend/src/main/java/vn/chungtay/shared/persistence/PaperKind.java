package vn.chungtay.shared.persistence;

/** What bears a code for paper, each counted apart. */
public enum PaperKind {
    BENEFICIARY(""),
    /** Its letter tells a household on paper from the person with the same number. */
    HOUSEHOLD("H-"),
    RIGHTS_REQUEST(""),
    DATA_BREACH("");

    private final String letter;

    PaperKind(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }
}
