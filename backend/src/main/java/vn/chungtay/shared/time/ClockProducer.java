package vn.chungtay.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product, in Viet Nam's zone: ages, deadlines and "today" follow it. */
@ApplicationScoped
public class ClockProducer {
    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(VIET_NAM);
    }
}
