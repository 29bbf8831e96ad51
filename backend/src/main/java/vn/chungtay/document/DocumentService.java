package vn.chungtay.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.Ids;

/** Registers and corrects documents. */
@ApplicationScoped
class DocumentService {
    private final DocumentRepository documents;
    private final DocumentQueries queries;
    private final ProvinceDirectory provinces;
    private final MergePatch mergePatch;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents,
            DocumentQueries queries,
            ProvinceDirectory provinces,
            MergePatch mergePatch,
            Clock clock) {
        this.documents = documents;
        this.queries = queries;
        this.provinces = provinces;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    DocumentDetail register(CreateDocumentRequest request, AccessScope scope) {
        String province = provinces.of(request.provinceCode(), scope);
        UpdateDocumentRequest content = request.content();
        check(content);
        OfficialDocument document = OfficialDocument.register(
                Ids.orNext(request.id()), province, content, clock.instant(), scope.accountId());
        documents.persistAndFlush(document);
        return queries.detail(document.id(), scope).orElseThrow(Problem::notFound);
    }

    @Transactional
    DocumentDetail replace(UUID id, UpdateDocumentRequest content, String ifMatch, AccessScope scope) {
        return correct(load(id, ifMatch, scope), content, scope);
    }

    @Transactional
    DocumentDetail patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        OfficialDocument document = load(id, ifMatch, scope);
        UpdateDocumentRequest current = document.content();
        boolean renumbered = patch != null && patch.has("number") && !patch.has("type");
        UpdateDocumentRequest content = mergePatch.apply(current, patch);
        return correct(document, renumbered ? retyped(content) : content, scope);
    }

    private DocumentDetail correct(OfficialDocument document, UpdateDocumentRequest content, AccessScope scope) {
        check(content);
        document.correct(content, clock.instant(), scope.accountId());
        documents.flush();
        return queries.detail(document.id(), scope).orElseThrow(Problem::notFound);
    }

    private OfficialDocument load(UUID id, String ifMatch, AccessScope scope) {
        OfficialDocument document = documents.forChange(id, scope);
        ETags.requireMatch(ifMatch, document.version());
        return document;
    }

    /** A corrected number names its type anew. */
    private static UpdateDocumentRequest retyped(UpdateDocumentRequest content) {
        return new UpdateDocumentRequest(
                content.number(),
                null,
                content.title(),
                content.issuedOn(),
                content.organisationId(),
                content.issuerText(),
                content.url());
    }

    private void check(UpdateDocumentRequest content) {
        if (content.issuedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.rule(
                    "/issuedOn", "IN_FUTURE", "Ngày ban hành chưa tới", "The date of issue lies in the future");
        }
    }
}
