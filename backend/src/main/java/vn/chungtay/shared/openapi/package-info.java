/** The contract: what all operations share is added once to the document generated from the code. */
package vn.chungtay.shared.openapi;
