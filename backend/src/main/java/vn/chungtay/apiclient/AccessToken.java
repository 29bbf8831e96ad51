package vn.chungtay.apiclient;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What a token that was found good says: which it is, whose, which secret bought it, what for and until when. */
record AccessToken(UUID id, UUID client, UUID secret, int generation, Set<String> scopes, Instant end) {}
