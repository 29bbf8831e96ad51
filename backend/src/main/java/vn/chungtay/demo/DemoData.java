package vn.chungtay.demo;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.shared.persistence.PaperKind;
import vn.chungtay.shared.sealedfield.FieldSealer;

/** Loads the reference data set, once per database and in one transaction. */
@ApplicationScoped
public class DemoData {
    /** Whatever is invented follows from this number. */
    private static final long SEED = 20_250_321L;

    private final DemoRepository repository;
    private final DemoAccounts accounts;
    private final FieldSealer sealer;
    private final Clock clock;

    DemoData(DemoRepository repository, DemoAccounts accounts, FieldSealer sealer, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Does nothing when the database holds the set already. */
    @Transactional
    public void load() {
        repository.lock();
        if (repository.loaded()) {
            accounts.ensureSystems();
            return;
        }
        Instant start = clock.instant();
        LocalDate today = LocalDate.now(clock);
        DemoRows rows = new DemoRows();
        Codes codes = new Codes();
        dongNai(rows, codes, today);
        quangNinh(rows, codes, today);
        laoCai(rows, codes, today);
        haiDuong(rows, codes, today);
        new PublicPages(rows, today).tell();
        new Publications(rows, sealer, today).tell();
        repository.write(rows, codes.last());
        accounts.ensure();
        Log.debugf(
                "Reference data loaded in %d ms",
                Duration.between(start, clock.instant()).toMillis());
    }

    private void dongNai(DemoRows rows, Codes codes, LocalDate today) {
        List<Place> former = repository.formerPlaces("75");
        List<Place> places = repository.places("75");
        Register register =
                register(rows, codes, today, "75", List.of("01", "01", "01", "01", "01", "31", "28", "22", "06"));
        Homes homes = new Homes(register);
        Ledger ledger = new Ledger(rows, "75");
        new HoltOrganisations(rows).tell();
        HoltProject project = new HoltProject(rows, ledger);
        project.tell();
        new HoltCommunity(register, ledger, homes, former).tell();
        Gallery gallery = new Gallery(rows, "75");
        new HoltCentre(register, ledger, former, gallery).tell();
        project.close();
        new HoltMeeting(rows, gallery).tell();
        List<Person> children = new CommunityRegister("dongnai", register, homes, ledger, places).tell(520);
        new Unresolved(register).tell();
        new ThisMonth(rows, "75", "soyte.dongnai", today, places).tell();
        new PrivacyStory(register, places).tell(children);
        codes.given("75", PaperKind.RIGHTS_REQUEST, today.getYear(), 4);
        codes.given("75", PaperKind.DATA_BREACH, today.getYear(), 2);
    }

    private void quangNinh(DemoRows rows, Codes codes, LocalDate today) {
        List<Place> places = repository.places("22");
        Register register = register(rows, codes, today, "22", List.of("01", "01", "01", "01", "09", "02", "06"));
        Homes homes = new Homes(register);
        Ledger ledger = new Ledger(rows, "22");
        new QuangNinhVisit(register, homes, ledger, repository.formerPlaces("22")).tell();
        List<Person> children = new CommunityRegister("quangninh", register, homes, ledger, places).tell(190);
        new OtherProjects(register, ledger).sponsorship(children);
        new ThisMonth(rows, "22", "soyte.quangninh", today, places).tell();
    }

    private void laoCai(DemoRows rows, Codes codes, LocalDate today) {
        List<Place> former = repository.formerPlaces("10");
        List<Place> places = repository.places("15");
        Register register = register(rows, codes, today, "15", List.of("08", "08", "09", "02", "26", "01", "07", "03"));
        Homes homes = new Homes(register);
        Ledger ledger = new Ledger(rows, "15");
        new LaoCaiOrganisations(rows).tell();
        LaoCaiCentre centre = new LaoCaiCentre(register, former);
        centre.tell();
        new MonthOfAction(rows).tell();
        new LaoCaiPhotos(rows, centre.orphans()).tell();
        new OtherProjects(register, ledger).boardingMeals(former);
        new CommunityRegister("laocai", register, homes, ledger, places).tell(210);
        new ThisMonth(rows, "15", "soyte.laocai", today, places).tell();
    }

    private void haiDuong(DemoRows rows, Codes codes, LocalDate today) {
        Register register = register(rows, codes, today, "31", List.of("01", "01", "01", "01", "01", "01", "06", "02"));
        Homes homes = new Homes(register);
        new HaiDuong(rows).tell();
        new HaiDuongChildren(register, homes, repository.formerPlaces("30")).tell();
    }

    private Register register(
            DemoRows rows, Codes codes, LocalDate today, String provinceCode, List<String> ethnicGroups) {
        long seed = SEED + Long.parseLong(provinceCode);
        return new Register(rows, new PersonGenerator(provinceCode, seed, ethnicGroups, codes), sealer, today);
    }
}
