package vn.chungtay.oidc;

/**
 * Somebody coming back from the provider.
 *
 * @param code to be redeemed there, once
 * @param state from the address
 * @param secret what the browser kept, null when it kept nothing
 * @param returnTo the address the browser was told to come back to
 */
public record Arrival(String code, String state, String secret, String returnTo) {}
