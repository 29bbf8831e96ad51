package vn.chungtay.shared.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text of a body holds control characters, which no form can enter and no list can show. */
public final class TextRefused extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    public static final String MESSAGE_VI = "Văn bản chứa ký tự điều khiển không được phép";
    public static final String MESSAGE_EN = "The text holds control characters that are not allowed";

    public TextRefused(JsonParser parser) {
        super(parser, "control character");
    }
}
