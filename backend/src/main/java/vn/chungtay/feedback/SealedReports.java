package vn.chungtay.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/** Seals what a report and a record of receipt say, and opens it. */
@ApplicationScoped
class SealedReports {
    private final FieldSealer sealer;
    private final ObjectMapper mapper;

    SealedReports(FieldSealer sealer, ObjectMapper mapper) {
        this.sealer = sealer;
        this.mapper = mapper;
    }

    byte[] seal(Object said) {
        try {
            return sealer.seal(SealedKind.REPORT, mapper.writeValueAsString(said));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A report cannot be written");
        }
    }

    <T> T open(byte[] sealed, Class<T> type) {
        try {
            return mapper.readValue(sealer.open(SealedKind.REPORT, sealed), type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("A sealed report does not hold what it should");
        }
    }
}
