package vn.chungtay.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Texts;

/**
 * Refuses a query parameter that the operation does not declare, since a misspelt filter must never widen a result,
 * one that is given twice or holds control characters, and a query or path parameter that cannot be read as its type.
 */
@Provider
public class StrictParameters implements ContainerRequestFilter {
    /** What an operation declares; {@code many}: several values separated by commas. */
    private record Declared(Class<?> type, boolean many) {}

    private record Declaration(Map<String, Declared> query, Map<String, Declared> path) {}

    private final Map<Method, Declaration> declarations = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        if (query.isEmpty() && path.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Declaration known = declarations.computeIfAbsent(resource.getResourceMethod(), StrictParameters::declarationOf);
        query.forEach((name, values) -> check(name, values, known.query().get(name)));
        path.forEach((name, values) -> {
            if (known.path().containsKey(name)) {
                ParameterConverters.check(name, known.path().get(name).type(), values.get(0));
            }
        });
    }

    private static void check(String name, List<String> values, Declared declared) {
        if (declared == null) {
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
        for (String value : declared.many() ? values.get(0).split(",") : new String[] {values.get(0)}) {
            ParameterConverters.check(name, declared.type(), value);
        }
    }

    private static Declaration declarationOf(Method method) {
        Declaration declaration = new Declaration(new HashMap<>(), new HashMap<>());
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                collectFields(parameter.getType(), declaration);
            } else {
                collect(parameter, parameter.getName(), parameter.getParameterizedType(), declaration);
            }
        }
        return declaration;
    }

    private static void collectFields(Class<?> type, Declaration declaration) {
        for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
            for (Field field : current.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    collectFields(field.getType(), declaration);
                } else {
                    collect(field, field.getName(), field.getGenericType(), declaration);
                }
            }
        }
    }

    private static void collect(AnnotatedElement element, String defaultName, Type type, Declaration declaration) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            declaration.query().put(query.value().isEmpty() ? defaultName : query.value(), declared(type));
        }
        QueryParam standardQuery = element.getAnnotation(QueryParam.class);
        if (standardQuery != null) {
            declaration.query().put(standardQuery.value(), declared(type));
        }
        RestPath path = element.getAnnotation(RestPath.class);
        if (path != null) {
            declaration.path().put(path.value().isEmpty() ? defaultName : path.value(), declared(type));
        }
        PathParam standardPath = element.getAnnotation(PathParam.class);
        if (standardPath != null) {
            declaration.path().put(standardPath.value(), declared(type));
        }
    }

    private static Declared declared(Type type) {
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new Declared(element, true);
        }
        return new Declared(type instanceof Class<?> single ? single : String.class, false);
    }
}
