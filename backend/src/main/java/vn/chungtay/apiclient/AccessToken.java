package vn.chungtay.apiclient;

import java.util.Set;
import java.util.UUID;

/** What a token that was found good says: whose it is, which secret bought it, what it was given for. */
record AccessToken(UUID client, UUID secret, int generation, Set<String> scopes) {}
