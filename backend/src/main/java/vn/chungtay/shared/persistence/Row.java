package vn.chungtay.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One row of a result, read by column name into the types of the product; null stays null. */
public final class Row {
    private final Object[] values;
    private final Map<String, Integer> columns;
    private final ObjectMapper mapper;

    /** @param columns the position of each column's name; rows of one result share it */
    Row(Object[] values, Map<String, Integer> columns, ObjectMapper mapper) {
        this.values = values;
        this.columns = columns;
        this.mapper = mapper;
    }

    private Object value(String column) {
        Integer position = columns.get(column);
        if (position == null) {
            throw new IllegalArgumentException("The statement has no column " + column);
        }
        return values[position];
    }

    public String text(String column) {
        Object value = value(column);
        return value == null ? null : value.toString();
    }

    public UUID uuid(String column) {
        return (UUID) value(column);
    }

    public Integer integer(String column) {
        Number value = (Number) value(column);
        return value == null ? null : value.intValue();
    }

    /** A whole number that is never null in the result, such as a count, a sum or a version. */
    public long number(String column) {
        return ((Number) value(column)).longValue();
    }

    public Long numberOrNull(String column) {
        Number value = (Number) value(column);
        return value == null ? null : value.longValue();
    }

    public Double decimal(String column) {
        Number value = (Number) value(column);
        return value == null ? null : value.doubleValue();
    }

    public boolean bool(String column) {
        return (Boolean) value(column);
    }

    /** Null where nobody said. */
    public Boolean flag(String column) {
        return (Boolean) value(column);
    }

    public LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    public Instant instant(String column) {
        return (Instant) value(column);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String value = text(column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    public byte[] bytes(String column) {
        return (byte[]) value(column);
    }

    /** A {@code text[]} column. */
    public List<String> texts(String column) {
        Object value = value(column);
        return value == null ? List.of() : List.of((String[]) value);
    }

    /** A column built with {@code json_agg(…)::text} or {@code json_build_object(…)::text}; null becomes null. */
    public <T> T json(String column, TypeReference<T> type) {
        String value = text(column);
        try {
            return value == null ? null : mapper.readValue(value, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("Column " + column + " does not hold the expected JSON", fault);
        }
    }
}
