package vn.chungtay.oidc;

import java.net.URI;
import java.time.Duration;

/**
 * The way to the provider.
 *
 * @param address where the browser goes
 * @param secret what the browser keeps until it comes back
 * @param life how long it may stay away
 */
public record Departure(URI address, String secret, Duration life) {}
