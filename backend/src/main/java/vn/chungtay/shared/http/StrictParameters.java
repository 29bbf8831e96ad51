package vn.chungtay.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Texts;

/**
 * Refuses a query parameter that the operation does not declare, since a misspelt filter must never widen a result,
 * and one that is given twice or holds control characters.
 */
@Provider
public class StrictParameters implements ContainerRequestFilter {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Set<String> known = declared.computeIfAbsent(resource.getResourceMethod(), StrictParameters::namesOf);
        given.forEach((name, values) -> check(name, values, known));
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw Problem.of(ProblemCode.UNKNOWN_PARAMETER)
                    .atParameter(
                            Texts.printable(name, 64),
                            "UNKNOWN",
                            "Tham số không được hỗ trợ",
                            "The parameter is not supported");
        }
        if (values.size() > 1) {
            throw Problem.parameter(
                    name,
                    "REPEATED",
                    "Chỉ được đưa một lần; nhiều giá trị ngăn bằng dấu phẩy",
                    "Give it once; separate values by commas");
        }
        if (Texts.hasControlCharacters(values.get(0)) || values.get(0).indexOf('\uFFFD') >= 0) {
            throw Problem.parameter(
                    name, "CONTROL_CHARACTER", "Chứa ký tự không hợp lệ", "It holds characters that are not valid");
        }
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                collectFields(parameter.getType(), names);
            } else {
                collect(parameter, parameter.getName(), names);
            }
        }
        return names;
    }

    private static void collectFields(Class<?> type, Set<String> names) {
        for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
            for (Field field : current.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    collectFields(field.getType(), names);
                } else {
                    collect(field, field.getName(), names);
                }
            }
        }
    }

    private static void collect(AnnotatedElement element, String defaultName, Set<String> names) {
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (rest != null) {
            names.add(rest.value().isEmpty() ? defaultName : rest.value());
        }
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
