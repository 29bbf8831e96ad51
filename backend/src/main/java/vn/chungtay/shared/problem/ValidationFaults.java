package vn.chungtay.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;

/** Bean Validation's findings as faults with a pointer into the body, or the name of a parameter. */
final class ValidationFaults {
    private ValidationFaults() {}

    static Problem problemOf(ConstraintViolationException fault) {
        boolean onlyParameters = fault.getConstraintViolations().stream().allMatch(ValidationFaults::isParameter);
        Problem problem = Problem.of(onlyParameters ? ProblemCode.INVALID_PARAMETER : ProblemCode.VALIDATION_FAILED);
        fault.getConstraintViolations().stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> {
                    String code = codeOf(violation);
                    String message = violation.getMessage();
                    if (isParameter(violation)) {
                        problem.atParameter(lastName(violation.getPropertyPath()), code, message, message);
                    } else {
                        problem.at(pointerOf(violation.getPropertyPath()), code, message, message);
                    }
                });
        return problem;
    }

    /** A violation of a method's own parameter, or of a field of a parameter object that carries the query. */
    private static boolean isParameter(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        boolean methodParameter = false;
        int properties = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            methodParameter |= node.getKind() == ElementKind.PARAMETER;
            properties += node.getKind() == ElementKind.PROPERTY ? 1 : 0;
        }
        return methodParameter && (properties == 0 || bean instanceof QueryParameters);
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    private static String lastName(Path path) {
        String name = "";
        for (Path.Node node : path) {
            boolean named = node.getKind() == ElementKind.PARAMETER || node.getKind() == ElementKind.PROPERTY;
            name = named ? node.getName() : name;
        }
        return name;
    }

    private static String pointerOf(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
