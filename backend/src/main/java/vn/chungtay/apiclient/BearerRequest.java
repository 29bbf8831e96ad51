package vn.chungtay.apiclient;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A token that was sent, and from where. */
final class BearerRequest extends BaseAuthenticationRequest {
    private final String token;
    private final String address;

    BearerRequest(String token, String address) {
        this.token = token;
        this.address = address;
    }

    String token() {
        return token;
    }

    String address() {
        return address;
    }
}
