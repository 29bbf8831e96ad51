package vn.chungtay.shared.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that cannot be fulfilled, thrown from anywhere and answered as RFC 9457 {@code application/problem+json}.
 * Its texts never carry the rejected value of a personal field.
 *
 * <pre>throw Problem.of(ProblemCode.RULE_BROKEN).detail("…", "…").at("/birthDate", "IN_FUTURE", "…", "…");</pre>
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private String detailVi;
    private String detailEn;

    /** One fault and where it lies: {@code where} is a JSON pointer into the body or the name of a parameter. */
    record FieldError(boolean parameter, String where, String code, String messageVi, String messageEn) {}

    private Problem(ProblemCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    public static Problem of(ProblemCode code) {
        return new Problem(code);
    }

    /** The answer for what does not exist and for what lies outside the reader's scope: both look the same. */
    public static Problem notFound() {
        return new Problem(ProblemCode.NOT_FOUND);
    }

    /** A rule of the domain that one field of the body breaks (422). */
    public static Problem rule(String pointer, String errorCode, String messageVi, String messageEn) {
        return new Problem(ProblemCode.RULE_BROKEN).at(pointer, errorCode, messageVi, messageEn);
    }

    /** A query or path parameter that cannot be used (400). */
    public static Problem parameter(String name, String errorCode, String messageVi, String messageEn) {
        Problem problem = new Problem(ProblemCode.INVALID_PARAMETER);
        problem.errors.add(new FieldError(true, name, errorCode, messageVi, messageEn));
        return problem;
    }

    public Problem detail(String vietnamese, String english) {
        this.detailVi = vietnamese;
        this.detailEn = english;
        return this;
    }

    /** Adds a fault at a JSON pointer of the request body. */
    public Problem at(String pointer, String errorCode, String messageVi, String messageEn) {
        errors.add(new FieldError(false, pointer, errorCode, messageVi, messageEn));
        return this;
    }

    /** Adds a fault of a query or path parameter. */
    public Problem atParameter(String name, String errorCode, String messageVi, String messageEn) {
        errors.add(new FieldError(true, name, errorCode, messageVi, messageEn));
        return this;
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }

    String detail(Language language) {
        return language.choose(detailVi, detailEn);
    }
}
