# Chung Tay. "make help" lists what there is; every target builds what it needs.

PORT ?= 8080
CHUNGTAY_DATA_DIR ?= $(CURDIR)/data
CHUNGTAY_DEMO ?= true
export PORT CHUNGTAY_DATA_DIR CHUNGTAY_DEMO

MVN = mvn -q -B -ntp -f backend/pom.xml
NPM = npm --prefix frontend --silent
QUIETLY = scripts/quietly.sh

PRODUCT = backend/target/chungtay-runner.jar
ARCHIVE = backend/target/chungtay.jsa
PAGES = frontend/dist/index.html
MODULES = frontend/node_modules/.package-lock.json
# Folders too: a file that was renamed or taken away leaves its mark there.
BACKEND_SOURCES = backend/pom.xml $(shell find backend/src/main)
FRONTEND_SOURCES = $(shell find frontend -type f -not -path '*/node_modules/*' -not -path '*/dist/*' \
	-not -path 'frontend/e2e/*' -not -path 'frontend/oidc/*' -not -path 'frontend/test-results/*' -not -path 'frontend/playwright-report/*' \
	-not -name '*.test.ts*')

.DEFAULT_GOAL := help
.PHONY: help run dev audit-verify rotate-keys test lint fmt openapi e2e test-oidc bench sbom audit-dependencies verify \
	clean build-tools contract

help: ## List the targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z0-9-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(PRODUCT) $(ARCHIVE) ## Build what is missing, then run the whole product on http://localhost:8080 (PORT=… for another)
	@exec scripts/product.sh

dev: $(PRODUCT) $(MODULES) ## Run the product, and its pages with live reload on http://localhost:5173
	@exec scripts/dev.sh

rotate-keys: $(PRODUCT) ## Add a key for what is sealed; the product seals it anew while it runs
	@scripts/product.sh rotate-keys

audit-verify: $(PRODUCT) ## Compare the audit with its seals, beside a running product too; fails when it was tampered with
	@exec scripts/product.sh audit-verify

test: build-tools $(PRODUCT) $(ARCHIVE) ## Run all tests: backend, frontend, browser (which needs Chromium)
	@scripts/tools.sh browser
	@scripts/test.sh

e2e: $(PRODUCT) ## Run the browser tests alone, against the packaged product
	@scripts/tools.sh browser
	@scripts/e2e.sh

lint: build-tools $(MODULES) contract ## Check format, types, imports, dead code, the contract
	@$(QUIETLY) "Backend: format, compiler warnings" $(MVN) spotless:check test-compile
	@$(QUIETLY) "Frontend: format, types, dead code, imports" $(NPM) run lint
	@$(QUIETLY) "Contract: openapi.yaml" $(NPM) run lint:api

# The committed contract and the types made from it equal what the code says.
contract: $(PRODUCT)
	@diff -u openapi.yaml backend/target/openapi/openapi.yaml || \
		{ echo "openapi.yaml differs from the code: run make openapi and commit it." >&2; exit 1; }
	@mkdir -p target && cp frontend/src/api/schema.gen.ts target/schema.committed.ts
	@$(QUIETLY) "Contract: types of the pages" $(NPM) run api
	@cmp -s target/schema.committed.ts frontend/src/api/schema.gen.ts || \
		{ echo "frontend/src/api/schema.gen.ts was not made from openapi.yaml: it is now; commit it." >&2; exit 1; }

fmt: build-tools $(MODULES) ## Format the sources
	@$(QUIETLY) "Backend: format" $(MVN) spotless:apply
	@$(QUIETLY) "Frontend: format" $(NPM) run fmt

openapi: build-tools $(MODULES) ## Write openapi.yaml and the types of the pages from the code
	@$(QUIETLY) "Contract: build" $(MVN) package -DskipTests
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@$(QUIETLY) "Contract: types of the pages" $(NPM) run api

test-oidc: $(PRODUCT) $(ARCHIVE) ## Try signing in at a real Keycloak, which Maven fetches once (160 MB)
	@scripts/tools.sh java maven node browser
	@scripts/test-oidc.sh

bench: $(PRODUCT) $(ARCHIVE) ## Measure the packaged product with 200,000 invented people; figures go to bench-results/latest.txt
	@$(MVN) test-compile failsafe:integration-test failsafe:verify -Dprocess.groups=bench

sbom: build-tools ## Write what the product is made of (CycloneDX) into target/sbom
	@scripts/sbom.sh

audit-dependencies: sbom ## Ask OSV (needs the internet) what is known to be wrong with what the product is made of
	@node scripts/audit-dependencies.mjs

verify: lint test ## What CI runs: lint and test

clean: ## Remove what was built; data/ stays
	@rm -rf backend/target frontend/dist frontend/node_modules frontend/test-results target

build-tools:
	@scripts/tools.sh java maven node

# Not "npm ci": it demands lock entries for the optional packages of every platform, which not every registry has.
$(MODULES): frontend/package.json frontend/package-lock.json
	@scripts/tools.sh node
	@$(QUIETLY) "Frontend: modules" npm --prefix frontend install --no-save --no-audit --no-fund
	@touch $@

$(PAGES): $(MODULES) $(FRONTEND_SOURCES)
	@$(QUIETLY) "Frontend: build" $(NPM) run build

$(PRODUCT): $(PAGES) $(BACKEND_SOURCES)
	@scripts/tools.sh java maven
	@rm -rf backend/target/classes/META-INF/resources
	@$(QUIETLY) "Backend: build" $(MVN) package -DskipTests
	@touch $@

$(ARCHIVE): $(PRODUCT)
	@$(QUIETLY) "Backend: first rehearsal, so that later starts are quick" scripts/archive-classes.sh
