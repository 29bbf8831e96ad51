package vn.chungtay.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body and where, without repeating what was sent. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem problemOf(JsonProcessingException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return Problem.of(ProblemCode.UNKNOWN_PROPERTY)
                    .at(pointerOf(unknown), "UNKNOWN", "Thuộc tính này không tồn tại", "There is no such property");
        }
        if (fault instanceof TextRefused refused) {
            return Problem.of(ProblemCode.INVALID_VALUE)
                    .at(pointerOf(refused), "CONTROL_CHARACTER", TextRefused.MESSAGE_VI, TextRefused.MESSAGE_EN);
        }
        if (fault instanceof MismatchedInputException mismatch) {
            return Problem.of(ProblemCode.INVALID_VALUE)
                    .at(
                            pointerOf(mismatch),
                            "WRONG_TYPE",
                            "Giá trị sai kiểu hoặc sai định dạng",
                            "The value has the wrong type or format");
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(ProblemCode.INVALID_VALUE)
                    .at(pointerOf(mapping), "INVALID", "Giá trị không hợp lệ", "The value is not valid");
        }
        return Problem.of(ProblemCode.MALFORMED_REQUEST)
                .detail("Nội dung không phải JSON hợp lệ.", "The body is not valid JSON.");
    }

    private static String pointerOf(JsonMappingException fault) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? Integer.toString(step.getIndex())
                                    : step.getFieldName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
