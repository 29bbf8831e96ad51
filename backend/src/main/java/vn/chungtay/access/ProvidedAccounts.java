package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Locale;
import vn.chungtay.oidc.ProvidedPerson;
import vn.chungtay.shared.type.Secrets;
import vn.chungtay.shared.type.Texts;

/** What an account of the identity provider is called here. A name never makes it somebody else's account. */
@ApplicationScoped
class ProvidedAccounts {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 64;
    private static final int LONGEST_NAME = 200;
    private static final int MARK = 8;

    private final AccountRepository accounts;

    ProvidedAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The account that a person is to have; its username stays once it is given. */
    NewAccount wanted(ProvidedPerson person, Grant grant, String username) {
        return new NewAccount(
                username == null ? free(person) : username,
                displayName(person),
                AccountRules.person(person.email()),
                grant.role(),
                grant.provinceCode(),
                grant.communeCode(),
                grant.organisationId(),
                grant.maySeeRestricted());
    }

    /** The username at the provider as this product writes them; made of the subject when there is none to use. */
    String username(ProvidedPerson person) {
        String name =
                person.username() == null ? "" : Texts.clean(person.username()).toLowerCase(Locale.ROOT);
        return name.matches("[\\p{L}\\p{N}._@+-]{" + SHORTEST + "," + LONGEST + "}") ? name : "oidc-" + mark(person);
    }

    private String free(ProvidedPerson person) {
        String name = username(person);
        if (accounts.findByUsername(name).isEmpty()) {
            return name;
        }
        return name.substring(0, Math.min(name.length(), LONGEST - MARK - 1)) + "-" + mark(person);
    }

    private String displayName(ProvidedPerson person) {
        String name = person.displayName() == null ? "" : Texts.clean(person.displayName());
        return name.isEmpty() || name.length() > LONGEST_NAME || Texts.hasControlCharacters(name)
                ? username(person)
                : name;
    }

    private static String mark(ProvidedPerson person) {
        return HexFormat.of()
                .formatHex(Secrets.hash(person.issuer() + " " + person.subject()))
                .substring(0, MARK);
    }
}
