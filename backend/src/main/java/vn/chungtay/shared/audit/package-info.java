/** What features tell the audit about the request at hand; what becomes of it is the business of the feature audit. */
package vn.chungtay.shared.audit;
